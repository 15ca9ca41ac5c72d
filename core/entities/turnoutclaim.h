// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Organization;

inline constexpr Option turnoutMeasures[] = {
    {"pledged", QT_TRANSLATE_NOOP("Choice", "Pledged")},
    {"expected", QT_TRANSLATE_NOOP("Choice", "Expected")},
    {"claimed", QT_TRANSLATE_NOOP("Choice", "Claimed")},
    {"counted", QT_TRANSLATE_NOOP("Choice", "Counted")},
};

inline constexpr Option countMethods[] = {
    {"clicker", QT_TRANSLATE_NOOP("Choice", "Clicker")},
    {"sign_in", QT_TRANSLATE_NOOP("Choice", "Sign-in sheet")},
    {"grid", QT_TRANSLATE_NOOP("Choice", "Grid and density")},
    {"aerial", QT_TRANSLATE_NOOP("Choice", "Aerial photo")},
    {"estimate", QT_TRANSLATE_NOOP("Choice", "Estimate")},
    {"ticketing", QT_TRANSLATE_NOOP("Choice", "Ticketing")},
    {"none_given", QT_TRANSLATE_NOOP("Choice", "None given")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// The number of people pledged, expected, claimed or counted at an action, and who says so. Claims are never averaged.
struct TurnoutClaim {
    Ref<Action> action;
    OneOf<turnoutMeasures> measure;
    Text text;
    Number low;  ///< In people.
    Number high; ///< In people.
    OneOf<comparators> comparator;
    OneOf<claimants> claimant;
    Text claimantText;
    Ref<Organization> organization;
    OneOf<countMethods> method;
    When asOf;
    Text placeText;
    Common about;
};
template <> const Entity &entityOf<TurnoutClaim>();
