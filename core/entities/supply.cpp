// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/supply.h"

#include "core/entities/action.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Supply::item>("item", QT_TRANSLATE_NOOP("Field", "Item"),
                         {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Supply::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&Supply::needed>("needed", QT_TRANSLATE_NOOP("Field", "Needed"),
                           {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&Supply::got>("got", QT_TRANSLATE_NOOP("Field", "Received"),
                        {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&Supply::measure>("measure", QT_TRANSLATE_NOOP("Field", "Unit of measure"), {.reach = Reach::Marked}),
    field<&Supply::status>("status", QT_TRANSLATE_NOOP("Field", "Status"),
                           {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Supply::broughtBy>("brought_by", QT_TRANSLATE_NOOP("Field", "Brought by"), {.flags = Private | Searchable}),
    field<&Supply::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.reach = Reach::Trusted}),
    field<&Supply::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Supply::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), {.flags = Searchable}),
    field<&Supply::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost"),
                         {.reach = Reach::Trusted, .rule = rules::notNegative}),
};
constexpr auto fields = withCommon<&Supply::about>(own);

}

template <> const Entity &entityOf<Supply>()
{
    static constexpr Entity entity{
        "supply",   QT_TRANSLATE_NOOP("Entity", "Supply"), QT_TRANSLATE_NOOP("Entity", "Supplies"), 1, fields, nullptr,
        About::Work};
    return entity;
}
