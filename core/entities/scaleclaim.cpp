// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/scaleclaim.h"

#include "core/entities/action.h"
#include "core/entities/campaign.h"
#include "core/entities/checks.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&ScaleClaim::subject>("subject", QT_TRANSLATE_NOOP("Field", "Number of"), {.flags = Searchable | InTitle}),
    field<&ScaleClaim::subjectText>("subject_text", QT_TRANSLATE_NOOP("Field", "Subject as written"),
                                    {.flags = Searchable, .reach = Reach::Marked}),
    field<&ScaleClaim::text>("text", QT_TRANSLATE_NOOP("Field", "Number as written"),
                             {.flags = Searchable | InTitle, .reach = Reach::Marked}),
    field<&ScaleClaim::low>("low", QT_TRANSLATE_NOOP("Field", "Low"),
                            {.flags = Searchable, .rule = rules::notNegative}),
    field<&ScaleClaim::high>("high", QT_TRANSLATE_NOOP("Field", "High"),
                             {.flags = Searchable, .rule = rules::notNegative}),
    field<&ScaleClaim::comparator>("comparator", QT_TRANSLATE_NOOP("Field", "Comparison"), {.flags = Searchable}),
    field<&ScaleClaim::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&ScaleClaim::campaign>("campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), {.flags = Subject}),
    field<&ScaleClaim::claimant>("claimant", QT_TRANSLATE_NOOP("Field", "Claimant"), {.flags = Searchable}),
    field<&ScaleClaim::claimantText>("claimant_text", QT_TRANSLATE_NOOP("Field", "Claimant as written"),
                                     {.flags = Searchable}),
    field<&ScaleClaim::period>("period", QT_TRANSLATE_NOOP("Field", "Period"), {.flags = Searchable}),
    field<&ScaleClaim::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                     {.flags = Searchable, .reach = Reach::Anyone}),
    field<&ScaleClaim::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "As of"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&ScaleClaim::about>(own);

Problems check(const void *record)
{
    const ScaleClaim &it = *static_cast<const ScaleClaim *>(record);
    return checks::lowNotAboveHigh(it.low, it.high);
}

}

template <> const Entity &entityOf<ScaleClaim>()
{
    static constexpr Entity entity{"scale_claim",
                                   QT_TRANSLATE_NOOP("Entity", "Scale claim"),
                                   QT_TRANSLATE_NOOP("Entity", "Scale claims"),
                                   1,
                                   fields,
                                   check,
                                   About::World};
    return entity;
}
