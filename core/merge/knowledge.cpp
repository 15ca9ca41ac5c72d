// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/knowledge.h"

#include <algorithm>

namespace merge {

Knowledge::Knowledge(const Id &site, VersionVector knownVersions, Epochs epochs)
    : m_site(site)
    , m_holds(std::move(knownVersions))
    , m_epochs(std::move(epochs))
{}

std::optional<Epoch> Knowledge::beginStep(quint64 hlc)
{
    VersionVector others = m_holds;
    others.forget(m_site);
    m_holds.raise(m_site, hlc);
    Epoch epoch{hlc, others.beyond(m_epochs.latest(m_site))};
    if (epoch.learned.empty())
        return std::nullopt;
    m_epochs.add(m_site, epoch);
    return epoch;
}

/// What the writes of a register know although this file as a whole does not.
VersionVector Knowledge::beyondHolds(const Register &replaced) const
{
    VersionVector all;
    for (const Write &one : replaced.writes()) {
        if (!m_holds.knows(one.stamp)) {
            all.raise(one.stamp.site, one.stamp.hlc);
            all.raise(m_epochs.at(one.stamp));
        }
        all.raise(one.supersededContext);
    }
    return all.empty() ? all : all.beyond(m_holds);
}

Write Knowledge::write(quint64 hlc, std::string value, const Register &replaced) const
{
    return {{hlc, m_site}, std::move(value), beyondHolds(replaced)};
}

Write Knowledge::act(quint64 hlc, std::string value, const Register &replaced, const Record &record) const
{
    Write act = write(hlc, std::move(value), replaced);
    for (const auto &[field, held] : record.fields)
        for (const Write &one : held.writes())
            if (!m_holds.knows(one.stamp))
                act.observed.push_back(one.stamp);
    std::sort(act.observed.begin(), act.observed.end());
    act.observed.erase(std::unique(act.observed.begin(), act.observed.end()), act.observed.end());
    return act;
}

bool Knowledge::accept(const Claim &claim)
{
    if (!claim.whole || !m_holds.covers(claim.since))
        return false;
    m_holds.raise(claim.knownVersions);
    return true;
}

}
