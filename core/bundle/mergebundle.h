// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QString>

#include <functional>
#include <vector>

namespace bundle {

/// One record that a merge makes or changes, for a person to look at.
struct MergedRecord {
    const Entity *entity = nullptr;
    Id id;
    Writer::Taken taken = Writer::Taken::Unchanged;
    struct Cell {
        const Field *field = nullptr;
        Value before, after;
    };
    std::vector<Cell> cells; ///< That show another value; none for new records.
};

struct MergeOptions {
    bool dryRun = false; ///< Do it to a copy: same numbers, same problems, nothing is written.
    bool backup = true;  ///< Copy the file beside it before, as before an import.
    /// Told of each record that is new or changes, at most mostTold of them. May be empty.
    std::function<void(const MergedRecord &)> each;
    qint64 mostTold = 10'000;
};

/// What became of a bundle's records, live and hidden.
struct MergeReport {
    qint64 created = 0, changed = 0, unchanged = 0, removed = 0, restored = 0;
    qint64 conflicts = 0;  ///< That were not there before.
    qint64 step = 0;       ///< In the history; 0 when no record was changed.
    bool accepted = false; ///< The file now holds all that the sender held.
    QString sender;        ///< Name of the chapter, where the bundle tells.
    Problems problems;
    /// A person should look at something.
    bool needsLook() const;
};

/// The bundle holds writes of this very file that the file does not know: it is a copy of another one, or was put back
/// from a backup. It must go on under a site id of its own, or two files would sign different values alike.
class DivergedCopy : public Failure
{
public:
    using Failure::Failure;
    void raise() const override { throw *this; }
    DivergedCopy *clone() const override { return new DivergedCopy(*this); }
};

/// Takes in another chapter's bundle as one step of the history, all or nothing. Bundles can be taken in in any order
/// and any number of times. Throws Failure when the bundle is refused, Outrun when the file needs a new site id first
/// (see giveNewSite), Cancelled when progress says so; progress counts bytes.
MergeReport merge(Store &store, const QString &path, const MergeOptions &options = {}, const Progress &progress = {});

/// Has the file take a new site id when it is opened next. Whoever has it open must close it and open it again.
void giveNewSite(Store &store);

}
