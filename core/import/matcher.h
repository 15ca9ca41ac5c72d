// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/table.h"
#include "core/import/keytable.h"
#include "core/import/rows/rowreader.h"
#include "core/people/personmatch.h"
#include "core/storage/rowcursor.h"
#include "core/storage/store.h"
#include "core/storage/storedrecord.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace imports {

/// Which record a row is.
struct Identity {
    enum class How : unsigned char {
        New,               ///< A new record.
        Own,               ///< A new record with an id from the table.
        Known,             ///< A record of the file.
        DuplicateRow,      ///< Equal to an earlier row of the table that has an e-mail, phone or name.
        Repeated,          ///< Has the id of an earlier row of the table.
        PossibleDuplicate, ///< New, but resembles a record or an earlier row.
    };
    How how = How::New;
    Id id;              ///< Of the record, known or to be created.
    qint64 row = 0;     ///< Known: the record's row number in the chapter file.
    qint64 earlier = 0; ///< DuplicateRow, Repeated and PossibleDuplicate: the number of that row in the table.
    Id resembles;       ///< PossibleDuplicate: the record.
    QString reason;     ///< A sentence for possible duplicates and for matches other than by id.
};

/// Finds the record of a row by the rules of Importer. Compares with the records as they were before the import and
/// with the rows read so far, so that plan() and apply() find the same.
class Matcher
{
public:
    /// before: a connection that sees the chapter file as it was before the import.
    Matcher(Store &before, const SourceTable &table);

    /// cells: as read; a new record's id is computed from them. Later rows are compared with this one.
    Identity identify(const ParsedRow &row, const std::vector<std::string_view> &cells, qint64 number);
    /// The same for a copy of a row with the same id: a new record, or one from an earlier import of the copy.
    Identity identifyCopy(const std::vector<std::string_view> &cells, qint64 number);
    /// Reserves records for the rows that have their ids: rows without an id are not matched with them. By row number
    /// in the chapter file.
    void claimAll(const std::vector<bool> &rows) { m_claimed = rows; }
    /// Whether a row read so far has this id; nothing if only ids that may repeat are kept.
    std::optional<bool> isInTable(const Id &id) const;
    /// True if the file had no records of the entity before the import.
    bool wasEmpty() const { return m_empty; }

private:
    void indexStore();
    std::optional<qint64> rowOf(const Id &id);
    bool isClaimed(qint64 row) const { return std::size_t(row) < m_claimed.size() && m_claimed[std::size_t(row)]; }
    /// False if another row has claimed the record.
    bool claim(qint64 row);
    people::Person personOf(const ParsedRow &row) const;
    people::Person personOf(const Record &record) const;
    std::string titleOf(const std::function<std::string_view(int)> &text) const;
    Id contentId(const std::vector<std::string_view> &cells, std::int64_t occurrence) const;
    quint64 contentHash(const std::vector<std::string_view> &cells) const;
    std::optional<Identity> findInStore(const ParsedRow &row, const people::Person &person);
    std::optional<Identity> findByTitle(const ParsedRow &row);
    void rememberKeys(const ParsedRow &row, const people::Person &person, qint64 number, Identity &identity);
    std::optional<Record> recordOf(qint64 row) { return m_records.get(row); }

    Store &m_store;
    const ColumnMap &m_map;
    const Entity &m_entity;
    bool m_empty = false, m_people = false, m_external = false;
    bool m_mixed = false; ///< The table may have rows with and without ids.
    int m_email, m_phone, m_given, m_family, m_zip, m_kind, m_action, m_externalIds;
    std::vector<int> m_titleFields;
    std::vector<std::string> m_actionHeaders;      ///< Headers of the columns that name a pledge's action.
    KeyTable m_stored;                             ///< Keys of records to their rows; filled when first needed.
    KeyTable m_table;                              ///< Keys of the table's rows to their numbers.
    std::shared_ptr<const RepeatedIds> m_repeated; ///< Null: any id may repeat.
    KeyTable m_tableIds;                           ///< Hashes of the table's ids that may repeat, to their rows.
    KeyTable m_contents;                           ///< Hashes of rows without an id, to their numbers.
    std::vector<bool> m_claimed;                   ///< By row number: records that a row was matched with.
    RowFinder m_rowFinder;
    StoredRecords m_records;
    bool m_indexed = false;
};

}
