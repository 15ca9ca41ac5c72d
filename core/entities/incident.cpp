// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/incident.h"

#include "core/entities/action.h"
#include "core/entities/location.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Incident::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), {.flags = Required | Searchable | InTitle}),
    field<&Incident::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Incident::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&Incident::occurred>("occurred", QT_TRANSLATE_NOOP("Field", "Occurred"), {.flags = Searchable}),
    field<&Incident::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"), {.flags = Searchable}),
    field<&Incident::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&Incident::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Incident::placeText>("place_text", QT_TRANSLATE_NOOP("Field", "Place as written"), {.flags = Searchable}),
    field<&Incident::doneBy>("done_by", QT_TRANSLATE_NOOP("Field", "Done by")),
    field<&Incident::doneByText>("done_by_text", QT_TRANSLATE_NOOP("Field", "Done by, as written"),
                                 {.flags = Searchable}),
    field<&Incident::doneTo>("done_to", QT_TRANSLATE_NOOP("Field", "Done to"),
                             {.flags = Private, .reach = Reach::Full}),
    field<&Incident::means>("means", QT_TRANSLATE_NOOP("Field", "Means used"), {.flags = Searchable}),
    field<&Incident::peopleCount>("people_count", QT_TRANSLATE_NOOP("Field", "People affected"),
                                  {.rule = rules::notNegative}),
    field<&Incident::arrests>("arrests", QT_TRANSLATE_NOOP("Field", "Arrests"),
                              {.reach = Reach::Full, .rule = rules::notNegative}),
    field<&Incident::injuries>("injuries", QT_TRANSLATE_NOOP("Field", "Injuries"),
                               {.reach = Reach::Full, .rule = rules::notNegative}),
    field<&Incident::deaths>("deaths", QT_TRANSLATE_NOOP("Field", "Deaths"),
                             {.reach = Reach::Full, .rule = rules::notNegative}),
    field<&Incident::damage>("damage", QT_TRANSLATE_NOOP("Field", "Damage"), {.flags = Searchable}),
    field<&Incident::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                  {.flags = Searchable, .reach = Reach::Full}),
    field<&Incident::reportedBy>("reported_by", QT_TRANSLATE_NOOP("Field", "Reported by"),
                                 {.flags = Private, .reach = Reach::Full}),
};
constexpr auto fields = withCommon<&Incident::about>(own);

}

template <> const Entity &entityOf<Incident>()
{
    static constexpr Entity entity{"incident",
                                   QT_TRANSLATE_NOOP("Entity", "Incident"),
                                   QT_TRANSLATE_NOOP("Entity", "Incidents"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::People};
    return entity;
}
