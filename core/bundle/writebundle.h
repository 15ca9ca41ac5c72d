// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/merge/versionvector.h"
#include "core/privacy/audience.h"
#include "core/storage/store.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QIODevice;

namespace bundle {

/// What goes into a bundle.
struct Options {
    privacy::Audience audience{privacy::Level::Full};
    std::vector<const Entity *> only; ///< Empty: all.
    /// Leave out records without any write beyond these versions.
    std::optional<merge::VersionVector> since;
    /// Only this record, all records that refer to it directly or through others, and the records these refer to.
    struct Scope {
        const Entity *entity = nullptr;
        Id id;
    };
    std::optional<Scope> scope;

    /// True if nothing is left out. Only then may a receiver claim to have everything the sender had.
    bool isWhole() const { return only.empty() && !scope && audience.isFull(); }
    /// The limits as text: `only=pledge,action around=action:ID`, either or both; empty: none.
    std::string filter() const;
};

/// What was written to a bundle.
struct Written {
    std::vector<std::pair<std::string, qint64>> rows; ///< By entity, live records only, in the order of the schema.
    qint64 live = 0, hidden = 0;                      ///< Records.
    QByteArray digest; ///< BLAKE2b-256 of datapackage.json, which lists the hashes of everything else.
    std::map<std::string, QByteArray> counts; ///< By entity: digest of the counts sent instead of records.
    merge::VersionVector knownVersions;       ///< Of the file when the bundle was made …
    qint64 step = 0;                          ///< … the newest step of its history …
    quint64 hlc = 0;                          ///< … and the highest clock value.
};

/// Writes a bundle from a snapshot of the file. The same state gives the same bytes on the same kind of computer.
/// Throws Failure if the device fails, Cancelled if progress returns false.
Written write(Store &store, const Options &options, QIODevice &device, const Progress &progress = {});

/// Known versions of the file when it last made a full bundle; nothing if it never did. A bundle of the changes since
/// then is for chapters that merged that one.
std::optional<merge::VersionVector> knownAtLastFullBundle(Store &store);
/// Known versions that another chapter last sent, by its label or ID. Throws Failure if no chapter or more than one
/// matches, or it never sent any.
merge::VersionVector knownVersionsOf(Store &store, const QString &chapter);
/// Known versions of a bundle's sender.
merge::VersionVector knownToSender(const QString &bundlePath);

}
