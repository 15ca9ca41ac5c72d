// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/model/types.h"

#include <QString>

/// Functions for Entity::check that several entities share. Problem::column contains the key of the field.
namespace checks {

Problem error(const char *fieldKey, const QString &reason, const QString &cure);
Problem warning(const char *fieldKey, const QString &reason, const QString &cure);

/// Returns an error if both are plain dates or moments and the end is before the start. Ranges, relations such as
/// `after`, and local compared with UTC times are not checked.
Problems endsAfterStart(const When &starts, const When &ends, const char *endsKey = "ends");
/// Returns an error on `low` if low is greater than high.
Problems lowNotAboveHigh(const Number &low, const Number &high);

}
