// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// The same work done with the `sqlite3` shell, as an expert without this program would do it.
namespace peer {

/// Creates the pledge table with the generated columns as in a chapter file, its indexes, its full-text index, and a
/// trigger that updates it; then imports the CSV. Checks nothing, and keeps no stamps or history.
std::string importWithTriggers(const std::string &csv);
/// The same result in the fastest way: import first, then create the indexes, then build the full-text index.
std::string importThenIndex(const std::string &csv);
/// Exports the pledges of a chapter file as CSV with a header. columns are field keys or `id`.
std::string exportColumns(const std::string &columns);
/// Counts the matches and returns the names of the first limit of them.
std::string search(const std::string &match, int limit);

}
