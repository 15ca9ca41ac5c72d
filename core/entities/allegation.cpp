// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/allegation.h"

#include "core/entities/incident.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Allegation::incident>("incident", QT_TRANSLATE_NOOP("Field", "Incident"), {.flags = Indexed | Subject}),
    field<&Allegation::text>("text", QT_TRANSLATE_NOOP("Field", "Claim"), {.flags = Required | Searchable | InTitle}),
    field<&Allegation::claimant>("claimant", QT_TRANSLATE_NOOP("Field", "Claimant"), {.flags = Searchable}),
    field<&Allegation::claimantText>("claimant_text", QT_TRANSLATE_NOOP("Field", "Claimant as written"),
                                     {.flags = Searchable}),
    field<&Allegation::organization>("organization", QT_TRANSLATE_NOOP("Field", "Claimant organization")),
    field<&Allegation::claimedOn>("claimed_on", QT_TRANSLATE_NOOP("Field", "Claimed on"), {.flags = Searchable}),
    field<&Allegation::corroboration>("corroboration", QT_TRANSLATE_NOOP("Field", "Corroboration"),
                                      {.flags = Searchable}),
    field<&Allegation::corroborationText>("corroboration_text", QT_TRANSLATE_NOOP("Field", "Corroboration as written"),
                                          {.flags = Searchable}),
    field<&Allegation::corroborationBy>("corroboration_by", QT_TRANSLATE_NOOP("Field", "Judged by"),
                                        {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Allegation::about>(own);

}

template <> const Entity &entityOf<Allegation>()
{
    static constexpr Entity entity{"allegation",
                                   QT_TRANSLATE_NOOP("Entity", "Allegation"),
                                   QT_TRANSLATE_NOOP("Entity", "Allegations"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::People};
    return entity;
}
