// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/bulkload.h"
#include "core/storage/chapter.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"
#include "core/storage/layout/schema.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/writer.h"

#include <map>
#include <set>

#include <QCryptographicHash>
#include <QElapsedTimer>

/// The only clock value of an imported table: the age of its values is unknown.
inline constexpr quint64 tableClock = 1;
struct Writer::Private {
    Store &store;
    Chapter &chapter;
    Database &db;
    Options options;
    std::unique_ptr<Transaction> transaction;
    QElapsedTimer timer; ///< Started with the transaction.
    std::map<std::string, SqlStatement> statements;
    BulkLoad bulk;
    std::set<const Entity *> touched;
    EditResult result;
    qint64 step = 0;
    std::unique_ptr<SiteKnowledge> sites; ///< From begin() on.
    bool anyHeld = false;                 ///< Whether held_write has rows.
    quint64 hlc = 0; ///< The stamp of everything that this file writes in this step; 0 until stamp().
    std::set<const Entity *> joinsTouched;
    /// The site of an imported table. Imported records count as written by the table, not by this file, so that
    /// importing the same table elsewhere gives the same writes. Its site ID is the hash of its writes.
    qint64 tableSite = 0;
    QCryptographicHash tableHash{QCryptographicHash::Blake2b_256};
    std::string tableBytes;
    std::vector<BulkLoad::Range> created; ///< Ranges that finishLoads() has closed.

    Private(Store &store, Options options);
    /// A statement that is kept until the transaction ends.
    SqlStatement &prepared(const std::string &sql);
    /// Opens the step of the history with the first change; returns its number.
    qint64 begin();
    /// Begins the step if needed and returns the stamp of this file's own writes in it.
    quint64 stamp();
    void log(const Entity &entity, RecordChange::What what, qint64 row, std::optional<qint64> rowTo,
             const jsontext::Texts &before, const jsontext::Texts &after);
    void finishLoads();
    /// Removes the words of live rows from the index. Call before the rows change.
    void forgetWords(const Entity &entity, qint64 from, qint64 to);
    void learnWords(const Entity &entity, qint64 from, qint64 to);
    void putWords(const Entity &entity, qint64 row, const std::string &insert);
    qint64 addRow(const Entity &entity, const Id &id, const RowStamps &origin, std::span<const CellView> cells,
                  std::string_view extraJson);
    void useTableSite();
    void hashRow(const Id &id, std::span<const CellView> cells, std::string_view extraJson);
    void nameTableSite();

    /// True if the row has no held writes, so that it can be written without merging.
    bool isPlain(const Entity &entity, qint64 pk);
    Id siteId(qint64 number) const { return sites->id(number); }
    std::optional<registers::Row> read(const Entity &entity, const Id &id);
    /// Writes the merged state of a record: shown values and stamps to the row, the rest to held_write, then derived
    /// state, the change log and the index. Returns false if nothing differs.
    bool put(const Entity &entity, const Id &id, registers::Row row, const merge::Record &after);
    void putRow(const Entity &entity, const registers::Row &before, const registers::Row &row,
                const std::vector<int> &columns);
    void putHeld(const Entity &entity, qint64 pk, const std::string &name, const merge::Register &one, bool hidden);
    void putConflicts(const Entity &entity, qint64 pk, const merge::Record &record, bool hidden);
    bool isHidden(const Entity &entity, const Id &id, const merge::Record &record);
    Id joinedInto(const Entity &entity, const Id &id);
    void finishJoins();
    void finishJoins(const Entity &entity);
    /// Hides or shows a row, in the table and the index.
    void setHidden(const Entity &entity, qint64 pk, bool hidden);
    bool act(const Entity &entity, const Id &id, std::string_view name, std::string value);
    /// Writes to registers by name, under the merge rules.
    bool replace(const Entity &entity, const Id &id, const jsontext::Texts &cells);
    /// Applies a deletion or restoration to the rows of a range that have held writes, or to all. Returns the number of
    /// changed rows.
    qint64 actOnRange(const Entity &entity, qint64 from, qint64 to, bool removed, qint64 onlyOfStep, bool all);
    Taken takeNew(const Entity &entity, const Id &id, const merge::Record &theirs, bool partial);

    void relearn(const Entity &entity, qint64 from, qint64 to);
    /// Marks a range of rows deleted or live again; onlyOfStep: only those that this step had removed (0: any).
    bool setRemoved(const Entity &entity, qint64 from, qint64 to, bool removed, qint64 onlyOfStep);
};
