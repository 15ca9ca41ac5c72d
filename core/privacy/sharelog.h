// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/counts.h"
#include "core/storage/store.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace privacy {

/// One file that left the chapter. The log itself never leaves.
struct Share {
    Id id;             ///< Null: one is minted.
    qint64 wallMs = 0; ///< UTC; 0: now.
    QString user;      ///< Who, as the computer names the account; empty: filled in where the computer says.
    QString recipient; ///< As typed; may be empty.
    QString kind;      ///< `bundle`, `sheet` or `table`.
    std::string level; ///< Level key; empty where no level was chosen (a table of everything).
    QString file;      ///< Name without folder.
    std::vector<std::string> entities;        ///< Keys of those whose records left.
    std::vector<std::string> columns;         ///< `entity.field` of what left; empty: all that the level sends.
    std::map<std::string, QByteArray> counts; ///< By entity: digest of the counts that were sent, see digestOf.
    QString filter;                           ///< The conditions as a person reads them; empty: none.
    qint64 rows = 0;                          ///< Records.
    QByteArray hash;                          ///< Of the file.
    qint64 step = 0;                          ///< Newest step of the history in it; 0: the current one.
    quint64 hlc = 0;                          ///< The clock value that it was written at; 0: the clock's last.
    std::string knownVersions;                ///< What this file held then, as VersionVector::text.
};

/// BLAKE2b-256 of counts: equal counts have equal digests.
QByteArray digestOf(const CountPlan &plan, const CountNode &told);

/// Adds an entry to the log and fills in missing parts. Never throws, because the file has already left. Returns a
/// sentence if it could not be written, else an empty text.
QString logShare(Store &store, Share &share);

/// All entries, newest first. Empty in a file of a version without a log.
std::vector<Share> shares(Store &store);

/// A warning before counts are shared while someone already has different ones: two sets of counts can be subtracted,
/// and the difference may be one person. Empty if there are none, or only equal ones.
QString differenceWarning(Store &store, const Share &planned);

}
