// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/selection.h"

#include "core/storage/layout/siteknowledge.h"

#include "core/bundle/scope.h"
#include "core/entities/registry.h"
#include "core/storage/layout/cells.h"

#include <algorithm>
#include <set>

namespace bundle {

Selection::Selection(Database &db, const Options &options, const SiteNumbers &sites)
    : m_db(db)
    , m_sites(sites)
    , m_since(options.since ? &*options.since : nullptr)
{
    if (options.scope)
        m_rows = rowsAround(db, *options.scope->entity, options.scope->id);
    if (!options.only.empty())
        for (const Entity *entity : entities())
            if (std::find(options.only.begin(), options.only.end(), entity) == options.only.end())
                m_rows[entity] = {};
    if (m_since) {
        for (const SiteNumbers::Site &site : sites.sites())
            m_known[site.siteIndex] = m_since->of(site.id);
        const qint64 from = baseline();
        for (const Entity *entity : entities()) {
            const auto limit = m_rows.find(entity);
            if (limit != m_rows.end()) {
                keepNewer(*entity, &limit->second);
            } else if (from > 0) {
                m_rows[entity] = changed(*entity, from);
                keepNewer(*entity, &m_rows[entity]);
            } else {
                keepNewer(*entity, nullptr);
            }
        }
    }
    for (auto &[entity, rows] : m_rows)
        sortById(*entity, rows);
}

const std::vector<qint64> *Selection::rows(const Entity &entity) const
{
    const auto at = m_rows.find(&entity);
    return at == m_rows.end() ? nullptr : &at->second;
}

bool Selection::isNewer(quint64 hlc, qint64 siteIndex) const
{
    const auto known = m_known.find(siteIndex);
    return hlc > 0 && (known == m_known.end() || known->second < hlc);
}

/// Columns: pk, hlc, site, st.
bool Selection::isNewer(const Statement &row) const
{
    bool newer = isNewer(quint64(row.number(1)), row.number(2));
    if (!newer && !row.isNull(3))
        stamps::each(row.text(3),
                     [&](std::string_view, quint64 hlc, qint64 site) { newer = newer || isNewer(hlc, site); });
    return newer;
}

/// The newest step up to which the file held nothing that is not known; 0 when no share tells.
qint64 Selection::baseline()
{
    qint64 found = 0;
    Statement shares(
        m_db,
        "SELECT op_seq,holds FROM share WHERE holds IS NOT NULL AND seq>ifnull((SELECT CAST(value AS INTEGER) FROM "
        "setting WHERE key=?),0) ORDER BY op_seq DESC,seq DESC");
    shares.bind(1, std::string_view(SiteKnowledge::sinceFloorKey));
    while (found == 0 && shares.step())
        if (const auto knownVersions = merge::VersionVector::parse(shares.text(1));
            knownVersions && m_since->covers(*knownVersions))
            found = shares.number(0);
    return found;
}

/// Rows that a step after baseline touched.
Selection::Rows Selection::changed(const Entity &entity, qint64 baseline)
{
    Rows found;
    Statement changes(m_db, "SELECT pk,ifnull(pk_to,pk) FROM change WHERE op>? AND entity=?");
    changes.bind(1, baseline).bind(2, std::string_view(entity.key));
    while (changes.step())
        for (qint64 pk = changes.number(0); pk <= changes.number(1); ++pk)
            found.push_back(pk);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// Leaves rows (null: all of the entity) that hold a write which is not known.
void Selection::keepNewer(const Entity &entity, Rows *limit)
{
    std::set<qint64> held;
    {
        Statement writes(m_db, "SELECT pk,hlc,site FROM held_write WHERE entity=?");
        writes.bind(1, std::string_view(entity.key));
        while (writes.step())
            if (isNewer(quint64(writes.number(1)), writes.number(2)))
                held.insert(writes.number(0));
    }
    Rows newer;
    const std::string columns = "SELECT pk,hlc,site,st FROM " + sqlName(entity.key);
    if (!limit) {
        Statement all(m_db, columns);
        while (all.step())
            if (isNewer(all) || held.contains(all.number(0)))
                newer.push_back(all.number(0));
        m_rows[&entity] = std::move(newer);
        return;
    }
    Statement one(m_db, columns + " WHERE pk=?");
    for (const qint64 pk : *limit) {
        one.bind(1, pk);
        if (one.step() && (isNewer(one) || held.contains(pk)))
            newer.push_back(pk);
        one.reset();
    }
    *limit = std::move(newer);
}

void Selection::sortById(const Entity &entity, Rows &rows)
{
    std::vector<std::pair<Id, qint64>> order;
    Statement id(m_db, "SELECT id FROM " + sqlName(entity.key) + " WHERE pk=?");
    for (const qint64 pk : rows) {
        id.bind(1, pk);
        if (id.step() && id.blob(0).size() == 16)
            order.emplace_back(Id::fromRaw(id.blob(0).data()), pk);
        id.reset();
    }
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    rows.clear();
    for (const auto &[key, pk] : order)
        rows.push_back(pk);
}

}
