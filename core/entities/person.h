// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Organization;
struct Unit;

/// A person the chapter works with or writes about. Any kind of name is sufficient.
struct Person {
    Text alias; ///< What the person is called; a nickname or initials are enough.
    Text givenName;
    Text additionalName;
    Text familyName;
    TextList otherNames;
    Text office; ///< A public role; for example, "national coordinator".
    Ref<Organization> organization;
    YesNo publicFigure; ///< Confirmed by a published source. The names of other people are kept out of shared files.
    Email email;
    TextList otherEmails;
    Phone phone;
    TextList otherPhones;
    Text address;
    Text city;
    Text region;
    PostalCode postalCode;
    Text country;
    Text workplace; ///< As written.
    Text department;
    Text jobTitle;
    Ref<Unit> unit;
    TextList languages;
    Text pronouns;
    SomeOf<assignmentRoles> skills;
    YesNo consent;
    When consentOn;
    YesNo doNotContact;
    YesNo minor;
    Common about;
};
template <> const Entity &entityOf<Person>();
