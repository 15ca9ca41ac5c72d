// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/layout/cellview.h"
#include "core/storage/layout/wordindex.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Inserts the new rows of one transaction. Where they are a large part of a table, its indexes are dropped before the
/// first and rebuilt by finish(), and an empty full-text index is built in a thread meanwhile. Row numbers of one load
/// have no gaps, because nobody else can write during the transaction.
class BulkLoad
{
public:
    /// expectedRows: new rows of one entity, roughly.
    BulkLoad(Database &db, qint64 expectedRows)
        : m_db(db)
        , m_expectedRows(expectedRows)
    {}

    /// Returns the row number. hiddenBy: the step that hides the row; nothing for a live one.
    qint64 add(const Entity &entity, const Id &id, const RowStamps &stamps, std::optional<qint64> hiddenBy,
               std::span<const CellView> cells, std::string_view extraJson);
    bool contains(const Entity &entity) const { return m_loads.contains(&entity); }
    /// True for a row that the full-text index does not have yet.
    bool isPending(const Entity &entity, qint64 row) const;
    /// Call before changing a pending row: finish() then reads its words from the table.
    void forgetWords(const Entity &entity);
    /// True if rebuilding indexes is cheaper than updating them for this many rows: from 30 % of the table on.
    bool isLargePart(const Entity &entity, qint64 rows);
    /// Below this many rows an index is never rebuilt.
    static constexpr qint64 fewestRowsToRebuild = 2000;

    /// Rows added to one table.
    struct Range {
        const Entity *entity = nullptr;
        qint64 first = 0, last = 0;
        bool hasWords = false; ///< True if the full-text index has their words.
    };
    /// True if finish() rebuilds an index; then no other statement may be open.
    bool rebuilds() const;
    /// Rebuilds what was dropped and starts over.
    std::vector<Range> finish();
    void cancel() { m_loads.clear(); }

private:
    struct Load {
        std::unique_ptr<SqlStatement> insert;
        qint64 first = 0, last = 0;
        bool rebuild = false;
        std::unique_ptr<WordIndex> words;
    };
    Load &loadOf(const Entity &entity);

    Database &m_db;
    qint64 m_expectedRows;
    std::map<const Entity *, Load> m_loads;
};
