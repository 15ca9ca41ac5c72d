// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Campaign;
struct Person;

inline constexpr Option checklists[] = {
    {"vigil", QT_TRANSLATE_NOOP("Choice", "Vigil")},
    {"march_or_rally", QT_TRANSLATE_NOOP("Choice", "March or rally")},
    {"strike_or_walkout", QT_TRANSLATE_NOOP("Choice", "Strike or walkout")},
    {"school_walkout", QT_TRANSLATE_NOOP("Choice", "School walkout")},
    {"lobby_day", QT_TRANSLATE_NOOP("Choice", "Lobby day")},
    {"pressure_campaign", QT_TRANSLATE_NOOP("Choice", "Pressure campaign")},
    {"debrief", QT_TRANSLATE_NOOP("Choice", "Debrief")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr Option taskPhases[] = {
    {"before", QT_TRANSLATE_NOOP("Choice", "Before")},
    {"during", QT_TRANSLATE_NOOP("Choice", "During")},
    {"after", QT_TRANSLATE_NOOP("Choice", "After")},
};

inline constexpr Option taskStatuses[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
};

/// A task for an action, or an item of a checklist template.
struct Task {
    Text title;
    Ref<Action> action;
    Ref<Campaign> campaign;
    OneOf<checklists> checklist;
    YesNo templateLine; ///< A checklist template, not linked to an action.
    OneOf<taskPhases> phase;
    Number daysBefore; ///< Negative: days after it.
    When due;
    Ref<Person> owner;
    Text ownerText;
    OneOf<taskStatuses> status;
    When doneOn;
    Number sequence; ///< Position in the checklist.
    LongText description;
    Common about;
};
template <> const Entity &entityOf<Task>();
