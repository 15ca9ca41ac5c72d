// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/register.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace merge {

namespace {

bool higher(const Write &a, const Write &b)
{
    return std::tie(a.stamp, a.value) > std::tie(b.stamp, b.value);
}

/// Combines two versions of the same write. They differ only if a file was edited in two places under one site id.
void reconcile(Write &mine, const Write &theirs)
{
    mine.supersededContext.raise(theirs.supersededContext);
    std::vector<Stamp> both;
    std::set_union(mine.observed.begin(), mine.observed.end(), theirs.observed.begin(), theirs.observed.end(),
                   std::back_inserter(both));
    mine.observed = std::move(both);
}

}

bool happenedBefore(const Write &earlier, const Write &later, const Epochs &epochs)
{
    return earlier.stamp != later.stamp
        && (epochs.happenedBefore(earlier.stamp, later.stamp) || later.supersededContext.knows(earlier.stamp));
}

bool Register::isConflict() const
{
    return std::any_of(m_writes.begin(), m_writes.end(),
                       [this](const Write &one) { return one.value != shown().value; });
}

void Register::insert(Write write)
{
    const auto at = std::lower_bound(m_writes.begin(), m_writes.end(), write, higher);
    if (at != m_writes.end() && at->stamp == write.stamp && at->value == write.value)
        reconcile(*at, write);
    else
        m_writes.insert(at, std::move(write));
}

bool Register::join(const Register &other, const Epochs &epochs)
{
    if (m_writes == other.m_writes)
        return false;
    std::vector<Write> before = m_writes;
    for (const Write &write : other.m_writes)
        insert(write);
    std::vector<Write> kept;
    for (const Write &one : m_writes)
        if (std::none_of(m_writes.begin(), m_writes.end(),
                         [&](const Write &w) { return happenedBefore(one, w, epochs); }))
            kept.push_back(one);
    // Only forged epochs can make writes precede each other in a cycle. In that case nothing is dropped.
    if (!kept.empty())
        m_writes = std::move(kept);
    return m_writes != before;
}

}
