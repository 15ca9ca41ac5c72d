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

/// The log of files that left the chapter, as stored. core/privacy/sharelog.h gives its fields their meaning.
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
    std::string knownVersions; ///< VersionVector::text of what this file held.
};

/// False in a file of an older version that is open for reading only.
bool exists(Store &store);
/// Throws Failure if the file cannot be written.
void add(Store &store, const StoredShare &share);
/// Newest first; empty without the table.
std::vector<StoredShare> all(Store &store);
std::optional<StoredShare> find(Store &store, const Id &id);

/// What this file held at its newest bundle of everything for the full level; nothing if it never made one.
std::optional<merge::VersionVector> heldAtLastFullBundle(Store &store);
/// The newest step of the history up to which this file held only what `known` covers, by the log; 0 if the log does
/// not say.
qint64 stepCoveredBy(Store &store, const merge::VersionVector &known);

}
