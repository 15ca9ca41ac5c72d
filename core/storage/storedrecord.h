// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/sqlite/sqlite.h"

#include <optional>

/// Reads records by row number through one prepared statement, for imports that look at a million of them.
class StoredRecords
{
public:
    StoredRecords(Database &db, const Entity &entity);

    /// Goes to a record; false when there is none. The statement stays at it until the next call or release().
    bool seek(qint64 row);
    const Statement &row() const { return m_statement; }
    void release() { m_statement.reset(); }
    /// The step that removed the record at hand; 0 for a live one.
    qint64 removedBy() const;
    Value value(int field) const;
    /// The record at hand. Of its stamps only the clock of the newest is filled in.
    Record record() const;
    std::optional<Record> get(qint64 row);

private:
    const Entity &m_entity;
    Statement m_statement;
};

/// Holds a connection's view of the file still, so that a long walk sees one state; released on destruction.
class Snapshot
{
public:
    explicit Snapshot(Database &db);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database *m_db; ///< Null where a transaction was open already.
};
