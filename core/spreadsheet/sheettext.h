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

/// The longest text of a spreadsheet cell, in UTF-16 units.
inline constexpr std::size_t mostInCell = 32767;

/// The text with the effects of these rewrites normalized: no blanks at the ends, plain spaces, LF line ends, plain
/// quotes and dashes (CurlyPunctuation).
Letters letters(std::string_view text, Rewrites even);
/// Whether now is before with a `?` (or two, for characters beyond 16 bits) for each letter that Windows-1252 lacks.
bool isUnencodable(const Letters &before, const Letters &now);
/// Whether now is before, cut off at mostInCell; unencodable: also changed as above.
bool isCutOff(const Letters &before, const Letters &now, bool unencodable);
/// True if Windows-1252 does not have the letter.
bool isBeyondWindows1252(char32_t letter);
/// The byte of a letter in Windows-1252, or -1. Unused bytes are control characters or private-use characters.
int windows1252Byte(char32_t letter);
/// See withoutMojibake.
std::optional<std::string> fromMisreadLetters(std::string_view text);
/// The number of curly quotes, dashes and the like in a text.
std::size_t curlyLetters(std::string_view text);
/// The rewrites that would have changed a text with letters beyond ASCII.
Rewrites beyondAsciiRewrites(std::string_view text);

}
