// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/model/types.h"

#include <QString>

/// Words for Entity::check that several entities share. The Problem's column is the key of the field.
namespace checks {

Problem error(const char *fieldKey, const QString &reason, const QString &cure);
Problem warning(const char *fieldKey, const QString &reason, const QString &cure);

/// An error when both are plain dates or moments and the end lies before the start. Ranges, words such as `after`,
/// and local against universal time are not compared.
Problems endsAfterStart(const When &starts, const When &ends, const char *endsKey = "ends");
/// An error on `low` when low is above high.
Problems lowNotAboveHigh(const Number &low, const Number &high);

}
