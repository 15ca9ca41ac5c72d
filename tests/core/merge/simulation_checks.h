// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The invariants of a simulated history, checked after each bundle and at the end; included by simulation.h.
#include "tests/core/merge/simulation.h"

inline merge::Epochs World::tampered(const merge::Epochs &epochs) const
{
    if (m_bug != Bug::EpochsCut && m_bug != Bug::NoEpochsAtAll)
        return epochs;
    merge::Epochs out;
    for (const Id &site : epochs.sites()) {
        if (m_bug == Bug::NoEpochsAtAll)
            out.add(site, {1, epochs.latest(site)});
        const std::vector<merge::Epoch> all = epochs.of(site);
        for (std::size_t i = 1; i < all.size(); ++i)
            out.add(site, all[i]);
    }
    return out;
}

inline void World::tamper(const SimulatedChapter &chapter, merge::Register &merged, const merge::Register &before) const
{
    if (m_bug == Bug::PlainLastWriterWins && !merged.empty())
        merged.replace(merge::Write(merged.shown()));
    if (m_bug == Bug::LocalWinsTies && merged.isConflict() && !before.empty())
        merged.replace(merge::Write(before.shown()));
    if (m_bug != Bug::EqualValuesCollapse || merged.writes().size() < 2 || merged.isConflict())
        return;
    merge::Write highest = merged.shown();
    for (const merge::Write &one : merged.writes()) {
        highest.supersededContext.raise(one.stamp.site, one.stamp.hlc);
        highest.supersededContext.raise(chapter.knowledge.epochs().at(one.stamp));
        highest.supersededContext.raise(one.supersededContext);
    }
    merged.replace(highest);
}

/// If both sides have a single write without supersededContext, the order of the stamps alone must decide.
inline void World::checkFastPath(const merge::Register &ours, const merge::Register &theirs,
                                 const merge::Epochs &epochs)
{
    const auto plain = [](const merge::Register &one) {
        return one.writes().size() == 1 && one.shown().supersededContext.empty();
    };
    if (!plain(ours) || !plain(theirs))
        return;
    merge::Register joined = ours;
    joined.join(theirs, epochs);
    switch (epochs.order(ours.shown().stamp, theirs.shown().stamp)) {
    case merge::Order::Same:
    case merge::Order::After:
        return mustHold(joined == ours, "the fast path does not keep what the slow path keeps");
    case merge::Order::Before:
        return mustHold(joined == theirs, "the fast path does not take what the slow path takes");
    case merge::Order::Concurrent:
        return mustHold(joined.writes().size() == 2, "the fast path keeps both writes, but the slow path does not");
    }
}

/// Merges a bundle. Returns whether the receiver accepted its claim.
inline bool World::mergeOnce(SimulatedChapter &chapter, const BundleFile &bundle)
{
    chapter.wall->ms = m_now + chapter.skew;
    const merge::Epochs epochs = tampered(bundle.epochs);
    const bool forked = !chapter.knowledge.learn(epochs).empty();
    mustHold(!forked || m_bug == Bug::NoEpochsAtAll, "a site has two histories");
    for (const auto &[name, theirs] : bundle.records) {
        merge::Record &ours = chapter.records[name];
        for (const auto &[field, values] : theirs.fields) {
            for (const merge::Write &one : values.writes())
                for (const merge::Write &mine : ours.of(field).writes())
                    mustHold(one.stamp != mine.stamp || one == mine || m_bug == Bug::EqualValuesCollapse,
                             "one stamp has two values");
            if (m_bug != Bug::ClocksIgnoreOthers)
                chapter.clock.observe(values.shown().stamp.hlc);
        }
        const merge::Record before = ours;
        for (const auto &[field, values] : theirs.fields)
            checkFastPath(ours.of(field), values, chapter.knowledge.epochs());
        const bool changed = merge::join(ours, theirs, chapter.knowledge.epochs());
        mustHold(changed || ours == before, "a change is not reported");
        for (auto &[field, values] : ours.fields)
            tamper(chapter, values, before.of(field));
    }
    if (!bundle.claim.whole || m_bug == Bug::ClockRepeats || m_bug == Bug::CopyKeepsItsSite)
        return chapter.knowledge.accept(bundle.claim);
    mustHold(!chapter.knowledge.hasDivergedFrom(bundle.claim), "a site lacks writes of its own that others have");
    return chapter.knowledge.accept(bundle.claim);
}

inline void World::receive(SimulatedChapter &chapter, const BundleFile &bundle)
{
    Oracle::Set &heard = m_oracle.heard(chapter.knowledge.site());
    const bool really = (bundle.since & ~heard).none() && bundle.whole;
    const bool accepted = mergeOnce(chapter, bundle);
    if (m_bug == Bug::None)
        mustHold(accepted == really, "a false claim of a bundle is accepted, or a true one rejected");
    if (really)
        heard |= bundle.heard;
    checkDeletions(chapter);
    const State once = stateOf(chapter.records, chapter.knowledge.epochs());
    const merge::Knowledge before = chapter.knowledge;
    mergeOnce(chapter, bundle);
    mustHold(stateOf(chapter.records, chapter.knowledge.epochs()) == once,
             "merging a bundle twice changes the records");
    mustHold(chapter.knowledge.epochs() == before.epochs()
                 && chapter.knowledge.knownVersions() == before.knownVersions(),
             "merging a bundle twice changes what the chapter knows");
}

inline void World::checkDeletions(const SimulatedChapter &chapter)
{
    for (const auto &[name, record] : chapter.records)
        mustHold(merge::isDeleted(record, chapter.knowledge.epochs()) == m_oracle.isDeleted(name, record),
                 "a deletion hides a value it had not observed, or shows one it had");
}

/// Merging is commutative and associative.
inline void World::checkOrder()
{
    std::vector<BundleFile> bundles;
    for (int i = 0; i < 3; ++i)
        bundles.push_back(everything(anyChapter()));
    const auto folded = [&](const std::vector<BundleFile> &all) {
        SimulatedChapter fresh(siteNumber(999));
        for (const BundleFile &bundle : all)
            mergeOnce(fresh, bundle);
        return fresh;
    };
    std::vector<int> order{0, 1, 2};
    const SimulatedChapter first = folded(bundles);
    const State expected = stateOf(first.records, first.knowledge.epochs());
    const auto same = [&](const SimulatedChapter &other) {
        mustHold(stateOf(other.records, other.knowledge.epochs()) == expected
                     && other.knowledge.epochs() == first.knowledge.epochs()
                     && other.knowledge.knownVersions() == first.knowledge.knownVersions(),
                 "the result depends on the order of bundles");
    };
    do {
        const BundleFile &a = bundles[std::size_t(order[0])], &b = bundles[std::size_t(order[1])],
                         &c = bundles[std::size_t(order[2])];
        same(folded({a, b, c}));
        const SimulatedChapter pair = folded({b, c});
        same(folded({a, {pair.records, pair.knowledge.epochs(), {pair.knowledge.knownVersions(), {}, true}, {}, {}}}));
    } while (std::next_permutation(order.begin(), order.end()));
}

/// For every two writes of a register, stamps and epochs give the true causal order.
inline void World::checkCausality(const merge::Epochs &all)
{
    const std::vector<Oracle::Entry> &entries = m_oracle.entries();
    for (const Oracle::Entry &a : entries)
        for (std::size_t b = 0; b < entries.size(); ++b)
            if (a.out && entries[b].out && a.key == entries[b].key && &a != &entries[b])
                mustHold(merge::happenedBefore(entries[b].write, a.write, all) == a.past.test(b),
                         "stamps give a wrong causal order");
}

/// Each write is kept unless a kept write had observed it.
inline void World::checkNothingLost(const SimulatedChapter &chapter)
{
    const std::vector<Oracle::Entry> &entries = m_oracle.entries();
    for (std::size_t number = 0; number < entries.size(); ++number) {
        const Oracle::Entry &entry = entries[number];
        if (!entry.out)
            continue;
        const auto record = chapter.records.find(entry.key.first);
        mustHold(record != chapter.records.end(), "a record is lost");
        bool kept = false, replaced = false;
        for (const merge::Write &one : record->second.of(entry.key.second).writes()) {
            kept |= one == entry.write;
            replaced |= entries[m_oracle.known(entry.key, one.stamp)].past.test(number);
        }
        mustHold(kept || replaced, "a value is lost");
        mustHold(!kept || !replaced, "a replaced value is kept");
    }
}

inline std::size_t World::conflicts() const
{
    std::size_t count = 0;
    for (const auto &[name, list] : stateOf(m_chapters[0].records, m_chapters[0].knowledge.epochs()).conflicts)
        count += list.size();
    return count;
}

inline void World::checkAll(quint64 order)
{
    m_rest = order;
    checkOrder();
    std::mt19937_64 random(order);
    const auto meet = [&](SimulatedChapter &from, SimulatedChapter &to) {
        mergeOnce(to, random() % 2 ? everything(from)
                                   : changes(from, to.knowledge.knownVersions(), m_oracle.heard(to.knowledge.site())));
    };
    for (int i = 0; i < 20; ++i)
        meet(m_chapters[random() % m_chapters.size()], m_chapters[random() % m_chapters.size()]);
    for (int round = 0; round < 2; ++round)
        for (SimulatedChapter &from : m_chapters)
            for (SimulatedChapter &to : m_chapters)
                mergeOnce(to, order % 2
                                  ? everything(from)
                                  : changes(from, to.knowledge.knownVersions(), m_oracle.heard(to.knowledge.site())));
    const SimulatedChapter &first = m_chapters[0];
    const State state = stateOf(first.records, first.knowledge.epochs());
    for (const SimulatedChapter &other : m_chapters) {
        mustHold(stateOf(other.records, other.knowledge.epochs()) == state, "chapters do not converge");
        mustHold(other.knowledge.knownVersions() == first.knowledge.knownVersions()
                     && other.knowledge.epochs() == first.knowledge.epochs(),
                 "chapters do not agree on epochs and known versions");
    }
    checkCausality(first.knowledge.epochs());
    checkNothingLost(first);
    checkDeletions(first);
}
