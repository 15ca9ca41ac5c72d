// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportmemory.h"
#include "core/export/mark.h"
#include "core/import/columns/table.h"
#include "core/import/rows/rowreader.h"
#include "core/import/rows/rowsource.h"
#include "core/spreadsheet/alignment.h"
#include "core/spreadsheet/profile.h"
#include "core/storage/changelog.h"
#include "core/storage/rowcursor.h"
#include "core/storage/storedrecord.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace imports {

using spreadsheet::CellChange;

/// An export that rows of the table come from.
struct SourceExport {
    exports::Mark mark;                                  ///< Only what is the same in all rows.
    std::optional<exports::RememberedExport> remembered; ///< If this chapter file made the export and has a log of it.
    std::unique_ptr<changelog::Since> then;              ///< For a remembered one: the values at the export.
};

/// A table that was exported for a spreadsheet and returned, perhaps from another chapter. Finds the cells that a
/// person edited. Before that, study() reads the whole table once and learns what the spreadsheet did to it.
///
/// What the export wrote into a cell is known from, best first: this file's log of exports and its history; the checks
/// in the row, if the current value fits them. Without either, the current value is assumed.
class Returned
{
public:
    /// before: a connection that sees the chapter file as it was before the import.
    Returned(Store &before, const SourceTable &table, const ImportOptions &options);

    /// Throws Failure if a column was sorted without the others, Cancelled if shouldContinue returns false.
    void study(const std::function<bool()> &shouldContinue);

    /// Whether other rows of the table have the row's id.
    enum class Kind : unsigned char {
        Usual,     ///< None, or the row matches the export most closely.
        Copy,      ///< Another row matches more closely: this one becomes a new record.
        Duplicate, ///< Equal to the row that matches most closely.
    };
    Kind kindOf(const TableRow &row);
    /// The row of the chapter file that this id has.
    std::optional<qint64> rowOf(const Id &id);
    /// Compares the cells of a row with the record at this row of the chapter file. parsed gets the values that a
    /// person edited, and nothing else.
    void resolve(TableRow &row, qint64 record);
    /// Reads a row that has no record yet, with the spreadsheet's changes undone. copied: the record that the row is a
    /// copy of; cells that nobody edited get the value that was exported.
    void resolveNew(TableRow &row, std::optional<qint64> copied = {});

    // The row that was resolved last:
    /// Null if the row's export is not known.
    const SourceExport *origin() const { return m_origin; }
    const exports::Mark &mark() const { return m_mark; }
    /// What the export wrote, by column of the table; nothing where that is not known.
    const std::vector<std::optional<std::string>> &written() const { return m_written; }

    /// By row number in the chapter file: records whose ids are in the table.
    const std::vector<bool> &seen() const { return m_seen; }
    const std::map<Stamp, SourceExport> &origins() const { return m_origins; }
    qint64 rows() const { return m_rows; }
    qint64 rewritten() const;
    qint64 cleared() const { return m_cleared; }
    /// See RowReader::unknownNames().
    const std::vector<RowReader::UnknownName> &unknownNames() const { return m_reader.unknownNames(); }
    /// Problems of the table as a whole, after its last row.
    Problems remarks() const;

private:
    struct Column {
        std::size_t at = 0;
        const Field *field = nullptr; ///< Null: an unknown column.
        int index = -1;
        std::string key;
        DateOrder dates = DateOrder::Unknown;
        qint64 filled = 0, emptied = 0; ///< In study(): cells exported with a value, and those that are blank now.
        qint64 rewritten = 0;
        spreadsheet::Rewrites how;
        bool keepsEmptied = false;
        qint64 kept = 0; ///< Emptied cells whose values were kept.
    };
    struct Repeated {
        int count = 0;
        qint64 distance = 0, row = 0;
        std::size_t content = 0;
    };

    void findOrigin(const std::vector<std::string_view> &cells);
    bool seek(qint64 record);
    std::string currentCell(const Column &column) const;
    std::optional<std::string> writtenCell(const Column &column, std::string_view cell,
                                           const std::string &current) const;
    std::optional<std::string> recovered(const Column &column, std::string_view cell) const;
    std::string_view cellOf(const Column &column, const std::vector<std::string_view> &cells) const;
    void studyRow(const std::vector<std::string_view> &cells, qint64 number);
    void countRepeated(const Id &id, const std::vector<std::string_view> &cells, qint64 number, qint64 distance);
    CellChange judge(const Column &column, std::string_view cell);
    ResolvedCell resolved(const Column &column, ReadCell read, std::string_view original) const;
    ResolvedCell edited(const Column &column, CellChange change) const;
    bool erasesEmptied(const Column &column) const;

    const SourceTable &m_table;
    const ImportOptions &m_options;
    Store &m_before;
    const Entity &m_entity;
    int m_idColumn = -1, m_baseColumn = -1, m_checkColumn = -1;
    std::vector<Column> m_columns;
    bool m_anyExtra = false;
    spreadsheet::Profile m_profile;
    spreadsheet::Alignment m_alignment;
    RowFinder m_rowFinder;
    StoredRecords m_current;
    References m_references;
    RowReader m_reader;

    std::map<Stamp, SourceExport> m_origins;
    std::unordered_map<Id, Repeated> m_repeated;
    std::vector<bool> m_seen;
    qint64 m_rows = 0, m_cleared = 0;

    // The current row.
    SourceExport *m_origin = nullptr;
    exports::Mark m_mark;
    exports::Checks m_checks;
    const changelog::Cells *m_since = nullptr; ///< Null unless the export is remembered.
    std::map<std::string, std::string> m_extra, m_extraThen;
    std::vector<std::optional<std::string>> m_written;
    std::vector<ResolvedCell> m_resolved; ///< What m_reader puts into the row.
};

}
