// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/unit.h"

#include "core/entities/location.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Unit::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                       {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Unit::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization"),
                               {.flags = Indexed | Subject}),
    field<&Unit::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Unit::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Unit::city>("city", QT_TRANSLATE_NOOP("Field", "City"), {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Unit::headCount>("head_count", QT_TRANSLATE_NOOP("Field", "Head count"),
                            {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&Unit::headCountOn>("head_count_on", QT_TRANSLATE_NOOP("Field", "Head count as of"),
                              {.reach = Reach::Trusted}),
    field<&Unit::leader>("leader", QT_TRANSLATE_NOOP("Field", "Leader"), {.reach = Reach::Trusted}),
    field<&Unit::minors>("minors", QT_TRANSLATE_NOOP("Field", "Mostly minors"), {.reach = Reach::Trusted}),
};
constexpr auto fields = withCommon<&Unit::about>(own);

}

template <> const Entity &entityOf<Unit>()
{
    static constexpr Entity entity{
        "unit",     QT_TRANSLATE_NOOP("Entity", "Unit"), QT_TRANSLATE_NOOP("Entity", "Units"), 1, fields, nullptr,
        About::Work};
    return entity;
}
