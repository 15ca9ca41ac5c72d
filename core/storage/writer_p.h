// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cells.h"
#include "core/storage/jsontext.h"
#include "core/storage/schema.h"
#include "core/storage/store_p.h"
#include "core/storage/wordindex.h"
#include "core/storage/writer.h"

#include <map>
#include <set>

/// Key of the unknown columns of a record in the change log and in the sparse stamps.
inline constexpr const char *extraKey = "_extra";

struct Writer::Private {
    /// New rows of one entity in this transaction; row numbers rise without a gap, for nobody else can write.
    struct Load {
        std::unique_ptr<Statement> insert;
        qint64 first = 0, last = 0;
        bool rebuild = false; ///< Indexes were dropped and are built again at the end.
        std::unique_ptr<WordIndex> words; ///< Where the full-text index is made meanwhile.
    };

    Store &store;
    Database &db;
    Options options;
    std::unique_ptr<Transaction> transaction;
    std::map<std::string, Statement> statements;
    std::map<const Entity *, Load> loads;
    std::set<const Entity *> touched;
    EditResult result;
    qint64 step = 0;
    quint64 hlc = 0; ///< One stamp for all that this step writes.

    Private(Store &store, Options options);
    /// A statement that is kept for the length of the transaction.
    Statement &prepared(const std::string &sql);
    /// Opens the step of the history with the first change; returns its number.
    qint64 begin();
    void log(const Entity &entity, RecordChange::What what, qint64 row, std::optional<qint64> rowTo,
             const jsontext::Texts &before, const jsontext::Texts &after);
    Load &loadOf(const Entity &entity);
    /// True for a row that the full-text index does not hold yet.
    bool isPending(const Entity &entity, qint64 row) const;
    /// For a new row that is written once more: its words are then taken from the table.
    void forgetPending(const Entity &entity);
    void finishLoads();
    /// Takes the words of live rows out of the index: before they change.
    void forgetWords(const Entity &entity, qint64 from, qint64 to);
    void learnWords(const Entity &entity, qint64 from, qint64 to);
    /// True when indexes are cheaper to build anew than to keep up for so many rows: from 30 % of the table on.
    bool isLargePart(const Entity &entity, qint64 rows);
    void relearn(const Entity &entity, qint64 from, qint64 to);
    /// Marks a range of rows deleted or live again; onlyOfStep: only those that this step had removed (0: any).
    bool setRemoved(const Entity &entity, qint64 from, qint64 to, bool removed, qint64 onlyOfStep);
};
