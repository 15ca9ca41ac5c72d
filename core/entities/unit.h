// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Location;
struct Organization;
struct Person;

inline constexpr Option unitKinds[] = {
    {"workplace", QT_TRANSLATE_NOOP("Choice", "Workplace")},
    {"department", QT_TRANSLATE_NOOP("Choice", "Department")},
    {"shift", QT_TRANSLATE_NOOP("Choice", "Shift")},
    {"school", QT_TRANSLATE_NOOP("Choice", "School")},
    {"class", QT_TRANSLATE_NOOP("Choice", "Class")},
    {"ward", QT_TRANSLATE_NOOP("Choice", "Ward")},
    {"building", QT_TRANSLATE_NOOP("Choice", "Building")},
    {"union_local", QT_TRANSLATE_NOOP("Choice", "Union local")},
    {"organization", QT_TRANSLATE_NOOP("Choice", "Organization")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A workplace, department, shift, school or class with its head count, the denominator for pledges and structure
/// tests.
struct Unit {
    Text name;
    OneOf<unitKinds> kind;
    Ref<Organization> organization;
    Ref<Unit> parent;
    Ref<Location> location;
    Text city;
    Number headCount; ///< Everyone who belongs to it, whether pledged or not.
    When headCountOn;
    Ref<Person> leader;
    YesNo minors; ///< If yes, only counts are recorded, no names.
    Common about;
};
template <> const Entity &entityOf<Unit>();
