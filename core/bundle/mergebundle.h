// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace bundle {

/// One record that a merge creates or changes, for review.
struct MergedRecord {
    const Entity *entity = nullptr;
    Id id;
    Writer::Taken taken = Writer::Taken::Unchanged;
    struct Cell {
        const Field *field = nullptr;
        Value before, after;
    };
    std::vector<Cell> cells; ///< Cells whose shown value changes; empty for new records.
};

struct MergeOptions {
    bool dryRun = false; ///< Merge into a temporary copy: same numbers and problems, without writing to the file.
    bool backup = true;  ///< Make a backup first, as before an import.
    /// Called for each record that is created or changed, at most mostReported times. May be empty.
    std::function<void(const MergedRecord &)> each;
    qint64 mostReported = 10'000;
};

/// What a merge did with a bundle's records, live and hidden.
struct MergeReport {
    qint64 created = 0, changed = 0, unchanged = 0, removed = 0, restored = 0;
    qint64 conflicts = 0;  ///< New ones.
    qint64 step = 0;       ///< In the history; 0 if no record changed.
    bool accepted = false; ///< The file now has everything the sender had.
    QString sender;        ///< Name of the chapter, if the bundle contains it.
    Problems problems;
    /// True if a person should review the result.
    bool needsReview() const;
};

/// The bundle contains writes of this very file that the file does not have: the file is a copy or was restored from a
/// backup. It needs a new site ID, or two files would give different values the same stamp.
class DivergedCopy : public Failure
{
public:
    using Failure::Failure;
    void raise() const override { throw *this; }
    DivergedCopy *clone() const override { return new DivergedCopy(*this); }
};

/// Merges another chapter's bundle as one step of the history, all or nothing. Bundles may be merged in any order and
/// repeatedly. Throws Failure if the bundle is refused, DivergedCopy if the file needs a new site ID first (see
/// giveNewSite), Cancelled if progress returns false; progress counts bytes.
MergeReport merge(Store &store, const QString &path, const MergeOptions &options = {}, const Progress &progress = {});

/// A merge into a temporary copy of the file: same numbers and problems, without writing to the file itself. Throws
/// like merge().
class MergeTrial
{
public:
    MergeTrial(Store &original, const QString &path, const MergeOptions &options, const Progress &progress);

private:
    QTemporaryDir m_folder; ///< Outlives the store.

public:
    std::unique_ptr<Store> store; ///< The merged copy. Its site id is not that of the original.
    MergeReport report;           ///< Its step is 0.
};

/// Makes the file draw a new site ID the next time it is opened. Close and reopen it.
void giveNewSite(Store &store);

}
