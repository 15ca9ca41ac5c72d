// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Organization;
struct Person;

inline constexpr Option supplyStatuses[] = {
    {"needed", QT_TRANSLATE_NOOP("Choice", "Needed")},     {"promised", QT_TRANSLATE_NOOP("Choice", "Promised")},
    {"got", QT_TRANSLATE_NOOP("Choice", "Received")},      {"used_up", QT_TRANSLATE_NOOP("Choice", "Used up")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
};

/// An item that an action needs: how many are needed, how many have been received, and who brings them.
struct Supply {
    Text item;
    Ref<Action> action;
    Number needed;
    Number got;
    Text measure; ///< For example, "boxes"; empty means pieces.
    OneOf<supplyStatuses> status;
    Text broughtBy;
    Ref<Person> person;
    Ref<Organization> organization;
    When due;
    Decimal cost; ///< In US dollars.
    Common about;
};
template <> const Entity &entityOf<Supply>();
