// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// The resources used by one run of a program.
struct Cost {
    double seconds = 0;
    double peakMiB = 0; ///< Maximum resident set size.
};

/// Runs a program to its end. Standard output goes to outPath (empty: discarded), standard error to a file that is
/// shown on failure. allowed lists the exit statuses that count as success; otherwise throws Failure.
Cost runCommand(const std::vector<std::string> &arguments, const std::string &outPath = {},
                const std::vector<int> &allowed = {0});

/// Runs a program that may be too slow or fail. Returns nothing, and sets reason, if it fails or is ended after
/// limitSeconds.
std::optional<Cost> tryCommand(const std::vector<std::string> &arguments, double limitSeconds, std::string &reason);

/// Runs the `sqlite3` shell with these commands.
Cost runShell(const std::string &file, const std::string &commands, const std::string &outPath = {});
