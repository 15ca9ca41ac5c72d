// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/versionvector.h"
#include "core/storage/layout/registers.h"
#include "core/storage/layout/siteknowledge.h"

#include <optional>
#include <string>
#include <vector>

class Store;

/// The sites a chapter file knows: chapters and imported tables, each with an id that is the same everywhere and a
/// number that is a row of this file.
namespace sitetable {

struct StoredSite {
    qint64 number = 0;
    Id id;
    std::string label;         ///< Name of the chapter or of the table's file; may be empty.
    std::string kind;          ///< `chapter` or `table`.
    quint64 newestHlc = 0;     ///< The site's highest clock value in this file.
    std::string knownVersions; ///< VersionVector::text the chapter last sent about itself; empty: never.
};

/// All sites, by id.
std::vector<StoredSite> all(Store &store);
/// Chapters other than this file's own that have sent something, by label.
std::vector<StoredSite> otherChapters(Store &store);
/// Highest clock value this file has seen of any site; 0 in a new file.
quint64 highestClock(Store &store);
/// Draws the next clock value of this file's own site and stores it as used, for an export that is no step of the
/// history. Throws Failure if the file cannot be written.
quint64 takeClock(Store &store);

/// True if the file has the tables of merging, which old read-only files lack.
bool canMerge(Store &store);
/// The file's current knowledge of who wrote what.
SiteKnowledge knowledge(Store &store);
/// A record with all its writes in this file; nothing if the ID is unknown.
std::optional<registers::Row> writesOf(Store &store, const Entity &entity, const Id &id, const SiteKnowledge &sites);

/// One epoch as stored.
struct StoredEpoch {
    qint64 site = 0; ///< Number.
    qint64 start = 0;
    std::string learned; ///< VersionVector::text.
};
std::vector<StoredEpoch> epochs(Store &store);

}
