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

/// The edits in a returned table as what they are by the law of merging: writes of a site of its own, named by the hash
/// of the file's bytes, that knew what the exporter held at the export. Whoever takes in the same file makes the same
/// writes: the n-th cell of the file has the export's clock value + 1 + n.
class TableWrites
{
public:
    /// db: the connection that is written to, or, for a plan, any.
    TableWrites(Database &db, const Id &ownSite, const Returned &table, const QString &path, qint64 cellsInRow);

    /// False in a chapter file that is older than the law; edits are then this file's own.
    static bool isPossible(Database &db);

    /// One edit; column: where it stands in its row.
    struct Edit {
        std::string name; ///< Of the register.
        std::string cell;
        qint64 column = 0;
    };
    /// What edits make of a record.
    struct Outcome {
        merge::Record theirs;
        bool anyNew = false;                ///< Something that the file did not hold yet.
        std::vector<std::string> shown;     ///< Registers that show something else afterwards.
        std::vector<std::string> conflicts; ///< Registers in which these edits stand beside other values.
        bool wasHidden = false, isHidden = false;
        bool isDisputed = false; ///< The record is deleted or joined by one and changed by another.
    };
    Outcome outcome(const Entity &entity, const Id &id, const exports::Mark &mark, qint64 row,
                    const std::vector<Edit> &edits);
    /// The same for a deletion. knewAll: nothing of the record was changed since the export.
    Outcome deletion(const Entity &entity, const Id &id, const Stamp &exported, qint64 rows, bool knewAll);
    Writer::Taken take(Writer &writer, const Entity &entity, const Id &id, const Outcome &outcome,
                       const QString &label);
    /// After the last take(): the file now holds all of the table, if whole, and held what the exporter did.
    void finish(Writer &writer, bool whole, qint64 rows, bool removed);

private:
    struct Site {
        Id id;
        merge::VersionVector observed; ///< What it knew: all that the exporter held.
        bool taken = false;
    };
    Site &siteOf(const Stamp &exported);
    Outcome joined(const Entity &entity, const Id &id, merge::Record theirs);
    quint64 clockOf(const Stamp &exported, qint64 row, qint64 column) const;

    Database &m_db;
    SiteKnowledge m_known;
    merge::Epochs m_epochs; ///< Of the table's sites.
    QByteArray m_hash;
    qint64 m_cellsInRow;
    const Returned &m_table;
    std::map<Stamp, Site> m_sites;
};

}
