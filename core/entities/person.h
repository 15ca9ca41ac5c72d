// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Organization;
struct Unit;

/// Somebody the chapter works with or writes about; a name of any kind is all that is ever needed.
struct Person {
    Text alias; ///< How the person is called; a nickname or initials are enough.
    Text givenName;
    Text additionalName;
    Text familyName;
    TextList otherNames;
    Text office; ///< Public function, such as "national coordinator".
    Ref<Organization> organization;
    YesNo publicFigure; ///< Confirmed by a published source; names of others are kept out of shared files.
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
