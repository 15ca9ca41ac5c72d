// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Configures SQLite for the whole process. Call before opening a file; later calls have no effect.
///
/// Its main purpose is to keep locks. With POSIX locks, the system drops all locks of a process on a file when the
/// process closes any descriptor of that file, including one that SQLite does not know: a file dialog that detects the
/// file type, or an import that was given the chapter file. Another program could then reset the log that is in use
/// here and damage the file. So SQLite's locks are taken as open file description locks, on one descriptor per file
/// that stays open until SQLite is done with the file. On systems without such locks, SQLite works as usual.
void prepareSqlite();
