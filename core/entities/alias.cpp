// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/alias.h"

#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Alias::record>("record", QT_TRANSLATE_NOOP("Field", "Name of"), {.flags = Indexed | Subject}),
    field<&Alias::text>("text", QT_TRANSLATE_NOOP("Field", "Name"),
                        {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Alias::usedBy>("used_by", QT_TRANSLATE_NOOP("Field", "Used by"), {.flags = Searchable}),
    field<&Alias::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Since"), {.flags = Searchable}),
    field<&Alias::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Until"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Alias::about>(own);

}

template <> const Entity &entityOf<Alias>()
{
    static constexpr Entity entity{"alias",
                                   QT_TRANSLATE_NOOP("Entity", "Other name"),
                                   QT_TRANSLATE_NOOP("Entity", "Other names"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::World};
    return entity;
}
