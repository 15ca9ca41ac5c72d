// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Location;
struct Person;

inline constexpr Option organizationKinds[] = {
    {"labor_federation", QT_TRANSLATE_NOOP("Choice", "Labor federation")},
    {"union_national", QT_TRANSLATE_NOOP("Choice", "National union")},
    {"union_local", QT_TRANSLATE_NOOP("Choice", "Union local")},
    {"student_union", QT_TRANSLATE_NOOP("Choice", "Student union")},
    {"student_government", QT_TRANSLATE_NOOP("Choice", "Student government")},
    {"student_group", QT_TRANSLATE_NOOP("Choice", "Student group")},
    {"tenants_union", QT_TRANSLATE_NOOP("Choice", "Tenants' union")},
    {"professional_association", QT_TRANSLATE_NOOP("Choice", "Professional association")},
    {"civil_rights", QT_TRANSLATE_NOOP("Choice", "Civil rights group")},
    {"advocacy", QT_TRANSLATE_NOOP("Choice", "Advocacy group")},
    {"faith", QT_TRANSLATE_NOOP("Choice", "Faith group")},
    {"community_group", QT_TRANSLATE_NOOP("Choice", "Community group")},
    {"mutual_aid", QT_TRANSLATE_NOOP("Choice", "Mutual aid")},
    {"political_party", QT_TRANSLATE_NOOP("Choice", "Political party")},
    {"political_organization", QT_TRANSLATE_NOOP("Choice", "Political organization")},
    {"grassroots_network", QT_TRANSLATE_NOOP("Choice", "Grassroots network")},
    {"movement", QT_TRANSLATE_NOOP("Choice", "Movement")},
    {"coalition", QT_TRANSLATE_NOOP("Choice", "Coalition")},
    {"chapter", QT_TRANSLATE_NOOP("Choice", "Chapter")},
    {"business", QT_TRANSLATE_NOOP("Choice", "Business")},
    {"hotel", QT_TRANSLATE_NOOP("Choice", "Hotel")},
    {"airline", QT_TRANSLATE_NOOP("Choice", "Airline")},
    {"media", QT_TRANSLATE_NOOP("Choice", "Media")},
    {"pollster", QT_TRANSLATE_NOOP("Choice", "Pollster")},
    {"school", QT_TRANSLATE_NOOP("Choice", "School")},
    {"university", QT_TRANSLATE_NOOP("Choice", "University")},
    {"government", QT_TRANSLATE_NOOP("Choice", "Government")},
    {"department", QT_TRANSLATE_NOOP("Choice", "Department")},
    {"agency", QT_TRANSLATE_NOOP("Choice", "Agency")},
    {"sub_agency", QT_TRANSLATE_NOOP("Choice", "Sub-agency")},
    {"legislature", QT_TRANSLATE_NOOP("Choice", "Legislature")},
    {"police", QT_TRANSLATE_NOOP("Choice", "Police")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A group, union, business, agency or government, on either side.
struct Organization {
    Text name;
    TextList aliases;
    OneOf<organizationKinds> kind;
    Ref<Organization> parent;
    Ref<Location> home;
    Text city;
    Text region;
    Text jurisdiction;
    YesNo adversary;       ///< On the opposing side.
    YesNo placeholder;     ///< To be split once the groups are named.
    OneOf<stances> stance; ///< The latest; assessments keep the history.
    When stanceOn;
    Text stanceBasis;
    Ref<Person> contact;
    Email email;
    Phone phone;
    Url url;
    LongText description;
    Common about;
};
template <> const Entity &entityOf<Organization>();
