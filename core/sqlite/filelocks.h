// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Configures SQLite for the whole process; before each opening of a file, and the first time counts.
///
/// Above all it makes locks last. The system drops all locks that a process has on a file when the process closes any
/// descriptor of it, also one that SQLite knows nothing of: that of a file dialog which looks what kind of file it is,
/// or of a table that turns out to be the chapter file. Another program may then end the log that is in use here, and
/// the file is damaged. So the locks of SQLite are taken on one descriptor for each file that nothing else closes and
/// that stays open until SQLite is done with the file. Where the system does not know such locks, SQLite does as it
/// always does.
void prepareSqlite();
