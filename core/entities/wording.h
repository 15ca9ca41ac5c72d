// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Case;
struct Demand;
struct Organization;
struct Target;

/// How one source words a demand. Wordings of one demand may differ in what they are about.
struct Wording {
    Ref<Demand> demand;
    LongText text;        ///< Verbatim.
    YesNo reportedSpeech; ///< The source distances itself: "what organizers describe as".
    Text statedIn;        ///< The part of the source.
    Text statedBy;
    When statedOn;
    Text jurisdiction;
    Refs<Organization> subjects;
    Refs<Target> targets;
    Refs<Case> cases;
    Common about;
};
template <> const Entity &entityOf<Wording>();
