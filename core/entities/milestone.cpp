// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/milestone.h"

#include "core/entities/action.h"
#include "core/entities/campaign.h"
#include "core/entities/case.h"
#include "core/entities/location.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Milestone::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                             {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Milestone::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Milestone::occurred>("occurred", QT_TRANSLATE_NOOP("Field", "Occurred"), {.flags = Searchable}),
    field<&Milestone::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"),
                                {.flags = Searchable, .reach = Reach::Marked}),
    field<&Milestone::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Milestone::placeText>("place_text", QT_TRANSLATE_NOOP("Field", "Place as written"),
                                 {.flags = Searchable, .reach = Reach::Marked}),
    field<&Milestone::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                   {.flags = Searchable, .reach = Reach::Marked}),
    field<&Milestone::actions>("actions", QT_TRANSLATE_NOOP("Field", "Actions")),
    field<&Milestone::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases")),
    field<&Milestone::organizations>("organizations", QT_TRANSLATE_NOOP("Field", "Organizations")),
    field<&Milestone::campaigns>("campaigns", QT_TRANSLATE_NOOP("Field", "Campaigns")),
};
constexpr auto fields = withCommon<&Milestone::about>(own);

}

template <> const Entity &entityOf<Milestone>()
{
    static constexpr Entity entity{"milestone",
                                   QT_TRANSLATE_NOOP("Entity", "Event of record"),
                                   QT_TRANSLATE_NOOP("Entity", "Events of record"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::Work};
    return entity;
}
