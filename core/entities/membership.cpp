// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/membership.h"

#include "core/entities/checks.h"
#include "core/entities/coalition.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Membership::coalition>("coalition", QT_TRANSLATE_NOOP("Field", "Coalition"),
                                  {.flags = InTitle | Indexed | Subject}),
    field<&Membership::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent organization"),
                               {.flags = Indexed | Subject}),
    field<&Membership::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization"),
                                     {.flags = InTitle | Indexed | Subject}),
    field<&Membership::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), {.flags = Searchable}),
    field<&Membership::roleText>("role_text", QT_TRANSLATE_NOOP("Field", "Role as written"), {.flags = Searchable}),
    field<&Membership::memberSince>("member_since", QT_TRANSLATE_NOOP("Field", "Since"), {.flags = Searchable}),
    field<&Membership::memberUntil>("member_until", QT_TRANSLATE_NOOP("Field", "Until"), {.flags = Searchable}),
    field<&Membership::statedIn>("stated_in", QT_TRANSLATE_NOOP("Field", "Stated in"), {.flags = Searchable}),
    field<&Membership::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact"), {.reach = Reach::Trusted}),
};
constexpr auto fields = withCommon<&Membership::about>(own);

Problems check(const void *record)
{
    const Membership &it = *static_cast<const Membership *>(record);
    Problems problems = checks::endsAfterStart(it.memberSince, it.memberUntil, "member_until");
    if (it.organization.id.isNull())
        problems +=
            checks::error("organization", QCoreApplication::translate("Check", "The membership has no organization."),
                          QCoreApplication::translate("Check", "Choose the organization that is a member."));
    if (it.coalition.id.isNull() && it.parent.id.isNull())
        problems += checks::error(
            "coalition",
            QCoreApplication::translate("Check", "The membership has no coalition or parent organization."),
            QCoreApplication::translate("Check", "Choose a coalition or a parent organization."));
    if (!it.organization.id.isNull() && it.organization.id == it.parent.id)
        problems += checks::error("parent",
                                  QCoreApplication::translate("Check", "An organization cannot be a member of itself."),
                                  QCoreApplication::translate("Check", "Choose another organization."));
    return problems;
}

}

template <> const Entity &entityOf<Membership>()
{
    static constexpr Entity entity{"membership",
                                   QT_TRANSLATE_NOOP("Entity", "Membership"),
                                   QT_TRANSLATE_NOOP("Entity", "Memberships"),
                                   1,
                                   fields,
                                   check,
                                   About::World};
    return entity;
}
