// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportmemory.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/privacy/sharelog.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"
#include "core/storage/layout/schema.h"

#include <algorithm>

namespace exports {
namespace {

/// The name space of export ids. Never changes.
const Id exportSpace = *Id::parse("5d9c1f0e-7a42-5b6d-8e13-4f2a90c7d586");

std::string_view sign(Filter::Test test)
{
    switch (test) {
    case Filter::Test::Equal:
        return "=";
    case Filter::Test::NotEqual:
        return "!=";
    case Filter::Test::Less:
        return "<";
    case Filter::Test::Greater:
        return ">";
    case Filter::Test::Contains:
        return "~";
    }
    Q_UNREACHABLE();
}

/// The conditions as a person types them.
std::string filterText(const std::vector<Filter> &where)
{
    std::vector<std::string> items;
    for (const Filter &filter : where)
        items.push_back(
            std::string(filter.field ? filter.field->key : "id").append(sign(filter.test)).append(filter.value.cell()));
    return text::joinList(items);
}

/// Nothing if one of the conditions cannot be read.
std::optional<std::vector<Filter>> readFilters(const Entity &entity, std::string_view text)
{
    std::vector<Filter> out;
    for (const std::string &item : text::splitList(text)) {
        Filter filter;
        if (parseFilter(entity, text::toQ(item), filter))
            return std::nullopt;
        out.push_back(std::move(filter));
    }
    return out;
}

bool hasColumn(Database &db, const char *table, std::string_view column)
{
    const std::vector<std::string> columns = schema::columnsInFile(db, table);
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

bool hasMemory(Store &store)
{
    return !store.isReadOnly() && hasColumn(store.database(), "share", "op_seq");
}

}

Id shareId(const Stamp &exported)
{
    return Id::fromName(exportSpace, std::to_string(exported.hlc) + '@' + exported.site.text());
}

NotedExport::NotedExport(Store &store, ExportNote note)
    : m_store(store)
    , m_note(std::move(note))
{
    m_at.site = store.site();
    if (hasMemory(store))
        takeClock();
    else
        m_at.hlc = quint64(store.database().number("SELECT ifnull(max(last_hlc),0) FROM site"));
}

void NotedExport::takeClock()
{
    Database &db = m_store.database();
    const auto *site = m_at.site.bytes().data();
    Transaction transaction(db);
    {
        Statement last(db, "SELECT last_hlc FROM site WHERE id=?");
        last.bindBlob(1, site, 16);
        if (last.step()) // Another process may have written meanwhile.
            m_store.clock().resume(quint64(last.number(0)));
    }
    m_at.hlc = m_store.clock().next();
    // This clock value counts as one that the file used itself, so that all that follows has a higher one.
    Statement used(db, "UPDATE site SET last_hlc=max(last_hlc,?1),held=max(held,?1) WHERE id=?2");
    used.bind(1, qint64(m_at.hlc)).bindBlob(2, site, 16).run();
    transaction.commit();
    m_noted = true;
}

void NotedExport::noteState()
{
    Database &db = m_store.database();
    m_step = db.number("SELECT ifnull(max(seq),0) FROM op");
    if (!hasColumn(db, "site", "held"))
        return;
    m_sites = std::make_unique<SiteKnowledge>(db, m_at.site);
    m_knownVersions = m_sites->knowledge.knownVersions();
    if (!m_sites->holdsMore())
        m_sites.reset();
}

std::map<std::string, merge::VersionVector> NotedExport::supersededBy(const Entity &entity, const Id &id)
{
    std::map<std::string, merge::VersionVector> out;
    const auto row =
        m_sites ? registers::read(m_store.database(), entity, id, [this](qint64 number) { return m_sites->id(number); })
                : std::nullopt;
    if (!row)
        return out;
    for (const auto &[name, one] : row->record.fields)
        if (merge::VersionVector supersededContext = m_sites->knowledge.write(m_at.hlc, {}, one).supersededContext;
            registers::hasColumn(name) && !supersededContext.empty())
            out[name] = std::move(supersededContext);
    return out;
}

void NotedExport::finish(qint64 rows, const QByteArray &hash)
{
    if (!m_noted)
        return;
    privacy::Share share;
    share.id = shareId(m_at);
    share.kind = QStringLiteral("sheet");
    share.file = m_note.file;
    share.entities = {m_note.entity->key};
    for (const std::string &column : m_note.columns)
        share.columns.push_back(std::string(m_note.entity->key) + '.' + column);
    share.filter = text::toQ(filterText(m_note.where));
    share.rows = rows;
    share.hash = hash;
    share.step = m_step;
    share.hlc = m_at.hlc;
    share.knownVersions = m_knownVersions.text();
    // If it cannot be logged, a returned table is treated like one from another chapter.
    privacy::logShare(m_store, share);
}

std::optional<RememberedExport> recall(Database &db, const Stamp &exported)
{
    if (!hasColumn(db, "share", "op_seq"))
        return std::nullopt;
    const Id id = shareId(exported);
    Statement row(db, "SELECT op_seq,holds,entities,filter,rows FROM share WHERE id=? AND kind='sheet'");
    row.bindBlob(1, id.bytes().data(), 16);
    if (!row.step())
        return std::nullopt;
    RememberedExport out;
    out.at = exported;
    out.step = row.number(0);
    out.knownVersions = merge::VersionVector::parse(row.text(1)).value_or(merge::VersionVector());
    out.entity = findEntity(row.text(2));
    if (!out.entity)
        return std::nullopt;
    out.where = readFilters(*out.entity, row.text(3));
    out.rows = row.number(4);
    return out;
}

ValuesThen::ValuesThen(Database &db, const Entity &entity, qint64 step)
    : m_changes(db, "SELECT before FROM change WHERE entity=?1 AND pk=?2 AND op>?3 AND what=0 ORDER BY seq")
{
    const std::string later =
        "SELECT pk,ifnull(pk_to,pk) FROM change WHERE op>" + std::to_string(step) + " AND entity='" + entity.key + "'";
    Statement ranges(db, later + " AND what<>0");
    while (ranges.step())
        m_ranges.emplace_back(ranges.number(0), ranges.number(1));
    Statement any(db, later + " AND what=0 LIMIT 1");
    m_any = any.step();
    m_changes.bind(1, std::string_view(entity.key)).bind(3, step);
}

const std::map<std::string, std::string> &ValuesThen::changedSince(qint64 row)
{
    if (m_row == row)
        return m_since;
    m_row = row;
    m_since.clear();
    if (!m_any)
        return m_since;
    m_changes.bind(2, row);
    while (m_changes.step())
        for (auto &[key, cell] : jsontext::read(m_changes.text(0)))
            m_since.emplace(key, cell); // The earliest is what was there then.
    m_changes.reset();
    return m_since;
}

bool ValuesThen::cameOrWent(qint64 row) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [row](const auto &range) { return range.first <= row && row <= range.second; });
}

}
