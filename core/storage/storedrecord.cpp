// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storedrecord.h"

#include "core/base/failure.h"
#include "core/storage/chapter.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/store.h"

#include <algorithm>

StoredRecords::StoredRecords(Store &store, const Entity &entity)
    : RowLookup(store, entity, RowColumns::all(entity), By::Row)
    , m_entity(entity)
{}

Record StoredRecords::record() const
{
    Record record(m_entity, id());
    record.deleted = isHidden();
    record.changed.hlc = hlc();
    stamps::each(stamps(), [&](std::string_view, quint64 hlc, qint64) {
        record.changed.hlc = std::max(record.changed.hlc, hlc);
    });
    if (const std::string_view extra = extraJson(); !extra.empty())
        record.extra = jsontext::read(extra);
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

Snapshot::Snapshot(Store &store)
    : m_db(store.chapter().db().inTransaction() ? nullptr : &store.chapter().db())
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

WriteTransaction::WriteTransaction(Store &store)
    : m_transaction(std::make_unique<Transaction>(store.chapter().db()))
{}

WriteTransaction::~WriteTransaction() = default;

void WriteTransaction::commit()
{
    m_transaction->commit();
}
