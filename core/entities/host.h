// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Coalition;
struct Organization;
struct Person;

inline constexpr Option hostRoles[] = {
    {"convener", QT_TRANSLATE_NOOP("Choice", "Convener")},
    {"lead", QT_TRANSLATE_NOOP("Choice", "Lead")},
    {"co_host", QT_TRANSLATE_NOOP("Choice", "Co-host")},
    {"organizer", QT_TRANSLATE_NOOP("Choice", "Organizer")},
    {"partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
    {"endorser", QT_TRANSLATE_NOOP("Choice", "Endorser")},
    {"ally", QT_TRANSLATE_NOOP("Choice", "Ally")},
    {"supporter", QT_TRANSLATE_NOOP("Choice", "Supporter")},
    {"lead_figure", QT_TRANSLATE_NOOP("Choice", "Lead figure")},
    {"media_partner", QT_TRANSLATE_NOOP("Choice", "Media partner")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A person, organization or coalition that calls, leads, hosts or endorses an action.
struct Host {
    Ref<Action> action;
    Ref<Organization> organization;
    Ref<Coalition> coalition;
    Ref<Person> person;
    Text hostText;
    OneOf<hostRoles> role;
    Text roleText;
    Text statedIn; ///< The part of the source: two lists in one source may differ.
    Common about;
};
template <> const Entity &entityOf<Host>();
