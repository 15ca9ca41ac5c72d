// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

/// The longest marker is "(withheld)"; longer texts need not be compared.
inline constexpr std::size_t longestMarker = 16;

/// The marker that a person typed, such as "(CLEAR)", in its canonical lower-case spelling; any other text in lower
/// case.
std::string markerText(std::string_view typed);

/// One cell of a field, read.
struct ReadCell {
    bool isClear = false;             ///< `(clear)`: empty the field.
    Value value;                      ///< Not recorded: the cell is blank, clears the field or was refused.
    Outcome outcome = Outcome::Clean; ///< As parseText returned it; Clean for markers.
    Remark remark;
};
/// Reads a cell with its markers, whatever their case.
ReadCell readCell(const Field &field, std::string_view cell, const Hints &hints);

/// True for texts that people and other programs write for "nothing", such as "n/a" or "-", in fields that are not
/// free text.
bool isPlaceholder(std::string_view value);
/// True for fields where any word may be meant literally, so that "n/a" is a value like any other.
bool isFreeText(const Field &field);
