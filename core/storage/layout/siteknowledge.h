// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/knowledge.h"

#include <map>
#include <string_view>

class Database;

/// The tables site and epoch: which writes of which site the file has, and when each site learned of others' writes.
/// Inside the file, a site is identified by its row number; outside, by its ID.
class SiteKnowledge
{
public:
    /// Reads both tables: one row per site, and one for each time a site learned something and then wrote; several
    /// hundred in a chapter of a million records.
    SiteKnowledge(Database &db, const Id &own);

    merge::Knowledge knowledge;

    /// The number of a site; a new site gets a row. nowMs: wall time, stored as the time it was first seen.
    qint64 number(const Id &site, qint64 nowMs, std::string_view label = {}, std::string_view kind = "chapter");
    /// Null if the number is unknown.
    Id id(qint64 number) const;
    /// Raises the highest clock value seen of a site.
    void sawClock(qint64 number, quint64 hlc);
    /// Stores the known versions that a site reported, unless an earlier report covers them.
    void noteKnownVersions(const Id &site, const merge::VersionVector &known);

    /// Gives a new site its final ID. If the file already has a site with this ID, removes the new row and returns the
    /// number of the old one.
    qint64 rename(qint64 number, const Id &site);
    /// True if the file has writes beyond its known versions, after merging a bundle that left something out.
    bool holdsMore() const;

    /// Calls Knowledge::accept; records when the file starts to claim writes that it already had in part.
    bool accept(const merge::Claim &claim);
    /// Key of the setting with the last share (share.seq) before that. For earlier shares, the history does not list
    /// all changes since then.
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
