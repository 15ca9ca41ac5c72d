// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace csv {

/// True if a spreadsheet would treat the text as a formula: it starts with = + - @, a tab or a CR, possibly after
/// apostrophes, and is not a plain number.
bool looksLikeFormula(std::string_view text);
/// Prefixes the text with an apostrophe if it looks like a formula. For text columns only; the caller must know whether
/// a file is guarded.
std::string guardFormula(std::string_view text);
/// The inverse: unguardFormula(guardFormula(t)) == t for every text t.
std::string_view unguardFormula(std::string_view text);

}
