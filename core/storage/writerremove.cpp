// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/wordindex.h"
#include "core/storage/writer_p.h"

namespace {

constexpr qint64 rowsPerStatement = 10000;

}

bool Writer::Private::setRemoved(const Entity &entity, qint64 from, qint64 to, bool removed, qint64 onlyOfStep)
{
    stamp();
    // Rows created in this transaction are not in the index yet: update the index first.
    if (bulk.contains(entity))
        finishLoads();
    // A damaged history may name rows far beyond the end of the table.
    const std::string table = sqlName(entity.key);
    from = std::max(from, db.number("SELECT min(pk) FROM " + table));
    to = std::min(to, db.number("SELECT max(pk) FROM " + table));
    if (from > to)
        return false;
    // Rows with held writes, or writes beyond the known versions, need merging one by one.
    const bool special = anyHeld || sites->holdsMore();
    const bool single = special && (sites->holdsMore() || to - from < BulkLoad::fewestRowsToRebuild);
    qint64 count = special ? actOnRange(entity, from, to, removed, onlyOfStep, single) : 0;
    if (single)
        return count > 0;
    // For a large part of the table, rebuilding the search index is cheaper than removing or adding words.
    const bool rebuild = special || bulk.isLargePart(entity, to - from + 1);
    if (removed && !rebuild)
        forgetWords(entity, from, to);
    std::string sql = "UPDATE " + sqlName(entity.key)
                    + " SET deleted=?,st=stamped(st,'_del',?,?) WHERE pk BETWEEN ? AND ? AND deleted IS ";
    sql += removed ? "NULL" : "NOT NULL";
    if (onlyOfStep != 0)
        sql += " AND deleted=" + std::to_string(onlyOfStep);
    if (special)
        sql += " AND pk NOT IN (SELECT pk FROM held_write WHERE entity='" + std::string(entity.key) + "')";
    SqlStatement &statement = prepared(sql);
    qint64 plain = 0;
    // In batches, because SQLite keeps the changes of a statement in memory until it ends.
    for (qint64 first = from; first <= to; first += rowsPerStatement) {
        if (removed)
            statement.bind(1, step);
        else
            statement.bindNull(1);
        statement.bind(2, qint64(hlc))
            .bind(3, chapter.siteNumber())
            .bind(4, first)
            .bind(5, first + std::min(to - first, rowsPerStatement - 1))
            .run();
        plain += db.changes();
    }
    if (plain == 0)
        return count > 0;
    if (rebuild) {
        statements.clear(); // The index is rebuilt, so no open statement may use the old one.
        WordIndex::renew(db, entity);
    } else if (!removed) {
        relearn(entity, from, to);
    }
    log(entity, removed ? RecordChange::What::Remove : RecordChange::What::Restore, from,
        to == from ? std::nullopt : std::optional(to), {}, {});
    (removed ? result.removed : result.restored) += plain;
    return true;
}

void Writer::Private::relearn(const Entity &entity, qint64 from, qint64 to)
{
    // Rows of the range that were live all along are in the index already, so only those brought back by this step,
    // which carry its stamp, are added.
    const std::string index = sqlName(std::string(entity.key) + "_fts"),
                      view = sqlName(std::string(entity.key) + "_words");
    SqlStatement statement(db, "INSERT INTO " + index + "(rowid,words) SELECT v.pk,v.words FROM " + view + " v JOIN "
                                   + sqlName(entity.key)
                                   + " t USING(pk) WHERE t.pk BETWEEN ? AND ? AND instr(' '||t.st||' ',?)>0");
    const std::string mark = " _del=" + std::to_string(hlc) + '.' + std::to_string(chapter.siteNumber()) + ' ';
    statement.bind(1, from).bind(2, to).bind(3, mark).run();
}

bool Writer::remove(const Entity &entity, const Id &id)
{
    const auto row = rowOf(entity, id);
    const auto record = row ? get(entity, id) : std::nullopt;
    return record && !record->deleted && d->setRemoved(entity, *row, *row, true, 0);
}

bool Writer::restore(const Entity &entity, const Id &id)
{
    const auto row = rowOf(entity, id);
    const auto record = row ? get(entity, id) : std::nullopt;
    if (!record || !record->deleted)
        return false;
    const bool parted = unjoin(entity, id); // A record that was joined into another is restored by separating the two.
    return d->setRemoved(entity, *row, *row, false, 0) || parted;
}
