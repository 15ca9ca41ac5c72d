// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/merge/versionvector.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

class Store;

/// The log of files shared with others, as stored. core/privacy/sharelog.h describes the fields.
namespace sharetable {

struct StoredShare {
    Id id;
    qint64 wallMs = 0; ///< UTC.
    std::string user, recipient, kind, level, file;
    std::string entities, columns; ///< Lists, see text::joinList.
    std::string filter;
    qint64 rows = 0;
    QByteArray hash; ///< BLAKE2b-256 of the file.
    qint64 step = 0; ///< Newest step of the history in it.
    quint64 hlc = 0;
    std::string knownVersions; ///< VersionVector::text of this file at that time.
};

/// False in a file of an older version that is open for reading only.
bool exists(Store &store);
/// Throws Failure if the file cannot be written.
void add(Store &store, const StoredShare &share);
/// Newest first; empty without the table.
std::vector<StoredShare> all(Store &store);
std::optional<StoredShare> find(Store &store, const Id &id);

/// Known versions of this file when it last created a full bundle; nothing if it never did.
std::optional<merge::VersionVector> knownAtLastFullBundle(Store &store);
/// The newest step, according to the log, up to which `known` covers everything in this file; 0 if the log has none.
qint64 stepCoveredBy(Store &store, const merge::VersionVector &known);

}
