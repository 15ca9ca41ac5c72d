// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/mergebundle.h"
#include "core/storage/conflicts.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

/// A bundle's description, and what merging it would do.
struct MergePreview {
    QString sender;         ///< The chapter's name; may be empty.
    std::string level;      ///< Level key as the bundle tells it.
    qint64 newestMs = 0;    ///< UTC; the newest thing written that the sender knew of. 0: nothing was written.
    QString filter;         ///< What it was limited to; empty: nothing.
    bool sinceOnly = false; ///< It leaves out what was shared before.
    bundle::MergeReport report;

    /// One record that is created, changed, or in conflict.
    struct Line {
        bundle::MergedRecord record;
        QString title;
        std::vector<StoredConflict> conflicts; ///< New ones.
        bool isInConflict() const { return !conflicts.empty(); }
    };
    std::vector<Line> lines;
    std::map<std::string, QString> titles; ///< By id: of records that are not in the file yet.
};

/// Merges the bundle into a temporary copy and lists the changes. Throws as bundle::merge does.
MergePreview previewMerge(Store &store, const QString &path, const Progress &progress);
