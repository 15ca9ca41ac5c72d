// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Case;
struct Demand;
struct Organization;

inline constexpr Option evidenceKinds[] = {
    {"poll", QT_TRANSLATE_NOOP("Choice", "Poll")},           {"report", QT_TRANSLATE_NOOP("Choice", "Report")},
    {"study", QT_TRANSLATE_NOOP("Choice", "Study")},         {"video", QT_TRANSLATE_NOOP("Choice", "Video")},
    {"photo", QT_TRANSLATE_NOOP("Choice", "Photo")},         {"document", QT_TRANSLATE_NOOP("Choice", "Document")},
    {"article", QT_TRANSLATE_NOOP("Choice", "Article")},     {"data", QT_TRANSLATE_NOOP("Choice", "Data")},
    {"testimony", QT_TRANSLATE_NOOP("Choice", "Testimony")}, {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A poll, report, video or document, and what it shows.
struct Evidence {
    Text title;
    OneOf<evidenceKinds> kind;
    Ref<Organization> organization;
    Text publisherText;
    LongText finding;
    When dated;
    Text whenText;
    Refs<Demand> demands;
    Refs<Case> cases;
    Refs<Action> actions;
    Url url;
    Common about;
};
template <> const Entity &entityOf<Evidence>();
