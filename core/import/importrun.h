// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/table.h"
#include "core/import/importer.h"
#include "core/import/matcher.h"
#include "core/import/returned/returned.h"
#include "core/import/returned/tablewrites.h"
#include "core/import/rows/rejects.h"
#include "core/import/rows/rowcheck.h"
#include "core/import/rows/rowsource.h"
#include "core/storage/storedrecord.h"
#include "core/storage/writer.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace imports {

/// Reads a table once, row by row. With a Writer it imports; without one it only plans.
class ImportRun
{
public:
    struct RowObserver {
        std::function<void(const RowPlan &)> each; ///< May be empty.
        qint64 plainRows = -1;                     ///< See Importer::plan.
    };

    /// before: a connection that sees the chapter file as it was before the import. With a writer it must not be
    /// store's.
    ImportRun(Store &store, Store &before, const SourceTable &table, const ImportOptions &options, Writer *writer,
              Rejects *rejects, RowObserver observer);
    /// Reads all rows. progress counts bytes from done0 to total.
    void run(const Progress &progress, qint64 done0, qint64 total);
    ImportReport &report() { return m_report; }

private:
    /// What happens to the current row.
    struct RowResult {
        RowOutcome outcome = RowOutcome::New;
        Identity identity;
        std::optional<Record> before;                         ///< For a known record that changes.
        std::vector<std::pair<const Field *, Value>> changes; ///< For a known record.
        std::optional<std::map<std::string, std::string>> extra;
        std::vector<const Field *> conflicts;
    };

    void importRow();
    void importNew(const Identity &identity);
    void importKnown(const Identity &identity);
    void reject();
    void rejectRepeated(const Identity &identity);
    void create(const Identity &identity);
    void collectChanges(const Record &current, RowResult &result);
    Value wanted(int field, const Value &current) const;
    void keepReplaced(const Record &current, RowResult &result) const;
    void collectExtras(const Record &current, RowResult &result) const;
    /// Rejects the row and returns true if its changes would make a valid record break a rule.
    bool isFaulty(const Record &current, const RowResult &result);

    // Returned tables, see importreturned.cpp:
    void study(const Progress &progress, qint64 done0, qint64 total);
    bool resolveReturned();
    bool resolveFound(const Identity &identity);
    bool becomesTableWrites() const;
    void importCopy();
    std::vector<TableWrites::Edit> editsOf(const Record &current, const RowResult &result) const;
    bool importAsWrites(const Record &current, RowResult &result);
    bool redoes(const Record &current, RowResult &result) const;
    void addConflict(const std::string &name, const std::vector<std::pair<const Field *, Value>> &wanted,
                     RowResult &result);
    void addDispute(bool joined);
    void finishReturned();
    std::vector<Id> missingOf(const SourceExport &origin);
    bool looksCut(const std::vector<Id> &missing, const SourceExport &origin) const;
    void finishMissing(const SourceExport &origin);
    void removeMissing(const SourceExport &origin, const Id &id);

    bool differs() const;
    bool wasUndone(qint64 step);
    void checkReferences();
    void finishReferences();
    /// The ids that rows of this table have.
    std::set<std::string> idsInTable(const Field &field, const std::map<std::string, qint64> &ids) const;
    void count(const RowResult &result);
    void report(const RowResult &result, bool noteworthy);
    void addCells(const RowResult &result, RowPlan &plan) const;
    Problems rowProblems() const;
    Problem place(Problem problem) const;
    void add(Problem problem);
    std::string extraJson() const;

    Store &m_store, &m_before;
    const SourceTable &m_table;
    const ColumnMap &m_map;
    const Entity &m_entity;
    const ImportOptions &m_options;
    Writer *m_writer;
    Rejects *m_rejects;
    RowObserver m_observer;
    bool m_foreign;

    Snapshot m_snapshot; ///< The file before the import.
    References m_references;
    RowSource m_source;
    TableRow *m_at = nullptr; ///< The current row.
    Matcher m_matcher;
    RowCheck m_check;
    StoredRecords m_current;
    Problems m_extraProblems; ///< Problems of the current row besides its notes.
    ImportReport m_report;
    qint64 m_plainRows = 0, m_empty = 0;
    std::unordered_set<qint64> m_rejectedRows;
    std::map<qint64, bool> m_undone;
    std::vector<int> m_referenceFields;
    /// By field: how often each id occurs that is not in the file.
    std::map<int, std::map<std::string, qint64>> m_dangling;

    // For a returned table:
    std::unique_ptr<Returned> m_returned;       ///< Null for other tables.
    std::unique_ptr<TableWrites> m_tableWrites; ///< Null if the chapter file is too old for it.
    QString m_tableName;
    bool m_resolved = false;    ///< The current row belongs to a known record and has only the values a person edited.
    bool m_anyImported = false; ///< Edits were imported that were not known here.
    qint64 m_lastRow = 0;
    std::unordered_set<qint64> m_foundRows; ///< Records that rows without an id were matched with.
};

}
