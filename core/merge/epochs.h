// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/versionvector.h"

#include <compare>
#include <utility>
#include <vector>

namespace merge {

/// From its write at start on, a site also knew what it had learned from others since its epoch before.
struct Epoch {
    quint64 start = 0;
    VersionVector learned;
    friend bool operator==(const Epoch &, const Epoch &) = default;
};

/// How two writes of the same value stand to each other.
enum class Order : unsigned char {
    Same,       ///< One stamp.
    Before,     ///< The second was written by someone who knew the first.
    After,      ///< The first was written by someone who knew the second.
    Concurrent, ///< Neither knew of the other.
};

/// What every site knew when: enough to tell from two stamps alone whether one write knew of the other. There is one
/// epoch per "took something in and then wrote", not one per value, so this stays small: hundreds of rows in a chapter
/// of a million records.
///
/// Storage keeps one row per site and epoch (`epoch(site, start_hlc, delta_vv)`), appends what Knowledge::beginStep
/// returns, and loads all of it before a merge. A bundle carries all of it as well: without an epoch a write looks as
/// if it knew less than it did, which shows people conflicts that are none.
class Epochs
{
public:
    void add(const Id &site, const Epoch &epoch);
    /// Also knows what other knows. Returns the sites with two different pasts up to the same time: a file that ran
    /// twice under one site id, or was put back from a backup after it had written more. Merging goes on, but for what
    /// such a site wrote nothing is promised any more: of two values one may be dropped without a conflict. So people
    /// must be told which file it is.
    std::vector<Id> merge(const Epochs &other);

    /// True when whoever made the later write had observed the earlier one. A site observes what it writes itself.
    bool happenedBefore(const Stamp &earlier, const Stamp &later) const;
    Order order(const Stamp &a, const Stamp &b) const;
    /// What the site of stamp knew of others when it wrote with that stamp.
    VersionVector at(const Stamp &stamp) const;
    /// What site knew of others at its last epoch.
    VersionVector latest(const Id &site) const { return at({~quint64(0), site}); }

    std::vector<Id> sites() const;
    /// The epochs of one site from its first to its last.
    std::vector<Epoch> of(const Id &site) const;

    friend bool operator==(const Epochs &, const Epochs &) = default;

private:
    struct Step {
        quint64 start = 0;
        quint64 hlc = 0;
        friend auto operator<=>(const Step &, const Step &) = default;
    };
    /// How far one other site was known, and since when: both rise from step to step.
    struct Known {
        Id other;
        std::vector<Step> steps;
        bool add(Step step);
        friend bool operator==(const Known &, const Known &) = default;
    };
    struct Past {
        Id site;
        std::vector<Known> known;
        Known &of(const Id &other);
        quint64 lastStart() const;
        friend bool operator==(const Past &, const Past &) = default;
    };

    static bool partOf(const Past &past, const Past &other);
    const Past *find(const Id &site) const;
    Past &past(const Id &site);

    std::vector<Past> m_pasts;
};

}
