// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/assignment.h"

#include "core/entities/action.h"
#include "core/entities/checks.h"
#include "core/entities/location.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Assignment::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = InTitle | Indexed | Subject}),
    field<&Assignment::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), {.flags = Searchable | InTitle}),
    field<&Assignment::roleText>("role_text", QT_TRANSLATE_NOOP("Field", "Role as written"), {.flags = Searchable}),
    field<&Assignment::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = InTitle | Indexed | Subject}),
    field<&Assignment::personText>("person_text", QT_TRANSLATE_NOOP("Field", "Person as written"),
                                   {.flags = Private | Searchable | InTitle}),
    field<&Assignment::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Assignment::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), {.flags = Searchable}),
    field<&Assignment::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends"), {.flags = Searchable}),
    field<&Assignment::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&Assignment::location>("location", QT_TRANSLATE_NOOP("Field", "Meeting point")),
    field<&Assignment::needed>("needed", QT_TRANSLATE_NOOP("Field", "Needed"), {.rule = rules::notNegative}),
    field<&Assignment::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Assignment::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Field", "Confirmed")),
    field<&Assignment::relieves>("relieves", QT_TRANSLATE_NOOP("Field", "Takes over from")),
    field<&Assignment::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone on the day"), {.flags = Private}),
};
constexpr auto fields = withCommon<&Assignment::about>(own);

Problems check(const void *record)
{
    const Assignment &it = *static_cast<const Assignment *>(record);
    return checks::endsAfterStart(it.starts, it.ends);
}

}

template <> const Entity &entityOf<Assignment>()
{
    static constexpr Entity entity{"assignment",
                                   QT_TRANSLATE_NOOP("Entity", "Assignment"),
                                   QT_TRANSLATE_NOOP("Entity", "Assignments"),
                                   1,
                                   fields,
                                   check,
                                   About::People};
    return entity;
}
