// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/chapterfile.h"
#include "core/storage/store.h"

#include <map>

struct Store::Private {
    ChapterFile file;
    HybridClock clock;
    qint64 seenVersion = -1;        ///< PRAGMA data_version at the last poll.
    std::map<qint64, Id> sites;     ///< Site number to id, filled as they are met.

    explicit Private(const WallClock &wall) : clock(wall) {}
    Database &db() { return *file.db; }
    Id siteOf(qint64 number);
    /// The clock goes on after all that this file has written, by this process or another.
    void catchUp();
};

/// Reads the columns of schema::selectRecord from a row of a statement.
Record readRecord(const Statement &row, const Entity &entity, const std::function<Id(qint64)> &siteOf);
