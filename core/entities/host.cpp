// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/host.h"

#include "core/entities/action.h"
#include "core/entities/checks.h"
#include "core/entities/coalition.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Host::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = InTitle | Indexed | Subject}),
    field<&Host::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization"),
                               {.flags = InTitle | Indexed | Subject}),
    field<&Host::coalition>("coalition", QT_TRANSLATE_NOOP("Field", "Coalition"), {.flags = InTitle | Subject}),
    field<&Host::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = InTitle, .reach = Reach::Trusted}),
    field<&Host::hostText>("host_text", QT_TRANSLATE_NOOP("Field", "Host as written"), {.flags = Searchable | InTitle}),
    field<&Host::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), {.flags = Searchable}),
    field<&Host::roleText>("role_text", QT_TRANSLATE_NOOP("Field", "Role as written"), {.flags = Searchable}),
    field<&Host::statedIn>("stated_in", QT_TRANSLATE_NOOP("Field", "Stated in"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Host::about>(own);

Problems check(const void *record)
{
    const Host &it = *static_cast<const Host *>(record);
    Problems problems;
    if (it.action.id.isNull())
        problems +=
            checks::error("action", QCoreApplication::translate("Check", "The host is not linked to an action."),
                          QCoreApplication::translate("Check", "Choose the action."));
    if (it.organization.id.isNull() && it.coalition.id.isNull() && it.person.id.isNull() && it.hostText.text.empty())
        problems += checks::error(
            "host_text", QCoreApplication::translate("Check", "The host is not named."),
            QCoreApplication::translate("Check", "Choose an organization, a coalition or a person, or enter a name."));
    return problems;
}

}

template <> const Entity &entityOf<Host>()
{
    static constexpr Entity entity{
        "host",      QT_TRANSLATE_NOOP("Entity", "Host"), QT_TRANSLATE_NOOP("Entity", "Hosts"), 1, fields, check,
        About::World};
    return entity;
}
