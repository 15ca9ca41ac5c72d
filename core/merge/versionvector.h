// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merge {

/// The known versions of each site: everything that the site wrote up to this clock value. A site without an entry is
/// known up to 0, which is nothing. Sorted by site, so that equal vectors have equal texts.
class VersionVector
{
public:
    struct Entry {
        Id site;
        quint64 hlc = 0;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    bool empty() const { return m_entries.empty(); }
    const std::vector<Entry> &entries() const { return m_entries; }

    /// The clock value up to which site is known; 0 if it has no entry.
    quint64 of(const Id &site) const;
    bool knows(const Stamp &stamp) const { return of(stamp.site) >= stamp.hlc; }
    /// True if this vector knows everything that other knows.
    bool covers(const VersionVector &other) const;
    /// Returns the entries that exceed those in known.
    VersionVector beyond(const VersionVector &known) const;

    /// Raises the entry of site to at least hlc.
    void raise(const Id &site, quint64 hlc);
    /// Raises all entries to at least those of other.
    void raise(const VersionVector &other);
    void forget(const Id &site);

    /// `site:hlc site:hlc …`: sites as UUIDs in the order of their bytes, separated by one space. Empty if there are no
    /// entries.
    std::string text() const;
    /// Parses text(). Rejects anything else, including sites out of order.
    static std::optional<VersionVector> parse(std::string_view text);

    friend bool operator==(const VersionVector &, const VersionVector &) = default;

private:
    std::vector<Entry> m_entries;
};

}
