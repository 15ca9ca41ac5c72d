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
    {"in_time", QT_TRANSLATE_NOOP("Choice", "Over time")},
    {"none_stated", QT_TRANSLATE_NOOP("Choice", "None stated")},
};

/// A demand in one canonical text. Wordings record how each source puts it; addressees record the decision-makers.
struct Demand {
    Text title;
    LongText text;
    OneOf<demandTypes> kind;
    SomeOf<demandTypes> alternatives;
    OneOf<demandLevels> level;
    OneOf<urgencies> urgency;
    Text condition; ///< For example, "until it is dismantled".
    Text jurisdiction;
    Ref<Demand> parent;
    Refs<Organization> subjects;
    Refs<Target> targets;
    Refs<Case> cases;
    Refs<Campaign> campaigns;
    Refs<Action> actions;
    OneOf<demandStatuses> status; ///< Each addressee also has a status.
    When statusOn;
    Text statusText;
    When adopted;
    Common about;
};
template <> const Entity &entityOf<Demand>();
