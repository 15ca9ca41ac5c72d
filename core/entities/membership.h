// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Coalition;
struct Organization;
struct Person;

inline constexpr Option membershipRoles[] = {
    {"convener", QT_TRANSLATE_NOOP("Choice", "Convener")},
    {"lead", QT_TRANSLATE_NOOP("Choice", "Lead")},
    {"co_host", QT_TRANSLATE_NOOP("Choice", "Co-host")},
    {"member", QT_TRANSLATE_NOOP("Choice", "Member")},
    {"partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
    {"endorser", QT_TRANSLATE_NOOP("Choice", "Endorser")},
    {"ally", QT_TRANSLATE_NOOP("Choice", "Ally")},
    {"fiscal_sponsor", QT_TRANSLATE_NOOP("Choice", "Fiscal sponsor")},
    {"observer", QT_TRANSLATE_NOOP("Choice", "Observer")},
    {"former", QT_TRANSLATE_NOOP("Choice", "Former member")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// The membership of an organization in a coalition or a larger organization, as stated by a source.
struct Membership {
    Ref<Coalition> coalition;
    Ref<Organization> parent; ///< Instead of a coalition.
    Ref<Organization> organization;
    OneOf<membershipRoles> role;
    Text roleText;
    When memberSince;
    When memberUntil;
    Text statedIn; ///< The part of the source, such as its infobox: two lists in one source may differ.
    Ref<Person> contact;
    Common about;
};
template <> const Entity &entityOf<Membership>();
