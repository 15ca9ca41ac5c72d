// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/base/text.h"
#include "core/model/registry.h"
#include "core/search/titlematch.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace {

/// Up to so many matches an entity's records are put in order of relevance; beyond, that would take longer than
/// anybody waits for a list, and nobody looks through so many.
constexpr qint64 mostRanked = 500;
/// So many of the most relevant are looked at for a match in the title.
constexpr qint64 candidates = 100;

/// A row of an index that matches.
struct Match {
    qint64 row;
    QString snippet;
};

/// One entity's index: the table <entity>_fts, whose rowid is the row number of the record.
class Index
{
public:
    Index(Store &store, const Entity &entity, const std::string &match)
        : m_db(store.database())
        , m_match(match)
        , m_table(sqlName(std::string(entity.key) + "_fts"))
    {}

    qint64 count()
    {
        Statement statement(m_db, "SELECT count(*) FROM " + where());
        statement.bind(1, m_match);
        return statement.step() ? statement.number(0) : 0;
    }

    std::vector<Match> matches(qint64 limit, bool ranked)
    {
        Statement statement(m_db, "SELECT rowid,snippet(" + m_table + ",0,'','','…',14) FROM " + where()
                                      + (ranked ? " ORDER BY rank" : "") + " LIMIT ?");
        statement.bind(1, m_match).bind(2, limit);
        std::vector<Match> out;
        while (statement.step())
            out.push_back({statement.number(0), oneLine(statement.text(1))});
        return out;
    }

private:
    std::string where() const { return m_table + " WHERE " + m_table + " MATCH ?"; }

    /// Fields stand on lines of their own in the index.
    static QString oneLine(std::string_view snippet)
    {
        QString text = text::toQ(snippet).trimmed();
        // A North American number stands in the index with its shorter forms behind it.
        static const QRegularExpression shorterForms(QStringLiteral("(\\+1(\\d{3})(\\d{7})) \\2\\3 \\3"));
        text.replace(shorterForms, QStringLiteral("\\1"));
        return text.replace(QLatin1Char('\n'), QStringLiteral(" · ")).simplified();
    }

    Database &m_db;
    const std::string &m_match;
    std::string m_table;
};

struct RankedHit {
    Hit hit;
    bool inTitle = false;
};

/// At most limit records of one entity, those with the words in their title first.
std::vector<RankedHit> hitsOf(Store &store, const Entity &entity, const std::string &match, const TitleMatch &titles,
                              qint64 total, qint64 limit)
{
    const bool ranked = total <= mostRanked;
    const std::vector<Match> matches =
        Index(store, entity, match).matches(ranked ? std::max(limit, candidates) : limit, ranked);
    std::vector<qint64> rows;
    for (const Match &one : matches)
        rows.push_back(one.row);
    struct Found {
        Record record;
        QString snippet;
        bool inTitle;
    };
    std::vector<Record> records = store.fetch(entity, rows);
    // A record that another program removed in between is left out; snippets then cannot be told apart any more.
    const bool complete = records.size() == matches.size();
    std::vector<Found> found;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const bool inTitle = titles.matches(records[i].ownTitle());
        found.push_back({std::move(records[i]), complete ? matches[i].snippet : QString(), inTitle});
    }
    if (ranked)
        std::stable_partition(found.begin(), found.end(), [](const Found &one) { return one.inTitle; });
    std::vector<RankedHit> hits;
    for (const Found &one : found)
        if (qint64(hits.size()) < limit)
            hits.push_back({{&entity, one.record.id(), store.title(one.record), one.snippet}, one.inTitle});
    return hits;
}

/// Divides limit among entities so that none goes short while another has more than its share.
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
    for (const Entity *entity : entities()) {
        if (only && entity != only)
            continue;
        if (const qint64 count = Index(store, *entity, match).count(); count > 0) {
            result.perEntity.emplace_back(entity, count);
            result.total += count;
        }
    }
    const TitleMatch titles(words);
    std::vector<RankedHit> hits;
    const std::vector<qint64> share = shares(result.perEntity, limit);
    for (std::size_t i = 0; i < share.size(); ++i) {
        const auto &[entity, total] = result.perEntity[i];
        if (share[i] > 0)
            std::ranges::move(hitsOf(store, *entity, match, titles, total, share[i]), std::back_inserter(hits));
    }
    std::stable_partition(hits.begin(), hits.end(), [](const RankedHit &hit) { return hit.inTitle; });
    for (RankedHit &hit : hits)
        result.hits.push_back(std::move(hit.hit));
    return result;
}
