// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/bundle/archivewriter.h"
#include "core/bundle/facts.h"
#include "core/bundle/package.h"
#include "core/bundle/selection.h"
#include "core/bundle/sitenumbers.h"
#include "core/csv/writer.h"
#include "core/privacy/gate.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bundle {

/// What all tables of one bundle share.
struct Writing {
    Database &db;
    ArchiveWriter &archive;
    SiteNumbers &sites;
    const Selection &selection;
    privacy::Gate &gate;
    Facts &facts;
    Progress progress;
    qint64 done = 0, total = 0; ///< Rows.
};

/// Writes the records of one entity, live or hidden, as a table: straight from the statement to the archive. The one
/// place that decides which rows and cells leave.
class TableWriter
{
public:
    TableWriter(Writing &writing, const Entity &entity, bool hidden);

    /// The table, without its schema; nothing when no record leaves, and then nothing was written.
    std::optional<PackageTable> write();
    /// After write().
    const std::vector<std::string> &extraHeaders() const { return m_extraHeaders; }

private:
    enum Column { IdColumn, DeletedColumn, HlcColumn, SiteColumn, StColumn, ExtraColumn, FirstField };

    std::string select(const char *condition) const;
    void collectExtraKeys();
    void walk();
    void row(const Statement &rows);
    void begin();
    void header();
    bool plainCell(const Statement &rows, int field);
    bool sentCell(const Statement &rows, int field);
    void extras(std::string_view json);
    void stamps(const Statement &rows);
    bool sendsStamp(std::string_view key) const;

    Writing &m_with;
    const Entity &m_entity;
    bool m_hidden;
    bool m_full; ///< Everything leaves as it is.
    std::string m_path;
    const std::vector<qint64> *m_rows; ///< Null: all.
    std::vector<std::string> m_extraKeys, m_extraHeaders;
    std::vector<bool> m_watched;
    std::unique_ptr<csv::Writer> m_writer;
    privacy::Permission m_verdict = privacy::Permission::Marked;
    std::vector<bool> m_withheld; ///< Of the row at hand.
    std::string m_stamps;
    qint64 m_written = 0;
};

struct LooseWrite;
/// Writes what the rows of a bundle cannot hold: merge/writes.csv. others: of entities that this version does not know.
PackageTable writeHeldWrites(Writing &writing, const std::vector<LooseWrite> &others);
/// Writes how many people there are where their records stay, one table an entity; digests gets what stands for the
/// numbers.
std::vector<PackageTable> writeCounts(Writing &writing, std::map<std::string, QByteArray> &digests);
/// Writes merge/sites.csv and merge/epochs.csv.
std::vector<PackageTable> writeKnowledge(Writing &writing);

}
