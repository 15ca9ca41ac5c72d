// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Location;
struct Organization;
struct Person;

inline constexpr Option caseKinds[] = {
    {"killing", QT_TRANSLATE_NOOP("Choice", "Killing")},
    {"death_in_custody", QT_TRANSLATE_NOOP("Choice", "Death in custody")},
    {"death", QT_TRANSLATE_NOOP("Choice", "Death")},
    {"injury", QT_TRANSLATE_NOOP("Choice", "Injury")},
    {"detention", QT_TRANSLATE_NOOP("Choice", "Detention")},
    {"deportation", QT_TRANSLATE_NOOP("Choice", "Deportation")},
    {"disappearance", QT_TRANSLATE_NOOP("Choice", "Disappearance")},
    {"eviction", QT_TRANSLATE_NOOP("Choice", "Eviction")},
    {"dismissal", QT_TRANSLATE_NOOP("Choice", "Dismissal")},
    {"retaliation", QT_TRANSLATE_NOOP("Choice", "Retaliation")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr Option familyConsents[] = {
    {"given", QT_TRANSLATE_NOOP("Choice", "Given")},
    {"given_with_conditions", QT_TRANSLATE_NOOP("Choice", "Given with conditions")},
    {"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed")},
};

/// A person or event for which justice is sought.
struct Case {
    Text name;
    TextList aliases;
    OneOf<caseKinds> kind;
    Ref<Person> person;
    When occurred;
    Text whenText;
    Ref<Location> location;
    Text placeText;
    LongText whatHappened;
    Refs<Organization> responsible;
    Text responsibleText;
    YesNo video;
    YesNo minor;
    Number age; ///< In years.
    OneOf<familyConsents> familyConsent;
    Text familyContact;
    Text pronunciation; ///< For reading the name at vigils.
    Common about;
};
template <> const Entity &entityOf<Case>();
