// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/archivereader.h"
#include "core/bundle/incoming.h"
#include "core/bundle/incomingrow.h"
#include "core/bundle/mergebundle.h"
#include "core/bundle/ownrows.h"
#include "core/bundle/packagereader.h"

#include <string>
#include <vector>

namespace bundle {

/// One pass over a bundle that merges each record that differs from the file's.
class MergeRun
{
public:
    /// before: another connection with a snapshot from before the merge.
    MergeRun(Store &store, Store &before, ArchiveReader &archive, const Package &package, const Incoming &incoming,
             const MergeOptions &options);

    /// Merges everything through the writer; the caller commits.
    void run(Writer &writer, const Progress &progress);
    MergeReport &report() { return m_report; }

private:
    void learn();
    void takeTable(const PackageTable &table, bool hidden);
    void takeKnown(TableRows &rows, IncomingRow &row, const Entity &entity, const PackageTable &table);
    void takeRow(IncomingRow &row, const Entity &entity, OwnRows &own);
    void takeUnknown(TableRows &rows, IncomingRow &row, const std::string &entity);
    Writer::Taken takeNew(IncomingRow &row, const Entity &entity);
    void count(Writer::Taken taken);
    void report(const Entity &entity, const Id &id, Writer::Taken taken);
    void advance(const TableRows &rows);
    void claim();
    void reportFastClocks();
    void note(Severity severity, const QString &reason, const QString &cure = {}, const QString &value = {});

    Store &m_store;
    Store &m_before;
    ArchiveReader &m_archive;
    const Package &m_package;
    const Incoming &m_incoming;
    const MergeOptions &m_options;
    Writer *m_writer = nullptr;
    Progress m_progress;
    qint64 m_done = 0, m_total = 0, m_rows = 0, m_reported = 0;
    std::vector<qint64> m_ords; ///< Site numbers in this file, by site number in the bundle.
    Id m_last;                  ///< The greatest ID of a new record in the current table.
    MergeReport m_report;
};

}
