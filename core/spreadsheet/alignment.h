// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spreadsheet {

/// Notices a table in which values no longer stand in the rows where they belong: one column was sorted without the
/// others, or cells were deleted so that those below moved up. Such a table must not be taken in, for every value in it
/// would become somebody else's.
///
/// A column is out of place when in at least a fifth of the rows (and in three) it holds something else than it did,
/// and at least nine tenths of what it holds there are values that it held in other ones of those rows. Edits put new
/// values in; only where a column has no more than two different values could they look like that, so such a column
/// must stand in its order as well.
class Alignment
{
public:
    explicit Alignment(std::size_t columns)
        : m_columns(columns)
    {}

    /// One cell of a row whose record is known. differs: it was neither left alone nor rewritten by the spreadsheet.
    void add(std::size_t column, std::string_view written, std::string_view cell, bool differs);
    void endRow() { ++m_rows; }
    /// The first column that is out of place.
    std::optional<std::size_t> misplaced() const;

private:
    struct Column {
        qint64 differing = 0;
        std::unordered_map<std::size_t, qint64>
            balance;      ///< How often a value is held there now, less how often it was.
        std::string last; ///< The key of the last cell that is not blank.
        bool rising = true, falling = true, first = true;
    };
    bool isMisplaced(const Column &column) const;

    std::vector<Column> m_columns;
    qint64 m_rows = 0;
};

}
