// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/turnoutclaim.h"

#include "core/entities/action.h"
#include "core/entities/checks.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&TurnoutClaim::action>("action", QT_TRANSLATE_NOOP("Field", "Action"),
                                 {.flags = InTitle | Indexed | Subject}),
    field<&TurnoutClaim::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure"), {.flags = Searchable | InTitle}),
    field<&TurnoutClaim::text>("text", QT_TRANSLATE_NOOP("Field", "Number as written"),
                               {.flags = Searchable | InTitle, .reach = Reach::Marked}),
    field<&TurnoutClaim::low>("low", QT_TRANSLATE_NOOP("Field", "Low"),
                              {.flags = Searchable, .rule = rules::notNegative}),
    field<&TurnoutClaim::high>("high", QT_TRANSLATE_NOOP("Field", "High"),
                               {.flags = Searchable, .rule = rules::notNegative}),
    field<&TurnoutClaim::comparator>("comparator", QT_TRANSLATE_NOOP("Field", "Comparison"), {.flags = Searchable}),
    field<&TurnoutClaim::claimant>("claimant", QT_TRANSLATE_NOOP("Field", "Claimant"), {.flags = Searchable}),
    field<&TurnoutClaim::claimantText>("claimant_text", QT_TRANSLATE_NOOP("Field", "Claimant as written"),
                                       {.flags = Searchable}),
    field<&TurnoutClaim::organization>("organization", QT_TRANSLATE_NOOP("Field", "Claimant organization")),
    field<&TurnoutClaim::method>("method", QT_TRANSLATE_NOOP("Field", "Method"), {.flags = Searchable}),
    field<&TurnoutClaim::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "As of"), {.flags = Searchable}),
    field<&TurnoutClaim::placeText>("place_text", QT_TRANSLATE_NOOP("Field", "Place as written"),
                                    {.flags = Searchable, .reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&TurnoutClaim::about>(own);

Problems check(const void *record)
{
    const TurnoutClaim &it = *static_cast<const TurnoutClaim *>(record);
    return checks::lowNotAboveHigh(it.low, it.high);
}

}

template <> const Entity &entityOf<TurnoutClaim>()
{
    static constexpr Entity entity{"turnout_claim",
                                   QT_TRANSLATE_NOOP("Entity", "Turnout claim"),
                                   QT_TRANSLATE_NOOP("Entity", "Turnout claims"),
                                   1,
                                   fields,
                                   check,
                                   About::Work};
    return entity;
}
