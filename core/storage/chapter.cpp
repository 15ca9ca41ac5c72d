// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chapter.h"

#include "core/base/log.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/schema.h"

#include <algorithm>

Chapter::Chapter(const QString &path, bool write, const WallClock &wall)
    : m_file(ChapterFile::open(path, write, wall))
    , m_clock(wall)
{
    catchUp();
    m_seenVersion = db().number("PRAGMA data_version");
    qCDebug(storageLog) << "opened file version" << m_file.version
                        << (m_file.readOnlyReason.isEmpty() ? "" : "read-only");
}

void Chapter::catchUp()
{
    m_clock.resume(quint64(db().number("SELECT last_hlc FROM site WHERE ord=" + std::to_string(siteNumber()))));
    m_clock.observe(quint64(db().number("SELECT max(last_hlc) FROM site")));
}

bool Chapter::changedElsewhere()
{
    const qint64 version = db().number("PRAGMA data_version");
    if (version == m_seenVersion)
        return false;
    m_seenVersion = version;
    return true;
}

const Chapter::Site &Chapter::site(qint64 number)
{
    const auto known = m_sites.find(number);
    if (known != m_sites.end())
        return known->second;
    SqlStatement statement(db(), "SELECT id,seen_ms FROM site WHERE ord=?");
    statement.bind(1, number);
    Site found;
    if (statement.step() && statement.blob(0).size() == 16)
        found = {Id::fromRaw(statement.blob(0).data()), statement.number(1)};
    return m_sites.emplace(number, found).first->second;
}

Stamp Chapter::dated(quint64 hlc, qint64 number)
{
    const Site &at = site(number);
    return {hlc >> 16 == 0 ? quint64(at.seenMs) << 16 : hlc, at.id};
}

Record Chapter::record(const SqlStatement &row, const Entity &entity)
{
    const std::string_view id = row.blob(1);
    Record record(entity, id.size() == 16 ? Id::fromRaw(id.data()) : Id());
    record.deleted = !row.isNull(2);
    record.created = dated(quint64(row.number(3)), row.number(4));
    record.changed = record.created;
    stamps::each(row.text(5), [&](std::string_view, quint64 hlc, qint64 site) {
        record.changed = std::max(record.changed, dated(hlc, site));
    });
    record.extra = jsontext::read(row.text(6));
    for (int i = 0; i < int(entity.fields.size()); ++i)
        record.setAt(i, cells::read(row, schema::recordColumns + i, entity.fields[std::size_t(i)]));
    return record;
}

Id idOfRow(Database &db, const Entity &entity, qint64 row)
{
    SqlStatement statement(db, "SELECT id FROM " + sqlName(entity.key) + " WHERE pk=?");
    statement.bind(1, row);
    return statement.step() && statement.blob(0).size() == 16 ? Id::fromRaw(statement.blob(0).data()) : Id();
}
