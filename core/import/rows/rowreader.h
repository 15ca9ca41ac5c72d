// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/columns.h"
#include "core/import/rows/references.h"
#include "core/parsing/markers.h"
#include "core/storage/writer.h"

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace imports {

/// A problem of a cell.
struct CellNote {
    int field = -1;                   ///< Position among the entity's fields; -1: the row as a whole.
    QString column;                   ///< Name of the column.
    std::string original;             ///< The cell as written.
    Outcome outcome = Outcome::Clean; ///< Refused rejects the row.
    Remark remark;
};

/// One row of a file as values of the entity's fields. Reused from row to row, so a clean row allocates nothing.
struct ParsedRow {
    std::vector<std::string> texts; ///< Canonical texts, by field; cells refer to them.
    std::vector<CellView> cells;    ///< By field.
    std::vector<char> clear;        ///< By field: true if the row empties it.
    bool anyClear = false;
    std::vector<std::pair<std::string_view, std::string_view>> extras; ///< Unknown columns with a value, by key.
    std::vector<std::string> extraClears;                              ///< Keys of unknown columns to be emptied.
    std::vector<std::string> externalIds;                              ///< `system:id`.
    Id id;                                                             ///< The row's own id; null when it has none.
    bool rejected = false;
    bool hasValue = false; ///< Anything at all.
    std::vector<CellNote> notes;
    std::vector<std::string> kept; ///< Texts that extras refers to and that no cell has as they are.

    bool has(int field) const { return cells[std::size_t(field)].state == Value::State::Present; }
    std::string_view text(int field) const
    {
        return field >= 0 && has(field) ? cells[std::size_t(field)].text : std::string_view();
    }
};

/// One cell of a returned table whose value is known: it goes into the ParsedRow without being read again.
struct ResolvedCell {
    std::size_t column = 0;
    int field = -1; ///< Position among the entity's fields; -1: an unknown column.
    ReadCell read;
    std::string original; ///< The text that was read.
};

/// Turns rows of cells into ParsedRows by a ColumnMap.
class RowReader
{
public:
    RowReader(const ColumnMap &map, References &references);

    /// The views in row are valid as long as those in cells and until the next call.
    void read(const std::vector<std::string_view> &cells, ParsedRow &row);
    /// Only the row's own id: for a returned table, whose other cells are compared with the export first.
    void readId(const std::vector<std::string_view> &cells, ParsedRow &row);
    /// Fills a row with nothing but these cells; its id stays. The views in row are valid as long as cells.
    void take(const std::vector<ResolvedCell> &cells, ParsedRow &row);
    /// Names that no record of the file has, each once per column: reported once at the end.
    struct UnknownName {
        QString column;
        std::string name;
        const Entity *entity;
        qint64 count = 0; ///< Rows with the name.
    };
    const std::vector<UnknownName> &unknownNames() const { return m_unknownNames; }

private:
    /// How several columns become one field.
    enum class Way : unsigned char { Single, FirstAndOthers, Join, List, Last };
    struct Input {
        int field;
        const Field *definition;
        Way way = Way::Single;
        std::vector<std::size_t> columns; ///< Best first.
        Hints hints;
        int others = -1; ///< The list field that takes the further values, for FirstAndOthers.
        const char *joint = " ";
    };
    struct Unknown {
        std::size_t column;
        std::string key;
    };

    void prepareField(int field);
    void readSingle(const Input &input, std::size_t column, std::string_view cell, ParsedRow &row);
    bool readMarker(const Input &input, std::string_view cell, ParsedRow &row);
    void readText(const Input &input, std::size_t column, std::string_view raw, ParsedRow &row);
    Outcome parse(const Input &input, std::size_t column, std::string_view raw, std::string &out, Remark &remark,
                  ParsedRow &row);
    Outcome parseReference(int field, std::size_t column, std::string_view raw, std::string &out, Remark &remark,
                           ParsedRow &row);
    void readFirstAndOthers(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row);
    void readJoined(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row);
    void readList(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row);
    void readLast(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row);
    void clear(std::size_t cells, ParsedRow &row) const;
    void takeField(const ResolvedCell &cell, ParsedRow &row);
    void readFullName(const std::vector<std::string_view> &cells, ParsedRow &row);
    void readExternalIds(const std::vector<std::string_view> &cells, ParsedRow &row);
    void readExtras(const std::vector<std::string_view> &cells, ParsedRow &row);
    void addDefaults(ParsedRow &row);
    void makeFrom(int field, std::string_view parts, ParsedRow &row) const;
    void set(int field, ParsedRow &row) const;
    void setAbsent(int field, Value::State state, ParsedRow &row) const;
    void setClear(int field, ParsedRow &row) const;
    void sortExtras(ParsedRow &row) const;
    void addToList(int field, const std::string &item, ParsedRow &row) const;
    void note(int field, std::size_t column, std::string_view original, Outcome outcome, Remark remark,
              ParsedRow &row) const;
    std::string_view cellAt(const std::vector<std::string_view> &cells, std::size_t column) const
    {
        return column < cells.size() ? cells[column] : std::string_view();
    }

    const ColumnMap &m_map;
    const Entity &m_entity;
    References &m_references;
    bool m_foreign, m_sheet;
    std::vector<Input> m_inputs;
    std::vector<Unknown> m_unknown; ///< Sorted by key.
    std::vector<std::size_t> m_external;
    int m_idColumn = -1;
    std::vector<std::size_t> m_nameColumns; ///< Columns of full names; the first with a value counts.
    int m_given, m_family, m_externalField;
    std::vector<UnknownName> m_unknownNames;
    std::unordered_map<std::string, std::size_t> m_unknownIndex;
    std::string m_scratch;
};

}
