// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/knowledge.h"

#include <map>
#include <string_view>

class Database;

/// What a chapter file knows about who wrote what, for merging, in the tables site and epoch. Inside the file a site is
/// identified by the number of its row, outside by its ID.
class SiteKnowledge
{
public:
    /// Reads both tables: one row per site, and one per time a site learned something and then wrote; some hundreds in
    /// a chapter of a million records.
    SiteKnowledge(Database &db, const Id &own);

    merge::Knowledge knowledge;

    /// The number of a site; a new site gets a row. nowMs: wall time, stored as the time it was first seen.
    qint64 number(const Id &site, qint64 nowMs, std::string_view label = {}, std::string_view kind = "chapter");
    /// Null for an unknown number.
    Id id(qint64 number) const;
    /// Raises the highest clock value seen of a site.
    void sawClock(qint64 number, quint64 hlc);
    /// Stores what a site said it knows, unless what it said before covers that.
    void noteKnownVersions(const Id &site, const merge::VersionVector &known);

    /// Gives a new site its final ID. If the file already has a site with this ID, removes the new row and returns the
    /// number of the old one.
    qint64 rename(qint64 number, const Id &site);
    /// True if the file has writes beyond its known versions, after merging a bundle that left something out.
    bool holdsMore() const;

    /// Knowledge::accept; remembers when the file starts to claim writes that it already had in part.
    bool accept(const merge::Claim &claim);
    /// Key of the setting with the last share (share.seq) before that: what changed since an earlier one, the history
    /// does not tell in full.
    static constexpr const char *sinceFloorKey = "since_floor";

    /// Stores the changes.
    void save(qint64 nowMs);

private:
    struct Row {
        Id id;
        quint64 lastHlc = 0, held = 0;
        bool isChanged = false;
    };

    void readEpochs();
    void saveEpochs(qint64 nowMs);

    Database &m_db;
    std::map<qint64, Row> m_rows;
    std::map<Id, qint64> m_numbers;
    merge::Epochs m_saved;
};
