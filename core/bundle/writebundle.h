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
    /// Leave out records in which nothing was written that this does not know.
    std::optional<merge::VersionVector> since;
    /// Only this record, those that refer to it, directly or by way of others, and those that these refer to.
    struct Scope {
        const Entity *entity = nullptr;
        Id id;
    };
    std::optional<Scope> scope;

    /// Whether records or values are left out that a receiver could lack: then it may not claim to hold everything.
    bool isWhole() const { return only.empty() && !scope && audience.isFull(); }
    /// What it is limited to: `only=pledge,action around=action:ID`, either or both; empty: nothing.
    std::string filter() const;
};

/// What a bundle turned out to hold.
struct Written {
    std::vector<std::pair<std::string, qint64>> rows; ///< By entity, live records only, in the order of the schema.
    qint64 live = 0, hidden = 0;                      ///< Records.
    QByteArray digest;                                ///< BLAKE2b-256 of datapackage.json, which stands for all of it.
    std::map<std::string, QByteArray> counts; ///< By entity: digest of the numbers that were told instead of records.
    merge::VersionVector knownVersions;       ///< What the file held when the bundle was made …
    qint64 step = 0;                          ///< … the newest step of its history …
    quint64 hlc = 0;                          ///< … and the highest clock value.
};

/// Writes a bundle of what the file holds at one moment, whatever others write to it meanwhile. The same state gives
/// the same bytes on the same kind of computer. Throws Failure when the device takes no more, Cancelled when progress
/// says so.
Written write(Store &store, const Options &options, QIODevice &device, const Progress &progress = {});

/// What the file held when it last made a bundle of everything for everybody; nothing when it never did. A bundle
/// since then is for those who took in that one.
std::optional<merge::VersionVector> heldAtLastBundle(Store &store);
/// What another chapter last told of what it holds, by its label or id. Throws Failure when there is no such
/// chapter, more than one, or it never said.
merge::VersionVector toldBy(Store &store, const QString &chapter);
/// What the sender of a bundle held when it was made.
merge::VersionVector heldBySender(const QString &bundlePath);

}
