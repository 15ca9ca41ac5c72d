// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/duplicates.h"

#include "core/base/failure.h"
#include "core/people/matchscore.h"
#include "core/people/namedistance.h"
#include "core/people/people.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace people {
namespace {

using Index = std::uint32_t;

constexpr std::size_t largestGroup = 64;  ///< In larger groups only neighbors are compared, in several orders.
constexpr std::size_t neighbors = 8;      ///< On each side.
constexpr int ticksBetweenReports = 2048; ///< Comparisons, of people or in a sort; less than a millisecond.
constexpr qint64 readingShare = 300, passShare = 130, wholeWork = 1000;

/// Reports progress, and throws Cancelled from inside any step.
class Work
{
public:
    explicit Work(const Progress &progress)
        : m_progress(progress)
    {}

    /// Sets the work done; reported at the next tick that reports.
    void advance(qint64 done) { m_done = done; }
    void reach(qint64 done)
    {
        m_done = done;
        if (m_progress && !m_progress(m_done, wholeWork))
            throw Cancelled();
    }
    void tick()
    {
        if (++m_ticks % ticksBetweenReports == 0)
            reach(m_done);
    }

private:
    const Progress &m_progress;
    qint64 m_done = 0;
    unsigned m_ticks = 0;
};

/// Calls each with the items of a list separated by line feeds.
void eachItem(std::string_view list, const std::function<void(std::string_view)> &each)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        if (end > 0)
            each(list.substr(0, end));
        list.remove_prefix(std::min(list.size(), end + 1));
    }
}

bool shareItem(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return false;
    if (a.find('\n') == std::string_view::npos && b.find('\n') == std::string_view::npos)
        return a == b;
    bool shared = false;
    eachItem(a, [&](std::string_view mine) {
        eachItem(b, [&](std::string_view theirs) { shared = shared || mine == theirs; });
    });
    return shared;
}

/// Gives the keys of a person. Only people with a common key are compared.
using Keys = std::function<void(const People &, Index, const std::function<void(std::string_view)> &)>;

void keyOfNames(const People &people, Index at, const std::function<void(std::string_view)> &key)
{
    const PersonView person = people.view(at);
    if (person.given.empty() || person.family.empty())
        return;
    // The same for swapped names.
    std::string_view one = firstWord(person.given), other = person.family;
    if (other < one)
        std::swap(one, other);
    key(std::string(one) + '\n' + std::string(other));
}

void keyOfZipAndFamily(const People &people, Index at, const std::function<void(std::string_view)> &key)
{
    const PersonView person = people.view(at);
    if (person.zip.empty() || person.family.empty() || person.given.empty())
        return;
    const auto breaks = [](char c) { return c == ' ' || c == '-'; };
    const auto end = std::find_if(person.family.begin(), person.family.end(), breaks);
    const auto last = std::find_if(person.family.rbegin(), person.family.rend(), breaks).base();
    const std::string zip = std::string(person.zip) + '\n', first = soundOf({person.family.begin(), end});
    key(zip + first);
    if (last != person.family.begin())
        if (const std::string sound = soundOf({last, person.family.end()}); sound != first)
            key(zip + sound);
}

void keyOfZipAndGiven(const People &people, Index at, const std::function<void(std::string_view)> &key)
{
    const PersonView person = people.view(at);
    if (person.zip.empty() || person.family.empty() || person.given.empty())
        return;
    const std::string zip = std::string(person.zip) + '\n';
    key(zip + std::string(firstWord(person.given)));
    for (const std::uint16_t group : shortFormGroups(firstWord(person.given)))
        key(zip + '\n' + std::to_string(group));
}

const Keys passes[] = {
    [](const People &people, Index at, const auto &key) { eachItem(people.emails(at), key); },
    [](const People &people, Index at, const auto &key) { eachItem(people.phones(at), key); },
    keyOfNames,
    keyOfZipAndFamily,
    keyOfZipAndGiven,
};

class Search
{
public:
    Search(Store &store, const DuplicateOptions &options, const Progress &progress)
        : m_options(options)
        , m_work(progress)
        , m_people(store, *options.entity, [&](qint64 row, qint64 last) {
            m_work.reach(last > 0 ? std::min(row, last) * readingShare / last : 0);
            return true;
        })
    {
        m_report.records = qint64(m_people.size());
    }

    DuplicateReport run()
    {
        qint64 done = readingShare;
        for (const Keys &keys : passes) {
            pass(keys, done);
            done += passShare;
        }
        m_work.reach(done);
        m_keyed = {};
        keepSurest();
        report();
        m_work.reach(wholeWork);
        return std::move(m_report);
    }

private:
    struct Keyed {
        std::uint64_t key;
        Index person;
    };
    struct Found {
        Index first, second;
        std::int16_t score;
        PersonMatch::Verdict verdict;
        bool household;
    };
    using Group = std::span<Index>;

    void pass(const Keys &keys, qint64 done)
    {
        m_keyed.clear();
        for (Index at = 0; at < m_people.size(); ++at) {
            m_work.tick();
            keys(m_people, at, [&](std::string_view key) {
                m_keyed.push_back({std::hash<std::string_view>()(key), at});
            });
        }
        std::sort(m_keyed.begin(), m_keyed.end(), [&](const Keyed &a, const Keyed &b) {
            m_work.tick();
            return a.key != b.key ? a.key < b.key : a.person < b.person;
        });
        std::vector<Index> group;
        for (std::size_t from = 0, to; from < m_keyed.size(); from = to) {
            group.clear();
            for (to = from; to < m_keyed.size() && m_keyed[to].key == m_keyed[from].key; ++to)
                group.push_back(m_keyed[to].person);
            if (group.size() < 2)
                continue;
            m_work.advance(done + passShare * qint64(from) / qint64(m_keyed.size()));
            compareGroup(group);
        }
    }

    void compareGroup(Group group)
    {
        if (group.size() <= largestGroup) {
            for (std::size_t i = 0; i < group.size(); ++i)
                for (std::size_t j = i + 1; j < group.size(); ++j)
                    compare(group[i], group[j]);
            return;
        }
        // A million people of one name cannot all be compared, but the most similar ones are neighbors in one of these
        // orders. Ids come last, so that the order of the file does not matter.
        ++m_report.crowded;
        const auto context = [&](Index at) {
            return std::tie(m_people.action(at), m_people.kind(at), m_people.id(at));
        };
        compareNeighbors(group, [&](Index at) {
            const PersonView p = m_people.view(at);
            return std::tuple_cat(std::tuple(p.given, p.family, p.zip, p.email, p.phone), context(at));
        });
        compareNeighbors(group, [&](Index at) {
            const PersonView p = m_people.view(at);
            return std::tuple_cat(std::tuple(p.family, p.given, p.phone, p.zip), context(at));
        });
        compareNeighbors(group, [&](Index at) {
            const PersonView p = m_people.view(at);
            return std::tuple_cat(std::tuple(p.email, p.phone, p.family, p.given), context(at));
        });
    }

    template <typename Order> void compareNeighbors(Group group, const Order &order)
    {
        std::sort(group.begin(), group.end(), [&](Index a, Index b) {
            m_work.tick();
            return order(a) < order(b);
        });
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < std::min(group.size(), i + 1 + neighbors); ++j)
                compare(group[i], group[j]);
    }

    Shared sharedBy(Index a, Index b) const
    {
        return {shareItem(m_people.emails(a), m_people.emails(b)), shareItem(m_people.phones(a), m_people.phones(b))};
    }

    void compare(Index a, Index b)
    {
        m_work.tick();
        ++m_report.comparisons;
        if (a == b || isOtherPledge(m_people.kind(a), m_people.action(a), m_people.kind(b), m_people.action(b)))
            return;
        if (m_people.id(b) < m_people.id(a))
            std::swap(a, b);
        const PersonView one = m_people.view(a), other = m_people.view(b);
        const Shared shared = sharedBy(a, b);
        const int score = weigh(one, other, shared);
        if (score < leastScore && !shared.email && !shared.phone)
            return;
        const MatchScore found = matchScore(one, other, shared);
        if (found.match.verdict == PersonMatch::Other || (found.household && !m_options.households)
            || (score < leastScore && found.match.verdict != PersonMatch::Same))
            return;
        m_found.push_back({a, b, std::int16_t(score), found.match.verdict, found.household});
        if (m_found.size() >= 2 * m_options.most + 1024)
            keepSurest();
    }

    /// Sorts, drops pairs that were found twice, and cuts.
    void keepSurest()
    {
        std::sort(m_found.begin(), m_found.end(), [&](const Found &a, const Found &b) {
            m_work.tick();
            const auto sure = [](const Found &f) { return std::tuple(f.verdict, f.household, -f.score); };
            if (sure(a) != sure(b))
                return sure(a) < sure(b);
            const auto ids = [&](const Found &f) { return std::tie(m_people.id(f.first), m_people.id(f.second)); };
            return ids(a) < ids(b);
        });
        const auto same = [](const Found &a, const Found &b) { return a.first == b.first && a.second == b.second; };
        m_found.erase(std::unique(m_found.begin(), m_found.end(), same), m_found.end());
        if (m_found.size() > m_options.most) {
            m_found.resize(m_options.most);
            m_report.cut = true;
        }
    }

    /// Makes the sentences, only for the pairs that are kept.
    void report()
    {
        m_report.pairs.reserve(m_found.size());
        for (const Found &found : m_found) {
            m_work.tick();
            MatchScore score = matchScore(m_people.view(found.first), m_people.view(found.second),
                                          sharedBy(found.first, found.second));
            m_report.pairs.push_back({m_people.id(found.first), m_people.id(found.second), found.verdict, found.score,
                                      found.household, std::move(score.match.reason)});
        }
    }

    const DuplicateOptions &m_options;
    Work m_work;
    People m_people;
    DuplicateReport m_report;
    std::vector<Keyed> m_keyed;
    std::vector<Found> m_found;
};

}

bool hasPeople(const Entity &entity)
{
    return People::are(entity);
}

DuplicateReport findDuplicates(Store &store, const DuplicateOptions &options, const Progress &progress)
{
    return Search(store, options, progress).run();
}

}
