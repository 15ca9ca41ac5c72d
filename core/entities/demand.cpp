// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/demand.h"

#include "core/entities/action.h"
#include "core/entities/campaign.h"
#include "core/entities/case.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"
#include "core/entities/target.h"

namespace {

constexpr Field own[] = {
    field<&Demand::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                          {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Demand::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), {.flags = Searchable, .reach = Reach::Marked}),
    field<&Demand::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Demand::alternatives>("alternatives", QT_TRANSLATE_NOOP("Field", "Alternatives"), {.flags = Searchable}),
    field<&Demand::level>("level", QT_TRANSLATE_NOOP("Field", "Level"), {.flags = Searchable}),
    field<&Demand::urgency>("urgency", QT_TRANSLATE_NOOP("Field", "Urgency"), {.flags = Searchable}),
    field<&Demand::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Demand::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                 {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Demand::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Demand::subjects>("subjects", QT_TRANSLATE_NOOP("Field", "About")),
    field<&Demand::targets>("targets", QT_TRANSLATE_NOOP("Field", "Targets")),
    field<&Demand::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases")),
    field<&Demand::campaigns>("campaigns", QT_TRANSLATE_NOOP("Field", "Campaigns")),
    field<&Demand::actions>("actions", QT_TRANSLATE_NOOP("Field", "Actions")),
    field<&Demand::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Demand::statusOn>("status_on", QT_TRANSLATE_NOOP("Field", "Status as of"), {.flags = Searchable}),
    field<&Demand::statusText>("status_text", QT_TRANSLATE_NOOP("Field", "Status as written"), {.flags = Searchable}),
    field<&Demand::adopted>("adopted", QT_TRANSLATE_NOOP("Field", "Adopted"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Demand::about>(own);

}

template <> const Entity &entityOf<Demand>()
{
    static constexpr Entity entity{
        "demand",    QT_TRANSLATE_NOOP("Entity", "Demand"), QT_TRANSLATE_NOOP("Entity", "Demands"), 1, fields, nullptr,
        About::World};
    return entity;
}
