// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/mangle.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spreadsheet {

/// Unicode code points.
using Letters = std::vector<char32_t>;

/// The most characters, in UTF-16 units, that a cell of a spreadsheet holds.
inline constexpr std::size_t mostInCell = 32767;

/// The text with what the set names made even: blanks at the ends off, no-break spaces plain, line ends LF, quotes and
/// dashes plain (CurlyPunctuation).
Letters letters(std::string_view text, Rewrites even);
/// Whether now is before with a `?` (or two, for characters beyond 16 bits) for each letter that Windows-1252 lacks.
bool isUnencodable(const Letters &before, const Letters &now);
/// Whether now is the beginning of before, cut off where a cell is full; unencodable: as above besides.
bool isCutOff(const Letters &before, const Letters &now, bool unencodable);
/// Windows-1252 has no such letter.
bool isBeyondWindows1252(char32_t letter);
/// The byte of a letter in Windows-1252, unused bytes being control characters or letters for private use; -1 for none.
int windows1252Byte(char32_t letter);
/// See withoutMojibake.
std::optional<std::string> fromMisreadLetters(std::string_view text);
/// How many quotes, dashes and the like of a text are curly.
std::size_t curlyLetters(std::string_view text);
/// The habits that would have changed a text with letters beyond ASCII.
Rewrites beyondAsciiHabits(std::string_view text);

}
