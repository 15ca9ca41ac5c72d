// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Campaign;

inline constexpr Option scaleSubjects[] = {
    {"actions", QT_TRANSLATE_NOOP("Choice", "Actions")},
    {"places", QT_TRANSLATE_NOOP("Choice", "Places")},
    {"deaths", QT_TRANSLATE_NOOP("Choice", "Deaths")},
    {"arrests", QT_TRANSLATE_NOOP("Choice", "Arrests")},
    {"injuries", QT_TRANSLATE_NOOP("Choice", "Injuries")},
    {"organizations", QT_TRANSLATE_NOOP("Choice", "Organizations")},
    {"participants", QT_TRANSLATE_NOOP("Choice", "Participants")},
    {"signatures", QT_TRANSLATE_NOOP("Choice", "Signatures")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A claim about the number of actions, places, deaths or other things, in the words of its source.
struct ScaleClaim {
    OneOf<scaleSubjects> subject;
    Text subjectText;
    Text text;
    Number low;
    Number high;
    OneOf<comparators> comparator;
    Ref<Action> action;
    Ref<Campaign> campaign;
    OneOf<claimants> claimant;
    Text claimantText;
    When period; ///< The period that was counted.
    Text jurisdiction;
    When asOf;
    Common about;
};
template <> const Entity &entityOf<ScaleClaim>();
