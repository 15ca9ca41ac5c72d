// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/registers.h"

#include "core/sqlite/sqlite.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/schema.h"

#include <algorithm>
#include <charconv>

namespace registers {
namespace {

constexpr char digits[] = "0123456789ABCDEF";

bool separates(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == '=' || c == '.' || c == ',' || c == '%' || c == 0x7f;
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The writes stored in the row itself: the shown value of each column.
void addShown(Row &row, const SqlStatement &statement, const Entity &entity, const SiteOf &siteOf)
{
    const auto add = [&](const std::string &name, const LocalStamp &stamp, std::string value) {
        row.record.of(name).insert({{stamp.hlc, siteOf(stamp.site)}, std::move(value)});
    };
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        const Value value = cells::read(statement, schema::recordColumns + i, field);
        if (value.state() == Value::State::Withheld) {
            row.withheld.emplace_back(field.key);
            continue;
        }
        const auto own = row.stamps.find(std::string_view(field.key));
        if (own != row.stamps.end())
            add(field.key, own->second, value.cell());
        else if (!value.isNotRecorded())
            add(field.key, row.base, value.cell());
    }
    const auto all = row.stamps.find(allExtras);
    for (const auto &[header, text] : row.extra) {
        const std::string name = ofExtra(header);
        const auto own = row.stamps.find(name);
        add(name,
            own != row.stamps.end()   ? own->second
            : all != row.stamps.end() ? all->second
                                      : row.base,
            Value(text).cell());
    }
    for (const auto &[name, stamp] : row.stamps)
        if (const auto header = extraOf(name); header && !entity.find(*header) && !row.extra.contains(*header))
            add(name, stamp, {});
}

}

std::string ofExtra(std::string_view header)
{
    return header.starts_with('_') ? '_' + std::string(header) : std::string(header);
}

std::optional<std::string> extraOf(std::string_view name)
{
    if (!name.starts_with('_'))
        return std::string(name);
    return name.starts_with("__") ? std::optional<std::string>(name.substr(1)) : std::nullopt;
}

bool hasColumn(std::string_view name)
{
    return extraOf(name).has_value();
}

std::string stampKey(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (separates(c))
            out.append({'%', digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]});
        else
            out += c;
    }
    return out;
}

std::string fromStampKey(std::string_view key)
{
    std::string out;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (key[i] == '%' && i + 2 < key.size() && hexValue(key[i + 1]) >= 0 && hexValue(key[i + 2]) >= 0) {
            out += char(hexValue(key[i + 1]) << 4 | hexValue(key[i + 2]));
            i += 2;
        } else {
            out += key[i];
        }
    }
    return out;
}

bool isPartial(std::string_view fieldStamps)
{
    return fieldStamps.find(partialStamp) != std::string_view::npos;
}

Stamps parse(std::string_view fieldStamps)
{
    Stamps out;
    stamps::each(fieldStamps, [&](std::string_view key, quint64 hlc, qint64 site) {
        out[fromStampKey(key)] = {hlc, site};
    });
    return out;
}

std::string text(const Stamps &stamps)
{
    std::string out;
    for (const auto &[name, stamp] : stamps)
        out += (out.empty() ? "" : " ") + stampKey(name) + '=' + std::to_string(stamp.hlc) + '.'
             + std::to_string(stamp.site);
    return out;
}

Row fromStatement(Database &db, const SqlStatement &statement, const Entity &entity, const SiteOf &siteOf)
{
    Row row;
    row.pk = statement.number(0);
    row.hidden = !statement.isNull(2);
    row.base = {quint64(statement.number(3)), statement.number(4)};
    row.stamps = parse(statement.text(5));
    row.extra = jsontext::read(statement.text(6));
    addShown(row, statement, entity, siteOf);
    const auto acted = row.stamps.find(merge::deletionField);
    bool actHeld = false;
    addHeldWrites(db, entity, row.pk, siteOf, [&](const std::string &name, merge::Write write) {
        if (acted != row.stamps.end() && name == merge::deletionField)
            actHeld = actHeld || write.stamp == Stamp{acted->second.hlc, siteOf(acted->second.site)};
        row.record.of(name).insert(std::move(write));
    });
    if (acted != row.stamps.end() && !actHeld)
        row.record.of(merge::deletionField)
            .insert({{acted->second.hlc, siteOf(acted->second.site)},
                     std::string(row.hidden ? merge::deletedCell : merge::restoredCell)});
    return row;
}

std::optional<Row> read(Database &db, const Entity &entity, const Id &id, const SiteOf &siteOf)
{
    SqlStatement statement(db,
                           "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    if (!statement.step())
        return std::nullopt;
    return fromStatement(db, statement, entity, siteOf);
}

void addHeldWrites(Database &db, const Entity &entity, qint64 pk, const SiteOf &siteOf,
                   const std::function<void(const std::string &, merge::Write)> &each)
{
    SqlStatement held(db, "SELECT field,hlc,site,value,over,knew FROM held_write WHERE entity=? AND pk=?");
    held.bind(1, std::string_view(entity.key)).bind(2, pk);
    while (held.step()) {
        merge::Write write{{quint64(held.number(1)), siteOf(held.number(2))}, std::string(held.text(3))};
        write.supersededContext = merge::VersionVector::parse(held.text(4)).value_or(merge::VersionVector());
        write.observed = parseObserved(held.text(5)).value_or(std::vector<Stamp>());
        each(std::string(held.text(0)), std::move(write));
    }
}

std::string observedText(const std::vector<Stamp> &observed)
{
    std::string out;
    for (const Stamp &stamp : observed)
        out += (out.empty() ? "" : " ") + std::to_string(stamp.hlc) + '@' + stamp.site.text();
    return out;
}

std::optional<std::vector<Stamp>> parseObserved(std::string_view text)
{
    std::vector<Stamp> out;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        const std::string_view item = text.substr(0, blank);
        text.remove_prefix(std::min(blank + 1, text.size()));
        Stamp stamp;
        const auto read = std::from_chars(item.data(), item.data() + item.size(), stamp.hlc);
        if (read.ec != std::errc() || read.ptr == item.data() + item.size() || *read.ptr != '@')
            return std::nullopt;
        const auto site = Id::parse(item.substr(std::size_t(read.ptr - item.data()) + 1));
        if (!site)
            return std::nullopt;
        stamp.site = *site;
        out.push_back(stamp);
    }
    return std::is_sorted(out.begin(), out.end()) ? std::optional(out) : std::nullopt;
}

}
