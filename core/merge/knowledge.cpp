// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/knowledge.h"

#include <algorithm>

namespace merge {

Knowledge::Knowledge(const Id &site, VersionVector knownVersions, Epochs epochs)
    : m_site(site)
    , m_knownVersions(std::move(knownVersions))
    , m_epochs(std::move(epochs))
{}

std::optional<Epoch> Knowledge::beginStep(quint64 hlc)
{
    VersionVector others = m_knownVersions;
    others.forget(m_site);
    m_knownVersions.raise(m_site, hlc);
    Epoch epoch{hlc, others.beyond(m_epochs.latest(m_site))};
    if (epoch.learned.empty())
        return std::nullopt;
    m_epochs.add(m_site, epoch);
    return epoch;
}

/// What the authors of a register's writes had observed beyond what this file as a whole knows.
VersionVector Knowledge::beyondKnownVersions(const Register &replaced) const
{
    VersionVector all;
    for (const Write &one : replaced.writes()) {
        if (!m_knownVersions.knows(one.stamp)) {
            all.raise(one.stamp.site, one.stamp.hlc);
            all.raise(m_epochs.at(one.stamp));
        }
        all.raise(one.supersededContext);
    }
    return all.empty() ? all : all.beyond(m_knownVersions);
}

Write Knowledge::write(quint64 hlc, std::string value, const Register &replaced) const
{
    return {{hlc, m_site}, std::move(value), beyondKnownVersions(replaced)};
}

Write Knowledge::act(quint64 hlc, std::string value, const Register &replaced, const Record &record) const
{
    Write act = write(hlc, std::move(value), replaced);
    for (const auto &[field, values] : record.fields)
        for (const Write &one : values.writes())
            if (!m_knownVersions.knows(one.stamp))
                act.observed.push_back(one.stamp);
    std::sort(act.observed.begin(), act.observed.end());
    act.observed.erase(std::unique(act.observed.begin(), act.observed.end()), act.observed.end());
    return act;
}

bool Knowledge::accept(const Claim &claim)
{
    if (!claim.whole || !m_knownVersions.covers(claim.since))
        return false;
    m_knownVersions.raise(claim.knownVersions);
    return true;
}

}
