// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Organization;
struct Person;

inline constexpr Option supplyStatuses[] = {
    {"needed", QT_TRANSLATE_NOOP("Choice", "Needed")},     {"promised", QT_TRANSLATE_NOOP("Choice", "Promised")},
    {"got", QT_TRANSLATE_NOOP("Choice", "Got")},           {"used_up", QT_TRANSLATE_NOOP("Choice", "Used up")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
};

/// Something that an action needs: how many, how many there are, who brings them.
struct Supply {
    Text item;
    Ref<Action> action;
    Number needed;
    Number got;
    Text measure; ///< Such as "boxes"; empty means pieces.
    OneOf<supplyStatuses> status;
    Text broughtBy;
    Ref<Person> person;
    Ref<Organization> organization;
    When due;
    Decimal cost; ///< US dollars.
    Common about;
};
template <> const Entity &entityOf<Supply>();
