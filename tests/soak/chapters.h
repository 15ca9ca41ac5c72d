// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <functional>
#include <string>

/// Chapter files to damage, and the checks of the result.

/// Creates a chapter with several kinds of records, long and short texts, and deleted and undone changes: about 1.5 MB.
void makeChapter(const std::string &path, int pledges);
/// Creates a file in the format of version 1, enlarged by this many pledges.
void makeOldChapter(const std::string &path, int pledges);
/// Creates a table of this many pledges.
void makeTable(const std::string &path, int rows);

void copyFile(const std::string &from, const std::string &to);
/// Removes the file and the files that SQLite keeps next to it.
void removeChapter(const std::string &path);
long long pledgesIn(Store &store);
/// Returns the problems that check() finds; empty if there are none.
std::string faultsOf(Store &store);
/// Opens the file for writing, and runs check() and then judge. Returns the faults; empty if there are none.
std::string look(const std::string &path, const std::function<std::string(Store &)> &judge = {});
/// Checks that every finished chapter file in the folder is intact, and that no temporary file is left unless allowed.
std::string lookAtBackups(const std::string &folder, bool draftsAllowed);
