// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sitetable.h"

#include "core/storage/chapter.h"
#include "core/storage/layout/schema.h"
#include "core/storage/store.h"

#include <algorithm>

namespace sitetable {
namespace {

/// Files before version 4, open for reading only, lack the columns of merging.
bool hasColumn(Store &store, const char *table, std::string_view column)
{
    const std::vector<std::string> columns = schema::columnsInFile(store.chapter().db(), table);
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::vector<StoredSite> read(Store &store, const std::string &rest)
{
    std::vector<StoredSite> out;
    const std::string known = hasColumn(store, "site", "told") ? "told" : "NULL";
    SqlStatement sites(store.chapter().db(), "SELECT ord,id,label,kind,last_hlc," + known + " FROM site " + rest);
    while (sites.step())
        if (const std::string_view id = sites.blob(1); id.size() == sizeof(Id::Bytes))
            out.push_back({sites.number(0), Id::fromRaw(id.data()), std::string(sites.text(2)),
                           std::string(sites.text(3)), quint64(sites.number(4)), std::string(sites.text(5))});
    return out;
}

}

std::vector<StoredSite> all(Store &store)
{
    return read(store, "ORDER BY id");
}

std::vector<StoredSite> otherChapters(Store &store)
{
    std::vector<StoredSite> sites = read(store, "WHERE kind='chapter' ORDER BY label");
    std::erase_if(sites, [own = store.site()](const StoredSite &site) { return site.id == own; });
    return sites;
}

quint64 highestClock(Store &store)
{
    return quint64(store.chapter().db().number("SELECT ifnull(max(last_hlc),0) FROM site"));
}

quint64 takeClock(Store &store)
{
    Chapter &chapter = store.chapter();
    Transaction transaction(chapter.db());
    chapter.catchUp(); // Another process may have written meanwhile.
    const quint64 hlc = chapter.clock().next();
    SqlStatement used(chapter.db(), "UPDATE site SET last_hlc=max(last_hlc,?1),held=max(held,?1) WHERE ord=?2");
    used.bind(1, qint64(hlc)).bind(2, chapter.siteNumber()).run();
    transaction.commit();
    return hlc;
}

bool canMerge(Store &store)
{
    return hasColumn(store, "site", "held") && hasColumn(store, "held_write", "field");
}

SiteKnowledge knowledge(Store &store)
{
    return SiteKnowledge(store.chapter().db(), store.site());
}

std::optional<registers::Row> writesOf(Store &store, const Entity &entity, const Id &id, const SiteKnowledge &sites)
{
    return registers::read(store.chapter().db(), entity, id, [&sites](qint64 number) { return sites.id(number); });
}

std::vector<StoredEpoch> epochs(Store &store)
{
    std::vector<StoredEpoch> out;
    SqlStatement rows(store.chapter().db(), "SELECT site,start_hlc,learned FROM epoch");
    while (rows.step())
        out.push_back({rows.number(0), rows.number(1), std::string(rows.text(2))});
    return out;
}

}
