// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/chapterfile.h"
#include "core/storage/store.h"

#include <map>

struct Store::Private {
    ChapterFile file;
    HybridClock clock;
    qint64 seenVersion = -1; ///< PRAGMA data_version at the last poll.
    struct Site {
        Id id;
        qint64 seenMs = 0;
    };
    std::map<qint64, Site> sites; ///< By number, filled as they are met.
    const Site &site(qint64 number);

    explicit Private(const WallClock &wall)
        : clock(wall)
    {}
    Database &db() { return *file.db; }
    /// What an imported table wrote has no time of its own: it was made and changed when the file first met the table.
    Stamp dated(quint64 hlc, qint64 site);
    /// The clock goes on after all that this file has written, by this process or another.
    void catchUp();
};

/// Reads the columns of schema::selectRecord from a row of a statement.
Record readRecord(const Statement &row, const Entity &entity, const std::function<Stamp(quint64, qint64)> &dated);
