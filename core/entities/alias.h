// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

/// Another name for a record, with who uses it and since when.
struct Alias {
    AnyRef record;
    Text text;
    Text usedBy;
    When validFrom;
    When validUntil;
    Common about;
};
template <> const Entity &entityOf<Alias>();
