// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/returned/returned.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/writer.h"

#include <memory>
#include <string>
#include <vector>

namespace imports {

/// The edits in a returned table as writes for the merge: of a site of their own, whose id is computed from the file's
/// bytes and which knew the versions that the exporter had at the export. Importing the same file anywhere makes the
/// same writes: the n-th cell of the file has the export's clock value + 1 + n.
class TableWrites
{
public:
    /// store: the one that is written to; for a plan, any. Its file must have the tables of merging.
    TableWrites(Store &store, const Returned &table, const QString &path, qint64 cellsInRow);

    /// One edit.
    struct Edit {
        std::string name; ///< Of the register.
        std::string cell;
        qint64 column = 0; ///< Position in its row.
    };
    /// What edits do to a record.
    struct Outcome {
        merge::Record theirs;
        bool anyNew = false;                ///< The file did not have all of the edits.
        std::vector<std::string> shown;     ///< Registers whose shown value changes.
        std::vector<std::string> conflicts; ///< Registers in which other values are kept beside these edits.
        bool wasHidden = false, isHidden = false;
        bool isDisputed = false; ///< One side deleted or joined the record, the other changed it.
    };
    Outcome outcome(const Entity &entity, const Id &id, const exports::Mark &mark, qint64 row,
                    const std::vector<Edit> &edits);
    /// The same for a deletion. knewAll: the record was not changed since the export.
    Outcome deletion(const Entity &entity, const Id &id, const Stamp &exported, qint64 rows, bool knewAll);
    Writer::Taken take(Writer &writer, const Entity &entity, const Id &id, const Outcome &outcome,
                       const QString &label);
    /// After the last take(): stores that the file now has the table's writes (all of them, if whole).
    void finish(Writer &writer, bool whole, qint64 rows, bool removed);

private:
    struct Site {
        Id id;
        merge::VersionVector observed; ///< What the exporter had.
        bool taken = false;
    };
    Site &siteOf(const Stamp &exported);
    Outcome joined(const Entity &entity, const Id &id, merge::Record theirs);
    quint64 clockOf(const Stamp &exported, qint64 row, qint64 column) const;

    Store &m_store;
    SiteKnowledge m_sites;
    merge::Epochs m_epochs; ///< Epochs of the table's sites.
    QByteArray m_hash;
    qint64 m_cellsInRow;
    const Returned &m_table;
    std::map<Stamp, Site> m_tableSites; ///< By export.
};

}
