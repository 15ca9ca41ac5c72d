// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/archivereader.h"
#include "core/bundle/packagereader.h"
#include "core/merge/record.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bundle {

/// A bundle's merge tables: sites, epochs, and writes that do not fit in rows. Kept in memory, because their size
/// depends on conflicts and exchanges, not on records.
class Incoming
{
public:
    /// Throws Failure if the tables cannot be read.
    Incoming(ArchiveReader &archive, const Package &package);

    struct Site {
        Id id;
        std::string label, kind;
        quint64 last = 0; ///< Highest clock value of the site in the bundle.
    };
    /// By number; numbers begin at 1.
    const std::vector<Site> &sites() const { return m_sites; }
    const merge::Epochs &epochs() const { return m_epochs; }
    /// True if the number belongs to a site.
    bool knows(qint64 number) const { return number >= 1 && number <= qint64(m_sites.size()); }
    const Id &site(qint64 number) const { return m_sites[std::size_t(number) - 1].id; }

    using Held = std::vector<std::pair<std::string, merge::Write>>; ///< Register and write.
    /// Null if there are none.
    const Held *held(std::string_view entity, const Id &id) const;

private:
    void readSites(ArchiveReader &archive, const Package &package);
    void readEpochs(ArchiveReader &archive, const Package &package);
    void readWrites(ArchiveReader &archive, const Package &package);

    std::vector<Site> m_sites;
    merge::Epochs m_epochs;
    std::map<std::string, std::map<Id, Held>, std::less<>> m_held;
};

}
