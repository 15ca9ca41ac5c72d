// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/mergebundle.h"
#include "core/storage/conflicts.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

/// The description of a bundle, and the result of merging it.
struct MergePreview {
    QString sender;         ///< The chapter's name; may be empty.
    std::string level;      ///< Key of the bundle's share level.
    qint64 newestMs = 0;    ///< UTC; time of the newest write the sender had. 0 if there is none.
    QString filter;         ///< Filter that limited the bundle; empty if none.
    bool sinceOnly = false; ///< Contains only changes since an earlier bundle.
    bundle::MergeReport report;

    /// One record that is added, changed, or gets a conflict.
    struct Line {
        bundle::MergedRecord record;
        QString title;
        std::vector<StoredConflict> conflicts; ///< Conflicts that the merge would add.
        bool isInConflict() const { return !conflicts.empty(); }
    };
    std::vector<Line> lines;
    std::map<std::string, QString> titles; ///< Titles by id, for records that are not in the file yet.
};

/// Merges the bundle into a temporary copy of the file and reports the result. The file itself is not changed. Throws
/// what bundle::merge throws.
MergePreview previewMerge(Store &store, const QString &path, const Progress &progress);
