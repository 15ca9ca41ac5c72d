// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Organization;
struct Person;
struct Unit;

inline constexpr Option pledgeStatuses[] = {
    {"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    {"undecided", QT_TRANSLATE_NOOP("Choice", "Undecided")},
    {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    {"pledged", QT_TRANSLATE_NOOP("Choice", "Pledged")},
    {"signed", QT_TRANSLATE_NOOP("Choice", "Signed")},
    {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {"kept", QT_TRANSLATE_NOOP("Choice", "Kept")},
    {"partly_kept", QT_TRANSLATE_NOOP("Choice", "Partly kept")},
    {"not_kept", QT_TRANSLATE_NOOP("Choice", "Not kept")},
    {"not_recorded", QT_TRANSLATE_NOOP("Choice", "Not recorded after the action")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
};

inline constexpr Option pledgeVias[] = {
    {"card", QT_TRANSLATE_NOOP("Choice", "Card")},
    {"door", QT_TRANSLATE_NOOP("Choice", "Door")},
    {"phone_call", QT_TRANSLATE_NOOP("Choice", "Phone call")},
    {"text_message", QT_TRANSLATE_NOOP("Choice", "Text message")},
    {"online_form", QT_TRANSLATE_NOOP("Choice", "Online form")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"table", QT_TRANSLATE_NOOP("Choice", "Tabling")},
    {"event", QT_TRANSLATE_NOOP("Choice", "Event")},
    {"import", QT_TRANSLATE_NOOP("Choice", "Import")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A complete pledge card: what a person, or a number of people, promised to do, and whether they did.
struct Pledge {
    Text givenName;
    Text familyName;
    Text alias; ///< A nickname or initials in place of a name.
    Text pronouns;
    Email email;
    TextList otherEmails;
    Phone phone;
    TextList otherPhones;
    Text address;
    Text city;
    Text region; ///< Two letters in the United States; as written elsewhere.
    PostalCode postalCode;
    Text country;
    Text workplace; ///< As written.
    Text department;
    Text shift;
    Text jobTitle;
    OneOf<pledgeKinds> kind;
    Number headCount; ///< In people; empty means one.
    OneOf<pledgeStatuses> status;
    When pledgedOn;
    When confirmedOn;
    OneOf<pledgeVias> via;
    Text collectedBy;
    YesNo consent;
    YesNo doNotContact;
    YesNo minor;
    Text language;
    Ref<Action> action;
    Ref<Person> person;
    Ref<Organization> organization; ///< For a business that closes or a group that endorses.
    Ref<Unit> unit;
    Common about;
};
template <> const Entity &entityOf<Pledge>();
