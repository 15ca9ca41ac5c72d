// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/storage/rowcursor.h"

#include <memory>
#include <optional>

class Database;
class Transaction;

/// Reads records by row number with one prepared statement, for imports that look at a million of them. value() counts
/// fields in the entity's order.
class StoredRecords : public RowLookup
{
public:
    StoredRecords(Store &store, const Entity &entity);

    /// The current record. Of its stamps, only the clock value of the newest is set.
    Record record() const;
    std::optional<Record> get(qint64 row);

private:
    const Entity &m_entity;
};

/// Freezes a connection's view of the file, so that a long walk sees one state; released on destruction.
class Snapshot
{
public:
    explicit Snapshot(Store &store);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database *m_db; ///< Null inside another transaction.
};

/// Combines several writes: a Writer inside it commits only together with it. Rolled back on destruction unless
/// committed.
class WriteTransaction
{
public:
    explicit WriteTransaction(Store &store);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    void commit();

private:
    std::unique_ptr<Transaction> m_transaction;
};
