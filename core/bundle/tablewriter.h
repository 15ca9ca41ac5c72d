// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/bundle/archivewriter.h"
#include "core/bundle/facts.h"
#include "core/bundle/packagereader.h"
#include "core/bundle/selection.h"
#include "core/bundle/sitenumbers.h"
#include "core/csv/writer.h"
#include "core/privacy/gate.h"
#include "core/storage/rowcursor.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bundle {

/// State shared by all tables of one bundle.
struct Writing {
    Store &store;
    ArchiveWriter &archive;
    SiteNumbers &sites;
    const Selection &selection;
    privacy::Gate &gate;
    Facts &facts;
    Progress progress;
    qint64 done = 0, total = 0; ///< Rows.
};

/// Writes the records of one entity, live or hidden, as a table: directly from the file to the archive. The only code
/// that decides which rows and cells are sent.
class TableWriter
{
public:
    TableWriter(Writing &writing, const Entity &entity, bool hidden);

    /// The table, without its schema; nothing if no record is sent; then nothing was written.
    std::optional<PackageTable> write();
    /// After write().
    const std::vector<std::string> &extraHeaders() const { return m_extraHeaders; }

private:
    void collectExtraKeys();
    void walk();
    void row(const StoredRow &rows);
    void begin();
    void header();
    bool plainCell(const StoredRow &rows, int field);
    bool sentCell(const StoredRow &rows, int field);
    void extras(std::string_view json);
    void stamps(const StoredRow &rows);
    bool sendsStamp(std::string_view key) const;

    Writing &m_with;
    const Entity &m_entity;
    bool m_hidden;
    bool m_full; ///< True if everything is sent unchanged.
    std::string m_path;
    const std::vector<qint64> *m_rows; ///< Null: all.
    std::vector<std::string> m_extraKeys, m_extraHeaders;
    std::vector<bool> m_watched;
    std::unique_ptr<csv::Writer> m_writer;
    privacy::Permission m_verdict = privacy::Permission::Marked;
    std::vector<bool> m_withheld; ///< Columns withheld in the current row.
    std::string m_stamps;
    qint64 m_written = 0;
};

struct LooseWrite;
/// Writes merge/writes.csv: the writes that do not fit in the rows. others: of entities unknown to this version.
PackageTable writeHeldWrites(Writing &writing, const std::vector<LooseWrite> &others);
/// Writes counts of people where their records are not sent, one table per entity; digests gets a digest of each.
std::vector<PackageTable> writeCounts(Writing &writing, std::map<std::string, QByteArray> &digests);
/// Writes merge/sites.csv and merge/epochs.csv.
std::vector<PackageTable> writeKnowledge(Writing &writing);

}
