// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Location;
struct Organization;

inline constexpr Option incidentKinds[] = {
    {"arrest", QT_TRANSLATE_NOOP("Choice", "Arrest")},
    {"detention", QT_TRANSLATE_NOOP("Choice", "Detention")},
    {"citation", QT_TRANSLATE_NOOP("Choice", "Citation")},
    {"injury_participant", QT_TRANSLATE_NOOP("Choice", "Injury to a participant")},
    {"injury_other", QT_TRANSLATE_NOOP("Choice", "Injury to another person")},
    {"death", QT_TRANSLATE_NOOP("Choice", "Death")},
    {"use_of_force", QT_TRANSLATE_NOOP("Choice", "Use of force")},
    {"chemical_agent", QT_TRANSLATE_NOOP("Choice", "Chemical agent")},
    {"projectiles", QT_TRANSLATE_NOOP("Choice", "Projectiles")},
    {"kettling", QT_TRANSLATE_NOOP("Choice", "Kettling")},
    {"dispersal_order", QT_TRANSLATE_NOOP("Choice", "Dispersal order")},
    {"unlawful_assembly_declared", QT_TRANSLATE_NOOP("Choice", "Unlawful assembly declared")},
    {"riot_declared", QT_TRANSLATE_NOOP("Choice", "Riot declared")},
    {"curfew", QT_TRANSLATE_NOOP("Choice", "Curfew")},
    {"road_closure", QT_TRANSLATE_NOOP("Choice", "Road closure")},
    {"permit_refused", QT_TRANSLATE_NOOP("Choice", "Permit refused")},
    {"property_damage", QT_TRANSLATE_NOOP("Choice", "Property damage")},
    {"trespass_alleged", QT_TRANSLATE_NOOP("Choice", "Trespass alleged")},
    {"counter_protest", QT_TRANSLATE_NOOP("Choice", "Counter-protest")},
    {"harassment", QT_TRANSLATE_NOOP("Choice", "Harassment")},
    {"threat", QT_TRANSLATE_NOOP("Choice", "Threat")},
    {"weapon_seen", QT_TRANSLATE_NOOP("Choice", "Weapon seen")},
    {"vehicle_incident", QT_TRANSLATE_NOOP("Choice", "Vehicle incident")},
    {"medical_emergency", QT_TRANSLATE_NOOP("Choice", "Medical emergency")},
    {"heat_or_cold", QT_TRANSLATE_NOOP("Choice", "Heat or cold")},
    {"lost_child", QT_TRANSLATE_NOOP("Choice", "Lost child")},
    {"surveillance", QT_TRANSLATE_NOOP("Choice", "Surveillance")},
    {"device_seized", QT_TRANSLATE_NOOP("Choice", "Device seized")},
    {"doxxing", QT_TRANSLATE_NOOP("Choice", "Doxxing")},
    {"employer_retaliation", QT_TRANSLATE_NOOP("Choice", "Employer retaliation")},
    {"school_discipline", QT_TRANSLATE_NOOP("Choice", "School discipline")},
    {"press_interference", QT_TRANSLATE_NOOP("Choice", "Press interference")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// Something that happened at an action or to its participants: arrests, force, injuries, threats.
struct Incident {
    Text title;
    OneOf<incidentKinds> kind;
    Ref<Action> action;
    When occurred;
    Text whenText;
    Zone zone;
    Ref<Location> location;
    Text placeText;
    Ref<Organization> doneBy;
    Text doneByText;
    Text doneTo;
    Text means; ///< For example, "tear gas".
    Number peopleCount;
    Number arrests;
    Number injuries;
    Number deaths;
    Text damage;
    LongText description;
    Text reportedBy;
    Common about;
};
template <> const Entity &entityOf<Incident>();
