// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/parsing/markers.h"
#include "core/spreadsheet/mangle.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spreadsheet {

/// What happened to a cell between the export and the return.
struct CellChange {
    enum class What : unsigned char {
        Unchanged,
        Rewritten, ///< The spreadsheet reformatted the value; nobody edited it.
        Edited,
        Cleared, ///< It had a value and is blank now.
    };
    What what = What::Unchanged;
    Rewrites how;     ///< Rewritten: how; empty if it is only another spelling of the value.
    std::string text; ///< Edited: the cell with the spreadsheet's changes undone, as far as they are known.
    std::optional<ReadCell> read{}; ///< Edited, in a field: the value of text. Names in references are refused.
};

/// What a spreadsheet does to a table, learned column by column from cells whose exported text is known. A spreadsheet
/// treats all cells of a column alike, a person edits single ones: a rewrite is believed for a column if it explains at
/// least nine times as many cells as are evidence against it. If a column has fewer than three such cells, the same
/// must be true for the whole table. Rewrites that people make as well (rounding, removing the time of day) always need
/// three.
class Profile
{
public:
    explicit Profile(std::size_t columns)
        : m_columns(columns)
    {}

    /// written: the exported text; cell: the returned one; both without the apostrophe that guards formulas.
    void learn(std::size_t column, std::string_view written, std::string_view cell);
    /// Ends learning; before that, no rewrite is believed.
    void finish();

    Rewrites believed(std::size_t column) const { return m_columns[column].believed; }
    /// The order in which the column's dates were rewritten; Unknown if they were not.
    DateOrder dates(std::size_t column) const;
    /// The cell with the column's rewrites undone, as far as possible.
    std::string unmangled(std::size_t column, std::string_view cell) const;
    /// How the column's texts are read: with the order of dates(), or fallback where that is Unknown.
    Hints hints(std::size_t column, DateOrder fallback) const;
    /// field: null for an unknown column. fallback: see hints().
    CellChange classify(std::size_t column, const Field *field, std::string_view written, std::string_view cell,
                        DateOrder fallback = DateOrder::Unknown) const;

private:
    struct Evidence {
        qint64 support = 0, contrary = 0;
    };
    struct Column {
        std::array<Evidence, rewrites> evidence{};
        qint64 unchanged = 0;
        std::size_t width = 0; ///< The digits of all exported whole numbers, if they are equally long.
        bool anyWidth = true;  ///< No whole number so far, or all of that width.
        bool anyPlain = false; ///< A whole number was exported without a sign.
        Rewrites believed;
    };
    bool isBelieved(const Column &column, Rewrite rewrite) const;
    void learnWidth(Column &column, std::string_view written) const;

    std::vector<Column> m_columns;
    std::array<Evidence, rewrites> m_whole{}; ///< Over all columns.
};

}
