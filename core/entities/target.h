// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Campaign;
struct Location;
struct Organization;
struct Person;

inline constexpr Option tiers[] = {
    {"primary", QT_TRANSLATE_NOOP("Choice", "Primary")},
    {"secondary", QT_TRANSLATE_NOOP("Choice", "Secondary")},
    {"ally_to_move", QT_TRANSLATE_NOOP("Choice", "Ally to move")},
};

inline constexpr Option sideRoles[] = {
    {"opponent", QT_TRANSLATE_NOOP("Choice", "Opponent")},
    {"lead_figure", QT_TRANSLATE_NOOP("Choice", "Lead figure")},
    {"member", QT_TRANSLATE_NOOP("Choice", "Member")},
};

inline constexpr Option askStatuses[] = {
    {"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    {"acknowledged", QT_TRANSLATE_NOOP("Choice", "Acknowledged")},
    {"considering", QT_TRANSLATE_NOOP("Choice", "Considering")},
    {"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
    {"verified", QT_TRANSLATE_NOOP("Choice", "Verified")},
    {"reversed", QT_TRANSLATE_NOOP("Choice", "Reversed")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
};

/// A person, organization, policy or operation that a campaign tries to move or opposes, or a class of them.
struct Target {
    Text name;
    TextList aliases;
    OneOf<targetKinds> kind;
    OneOf<tiers> tier;
    Ref<Person> person;
    Ref<Organization> organization;
    Ref<Location> location;
    Text office;
    Ref<Target> parent;
    YesNo unnamedClass; ///< For example, "hotels"; to be split once they are named.
    Text jurisdiction;
    OneOf<sideRoles> sideRole;
    Ref<Campaign> campaign;
    OneOf<pledgeKinds> ask;
    Text askText;
    OneOf<askStatuses> askStatus;
    When askStatusOn;
    OneOf<stances> stance; ///< The latest; assessments keep the history.
    When stanceOn;
    Text stanceBasis;
    LongText leverage;
    Common about;
};
template <> const Entity &entityOf<Target>();
