// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// What one run of a program took.
struct Cost {
    double seconds = 0;
    double peakMiB = 0; ///< Largest resident set.
};

/// Runs a program to its end. Its standard output goes to outPath (empty: nowhere), its standard error to a file that
/// is shown when it fails. allowed: exit codes that count as done. Throws Failure otherwise.
Cost runCommand(const std::vector<std::string> &arguments, const std::string &outPath = {},
                const std::vector<int> &allowed = {0});

/// Runs a program that may be too slow or break down. Nothing when it did, or when it took longer than limitSeconds and
/// was ended for that; reason then says so.
std::optional<Cost> tryCommand(const std::vector<std::string> &arguments, double limitSeconds, std::string &reason);

/// The `sqlite3` shell, fed with commands.
Cost runShell(const std::string &file, const std::string &commands, const std::string &outPath = {});
