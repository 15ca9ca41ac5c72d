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
    {"aerial", QT_TRANSLATE_NOOP("Choice", "Aerial picture")},
    {"estimate", QT_TRANSLATE_NOOP("Choice", "Estimate")},
    {"ticketing", QT_TRANSLATE_NOOP("Choice", "Ticketing")},
    {"none_given", QT_TRANSLATE_NOOP("Choice", "None given")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// How many people were pledged, expected, claimed or counted at an action, and who says so; claims are never
/// averaged.
struct TurnoutClaim {
    Ref<Action> action;
    OneOf<turnoutMeasures> measure;
    Text text;
    Number low;  ///< People.
    Number high; ///< People.
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
