// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkload.h"

#include "core/base/log.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/schema.h"

#include <QElapsedTimer>

bool BulkLoad::isLargePart(const Entity &entity, qint64 rows)
{
    return rows >= fewestRowsToRebuild && rows * 10 >= m_db.number("SELECT max(pk) FROM " + sqlName(entity.key)) * 3;
}

BulkLoad::Load &BulkLoad::loadOf(const Entity &entity)
{
    const auto known = m_loads.find(&entity);
    if (known != m_loads.end())
        return known->second;
    Load load;
    load.rebuild = isLargePart(entity, m_expectedRows);
    if (load.rebuild) {
        for (const std::string &sql : schema::dropIndexes(entity))
            m_db.exec(sql);
        if (m_db.number("SELECT count(*) FROM (SELECT 1 FROM " + sqlName(std::string(entity.key) + "_fts_docsize")
                        + " LIMIT 1)")
            == 0)
            load.words = std::make_unique<WordIndex>(entity);
    }
    std::string sql = "INSERT INTO " + sqlName(entity.key) + "(id,hlc,site,extra,st,deleted," + schema::columns(entity)
                    + ") VALUES(?,?,?,?,?,?";
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
        sql += ",?";
    load.insert = std::make_unique<SqlStatement>(m_db, sql + ')');
    return m_loads.emplace(&entity, std::move(load)).first->second;
}

qint64 BulkLoad::add(const Entity &entity, const Id &id, const RowStamps &stamps, std::optional<qint64> hiddenBy,
                     std::span<const CellView> cells, std::string_view extraJson)
{
    Load &load = loadOf(entity);
    SqlStatement &insert = *load.insert;
    insert.bindBlob(1, id.bytes().data(), 16).bind(2, qint64(stamps.hlc)).bind(3, stamps.site);
    extraJson.empty() ? insert.bindNull(4) : insert.bind(4, extraJson);
    stamps.fieldStamps.empty() ? insert.bindNull(5) : insert.bind(5, stamps.fieldStamps);
    hiddenBy ? insert.bind(6, *hiddenBy) : insert.bindNull(6);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells::bind(insert, int(i) + 7, entity.fields[i], cells[i]);
    insert.run();
    const qint64 row = m_db.lastRowId();
    if (load.words && !hiddenBy)
        load.words->add(row, cells, extraJson);
    if (load.first == 0)
        load.first = row;
    load.last = row;
    return row;
}

bool BulkLoad::isPending(const Entity &entity, qint64 row) const
{
    const auto load = m_loads.find(&entity);
    return load != m_loads.end() && load->second.first != 0 && row >= load->second.first;
}

void BulkLoad::forgetWords(const Entity &entity)
{
    m_loads.find(&entity)->second.words.reset();
}

bool BulkLoad::rebuilds() const
{
    for (const auto &[entity, load] : m_loads)
        if (load.rebuild)
            return true;
    return false;
}

std::vector<BulkLoad::Range> BulkLoad::finish()
{
    std::vector<Range> ranges;
    for (auto &[entity, load] : m_loads) {
        QElapsedTimer timer;
        timer.start();
        load.insert.reset();
        if (load.rebuild) {
            m_db.exec("PRAGMA cache_size=-4096; PRAGMA threads=1");
            for (const std::string &sql : schema::indexes(*entity))
                m_db.exec(sql);
            m_db.exec("PRAGMA cache_size=-65536; PRAGMA threads=0");
        }
        if (load.words)
            load.words->finishInto(m_db);
        if (load.first != 0)
            ranges.push_back({entity, load.first, load.last, load.words != nullptr});
        if (load.rebuild)
            qCDebug(storageLog) << "rebuilt indexes of" << entity->key << "in" << timer.elapsed() << "ms";
    }
    m_loads.clear();
    return ranges;
}
