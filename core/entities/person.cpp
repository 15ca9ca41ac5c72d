// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/person.h"

#include "core/entities/checks.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"
#include "core/entities/unit.h"

namespace {

constexpr Field own[] = {
    field<&Person::alias>("alias", QT_TRANSLATE_NOOP("Field", "Alias"), {.flags = Private | Searchable | InTitle}),
    field<&Person::givenName>("given_name", QT_TRANSLATE_NOOP("Field", "First name"),
                              {.flags = Private | Searchable | InTitle}),
    field<&Person::additionalName>("additional_name", QT_TRANSLATE_NOOP("Field", "Middle name"),
                                   {.flags = Private | Searchable}),
    field<&Person::familyName>("family_name", QT_TRANSLATE_NOOP("Field", "Last name"),
                               {.flags = Private | Searchable | InTitle | Indexed}),
    field<&Person::otherNames>("other_names", QT_TRANSLATE_NOOP("Field", "Other spellings and names"),
                               {.flags = Private | Searchable}),
    field<&Person::office>("office", QT_TRANSLATE_NOOP("Field", "Office or title"), {.flags = Searchable}),
    field<&Person::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Person::publicFigure>("public_figure", QT_TRANSLATE_NOOP("Field", "Public figure")),
    field<&Person::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), {.flags = Private | Searchable | Indexed}),
    field<&Person::otherEmails>("other_emails", QT_TRANSLATE_NOOP("Field", "Other e-mails"),
                                {.flags = Private | Searchable}),
    field<&Person::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), {.flags = Private | Searchable | Indexed}),
    field<&Person::otherPhones>("other_phones", QT_TRANSLATE_NOOP("Field", "Other phones"),
                                {.flags = Private | Searchable}),
    field<&Person::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), {.flags = Private}),
    field<&Person::city>("city", QT_TRANSLATE_NOOP("Field", "City"), {.flags = Searchable}),
    field<&Person::region>("region", QT_TRANSLATE_NOOP("Field", "State")),
    field<&Person::postalCode>("postal_code", QT_TRANSLATE_NOOP("Field", "ZIP code")),
    field<&Person::country>("country", QT_TRANSLATE_NOOP("Field", "Country")),
    field<&Person::workplace>("workplace", QT_TRANSLATE_NOOP("Field", "Workplace or school"), {.flags = Searchable}),
    field<&Person::department>("department", QT_TRANSLATE_NOOP("Field", "Department"), {.flags = Searchable}),
    field<&Person::jobTitle>("job_title", QT_TRANSLATE_NOOP("Field", "Job title")),
    field<&Person::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&Person::languages>("languages", QT_TRANSLATE_NOOP("Field", "Languages"), {.flags = Searchable}),
    field<&Person::pronouns>("pronouns", QT_TRANSLATE_NOOP("Field", "Pronouns")),
    field<&Person::skills>("skills", QT_TRANSLATE_NOOP("Field", "Skills")),
    field<&Person::consent>("consent", QT_TRANSLATE_NOOP("Field", "May be contacted")),
    field<&Person::consentOn>("consent_on", QT_TRANSLATE_NOOP("Field", "Consent given on")),
    field<&Person::doNotContact>("do_not_contact", QT_TRANSLATE_NOOP("Field", "Do not contact")),
    field<&Person::minor>("minor", QT_TRANSLATE_NOOP("Field", "Minor")),
};
constexpr auto fields = withCommon<&Person::about>(own);

Problems check(const void *record)
{
    const Person &it = *static_cast<const Person *>(record);
    if (!it.alias.text.empty() || !it.givenName.text.empty() || !it.familyName.text.empty() || !it.email.text.empty()
        || !it.phone.text.empty())
        return {};
    return {checks::error("alias",
                          QCoreApplication::translate("Check", "The person has no name or contact information."),
                          QCoreApplication::translate("Check", "Enter an alias, a name, an e-mail address or a phone "
                                                               "number; initials are enough."))};
}

}

template <> const Entity &entityOf<Person>()
{
    static constexpr Entity entity{
        "person",     QT_TRANSLATE_NOOP("Entity", "Person"), QT_TRANSLATE_NOOP("Entity", "People"), 1, fields, check,
        About::People};
    return entity;
}
