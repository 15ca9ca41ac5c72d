// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/selection.h"

#include "core/bundle/scope.h"
#include "core/entities/registry.h"
#include "core/storage/changelog.h"
#include "core/storage/heldwrites.h"
#include "core/storage/layout/cells.h"
#include "core/storage/sharetable.h"

#include <algorithm>
#include <set>

namespace bundle {

Selection::Selection(Store &store, const Options &options, const SiteNumbers &sites)
    : m_store(store)
    , m_sites(sites)
    , m_since(options.since ? &*options.since : nullptr)
{
    if (options.scope)
        m_rows = rowsAround(store, *options.scope->entity, options.scope->id);
    if (!options.only.empty())
        for (const Entity *entity : entities())
            if (std::find(options.only.begin(), options.only.end(), entity) == options.only.end())
                m_rows[entity] = {};
    if (m_since) {
        for (const SiteNumbers::Site &site : sites.sites())
            m_known[site.siteIndex] = m_since->of(site.id);
        const qint64 from = sharetable::stepCoveredBy(store, *m_since);
        for (const Entity *entity : entities()) {
            const auto limit = m_rows.find(entity);
            if (limit != m_rows.end()) {
                keepNewer(*entity, &limit->second);
            } else if (from > 0) {
                m_rows[entity] = changelog::rowsChangedSince(store, *entity, from);
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

bool Selection::isNewer(const StoredRow &row) const
{
    bool newer = isNewer(row.hlc(), row.site());
    if (!newer && row.hasStamps())
        stamps::each(row.stamps(),
                     [&](std::string_view, quint64 hlc, qint64 site) { newer = newer || isNewer(hlc, site); });
    return newer;
}

/// Keeps the rows (null: all of the entity) with a write that the receiver lacks.
void Selection::keepNewer(const Entity &entity, RowNumbers *limit)
{
    std::set<qint64> held;
    for (const heldwrites::HeldStamp &write : heldwrites::stampsOf(m_store, entity))
        if (isNewer(write.hlc, write.site))
            held.insert(write.row);
    RowNumbers newer;
    RowColumns columns;
    columns.extra = false;
    if (!limit) {
        RowWalk all(m_store, entity, columns);
        while (all.next())
            if (isNewer(all) || held.contains(all.rowNumber()))
                newer.push_back(all.rowNumber());
        m_rows[&entity] = std::move(newer);
        return;
    }
    RowLookup one(m_store, entity, columns, RowLookup::By::Row);
    for (const qint64 pk : *limit)
        if (one.seek(pk) && (isNewer(one) || held.contains(pk)))
            newer.push_back(pk);
    *limit = std::move(newer);
}

void Selection::sortById(const Entity &entity, RowNumbers &rows)
{
    std::vector<std::pair<Id, qint64>> order;
    RowFinder finder(m_store, entity);
    for (const qint64 pk : rows)
        if (const Id id = finder.id(pk); !id.isNull())
            order.emplace_back(id, pk);
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    rows.clear();
    for (const auto &[key, pk] : order)
        rows.push_back(pk);
}

}
