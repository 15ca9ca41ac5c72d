// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

/// What a rescue copy contains, and what it lacks of the damaged file.
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
        qint64 incomplete = 0;     ///< Of these: rows with unreadable or implausible values.
        qint64 lost = 0;           ///< Rows that existed but could not be read.
        std::vector<Range> ranges; ///< Their row numbers; at most a thousand ranges.
        bool maybeMore = false;    ///< More rows may be lost than counted.
        bool isWhole() const { return incomplete == 0 && lost == 0 && !maybeMore; }
    };
    std::vector<Part> entities; ///< In the order of the registry, those without rows included.
    std::vector<Part> bookkeeping;

    /// True if everything was saved unchanged.
    bool isWhole() const;
    qint64 saved() const; ///< Records.
    qint64 lost() const;  ///< Records, as far as known.
};
