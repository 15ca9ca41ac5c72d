// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/knowledge.h"

#include <map>
#include <string_view>

class Database;

/// What a chapter file knows of who wrote what, as the law of merging wants it, in the tables site and epoch. Sites are
/// known by their ids outside the file and by the numbers of their rows inside.
class SiteKnowledge
{
public:
    /// Reads all of it: a row for each site and each time that one of them learned something and then wrote, so some
    /// hundreds in a chapter of a million records.
    SiteKnowledge(Database &db, const Id &own);

    merge::Knowledge knowledge;

    /// The number of a site; one that the file meets for the first time gets a row. nowMs: wall time, kept as the time
    /// of that meeting.
    qint64 number(const Id &site, qint64 nowMs, std::string_view label = {}, std::string_view kind = "chapter");
    /// Null for a number that is none of a site.
    Id id(qint64 number) const;
    /// Keeps what a site was last seen to have written.
    void sawClock(qint64 number, quint64 hlc);
    /// Stores what a site said it knows, unless what it said before covers that.
    void noteKnownVersions(const Id &site, const merge::VersionVector &known);

    /// Gives a site that the file has just met the id under which it is known outside. When the file knows that id
    /// already, returns its number, and the row of the first is gone.
    qint64 rename(qint64 number, const Id &site);
    /// Whether the file holds writes beyond what it claims to know: it took in a bundle that left something out.
    bool holdsMore() const;

    /// Knowledge::accept; notes where the file comes to claim something that it has held in part for longer.
    bool accept(const merge::Claim &claim);
    /// Key of the setting with the last share (share.seq) before that: what changed since an earlier one, the history
    /// does not tell in full.
    static constexpr const char *sinceFloorKey = "since_floor";

    /// Writes what has changed since it was read.
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
