// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"

#include <QString>

#include <string>
#include <vector>

/// What a rescue copy contains, and what of the damaged file is missing.
struct RescueReport {
    struct Range {
        qint64 first = 0, last = 0; ///< Row numbers of the damaged file, both inclusive.
    };
    /// One table: an entity by its key, or `setting`, `site`, `op` (steps of the history), `change` (what they
    /// changed), `share`, `epoch`, `held_write`, `conflict`, `joined`,
    /// `unknown_write`.
    struct Part {
        std::string table;
        qint64 saved = 0;          ///< Rows in the copy.
        qint64 incomplete = 0;     ///< Of these: rows with values that could not be read or are not plausible.
        qint64 lost = 0;           ///< Rows that existed but could not be read.
        std::vector<Range> ranges; ///< Their row numbers; at most a thousand ranges.
        bool maybeMore = false;    ///< More rows may be lost than counted.
        bool isWhole() const { return incomplete == 0 && lost == 0 && !maybeMore; }
    };
    std::vector<Part> entities; ///< In the order of the registry, those without rows included.
    std::vector<Part> bookkeeping;

    /// Everything was saved as it was.
    bool isWhole() const;
    qint64 saved() const; ///< Records.
    qint64 lost() const;  ///< Records, as far as known.
};

/// Writes a new chapter file of this program's schema with everything that can still be read of a damaged one: records
/// with their ids, stamps, unknown columns and marks of deletion as they are, settings, sites and history; indexes and
/// full text are made anew. The damaged file is only read. Like any copy, the new file draws a site id of its own when
/// it is first opened for writing. Works on sound files, too, and on files of older versions. Throws Failure when path
/// exists, when there is no room, or when nothing at all can be read; nothing is left behind then.
RescueReport rescueTo(const QString &damaged, const QString &path, const Progress &progress = {},
                      const WallClock &clock = WallClock::system());
