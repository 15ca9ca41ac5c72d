// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/epochs.h"

#include <algorithm>
#include <map>

namespace merge {

/// Keeps starts and clock values increasing. Returns false if the step adds nothing new.
bool Epochs::Known::add(Step step)
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), step.start,
                                        [](quint64 start, const Step &one) { return start < one.start; });
    if (after != steps.begin() && std::prev(after)->hlc >= step.hlc)
        return false;
    auto first = after;
    if (after != steps.begin() && std::prev(after)->start == step.start)
        --first;
    const auto last = std::find_if(after, steps.end(), [&](const Step &one) { return one.hlc > step.hlc; });
    steps.insert(steps.erase(first, last), step);
    return true;
}

Epochs::Known &Epochs::Past::of(const Id &other)
{
    const auto at = std::lower_bound(known.begin(), known.end(), other,
                                     [](const Known &one, const Id &id) { return one.other < id; });
    if (at != known.end() && at->other == other)
        return *at;
    return *known.insert(at, {other, {}});
}

quint64 Epochs::Past::lastStart() const
{
    quint64 last = 0;
    for (const Known &one : known)
        last = std::max(last, one.steps.back().start);
    return last;
}

const Epochs::Past *Epochs::find(const Id &site) const
{
    const auto at = std::lower_bound(m_pasts.begin(), m_pasts.end(), site,
                                     [](const Past &one, const Id &id) { return one.site < id; });
    return at != m_pasts.end() && at->site == site ? &*at : nullptr;
}

Epochs::Past &Epochs::past(const Id &site)
{
    const auto at = std::lower_bound(m_pasts.begin(), m_pasts.end(), site,
                                     [](const Past &one, const Id &id) { return one.site < id; });
    if (at != m_pasts.end() && at->site == site)
        return *at;
    return *m_pasts.insert(at, {site, {}});
}

void Epochs::add(const Id &site, const Epoch &epoch)
{
    if (epoch.learned.empty())
        return;
    Past &mine = past(site);
    for (const VersionVector::Entry &entry : epoch.learned.entries())
        mine.of(entry.site).add({epoch.start, entry.hlc});
}

/// True if other contains every step of past up to other's last start.
bool Epochs::partOf(const Past &past, const Past &other)
{
    const quint64 last = other.lastStart();
    for (const Known &one : past.known) {
        const auto same = std::lower_bound(other.known.begin(), other.known.end(), one.other,
                                           [](const Known &known, const Id &id) { return known.other < id; });
        const bool found = same != other.known.end() && same->other == one.other;
        for (const Step &step : one.steps)
            if (step.start <= last && !(found && std::binary_search(same->steps.begin(), same->steps.end(), step)))
                return false;
    }
    return true;
}

std::vector<Id> Epochs::merge(const Epochs &other)
{
    std::vector<Id> forked;
    for (const Past &theirs : other.m_pasts) {
        Past &mine = past(theirs.site);
        if (mine == theirs)
            continue;
        if (!mine.known.empty() && !(partOf(mine, theirs) && partOf(theirs, mine)))
            forked.push_back(theirs.site);
        for (const Known &one : theirs.known) {
            Known &known = mine.of(one.other);
            for (const Step &step : one.steps)
                known.add(step);
        }
    }
    return forked;
}

bool Epochs::happenedBefore(const Stamp &earlier, const Stamp &later) const
{
    if (later.site == earlier.site)
        return later.hlc > earlier.hlc;
    const Past *past = find(later.site);
    if (!past)
        return false;
    const auto known = std::lower_bound(past->known.begin(), past->known.end(), earlier.site,
                                        [](const Known &one, const Id &id) { return one.other < id; });
    if (known == past->known.end() || known->other != earlier.site)
        return false;
    const auto after = std::upper_bound(known->steps.begin(), known->steps.end(), later.hlc,
                                        [](quint64 hlc, const Step &step) { return hlc < step.start; });
    return after != known->steps.begin() && std::prev(after)->hlc >= earlier.hlc;
}

Order Epochs::order(const Stamp &a, const Stamp &b) const
{
    if (a == b)
        return Order::Same;
    if (happenedBefore(b, a))
        return Order::After;
    return happenedBefore(a, b) ? Order::Before : Order::Concurrent;
}

VersionVector Epochs::at(const Stamp &stamp) const
{
    VersionVector out;
    const Past *past = find(stamp.site);
    if (!past)
        return out;
    for (const Known &one : past->known) {
        const auto after = std::upper_bound(one.steps.begin(), one.steps.end(), stamp.hlc,
                                            [](quint64 hlc, const Step &step) { return hlc < step.start; });
        if (after != one.steps.begin())
            out.raise(one.other, std::prev(after)->hlc);
    }
    return out;
}

std::vector<Id> Epochs::sites() const
{
    std::vector<Id> out;
    for (const Past &past : m_pasts)
        out.push_back(past.site);
    return out;
}

std::vector<Epoch> Epochs::of(const Id &site) const
{
    std::map<quint64, VersionVector> byStart;
    if (const Past *past = find(site))
        for (const Known &one : past->known)
            for (const Step &step : one.steps)
                byStart[step.start].raise(one.other, step.hlc);
    std::vector<Epoch> out;
    for (auto &[start, learned] : byStart)
        out.push_back({start, std::move(learned)});
    return out;
}

}
