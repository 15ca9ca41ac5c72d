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

/// One file that was shared. The log itself is never shared.
struct Share {
    Id id;                                    ///< Null: a new one is drawn.
    qint64 wallMs = 0;                        ///< UTC; 0: now.
    QString user;                             ///< Account name; empty: that of the current account, if known.
    QString recipient;                        ///< As typed; may be empty.
    QString kind;                             ///< `bundle`, `sheet` or `table`.
    std::string level;                        ///< Level key; empty where no level was chosen (a table of everything).
    QString file;                             ///< Name without folder.
    std::vector<std::string> entities;        ///< Keys of the entities whose records were shared.
    std::vector<std::string> columns;         ///< `entity.field` of what was shared; empty: all that the level allows.
    std::map<std::string, QByteArray> counts; ///< By entity: digest of the counts that were sent, see digestOf.
    QString filter;                           ///< The conditions as readable text; empty: none.
    qint64 rows = 0;                          ///< Records.
    QByteArray hash;                          ///< BLAKE2b-256 of the file.
    qint64 step = 0;                          ///< Newest step of the history in it; 0: the current one.
    quint64 hlc = 0;                          ///< Clock value of the file; 0: the last one used.
    std::string knownVersions;                ///< VersionVector::text of this file at that time.
};

/// BLAKE2b-256 of counts: equal counts have equal digests.
QByteArray digestOf(const CountPlan &plan, const CountNode &published);

/// Adds an entry to the log and fills in missing parts. Never throws, because the file has already been shared. Returns
/// a sentence if the entry could not be written, else an empty text.
QString logShare(Store &store, Share &share);

/// All entries, newest first. Empty in a file of a version without a log.
std::vector<Share> shares(Store &store);

/// A warning before counts are shared while someone already has different ones: two sets of counts can be subtracted,
/// and the difference may be one person. Empty if there are none, or only equal ones.
QString differenceWarning(Store &store, const Share &planned);

}
