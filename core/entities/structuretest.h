// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Action;
struct Unit;

inline constexpr Option structureTestStatuses[] = {
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"running", QT_TRANSLATE_NOOP("Choice", "Running")},
    {"passed", QT_TRANSLATE_NOOP("Choice", "Passed")},
    {"failed", QT_TRANSLATE_NOOP("Choice", "Failed")},
    {"not_assessed", QT_TRANSLATE_NOOP("Choice", "Not assessed")},
};

/// A measured ask ahead of the real one: the share of a unit that complies.
struct StructureTest {
    Text title;
    Ref<Action> action;
    Ref<Unit> unit;
    OneOf<pledgeKinds> ask;
    Text askText;
    When starts;
    When ends;
    Number headCount; ///< The denominator.
    Number asked;
    Number saidYes;
    Decimal goalPercent; ///< Percentage of the head count, not of those asked.
    OneOf<structureTestStatuses> status;
    LongText resultText;
    Common about;
};
template <> const Entity &entityOf<StructureTest>();
