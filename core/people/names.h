// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

namespace people {

/// A full name split into two parts.
struct SplitName {
    std::string given, family;
    Outcome outcome = Outcome::Clean; ///< Repaired: split with certainty. Unsure: the split is a guess.
    Remark remark;
};

/// Reads "Last, First Middle", "First Last", "First de la Last", "First M. Last Jr."; keeps every word. A single word
/// is the given name. Another name in parentheses, "Ana Lee (Annie)", is kept with the given name, parentheses
/// included; one that repeats a part of the name, "Ana Lee (Ana)", or contains all of it, "Ana (Ana Lee)", is not.
SplitName splitName(std::string_view full);

}
