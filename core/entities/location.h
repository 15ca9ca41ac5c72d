// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

inline constexpr Option locationKinds[] = {
    {"public_square", QT_TRANSLATE_NOOP("Choice", "Public square")},
    {"street_route", QT_TRANSLATE_NOOP("Choice", "Street route")},
    {"park", QT_TRANSLATE_NOOP("Choice", "Park")},
    {"campus", QT_TRANSLATE_NOOP("Choice", "Campus")},
    {"school", QT_TRANSLATE_NOOP("Choice", "School")},
    {"workplace", QT_TRANSLATE_NOOP("Choice", "Workplace")},
    {"picket_line", QT_TRANSLATE_NOOP("Choice", "Picket line")},
    {"government_building", QT_TRANSLATE_NOOP("Choice", "Government building")},
    {"capitol", QT_TRANSLATE_NOOP("Choice", "Capitol")},
    {"legislator_office", QT_TRANSLATE_NOOP("Choice", "Legislator's office")},
    {"court", QT_TRANSLATE_NOOP("Choice", "Court")},
    {"police_station", QT_TRANSLATE_NOOP("Choice", "Police station")},
    {"field_office", QT_TRANSLATE_NOOP("Choice", "Field office")},
    {"detention_facility", QT_TRANSLATE_NOOP("Choice", "Detention facility")},
    {"airport", QT_TRANSLATE_NOOP("Choice", "Airport")},
    {"hotel", QT_TRANSLATE_NOOP("Choice", "Hotel")},
    {"shop", QT_TRANSLATE_NOOP("Choice", "Shop")},
    {"house_of_worship", QT_TRANSLATE_NOOP("Choice", "House of worship")},
    {"union_hall", QT_TRANSLATE_NOOP("Choice", "Union hall")},
    {"community_center", QT_TRANSLATE_NOOP("Choice", "Community center")},
    {"private_home", QT_TRANSLATE_NOOP("Choice", "Private home")},
    {"online", QT_TRANSLATE_NOOP("Choice", "Online")},
    {"meeting_point", QT_TRANSLATE_NOOP("Choice", "Meeting point")},
    {"city", QT_TRANSLATE_NOOP("Choice", "City")},
    {"region", QT_TRANSLATE_NOOP("Choice", "Region")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr Option stepFreeAnswers[] = {
    {"accessible", QT_TRANSLATE_NOOP("Choice", "Accessible")},
    {"partly_accessible", QT_TRANSLATE_NOOP("Choice", "Partly accessible")},
    {"not_accessible", QT_TRANSLATE_NOOP("Choice", "Not accessible")},
    {"not_sure", QT_TRANSLATE_NOOP("Choice", "Not sure")},
};

/// A place where something happens or is planned, or that an action targets.
struct Location {
    Text name;
    TextList aliases;
    OneOf<locationKinds> kind;
    Ref<Location> within; ///< The surrounding city, campus or region.
    Text address;         ///< Street and number.
    Text city;
    Text region; ///< Two letters in the United States; as written elsewhere.
    PostalCode postalCode;
    Text country;
    Decimal latitude;  ///< Degrees, north positive.
    Decimal longitude; ///< Degrees, east positive.
    Zone zone;
    Text jurisdiction; ///< The authority that governs the place, as written.
    Text permitAuthority;
    YesNo targetSite;
    Number capacity; ///< In people.
    OneOf<stepFreeAnswers> stepFree;
    LongText accessNotes;
    OneOf<visibilities> shownTo;
    Common about;
};
template <> const Entity &entityOf<Location>();
