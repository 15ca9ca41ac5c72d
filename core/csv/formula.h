// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace csv {

/// True when a spreadsheet would take the text for a formula: = + - @ tab or CR at the start, also after
/// apostrophes, and not a plain number.
bool looksLikeFormula(std::string_view text);
/// The text with an apostrophe in front when it looks like a formula, else the text. For text columns only;
/// whether a file is guarded is for the caller to know.
std::string guardFormula(std::string_view text);
/// The inverse: unguardFormula(guardFormula(t)) == t for every t.
std::string_view unguardFormula(std::string_view text);

}
