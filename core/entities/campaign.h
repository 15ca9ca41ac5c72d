// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Coalition;
struct Organization;
struct Target;

inline constexpr Option campaignKinds[] = {
    {"issue", QT_TRANSLATE_NOOP("Choice", "Issue")},
    {"pressure", QT_TRANSLATE_NOOP("Choice", "Corporate pressure")},
    {"boycott", QT_TRANSLATE_NOOP("Choice", "Boycott")},
    {"legislative", QT_TRANSLATE_NOOP("Choice", "Legislative")},
    {"electoral", QT_TRANSLATE_NOOP("Choice", "Electoral")},
    {"impeachment", QT_TRANSLATE_NOOP("Choice", "Impeachment")},
    {"strike", QT_TRANSLATE_NOOP("Choice", "Strike")},
    {"defense", QT_TRANSLATE_NOOP("Choice", "Defense and justice")},
    {"mutual_aid", QT_TRANSLATE_NOOP("Choice", "Mutual aid")},
    {"membership", QT_TRANSLATE_NOOP("Choice", "Membership")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr Option campaignStatuses[] = {
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"active", QT_TRANSLATE_NOOP("Choice", "Active")},
    {"paused", QT_TRANSLATE_NOOP("Choice", "Paused")},
    {"won", QT_TRANSLATE_NOOP("Choice", "Won")},
    {"partly_won", QT_TRANSLATE_NOOP("Choice", "Partly won")},
    {"ended_without_result", QT_TRANSLATE_NOOP("Choice", "Ended without result")},
    {"ended_not_assessed", QT_TRANSLATE_NOOP("Choice", "Ended, not assessed")},
};

/// Sustained work toward a goal. Campaigns may be part of other campaigns and include actions and demands.
struct Campaign {
    Text name;
    TextList aliases;
    Text slogan; ///< Or a hashtag.
    OneOf<campaignKinds> kind;
    Ref<Campaign> parent;
    Ref<Coalition> coalition;
    Refs<Organization> leads;
    Refs<Target> targets;
    SomeOf<targetKinds> aimedAt; ///< Targets may be recorded as a class before they are named.
    OneOf<pledgeKinds> ask;
    Text askText;
    Text jurisdiction;
    When starts;
    When ends;
    Text whenText;
    OneOf<campaignStatuses> status;
    LongText goals;
    LongText theoryOfChange;
    LongText description;
    Common about;
};
template <> const Entity &entityOf<Campaign>();
