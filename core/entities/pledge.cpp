// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/pledge.h"

#include "core/entities/action.h"
#include "core/entities/checks.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"
#include "core/entities/unit.h"

namespace {

constexpr Field own[] = {
    field<&Pledge::givenName>("given_name", QT_TRANSLATE_NOOP("Field", "First name"),
                              {.flags = Private | Searchable | InTitle}),
    field<&Pledge::familyName>("family_name", QT_TRANSLATE_NOOP("Field", "Last name"),
                               {.flags = Private | Searchable | InTitle | Indexed}),
    field<&Pledge::alias>("alias", QT_TRANSLATE_NOOP("Field", "Alias"), {.flags = Private | Searchable | InTitle}),
    field<&Pledge::pronouns>("pronouns", QT_TRANSLATE_NOOP("Field", "Pronouns"), {.since = 2, .flags = Private}),
    field<&Pledge::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), {.flags = Private | Searchable | Indexed}),
    field<&Pledge::otherEmails>("other_emails", QT_TRANSLATE_NOOP("Field", "Other e-mails"),
                                {.flags = Private | Searchable}),
    field<&Pledge::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), {.flags = Private | Searchable | Indexed}),
    field<&Pledge::otherPhones>("other_phones", QT_TRANSLATE_NOOP("Field", "Other phones"),
                                {.flags = Private | Searchable}),
    field<&Pledge::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), {.flags = Private}),
    field<&Pledge::city>("city", QT_TRANSLATE_NOOP("Field", "City"), {.flags = Searchable}),
    field<&Pledge::region>("region", QT_TRANSLATE_NOOP("Field", "State")),
    field<&Pledge::postalCode>("postal_code", QT_TRANSLATE_NOOP("Field", "ZIP code")),
    field<&Pledge::country>("country", QT_TRANSLATE_NOOP("Field", "Country")),
    field<&Pledge::workplace>("workplace", QT_TRANSLATE_NOOP("Field", "Workplace or school"), {.flags = Searchable}),
    field<&Pledge::department>("department", QT_TRANSLATE_NOOP("Field", "Department")),
    field<&Pledge::shift>("shift", QT_TRANSLATE_NOOP("Field", "Shift")),
    field<&Pledge::jobTitle>("job_title", QT_TRANSLATE_NOOP("Field", "Job title")),
    field<&Pledge::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Pledge::headCount>("head_count", QT_TRANSLATE_NOOP("Field", "Head count"), {.rule = rules::positive}),
    field<&Pledge::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&Pledge::pledgedOn>("pledged_on", QT_TRANSLATE_NOOP("Field", "Pledged")),
    field<&Pledge::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Field", "Confirmed")),
    field<&Pledge::via>("via", QT_TRANSLATE_NOOP("Field", "Collected via")),
    field<&Pledge::collectedBy>("collected_by", QT_TRANSLATE_NOOP("Field", "Collected by"), {.flags = Private}),
    field<&Pledge::consent>("consent", QT_TRANSLATE_NOOP("Field", "May be contacted")),
    field<&Pledge::doNotContact>("do_not_contact", QT_TRANSLATE_NOOP("Field", "Do not contact")),
    field<&Pledge::minor>("minor", QT_TRANSLATE_NOOP("Field", "Minor")),
    field<&Pledge::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
    field<&Pledge::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&Pledge::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = Subject}),
    field<&Pledge::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Pledge::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
};
constexpr auto fields = withCommon<&Pledge::about>(own);

/// Only an alias or a head count is required; any other field that identifies the card is also accepted.
bool saysWhoOrHowMany(const Pledge &it)
{
    return !it.alias.text.empty() || it.headCount.value || !it.givenName.text.empty() || !it.familyName.text.empty()
        || !it.email.text.empty() || !it.phone.text.empty() || !it.workplace.text.empty() || !it.person.id.isNull()
        || !it.organization.id.isNull();
}

Problems check(const void *record)
{
    const Pledge &it = *static_cast<const Pledge *>(record);
    Problems problems;
    if (!saysWhoOrHowMany(it))
        problems +=
            checks::error("alias", QCoreApplication::translate("Check", "The pledge does not say whose it is."),
                          QCoreApplication::translate("Check", "Enter an alias, a name, an e-mail address, a phone "
                                                               "number, a workplace or a head count."));
    return problems;
}

}

template <> const Entity &entityOf<Pledge>()
{
    static constexpr Entity entity{
        "pledge",     QT_TRANSLATE_NOOP("Entity", "Pledge"), QT_TRANSLATE_NOOP("Entity", "Pledges"), 1, fields, check,
        About::People};
    return entity;
}
