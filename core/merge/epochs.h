// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/versionvector.h"

#include <compare>
#include <utility>
#include <vector>

namespace merge {

/// From its write at start on, a site had also observed what it learned from others since its previous epoch.
struct Epoch {
    quint64 start = 0;
    VersionVector learned;
    friend bool operator==(const Epoch &, const Epoch &) = default;
};

/// The causal order of two writes of the same register.
enum class Order : unsigned char {
    Same,       ///< The stamps are equal.
    Before,     ///< The author of the second write had observed the first.
    After,      ///< The author of the first write had observed the second.
    Concurrent, ///< Neither author had observed the other write.
};

/// What every site had observed, and when: enough to tell from two stamps alone whether one write happened before the
/// other. There is one epoch per "merged, then wrote", not one per value, so the data stays small: hundreds of rows in
/// a chapter of a million records.
///
/// Storage keeps one row per site and epoch (`epoch(site, start_hlc, delta_vv)`), appends what Knowledge::beginStep()
/// returns, and loads all rows before a merge. A bundle also contains all of them: without its epoch, a write appears
/// to have observed less than it did, which shows people false conflicts.
class Epochs
{
public:
    void add(const Id &site, const Epoch &epoch);
    /// Adds all epochs of other. Returns the sites that have two different histories for the same period: a file that
    /// was edited in two places under one site id, or restored from a backup after it had written more. The merge
    /// continues, but for writes of such a site nothing is guaranteed anymore: one of two values may be dropped without
    /// a conflict. So the user must be told which file it is.
    std::vector<Id> merge(const Epochs &other);

    /// True if the author of the later write had observed the earlier one. A site observes its own writes.
    bool happenedBefore(const Stamp &earlier, const Stamp &later) const;
    Order order(const Stamp &a, const Stamp &b) const;
    /// What the stamp's site had observed of others when it wrote with that stamp.
    VersionVector at(const Stamp &stamp) const;
    /// What site had observed of others at its last epoch.
    VersionVector latest(const Id &site) const { return at({~quint64(0), site}); }

    std::vector<Id> sites() const;
    /// The epochs of one site in ascending order.
    std::vector<Epoch> of(const Id &site) const;

    friend bool operator==(const Epochs &, const Epochs &) = default;

private:
    struct Step {
        quint64 start = 0;
        quint64 hlc = 0;
        friend auto operator<=>(const Step &, const Step &) = default;
    };
    /// How much of one other site was known, and since when. Both values increase from step to step.
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
