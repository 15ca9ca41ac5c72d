// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/search/snippet.h"
#include "core/search/titlematch.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/chapter.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

#include <algorithm>
#include <iterator>

namespace {

/// Up to this many matches, an entity's records are sorted by relevance; sorting more would take too long.
constexpr qint64 mostRanked = 500;
/// This many of the most relevant records are checked for a match in the title.
constexpr qint64 candidates = 100;

/// The result of searching one index.
struct Matches {
    qint64 total = 0;
    std::vector<qint64> rows; ///< The first matches in the order of the file.
};

/// One entity's index: the table <entity>_fts, whose rowid is the row number of the record.
class Index
{
public:
    Index(Store &store, const Entity &entity, const std::string &match)
        : m_db(store.chapter().db())
        , m_match(match)
        , m_table(sqlName(std::string(entity.key) + "_fts"))
    {}

    /// Counts all matches and keeps the first few in one walk: for a prefix, starting a walk is half of the work.
    Matches all(qint64 keep)
    {
        SqlStatement statement(m_db, "SELECT rowid FROM " + m_table + " WHERE " + m_table + " MATCH ?");
        statement.bind(1, m_match);
        Matches found;
        for (; statement.step(); ++found.total)
            if (found.total < keep)
                found.rows.push_back(statement.number(0));
        return found;
    }

    std::vector<qint64> best(qint64 limit)
    {
        SqlStatement statement(m_db,
                               "SELECT rowid FROM " + m_table + " WHERE " + m_table + " MATCH ? ORDER BY rank LIMIT ?");
        statement.bind(1, m_match).bind(2, limit);
        std::vector<qint64> rows;
        while (statement.step())
            rows.push_back(statement.number(0));
        return rows;
    }

private:
    Database &m_db;
    const std::string &m_match;
    std::string m_table;
};

struct Words {
    explicit Words(const std::string &text)
        : titles(text)
        , snippet(text)
    {}
    TitleMatch titles;
    Snippet snippet;
};

struct RankedHit {
    Hit hit;
    bool inTitle = false;
};

/// At most limit records of one entity, title matches first.
std::vector<RankedHit> hitsOf(Store &store, const Entity &entity, const std::string &match, const Words &words,
                              const Matches &matches, qint64 limit)
{
    const bool ranked = matches.total <= mostRanked;
    std::vector<qint64> rows = ranked ? Index(store, entity, match).best(std::max(limit, candidates)) : matches.rows;
    if (!ranked && qint64(rows.size()) > limit)
        rows.resize(std::size_t(limit));
    struct Found {
        Record record;
        bool inTitle;
    };
    std::vector<Found> found;
    for (Record &record : store.fetch(entity, rows)) {
        const bool inTitle = words.titles.matches(record.ownTitle());
        found.push_back({std::move(record), inTitle});
    }
    if (ranked)
        std::stable_partition(found.begin(), found.end(), [](const Found &one) { return one.inTitle; });
    std::vector<RankedHit> hits;
    for (const Found &one : found)
        if (qint64(hits.size()) < limit)
            hits.push_back(
                {{&entity, one.record.id(), store.title(one.record), words.snippet.of(one.record)}, one.inTitle});
    return hits;
}

/// Divides limit among entities: each gets an equal share, and unused shares go to the others.
std::vector<qint64> shares(const std::vector<std::pair<const Entity *, qint64>> &totals, qint64 limit)
{
    std::vector<qint64> out(totals.size(), 0);
    for (qint64 left = limit; left > 0;) {
        const qint64 open = std::count_if(totals.begin(), totals.end(), [&](const auto &total) {
            return out[std::size_t(&total - totals.data())] < total.second;
        });
        if (open == 0)
            break;
        const qint64 each = std::max<qint64>(1, left / open);
        for (std::size_t i = 0; i < totals.size() && left > 0; ++i) {
            const qint64 more = std::min({each, totals[i].second - out[i], left});
            out[i] += more;
            left -= more;
        }
    }
    return out;
}

}

SearchResult search(Store &store, const std::string &words, qint64 limit, const Entity *only)
{
    SearchResult result;
    const std::string match = sql::matchExpression(words);
    if (match.empty())
        return result;
    std::vector<Matches> matches;
    for (const Entity *entity : entities()) {
        if (only && entity != only)
            continue;
        Matches found = Index(store, *entity, match).all(limit);
        if (found.total == 0)
            continue;
        result.perEntity.emplace_back(entity, found.total);
        result.total += found.total;
        matches.push_back(std::move(found));
    }
    const Words looked(words);
    std::vector<RankedHit> hits;
    const std::vector<qint64> share = shares(result.perEntity, limit);
    for (std::size_t i = 0; i < share.size(); ++i)
        if (share[i] > 0)
            std::ranges::move(hitsOf(store, *result.perEntity[i].first, match, looked, matches[i], share[i]),
                              std::back_inserter(hits));
    std::stable_partition(hits.begin(), hits.end(), [](const RankedHit &hit) { return hit.inTitle; });
    for (RankedHit &hit : hits)
        result.hits.push_back(std::move(hit.hit));
    return result;
}
