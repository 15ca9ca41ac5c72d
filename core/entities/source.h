// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

inline constexpr Option sourceKinds[] = {
    {"news", QT_TRANSLATE_NOOP("Choice", "News")},
    {"encyclopedia", QT_TRANSLATE_NOOP("Choice", "Encyclopedia")},
    {"report", QT_TRANSLATE_NOOP("Choice", "Report")},
    {"poll", QT_TRANSLATE_NOOP("Choice", "Poll")},
    {"press_release", QT_TRANSLATE_NOOP("Choice", "Press release")},
    {"social_media", QT_TRANSLATE_NOOP("Choice", "Social media")},
    {"document", QT_TRANSLATE_NOOP("Choice", "Document")},
    {"witness", QT_TRANSLATE_NOOP("Choice", "Witness")},
    {"own_record", QT_TRANSLATE_NOOP("Choice", "Own record")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// The source of claims: an article, a report, a person's own record. Every claim refers to one.
struct Source {
    Text title;
    OneOf<sourceKinds> kind;
    Text publisher;
    Text author;
    Url url;
    When published;
    When retrieved;
    Common about;
};
template <> const Entity &entityOf<Source>();
