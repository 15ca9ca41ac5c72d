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

/// One file that left: what the chapter can tell afterwards about who holds what. The log itself never leaves.
struct Share {
    Id id;             ///< Null: one is minted.
    qint64 wallMs = 0; ///< UTC; 0: now.
    QString user;      ///< Who, as the computer names the account; empty: filled in where the computer says.
    QString recipient; ///< As the person put it; may be empty.
    QString kind;      ///< `bundle`, `sheet` or `table`.
    std::string level; ///< Level key; empty where no level was chosen (a table of everything).
    QString file;      ///< Name without folder.
    std::vector<std::string> entities;        ///< Keys of those whose records left.
    std::vector<std::string> columns;         ///< `entity.field` of what left; empty: all that the level sends.
    std::map<std::string, QByteArray> counts; ///< By entity: digest of the numbers that were told, see digestOf.
    QString filter;                           ///< The conditions as a person reads them; empty: none.
    qint64 rows = 0;                          ///< Records.
    QByteArray hash;                          ///< Of the file.
    qint64 step = 0;                          ///< The newest step of the history that it holds; 0: that of now.
    quint64 hlc = 0;                          ///< The clock value that it was written at; 0: the clock's last.
    std::string knownVersions;///< What this file held then, as VersionVector::text.
};

/// BLAKE2b-256 of told numbers: equal numbers, equal digest.
QByteArray digestOf(const CountPlan &plan, const CountNode &told);

/// Writes a line of the log; what is missing is filled in. Never throws: the file has left already. Returns a sentence
/// when it could not be written, else an empty text.
QString logShare(Store &store, Share &share);

/// All that is logged, newest first. Empty where the file is of a version without a log.
std::vector<Share> shares(Database &db);

/// What to tell before numbers leave while somebody holds others of the same kind already: two sets of numbers can be
/// subtracted, and the difference may be one person. Empty when there are none, or only equal ones.
QString differenceWarning(Database &db, const Share &planned);

}
