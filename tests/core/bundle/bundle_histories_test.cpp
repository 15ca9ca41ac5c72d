// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"
#include "tests/core/bundle/chapters.h"

#include <catch2/catch.hpp>

#include <QByteArray>

#include <algorithm>
#include <array>
#include <memory>
#include <random>
#include <vector>

namespace {

/// The records that differ, in words.
std::string difference(Store &a, Store &b)
{
    const auto ours = contents(a), theirs = contents(b);
    std::string out;
    for (const auto &[record, text] : ours)
        if (const auto at = theirs.find(record); at == theirs.end() || at->second != text)
            out += record + ": " + text + " / " + (at == theirs.end() ? "(none)" : at->second) + '\n';
    for (const auto &[record, text] : theirs)
        if (!ours.contains(record))
            out += record + ": (none) / " + text + '\n';
    return out;
}

/// Chapters that edit and hand bundles around, as chance will have it.
class History
{
public:
    explicit History(unsigned seed)
        : m_chance(seed)
    {
        const int count = 2 + int(below(3));
        for (int i = 0; i < count; ++i) {
            m_chapters.push_back(std::make_unique<TradingChapter>());
            m_chapters.back()->clock.advance(qint64(below(1000)) * 60'000);
        }
    }

    void step()
    {
        TradingChapter &at = any();
        at.clock.advance(qint64(below(100'000)));
        switch (below(12)) {
        case 0:
            m_pledges.push_back(add(*at, "pledge", {{"alias", word()}}));
            break;
        case 1:
            add(*at, "person", {{"given_name", word()}});
            break;
        case 2:
        case 3:
        case 4:
            edit(at);
            break;
        case 5:
            remove(at);
            break;
        case 6:
            at->undo();
            break;
        case 7:
            join(at);
            break;
        case 8:
        case 9:
            m_post.push_back(at.send(options(at)));
            break;
        default:
            deliver(at);
        }
    }

    /// Everybody hears everything; then all are the same.
    void resolve()
    {
        for (int round = 0; round < 2; ++round)
            for (auto &to : m_chapters)
                for (auto &from : m_chapters)
                    if (to != from)
                        to->hear(*from);
        TradingChapter &first = *m_chapters.front();
        for (auto &chapter : m_chapters) {
            CHECK(difference(**chapter, *first) == "");
            CHECK(chapter->conflicts() == first.conflicts());
            CHECK(findings(**chapter) == "");
            CHECK(chapter->hear(first).step == 0);
        }
        for (const QString &late : m_post)
            CHECK(first.take(late).step == 0);
    }

private:
    unsigned below(unsigned limit) { return unsigned(m_chance() % limit); }
    TradingChapter &any() { return *m_chapters[below(unsigned(m_chapters.size()))]; }
    const char *word()
    {
        static constexpr std::array words{"Ana", "Bo", "Cy", "(none)", "Dora, \"D\"", "E\nF"};
        return words[below(words.size())];
    }
    Id pledge() { return m_pledges.empty() ? Id() : m_pledges[below(unsigned(m_pledges.size()))]; }

    void edit(TradingChapter &at)
    {
        const Id id = pledge();
        const auto record = at->get(*findEntity("pledge"), id);
        if (!record)
            return;
        static constexpr std::array fields{"city", "job_title", "notes"};
        set(*at, "pledge", id, {{fields[below(fields.size())], below(4) == 0 ? "" : word()}});
    }
    void remove(TradingChapter &at)
    {
        const Id id = pledge();
        if (const auto record = at->get(*findEntity("pledge"), id))
            at->apply({EditKind::Removal,
                       "Remove",
                       {change(record->deleted ? RecordChange::What::Restore : RecordChange::What::Remove, "pledge", id,
                               {})}});
    }
    void join(TradingChapter &at)
    {
        const Id gone = pledge(), stays = pledge();
        Writer writer(*at, {.kind = EditKind::Merge, .label = "Join", .from = {}, .expectedRows = 0});
        if (!gone.isNull() && writer.join(*findEntity("pledge"), gone, stays))
            writer.commit();
    }
    bundle::Options options(TradingChapter &at)
    {
        bundle::Options options;
        switch (below(6)) {
        case 0:
            options.only = {findEntity("pledge")};
            break;
        case 1:
            options.audience = privacy::Audience(privacy::Level::Trusted);
            break;
        case 2:
        case 3:
            options.since = bundle::knownAtLastFullBundle(*at);
            break;
        default:
            break;
        }
        return options;
    }
    void deliver(TradingChapter &at)
    {
        if (!m_post.empty())
            at.take(m_post[below(unsigned(m_post.size()))]);
    }

    std::mt19937 m_chance;
    std::vector<std::unique_ptr<TradingChapter>> m_chapters;
    std::vector<Id> m_pledges;
    std::vector<QString> m_post;
};

}

TEST_CASE("Whatever bundles were made and taken in on the way, all agree when all have heard from all", "[bundle]")
{
    const QByteArray given = qgetenv("BUNDLE_SEED");
    const int traces = std::max(
        1, qEnvironmentVariableIntValue("BUNDLE_TRACES") > 0 ? qEnvironmentVariableIntValue("BUNDLE_TRACES") : 6);
    const unsigned first = given.isEmpty() ? std::random_device()() : given.toUInt();
    for (unsigned seed = first; seed < first + unsigned(traces); ++seed) {
        CAPTURE(seed); // BUNDLE_SEED repeats it.
        History history(seed);
        for (int i = 0; i < 40; ++i)
            history.step();
        history.resolve();
    }
}
