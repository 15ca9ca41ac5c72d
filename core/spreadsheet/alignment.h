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

/// Detects a table whose values are no longer in the rows where they belong: one column was sorted without the others,
/// or cells were deleted so that those below moved up. Such a table must not be imported, because values would end up
/// in the wrong records.
///
/// A column is misplaced if its values differ from the export in at least a fifth of the rows (and at least three), and
/// at least nine tenths of these values were exported in another one of those rows. Edits bring new values; only in a
/// column with at most two different values could they look the same, so such a column must also be sorted.
class Alignment
{
public:
    explicit Alignment(std::size_t columns)
        : m_columns(columns)
    {}

    /// One cell of a row whose record is known. differs: it is neither unchanged nor rewritten by the spreadsheet.
    void add(std::size_t column, std::string_view written, std::string_view cell, bool differs);
    void endRow() { ++m_rows; }
    /// The first misplaced column.
    std::optional<std::size_t> misplaced() const;

private:
    struct Column {
        qint64 differing = 0;
        std::unordered_map<std::size_t, qint64> balance; ///< In differing cells, how often a value occurs more than it
                                                         ///< was exported.
        std::string last;                                ///< The key of the last cell that is not blank.
        bool rising = true, falling = true, first = true;
    };
    bool isMisplaced(const Column &column) const;

    std::vector<Column> m_columns;
    qint64 m_rows = 0;
};

}
