// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/soak.h"

#include <string>
#include <vector>

/// Two chapters, one of which wrote a bundle for the other: new, changed and removed pledges, and some that both
/// changed.
struct Trade {
    std::string ours;                ///< A chapter file without the changes in the bundle.
    std::string bundle;              ///< The bundle for ours.
    std::string merged;              ///< The file after merging the bundle, with conflicts.
    long long before = 0, after = 0; ///< Pledges.
    std::vector<std::string> match;  ///< Ids of pledges that can be joined as the same person.
};

/// Creates the files in a new folder.
Trade makeTrade(const std::string &folder, int pledges, int added);
