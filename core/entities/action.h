// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Campaign;
struct Coalition;
struct Demand;
struct Location;
struct Person;
struct Target;

inline constexpr Option plannedStatuses[] = {
    {"idea", QT_TRANSLATE_NOOP("Choice", "Idea")},           {"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
    {"called", QT_TRANSLATE_NOOP("Choice", "Called")},       {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {"happening", QT_TRANSLATE_NOOP("Choice", "Happening")}, {"over", QT_TRANSLATE_NOOP("Choice", "Over")},
    {"postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")}, {"cancelled", QT_TRANSLATE_NOOP("Choice", "Canceled")},
    {"banned", QT_TRANSLATE_NOOP("Choice", "Banned")},
};

inline constexpr Option outcomes[] = {
    {"held_as_planned", QT_TRANSLATE_NOOP("Choice", "Held as planned")},
    {"held_smaller", QT_TRANSLATE_NOOP("Choice", "Held, smaller than planned")},
    {"held_changed", QT_TRANSLATE_NOOP("Choice", "Held, with changes")},
    {"did_not_materialize", QT_TRANSLATE_NOOP("Choice", "Did not materialize")},
    {"not_recorded", QT_TRANSLATE_NOOP("Choice", "Not recorded")},
};

inline constexpr Option goalAttainments[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "None of the goals")},
    {"some", QT_TRANSLATE_NOOP("Choice", "Some of the goals")},
    {"most", QT_TRANSLATE_NOOP("Choice", "Most of the goals")},
    {"all", QT_TRANSLATE_NOOP("Choice", "All of the goals")},
    {"too_early", QT_TRANSLATE_NOOP("Choice", "Too early")},
    {"not_assessed", QT_TRANSLATE_NOOP("Choice", "Not assessed")},
};

/// A strike, vigil, march, lobby day or other action, as planned and as it happened.
struct Action {
    Text title;
    TextList aliases;
    SomeOf<actionKinds> kinds;
    Text kindText;
    SomeOf<actionKinds> claimedKinds; ///< For example, "often described as a general strike".
    Ref<Action> umbrella;             ///< The day of action that it is part of.
    Refs<Campaign> campaigns;
    Ref<Coalition> coalition;
    Refs<Demand> demands;
    When starts; ///< Local wall time.
    When ends;   ///< Local wall time.
    Zone zone;
    Text whenText;
    Ref<Location> location;
    Text placeText;
    Text jurisdiction; ///< For example, "nationwide".
    Refs<Target> targets;
    SomeOf<targetKinds> targetSites;
    Refs<Location> targetLocations;
    SomeOf<pledgeKinds> asks; ///< What people are asked to pledge.
    LongText description;
    LongText theoryOfChange;
    LongText instructions;
    LongText accessNotes;
    Number capacity;  ///< In people.
    Number goalCount; ///< In people.
    OneOf<visibilities> shownTo;
    Ref<Person> contact;
    Url url;
    OneOf<plannedStatuses> plannedStatus;
    OneOf<outcomes> outcome;
    LongText outcomeText;
    OneOf<goalAttainments> goalAttainment;
    Text goalsText;
    Text verdictBy;
    Text concessions; ///< As written. Known to be none if a source says so.
    TextList leaders; ///< Leaders of the action's side; opponents are targets.
    When purgeOn;
    Common about;
};
template <> const Entity &entityOf<Action>();
