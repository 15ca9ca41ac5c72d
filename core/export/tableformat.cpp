// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tableformat.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <algorithm>
#include <tuple>

namespace tableformat {
namespace {

constexpr std::string_view escape = "extra:";

/// How well a header without bookkeeping fits an entity: 0 not at all, 1 only fields, 2 all fields in order.
int fit(const std::vector<std::string_view> &columns, const Entity &entity)
{
    std::size_t next = 0;
    for (const Field &field : entity.fields) {
        if (field.since > entity.since)
            continue; // Older files do not have it.
        while (next < columns.size() && columns[next] != field.key)
            ++next;
        if (next == columns.size())
            break;
        ++next;
        if (&field == &entity.fields.back())
            return 2;
    }
    const bool fieldsOnly =
        std::all_of(columns.begin(), columns.end(), [&](std::string_view c) { return entity.find(c) != nullptr; });
    return fieldsOnly && !columns.empty() ? 1 : 0;
}

bool isCollision(std::string_view key, const Entity &entity)
{
    return key.empty() || key == id || key == reason || key.starts_with('_') || key.starts_with(escape)
        || entity.find(key);
}

}

Recognition recognize(const std::vector<std::string> &header, const Entity *wanted, const QString &fileStem)
{
    std::vector<std::string_view> columns;
    bool hasId = false, hasSheetId = false;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (i == 0 && header[i] == id)
            hasId = true;
        else if (header[i] == sheetId || header[i] == base)
            hasSheetId = true;
        else if (!header[i].starts_with('_') && !(i > 0 && header[i] == reason && header[i - 1] == rejectRow))
            columns.push_back(header[i]);
    }
    if (hasId == hasSheetId)
        return {};
    const std::string stem = text::fromQ(fileStem.toLower());
    Recognition found{hasId ? Origin::Exchange : Origin::Spreadsheet, nullptr};
    std::tuple<int, bool, double> best{0, false, 0};
    for (const Entity *entity : entities()) {
        if (wanted && wanted != entity)
            continue;
        const int quality = fit(columns, *entity);
        const std::tuple<int, bool, double> score{quality, stem == entity->key,
                                                  double(columns.size()) / double(entity->fields.size())};
        if (quality > 0 && score > best) {
            best = score;
            found.entity = entity;
        }
    }
    return found.entity ? found : Recognition{};
}

bool isRejects(const std::vector<std::string> &header)
{
    return header.size() >= 2 && header.back() == reason && header[header.size() - 2] == rejectRow;
}

std::string extraHeader(std::string_view key, const Entity &entity)
{
    return isCollision(key, entity) ? std::string(escape).append(key) : std::string(key);
}

std::string extraKey(std::string_view header)
{
    return std::string(header.starts_with(escape) ? header.substr(escape.size()) : header);
}

std::string columnName(std::size_t index)
{
    return "(column " + std::to_string(index + 1) + ')';
}

}
