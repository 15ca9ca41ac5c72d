// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Case;
struct Demand;
struct Organization;
struct Person;

inline constexpr Option statementKinds[] = {
    {"quote", QT_TRANSLATE_NOOP("Choice", "Quote")},
    {"description", QT_TRANSLATE_NOOP("Choice", "Description")},
    {"claim", QT_TRANSLATE_NOOP("Choice", "Claim")},
    {"announcement", QT_TRANSLATE_NOOP("Choice", "Announcement")},
};

/// What someone said, verbatim, whether about a demand, an action or neither.
struct Statement {
    LongText quote; ///< Verbatim.
    OneOf<statementKinds> kind;
    Ref<Person> person;
    Ref<Organization> organization;
    Text speakerText;
    Text speakerRole;
    When said;
    Text whenText;
    Text aboutText;
    Refs<Action> actions;
    Refs<Demand> demands;
    Refs<Case> cases;
    Common about;
};
template <> const Entity &entityOf<Statement>();
