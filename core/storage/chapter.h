// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/file/chapterfile.h"

#include <map>
#include <memory>

/// An open chapter file below Store and Writer: the connection, the clock, and the sites seen so far. Only core/storage
/// and core/search include this header; every other module uses the classes and functions of core/storage.
class Chapter
{
public:
    /// Opens the file, migrates it if needed, and sets the clock past everything this file has written.
    Chapter(const QString &path, bool write, const WallClock &wall);

    Database &db() { return *m_file.db; }
    const ChapterFile &file() const { return m_file; }
    HybridClock &clock() { return m_clock; }
    /// Row of this file's own site in the table site.
    qint64 siteNumber() const { return m_file.siteNumber; }

    /// Null if the number is unknown.
    Id siteId(qint64 number) { return site(number).id; }
    /// The stamp of a write. Imported tables have no clock: their writes count as made when this file first met the
    /// table.
    Stamp dated(quint64 hlc, qint64 site);
    /// Moves the clock past everything this file has written, in this process or another.
    void catchUp();
    /// True if another connection has committed since the last call.
    bool changedElsewhere();
    /// Reads the columns of schema::selectRecord from a row.
    Record record(const SqlStatement &row, const Entity &entity);

    void clearNotes() { m_file.notes.clear(); }
    /// Ends write-ahead logging if no other connection needs it.
    void close() { m_file.close(); }

private:
    struct Site {
        Id id;
        qint64 seenMs = 0;
    };
    const Site &site(qint64 number);

    ChapterFile m_file;
    HybridClock m_clock;
    qint64 m_seenVersion = -1;      ///< PRAGMA data_version at the last check.
    std::map<qint64, Site> m_sites; ///< Cache by number.
};

/// The ID of a row; null when there is no such row.
Id idOfRow(Database &db, const Entity &entity, qint64 row);
