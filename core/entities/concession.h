// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Demand;
struct Response;

inline constexpr Option concessionDegrees[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "No concession")},
    {"symbolic", QT_TRANSLATE_NOOP("Choice", "Symbolic")},
    {"procedural", QT_TRANSLATE_NOOP("Choice", "Procedural")},
    {"partial", QT_TRANSLATE_NOOP("Choice", "Partial")},
    {"full", QT_TRANSLATE_NOOP("Choice", "Full")},
    {"not_assessed", QT_TRANSLATE_NOOP("Choice", "Not assessed")},
};

inline constexpr Option concessionStatuses[] = {
    {"announced", QT_TRANSLATE_NOOP("Choice", "Announced")},
    {"in_effect", QT_TRANSLATE_NOOP("Choice", "In effect")},
    {"verified", QT_TRANSLATE_NOOP("Choice", "Verified")},
    {"reversed", QT_TRANSLATE_NOOP("Choice", "Reversed")},
};

/// What was conceded, if anything: someone's assessment of a response, separate from the response itself.
struct Concession {
    Ref<Response> response;
    Ref<Demand> demand;
    Ref<Action> action;
    OneOf<concessionDegrees> degree;
    OneOf<concessionStatuses> status;
    LongText text;
    Text assessedBy;
    When assessed;
    LongText basis;
    Common about;
};
template <> const Entity &entityOf<Concession>();
