// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/mark.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exports {

/// One export for spreadsheets as the chapter file remembers it: a row of the table share.
struct RememberedExport {
    Stamp at;
    qint64 step = 0; ///< The newest step of the history that it shows.
    merge::VersionVector held;
    const Entity *entity = nullptr;
    std::optional<std::vector<Filter>> where; ///< Nothing: the conditions cannot be read any more.
    qint64 rows = 0;
};

/// What an export notes of itself.
struct ExportNote {
    const Entity *entity = nullptr;
    std::vector<Filter> where;
    std::vector<std::string> columns; ///< Keys of fields; empty: all and unknown columns as well.
    QString file;
};

/// The id under which an export is remembered.
Id shareId(const Stamp &exported);

/// Gives an export a clock value of its own, and in the end remembers it in the log of what was shared. In a file that
/// can only be read, or that is older than that log, nothing is noted, and the export is named by the newest clock
/// value that the file knows.
class NotedExport
{
public:
    NotedExport(Store &store, ExportNote note);
    NotedExport(const NotedExport &) = delete;
    NotedExport &operator=(const NotedExport &) = delete;

    /// To be called inside the view of the file that the export shows: what it shows is what is noted.
    void look();
    /// The table is whole: it is remembered.
    void finish(qint64 rows, const QByteArray &hash);

    const Stamp &at() const { return m_at; }
    /// What the file held of what was written anywhere, when look() was called.
    const merge::VersionVector &held() const { return m_held; }
    /// What a record's values were written over beyond that, by name of the register; empty as a rule.
    std::map<std::string, merge::VersionVector> overOf(const Entity &entity, const Id &id);

private:
    void takeClock();

    Store &m_store;
    ExportNote m_note;
    Stamp m_at;
    merge::VersionVector m_held;
    std::unique_ptr<SiteKnowledge> m_sites; ///< Where the file holds more than it claims to know.
    qint64 m_step = 0;
    bool m_noted = false;
};

std::optional<RememberedExport> recall(Database &db, const Stamp &exported);

/// The values of records at an export: as they are now, but where the history tells of a later change what it says was
/// there before. One table and one export.
class ValuesThen
{
public:
    ValuesThen(Database &db, const Entity &entity, qint64 step);

    /// Fields changed since, by key (`_extra` for the unknown columns, as JSON), with the cell that was there before.
    /// Empty as a rule.
    const std::map<std::string, std::string> &changedSince(qint64 row);
    /// Whether the record was made, brought back or removed later.
    bool cameOrWent(qint64 row) const;

private:
    Statement m_changes;
    bool m_any = false;
    std::vector<std::pair<qint64, qint64>> m_ranges; ///< Of rows that came or went.
    qint64 m_row = -1;
    std::map<std::string, std::string> m_since;
};

}
