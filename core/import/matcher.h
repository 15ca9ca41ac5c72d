// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/table.h"
#include "core/import/keytable.h"
#include "core/import/rows/rowreader.h"
#include "core/people/personmatch.h"
#include "core/storage/store.h"
#include "core/storage/storedrecord.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace imports {

/// Who a row is.
struct Identity {
    enum class How : unsigned char {
        New,          ///< Nobody that is known here.
        Own,          ///< By the row's own id, which is not in the file yet.
        Known,        ///< A record of the file.
        DuplicateRow, ///< Says the same as an earlier row of this very file, with an e-mail, phone or name to go by.
        Repeated,     ///< Its own id stands in an earlier row of this file.
        PossibleDuplicate, ///< New, but resembles a record or an earlier row.
    };
    How how = How::New;
    Id id;              ///< Of the record, known or to be made.
    qint64 row = 0;     ///< Known: its row number in the chapter file.
    qint64 earlier = 0; ///< Twin, Repeated, and Suspect of a row: that row's number in the table.
    Id resembles;       ///< Suspect of a record.
    QString reason;     ///< A sentence for suspects and for matches other than by id.
};

/// Finds the record that a row is about: see Importer. Looks at records as they were before the import, and at the rows
/// of the table read so far, so that a plan and a deed find the same.
class Matcher
{
public:
    /// before: a connection that sees the chapter file as it was before the import.
    Matcher(Store &before, const SourceTable &table);

    /// cells: as read, for the identity of rows that have nothing else. Remembers the row.
    Identity identify(const ParsedRow &row, const std::vector<std::string_view> &cells, qint64 number);
    /// The same for a row that is a copy of another with the same id: a record of its own, made of its content.
    Identity identifyCopy(const std::vector<std::string_view> &cells, qint64 number);
    /// Records that rows of the table have by their id, by row number in the chapter file: no other row is found to be
    /// them.
    void claimAll(const std::vector<bool> &rows) { m_claimed = rows; }
    /// Whether a row read so far has this id; nothing where only ids that may repeat are remembered.
    std::optional<bool> isInTable(const Id &id) const;
    /// Before the import there were no records of the entity.
    bool wasEmpty() const { return m_empty; }

private:
    void indexStore();
    std::optional<qint64> rowOf(const Id &id);
    bool isClaimed(qint64 row) const { return std::size_t(row) < m_claimed.size() && m_claimed[std::size_t(row)]; }
    /// False when it was claimed already.
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
    bool m_mixed = false; ///< Rows with and without an id may stand in one table.
    int m_email, m_phone, m_given, m_family, m_zip, m_kind, m_action, m_externalIds;
    std::vector<int> m_titleFields;
    std::vector<std::string> m_actionHeaders; ///< Of the columns that name a pledge's action.
    KeyTable m_stored; ///< Keys of records to their row numbers; filled when the first row needs it.
    KeyTable m_table;  ///< Keys of the table's rows to their numbers.
    std::shared_ptr<const RepeatedIds> m_repeated;
    KeyTable m_tableIds;         ///< Ids in the table, if any may repeat those that may, to the rows they stand in.
    KeyTable m_contents;         ///< What rows without an id say, to the first of them.
    std::vector<bool> m_claimed; ///< By row number: records that a row of the table was found to be.
    Statement m_byId;
    StoredRecords m_records;
    bool m_indexed = false;
};

}
