// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sqlite/sqlite.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

/// A chapter file as opened: its connection, who it is and what opening did to it. Store builds on it.
struct ChapterFile {
    std::unique_ptr<Database> db;
    QString path;
    Id site;
    qint64 siteNumber = 0;           ///< Row of the site in the table site.
    int version = 0;                 ///< Schema version of the file when it was opened.
    QString readOnlyReason;          ///< Empty when it can be written.
    QStringList notes;               ///< Sentences about what opening did.
    bool returnToSingleFile = false; ///< Write-ahead logging was switched on here.

    /// Builds a new file beside path and moves it there when it is whole.
    static void create(const QString &path, const QString &name, const QString &postalCode, const WallClock &clock);
    static ChapterFile open(const QString &path, bool write, const WallClock &clock);
    /// Ends write-ahead logging where nobody else has the file open, so that one file is all there is to copy.
    void close();
};

/// Gives a finished draft its name; never replaces a file. The draft may stay beside it under its own name.
void giveName(const QString &draft, const QString &path);
/// Makes a database of this program's schema beside path, lets fill write into it, and moves it there when it is whole,
/// in one transaction. Refuses to overwrite; leaves nothing behind when it fails.
void makeDatabase(const QString &path, const std::function<void(Database &)> &fill);
/// Copies the whole database into a new file; refuses to overwrite. Whoever is killed meanwhile leaves a draft, never
/// half a copy under its name.
void copyDatabase(Database &db, const QString &path);
/// Copies into the folder `backups` beside the file and removes the oldest: ten are kept, and of those older the newest
/// of each of the last four weeks. Returns the path.
QString backupBeside(Database &db, const QString &file, const QString &occasion, const WallClock &clock);
/// True when that folder holds one of the last 24 hours.
bool hasRecentBackup(const QString &file, const WallClock &clock);
