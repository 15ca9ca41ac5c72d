// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Location;
struct Organization;
struct Person;

inline constexpr Option assignmentStatuses[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    {"checked_in", QT_TRANSLATE_NOOP("Choice", "Checked in")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"no_show", QT_TRANSLATE_NOOP("Choice", "No-show")},
};

/// A role or shift at an action: how many people it needs, or who fills it.
struct Assignment {
    Ref<Action> action;
    OneOf<assignmentRoles> role;
    Text roleText;
    Ref<Person> person;
    Text personText;
    Ref<Organization> organization; ///< The organization the person reports to; legal observers are independent.
    When starts;
    When ends;
    Zone zone;
    Ref<Location> location;
    Number needed; ///< In people.
    OneOf<assignmentStatuses> status;
    When confirmedOn;
    Ref<Assignment> relieves;
    Phone phone;
    Common about;
};
template <> const Entity &entityOf<Assignment>();
