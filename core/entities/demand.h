// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Campaign;
struct Case;
struct Organization;
struct Target;

inline constexpr Option demandLevels[] = {
    {"ultimate", QT_TRANSLATE_NOOP("Choice", "Ultimate")},
    {"long_term", QT_TRANSLATE_NOOP("Choice", "Long term")},
    {"intermediate", QT_TRANSLATE_NOOP("Choice", "Intermediate")},
    {"short_term", QT_TRANSLATE_NOOP("Choice", "Short term")},
};

inline constexpr Option urgencies[] = {
    {"immediate", QT_TRANSLATE_NOOP("Choice", "Immediate")},
    {"by_deadline", QT_TRANSLATE_NOOP("Choice", "By deadline")},
    {"in_time", QT_TRANSLATE_NOOP("Choice", "In time")},
    {"none_stated", QT_TRANSLATE_NOOP("Choice", "None stated")},
};

/// What is demanded, in one canonical text; wordings keep how each source puts it, addressees who is to meet it.
struct Demand {
    Text title;
    LongText text;
    OneOf<demandTypes> kind;
    SomeOf<demandTypes> alternatives;
    OneOf<demandLevels> level;
    OneOf<urgencies> urgency;
    Text condition; ///< Such as "until it is dismantled".
    Text jurisdiction;
    Ref<Demand> parent;
    Refs<Organization> subjects;
    Refs<Target> targets;
    Refs<Case> cases;
    Refs<Campaign> campaigns;
    Refs<Action> actions;
    OneOf<demandStatuses> status; ///< Addressees have their own.
    When statusOn;
    Text statusText;
    When adopted;
    Common about;
};
template <> const Entity &entityOf<Demand>();
