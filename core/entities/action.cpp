// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/action.h"

#include "core/entities/campaign.h"
#include "core/entities/checks.h"
#include "core/entities/coalition.h"
#include "core/entities/demand.h"
#include "core/entities/location.h"
#include "core/entities/person.h"
#include "core/entities/source.h"
#include "core/entities/target.h"

namespace {

constexpr Field own[] = {
    field<&Action::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                          {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Action::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"),
                            {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::kinds>("kinds", QT_TRANSLATE_NOOP("Field", "Kinds"), {.flags = Searchable}),
    field<&Action::kindText>("kind_text", QT_TRANSLATE_NOOP("Field", "Kinds as written"),
                             {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::claimedKinds>("claimed_kinds", QT_TRANSLATE_NOOP("Field", "Kinds claimed by others"),
                                 {.flags = Searchable}),
    field<&Action::umbrella>("umbrella", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Action::campaigns>("campaigns", QT_TRANSLATE_NOOP("Field", "Campaigns")),
    field<&Action::coalition>("coalition", QT_TRANSLATE_NOOP("Field", "Coalition")),
    field<&Action::demands>("demands", QT_TRANSLATE_NOOP("Field", "Demands")),
    field<&Action::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), {.flags = Searchable}),
    field<&Action::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends"), {.flags = Searchable}),
    field<&Action::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&Action::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"),
                             {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Action::placeText>("place_text", QT_TRANSLATE_NOOP("Field", "Place as written"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                 {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Action::targets>("targets", QT_TRANSLATE_NOOP("Field", "Targets")),
    field<&Action::targetSites>("target_sites", QT_TRANSLATE_NOOP("Field", "Kinds of target sites"),
                                {.flags = Searchable}),
    field<&Action::targetLocations>("target_locations", QT_TRANSLATE_NOOP("Field", "Target sites")),
    field<&Action::asks>("asks", QT_TRANSLATE_NOOP("Field", "Asks"), {.flags = Searchable}),
    field<&Action::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::theoryOfChange>("theory_of_change", QT_TRANSLATE_NOOP("Field", "Theory of change"),
                                   {.flags = Searchable}),
    field<&Action::instructions>("instructions", QT_TRANSLATE_NOOP("Field", "Instructions for participants"),
                                 {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::accessNotes>("access_notes", QT_TRANSLATE_NOOP("Field", "Accessibility"),
                                {.flags = Searchable, .reach = Reach::Marked}),
    field<&Action::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity"), {.rule = rules::notNegative}),
    field<&Action::goalCount>("goal_count", QT_TRANSLATE_NOOP("Field", "Turnout goal"),
                              {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&Action::shownTo>("shown_to", QT_TRANSLATE_NOOP("Field", "Visible to"), {.reach = Reach::Trusted}),
    field<&Action::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact"), {.reach = Reach::Trusted}),
    field<&Action::url>("url", QT_TRANSLATE_NOOP("Field", "Web address"), {.reach = Reach::Marked}),
    field<&Action::plannedStatus>("planned_status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Action::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), {.flags = Searchable}),
    field<&Action::outcomeText>("outcome_text", QT_TRANSLATE_NOOP("Field", "Outcome as written"),
                                {.flags = Searchable}),
    field<&Action::goalAttainment>("goal_attainment", QT_TRANSLATE_NOOP("Field", "Goals reached"),
                                   {.flags = Searchable}),
    field<&Action::goalsText>("goals_text", QT_TRANSLATE_NOOP("Field", "Goals reached, as written"),
                              {.flags = Searchable}),
    field<&Action::verdictBy>("verdict_by", QT_TRANSLATE_NOOP("Field", "Assessed by"), {.flags = Searchable}),
    field<&Action::concessions>("concessions", QT_TRANSLATE_NOOP("Field", "Concessions"), {.flags = Searchable}),
    field<&Action::leaders>("leaders", QT_TRANSLATE_NOOP("Field", "Lead figures"), {.flags = Searchable}),
    field<&Action::purgeOn>("purge_on", QT_TRANSLATE_NOOP("Field", "Purge contacts on"), {.reach = Reach::Trusted}),
};
constexpr auto fields = withCommon<&Action::about>(own);

Problems check(const void *record)
{
    const Action &it = *static_cast<const Action *>(record);
    return checks::endsAfterStart(it.starts, it.ends);
}

}

template <> const Entity &entityOf<Action>()
{
    static constexpr Entity entity{
        "action",    QT_TRANSLATE_NOOP("Entity", "Action"), QT_TRANSLATE_NOOP("Entity", "Actions"), 1, fields, check,
        About::World};
    return entity;
}
