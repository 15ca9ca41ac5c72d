// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/soak.h"

#include <vector>

/// The parts of the soak test. Each returns lines for the table.

/// SIGKILL at random times during import, edit, undo, migration and backup.
std::vector<Line> soakKills(const Plan &plan);
/// SIGKILL throughout merging, bundling, resolving conflicts and joining, followed by a repetition of the command.
std::vector<Line> soakExchanges(const Plan &plan);
/// Files and folders that cannot be written, or that are removed or replaced while open.
std::vector<Line> soakFiles(const Plan &plan);
/// Several processes that write to one file.
std::vector<Line> soakWriters(const Plan &plan);
/// Random damage, and the rescue copies of damaged files.
std::vector<Line> soakDamage(const Plan &plan);
/// A file system that fills up. Must run last: the process may enter a namespace of its own for it.
std::vector<Line> soakFullDisk(const Plan &plan);
