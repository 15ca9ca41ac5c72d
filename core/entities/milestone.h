// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Campaign;
struct Case;
struct Location;
struct Organization;

inline constexpr Option milestoneKinds[] = {
    {"killing", QT_TRANSLATE_NOOP("Choice", "Killing")},
    {"death", QT_TRANSLATE_NOOP("Choice", "Death")},
    {"detention", QT_TRANSLATE_NOOP("Choice", "Detention")},
    {"call_issued", QT_TRANSLATE_NOOP("Choice", "Call issued")},
    {"name_announced", QT_TRANSLATE_NOOP("Choice", "Name announced")},
    {"strike", QT_TRANSLATE_NOOP("Choice", "Strike")},
    {"action", QT_TRANSLATE_NOOP("Choice", "Action")},
    {"announcement", QT_TRANSLATE_NOOP("Choice", "Announcement")},
    {"decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
    {"vote", QT_TRANSLATE_NOOP("Choice", "Vote")},
    {"court", QT_TRANSLATE_NOOP("Choice", "Court")},
    {"policy", QT_TRANSLATE_NOOP("Choice", "Policy")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"founding", QT_TRANSLATE_NOOP("Choice", "Founding")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// An event that other records refer to: a killing, a call to action, the announcement of a name, a decision.
struct Milestone {
    Text title;
    OneOf<milestoneKinds> kind;
    When occurred;
    Text whenText;
    Ref<Location> location;
    Text placeText;
    LongText description;
    Refs<Action> actions;
    Refs<Case> cases;
    Refs<Organization> organizations;
    Refs<Campaign> campaigns;
    Common about;
};
template <> const Entity &entityOf<Milestone>();
