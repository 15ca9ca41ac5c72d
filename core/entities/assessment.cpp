// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/assessment.h"

#include "core/entities/action.h"
#include "core/entities/checks.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"
#include "core/entities/target.h"
#include "core/entities/unit.h"

namespace {

constexpr Field own[] = {
    field<&Assessment::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = InTitle | Indexed | Subject}),
    field<&Assessment::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization"),
                                     {.flags = InTitle | Subject}),
    field<&Assessment::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), {.flags = InTitle | Indexed | Subject}),
    field<&Assessment::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&Assessment::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Subject}),
    field<&Assessment::score>("score", QT_TRANSLATE_NOOP("Field", "Score"), {.rule = rules::oneToFive}),
    field<&Assessment::scaleText>("scale_text", QT_TRANSLATE_NOOP("Field", "Scale"), {.flags = Searchable}),
    field<&Assessment::stance>("stance", QT_TRANSLATE_NOOP("Field", "Stance"), {.flags = Searchable}),
    field<&Assessment::assessed>("assessed", QT_TRANSLATE_NOOP("Field", "Assessed"), {.flags = Searchable | InTitle}),
    field<&Assessment::assessedBy>("assessed_by", QT_TRANSLATE_NOOP("Field", "Assessed by"), {.flags = Searchable}),
    field<&Assessment::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"),
                              {.flags = Searchable, .reach = Reach::Full}),
};
constexpr auto fields = withCommon<&Assessment::about>(own);

Problems check(const void *record)
{
    const Assessment &it = *static_cast<const Assessment *>(record);
    if (!it.person.id.isNull() || !it.organization.id.isNull() || !it.target.id.isNull() || !it.unit.id.isNull())
        return {};
    return {
        checks::error("person", QCoreApplication::translate("Check", "The assessment does not name who was assessed."),
                      QCoreApplication::translate("Check", "Choose a person, an organization, a target or a unit."))};
}

}

template <> const Entity &entityOf<Assessment>()
{
    static constexpr Entity entity{"assessment",
                                   QT_TRANSLATE_NOOP("Entity", "Assessment"),
                                   QT_TRANSLATE_NOOP("Entity", "Assessments"),
                                   1,
                                   fields,
                                   check,
                                   About::People};
    return entity;
}
