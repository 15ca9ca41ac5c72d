// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Organization;
struct Person;
struct Target;
struct Unit;

/// The stance or support of a person, organization or target on a date. Older assessments are kept.
struct Assessment {
    Ref<Person> person;
    Ref<Organization> organization;
    Ref<Target> target;
    Ref<Unit> unit;
    Ref<Action> action;
    Number score;   ///< From 1 (strongest support) to 5.
    Text scaleText; ///< What the numbers mean, if different.
    OneOf<stances> stance;
    When assessed;
    Text assessedBy;
    LongText basis;
    Common about;
};
template <> const Entity &entityOf<Assessment>();
