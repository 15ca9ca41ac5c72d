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
    {"pressure", QT_TRANSLATE_NOOP("Choice", "Pressure on companies")},
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

/// Work over time toward a goal; campaigns may be part of others and hold actions and demands.
struct Campaign {
    Text name;
    TextList aliases;
    Text slogan; ///< Also a hashtag.
    OneOf<campaignKinds> kind;
    Ref<Campaign> parent;
    Ref<Coalition> coalition;
    Refs<Organization> leads;
    Refs<Target> targets;
    SomeOf<targetKinds> aimedAt; ///< A class comes before its named targets.
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
