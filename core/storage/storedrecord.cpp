// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storedrecord.h"

#include "core/base/failure.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/schema.h"

#include <algorithm>

StoredRecords::StoredRecords(Database &db, const Entity &entity)
    : m_entity(entity)
    , m_statement(db, "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key) + " WHERE pk=?")
{}

bool StoredRecords::seek(qint64 row)
{
    m_statement.reset();
    m_statement.bind(1, row);
    return m_statement.step();
}

qint64 StoredRecords::removedBy() const
{
    return m_statement.isNull(2) ? 0 : m_statement.number(2);
}

Value StoredRecords::value(int field) const
{
    return cells::read(m_statement, schema::recordColumns + field, m_entity.fields[std::size_t(field)]);
}

Record StoredRecords::record() const
{
    const std::string_view id = m_statement.blob(1);
    Record record(m_entity, id.size() == 16 ? Id::fromRaw(id.data()) : Id());
    record.deleted = !m_statement.isNull(2);
    record.changed.hlc = quint64(m_statement.number(3));
    stamps::each(m_statement.text(5), [&](std::string_view, quint64 hlc, qint64) {
        record.changed.hlc = std::max(record.changed.hlc, hlc);
    });
    if (!m_statement.isNull(6))
        record.extra = jsontext::read(m_statement.text(6));
    for (int i = 0; i < int(m_entity.fields.size()); ++i)
        record.setAt(i, value(i));
    return record;
}

std::optional<Record> StoredRecords::get(qint64 row)
{
    if (!seek(row))
        return std::nullopt;
    Record found = record();
    release();
    return found;
}

Snapshot::Snapshot(Database &db)
    : m_db(db.inTransaction() ? nullptr : &db)
{
    if (m_db)
        m_db->exec("BEGIN");
}

Snapshot::~Snapshot()
{
    try {
        if (m_db && m_db->inTransaction())
            m_db->exec("ROLLBACK");
    } catch (const Failure &) {
        // The connection ends the transaction when it closes.
    }
}
