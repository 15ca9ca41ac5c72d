// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/incoming.h"
#include "core/bundle/tablerows.h"
#include "core/storage/layout/registers.h"
#include "core/storage/writer.h"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bundle {

/// The current row of a table of records, converted for the receiving file. Columns that this version does not know
/// become unknown columns; fields missing in the table are not recorded.
class IncomingRow
{
public:
    /// key: of the entity; entity: null for one that this version does not know. ords: numbers of sites in this file by
    /// their numbers in the bundle, beginning at 1.
    IncomingRow(TableRows &rows, std::string_view key, const Entity *entity, const Incoming &incoming,
                const std::vector<qint64> &ords, bool hidden);

    /// Reads ID and stamps of the current row. Throws Failure for unreadable ones.
    void read();
    const Id &id() const { return m_id; }
    quint64 hlc() const { return m_hlc; }
    qint64 site() const { return m_ord; }
    bool isHidden() const { return m_hidden; }
    /// True if values of the record were withheld, by the sender or before.
    bool isPartial() const { return m_partial; }
    /// Stamps of single fields, as `st` of this file.
    const std::string &fieldStamps();

    /// The fields in the entity's order; views into the row.
    const std::vector<CellView> &cells();
    /// Keys of fields that were never written, according to the bundle.
    std::vector<std::string> unwritten() const;
    /// The unknown columns.
    std::string extraJson();
    /// All writes of the record in the bundle.
    merge::Record record();

private:
    struct Column {
        std::size_t at = 0;
        int field = -1;     ///< -1: an unknown column.
        std::string header; ///< Of an unknown column, as stored.
        std::string name;   ///< Of the register.
    };

    void addRegister(merge::Record &record, const std::string &name, std::string_view cell) const;
    void requireText(std::string_view cell) const;

    TableRows &m_rows;
    std::string m_key;
    const Entity *m_entity;
    const Incoming &m_incoming;
    const std::vector<qint64> &m_ords;
    bool m_hidden;
    std::size_t m_idAt, m_stampAt, m_stampsAt;
    std::vector<Column> m_columns;
    std::string m_lastStamp; ///< Cached, because most rows repeat the previous stamp.
    Id m_id;
    quint64 m_hlc = 0;
    qint64 m_number = 0, m_ord = 0;
    bool m_partial = false;
    registers::Stamps m_stamps; ///< By the bundle's site numbers.
    std::string m_st;
    std::vector<CellView> m_cells;
    std::deque<Value> m_values; ///< Values of cells that had to be decoded.
};

}
