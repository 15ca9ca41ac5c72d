// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/parsing/readers.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace {

/// Reads the id of a record. The null id is not one.
std::optional<Id> readId(std::string_view text)
{
    const std::optional<Id> id = Id::parse(text);
    return id && !id->isNull() ? id : std::nullopt;
}

bool isCanonicalId(std::string_view text)
{
    return text.size() == 36 && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'F'; });
}

Outcome refuseName(const readers::Cell &cell)
{
    return cell.refuse(
        QT_TRANSLATE_NOOP("Value", "“%1” is not the ID of a record."),
        QT_TRANSLATE_NOOP("Value", "Choose the record from the list, or enter its ID of 36 characters."));
}

}

Outcome readers::reference(const Cell &cell)
{
    const std::optional<Id> id = readId(cell.raw);
    if (!id)
        return refuseName(cell);
    return isCanonicalId(cell.raw) ? cell.clean(cell.raw) : cell.clean(id->text());
}

Outcome readers::references(const Cell &cell)
{
    if (isCanonicalId(cell.raw) && readId(cell.raw))
        return cell.clean(cell.raw);
    std::vector<std::string> ids;
    std::string plain(cell.raw);
    std::replace(plain.begin(), plain.end(), ',', ';');
    for (const std::string &item : text::splitList(plain)) {
        const std::optional<Id> id = readId(item);
        if (!id)
            return refuseName(cell);
        if (std::string canonical = id->text(); std::find(ids.begin(), ids.end(), canonical) == ids.end())
            ids.push_back(std::move(canonical));
    }
    return ids.empty() ? refuseName(cell) : cell.clean(text::joinList(ids));
}

Outcome readers::anyReference(const Cell &cell)
{
    const std::size_t colon = std::min(cell.raw.find(':'), cell.raw.size());
    std::string key(text::trim(cell.raw.substr(0, colon)));
    std::transform(key.begin(), key.end(), key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const std::optional<Id> id =
        colon < cell.raw.size() ? readId(text::trim(cell.raw.substr(colon + 1))) : std::nullopt;
    if (!id || !findEntity(key))
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” does not name a record."),
                           QT_TRANSLATE_NOOP("Value",
                                             "Write the kind of record and its id with a colon between them, such as "
                                             "action:0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000."));
    return cell.clean(key + ':' + id->text());
}
