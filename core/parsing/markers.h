// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <string>
#include <string_view>

/// Returns a marker that a person typed, such as "(CLEAR)", in its canonical lower-case spelling; any other text in
/// lower case.
std::string markerText(std::string_view typed);

/// True for what other programs and people write for "nothing", such as "n/a" or "-", in fields without free text.
bool isPlaceholder(std::string_view value);
/// True for fields in which any text may be meant literally, so that "n/a" is a value like any other.
bool isFreeText(const Field &field);
