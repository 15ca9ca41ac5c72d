// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sqlite/sqlite.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

/// An open chapter file: the connection, its site, and what opening changed.
struct ChapterFile {
    std::unique_ptr<Database> db;
    QString path;
    Id site;
    qint64 siteNumber = 0;           ///< Row of the site in the table site.
    int version = 0;                 ///< Schema version of the file when it was opened.
    QString readOnlyReason;          ///< Empty when it can be written.
    QStringList notes;               ///< Sentences about what opening did.
    bool returnToSingleFile = false; ///< Write-ahead logging was switched on here.

    /// Builds the file next to path and renames it when it is complete.
    static void create(const QString &path, const QString &name, const QString &postalCode, const WallClock &clock);
    static ChapterFile open(const QString &path, bool write, const WallClock &clock);
    /// Ends write-ahead logging if no one else has the file open, so that there is one file to copy.
    void close();
};

/// Renames a finished draft; never replaces a file. The draft may remain under its own name.
void giveName(const QString &draft, const QString &path);
/// Creates a database of this program's schema next to path, calls fill, and renames it to path when it is complete,
/// in one transaction. Refuses to overwrite; leaves nothing behind when it fails.
void makeDatabase(const QString &path, const std::function<void(Database &)> &fill);
/// Copies the database into a new file; refuses to overwrite. An interrupted copy leaves a draft, never a partial file
/// under the final name.
void copyDatabase(Database &db, const QString &path);
/// Makes a backup in the folder `backups` next to the file and removes the oldest: ten are kept, and of older ones the
/// newest of each of the last four weeks. Returns the path.
QString backupBeside(Database &db, const QString &file, const QString &occasion, const WallClock &clock);
/// True if that folder contains a backup of the last 24 hours.
bool hasRecentBackup(const QString &file, const WallClock &clock);
