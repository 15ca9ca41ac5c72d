// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

namespace people {

/// A whole name in its two parts.
struct SplitName {
    std::string given, family;
    Outcome outcome = Outcome::Clean; ///< Repaired: split with certainty. Unsure: it may belong otherwise.
    Remark remark;
};

/// Reads "Last, First Middle", "First Last", "First de la Last", "First M. Last Jr."; no word is left out. A single
/// word is the given name. Another name in brackets, "Ana Lee (Annie)", stays in its brackets with the given name; one
/// that only says a part of the name again, "Ana Lee (Ana)", or the whole of it, "Ana (Ana Lee)", does not.
SplitName splitName(std::string_view full);

}
