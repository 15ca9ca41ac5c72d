// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/soak.h"

#include <vector>

/// The parts of the soak; each gives lines for the table.

/// SIGKILL at random moments of import, edit, undo, migration and backup.
std::vector<Line> soakKills(const Plan &plan);
/// SIGKILL at moments spread over merging, bundling, deciding conflicts and joining, and the same done again.
std::vector<Line> soakExchanges(const Plan &plan);
/// Files and folders that cannot be written, that go away or are replaced while open.
std::vector<Line> soakFiles(const Plan &plan);
/// Several processes that write to one file.
std::vector<Line> soakWriters(const Plan &plan);
/// Random damage, and the rescue copies of what is left.
std::vector<Line> soakDamage(const Plan &plan);
/// A file system that fills up. Comes last: the process may move into a name space of its own for it.
std::vector<Line> soakFullDisk(const Plan &plan);
