// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Location;
struct Person;

inline constexpr Option permitStatuses[] = {
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed")},
    {"needed", QT_TRANSLATE_NOOP("Choice", "Needed")},
    {"applied_for", QT_TRANSLATE_NOOP("Choice", "Applied for")},
    {"granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
    {"granted_with_conditions", QT_TRANSLATE_NOOP("Choice", "Granted with conditions")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
};

/// A permit that an action needs, and its status.
struct Permit {
    Text title;
    Ref<Action> action;
    Ref<Location> location;
    Text authority;
    Text number;
    OneOf<permitStatuses> status;
    When applied;
    When decided;
    When valid;
    LongText conditions;
    Decimal fee; ///< In US dollars.
    Ref<Person> holder;
    Common about;
};
template <> const Entity &entityOf<Permit>();
