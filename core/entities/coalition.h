// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

inline constexpr Option coalitionStatuses[] = {
    {"forming", QT_TRANSLATE_NOOP("Choice", "Forming")},
    {"active", QT_TRANSLATE_NOOP("Choice", "Active")},
    {"dormant", QT_TRANSLATE_NOOP("Choice", "Dormant")},
    {"dissolved", QT_TRANSLATE_NOOP("Choice", "Dissolved")},
};

/// Organizations that act together. Memberships record which organizations belong to it.
struct Coalition {
    Text name;
    TextList aliases;
    LongText purpose;
    OneOf<coalitionStatuses> status;
    When formed;
    When dissolved;
    Text jurisdiction;  ///< As written; for example, "all 50 states".
    YesNo listComplete; ///< No if a source says "among others".
    Email email;
    Phone phone;
    Url url;
    Common about;
};
template <> const Entity &entityOf<Coalition>();
