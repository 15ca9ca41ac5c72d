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
#include <vector>

namespace exports {

/// One export for spreadsheets in the chapter file's log.
struct RememberedExport {
    Stamp at;
    qint64 step = 0;                    ///< The newest step of the history in it.
    merge::VersionVector knownVersions; ///< What the file had then.
    const Entity *entity = nullptr;
    std::optional<std::vector<Filter>> where; ///< Nothing: the conditions can no longer be read.
    qint64 rows = 0;
};

/// What is logged about an export.
struct ExportNote {
    const Entity *entity = nullptr;
    std::vector<Filter> where;
    std::vector<std::string> columns; ///< Keys of fields; empty: all and unknown columns as well.
    QString file;
};

/// The id of an export in the log.
Id shareId(const Stamp &exported);

/// Gives an export a clock value, and finally adds it to the log of files that left the chapter. In a file that is
/// read-only or has no such log, nothing is logged, and the export is identified by the newest clock value in the file.
class NotedExport
{
public:
    NotedExport(Store &store, ExportNote note);
    NotedExport(const NotedExport &) = delete;
    NotedExport &operator=(const NotedExport &) = delete;

    /// Notes the state of the file. To be called inside the snapshot that is exported.
    void noteState();
    /// Logs the export once its table is complete.
    void finish(qint64 rows, const QByteArray &hash);

    const Stamp &at() const { return m_at; }
    /// The versions in the file when noteState() was called.
    const merge::VersionVector &knownVersions() const { return m_knownVersions; }
    /// Versions that a record's values superseded beyond those, by name of the register; usually empty.
    std::map<std::string, merge::VersionVector> supersededBy(const Entity &entity, const Id &id);

private:
    Store &m_store;
    ExportNote m_note;
    Stamp m_at;
    merge::VersionVector m_knownVersions;
    std::unique_ptr<SiteKnowledge> m_sites; ///< Null unless the file has more than it claims to know.
    qint64 m_step = 0;
    bool m_isLogged = false;
};

/// Finds an export in the log of this chapter file; nothing if the file did not make or log it.
std::optional<RememberedExport> recall(Store &store, const Stamp &exported);

}
