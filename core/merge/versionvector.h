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

/// How far each site is known: "everything that this site wrote up to this clock value". A site that is not named is
/// known up to 0, which is nothing. Sorted by site, so that equal knowledge is equal bytes.
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

    /// How far site is known; 0 for a site that is not named.
    quint64 of(const Id &site) const;
    bool knows(const Stamp &stamp) const { return of(stamp.site) >= stamp.hlc; }
    /// Whether everything that other knows is known here as well.
    bool covers(const VersionVector &other) const;
    /// The entries that go further here than in known.
    VersionVector beyond(const VersionVector &known) const;

    /// Knows site up to hlc at least.
    void raise(const Id &site, quint64 hlc);
    /// Knows at least what other knows.
    void raise(const VersionVector &other);
    void forget(const Id &site);

    /// `site:hlc site:hlc …`, sites as UUIDs in the order of their bytes, one blank between; empty for nothing.
    std::string text() const;
    /// Reads text(); nothing for anything else, also for sites out of order.
    static std::optional<VersionVector> parse(std::string_view text);

    friend bool operator==(const VersionVector &, const VersionVector &) = default;

private:
    std::vector<Entry> m_entries;
};

}
