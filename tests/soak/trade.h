// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/soak.h"

#include <string>
#include <vector>

/// Two chapters of which one wrote a bundle for the other: new, changed and removed pledges, and some that both
/// changed.
struct Trade {
    std::string ours;                ///< A chapter file that lacks what is in the bundle.
    std::string bundle;              ///< For it.
    std::string merged;              ///< The file with the bundle taken in: it has conflicts.
    long long before = 0, after = 0; ///< Pledges.
    std::vector<std::string> match;  ///< Ids of pledges of which one person could say that they are one.
};

/// Makes the files in a new folder.
Trade makeTrade(const std::string &folder, int pledges, int added);
