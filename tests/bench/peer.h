// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// The same work done with the `sqlite3` shell: what a capable person without the program would do.
namespace peer {

/// Makes the pledge table with the generated columns as a chapter file has it, its indexes, its full-text index, and a
/// trigger that keeps that up to date; then imports the CSV. Nothing is checked, stamped or logged.
std::string importWithTriggers(const std::string &csv);
/// The same result the clever way: import first, then make the indexes, then build the full-text index.
std::string importThenIndex(const std::string &csv);
/// Writes the pledges of a chapter file as CSV with a header: the columns named, which are field keys or `id`.
std::string exportColumns(const std::string &columns);
/// Counts the matches and gives the first limit of them with their names.
std::string search(const std::string &match, int limit);

}
