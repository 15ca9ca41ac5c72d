// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/permit.h"

#include "core/entities/action.h"
#include "core/entities/location.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Permit::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                          {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Permit::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&Permit::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Permit::authority>("authority", QT_TRANSLATE_NOOP("Field", "Authority"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Permit::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), {.flags = Searchable}),
    field<&Permit::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Permit::applied>("applied", QT_TRANSLATE_NOOP("Field", "Applied for"), {.flags = Searchable}),
    field<&Permit::decided>("decided", QT_TRANSLATE_NOOP("Field", "Decided"), {.flags = Searchable}),
    field<&Permit::valid>("valid", QT_TRANSLATE_NOOP("Field", "Valid"), {.flags = Searchable}),
    field<&Permit::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"),
                               {.flags = Searchable, .reach = Reach::Marked}),
    field<&Permit::fee>("fee", QT_TRANSLATE_NOOP("Field", "Fee"),
                        {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&Permit::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder"), {.reach = Reach::Trusted}),
};
constexpr auto fields = withCommon<&Permit::about>(own);

}

template <> const Entity &entityOf<Permit>()
{
    static constexpr Entity entity{
        "permit",   QT_TRANSLATE_NOOP("Entity", "Permit"), QT_TRANSLATE_NOOP("Entity", "Permits"), 1, fields, nullptr,
        About::Work};
    return entity;
}
