// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/writebundle.h"
#include "core/privacy/sharelog.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// What a person wants to share, with whom.
struct ShareWish {
    QString recipient; ///< As the person put it; may be empty.
    bundle::Options options;
};

/// A bundle as it was written, before it leaves.
struct ShareDraft {
    ShareWish wish;
    QString path;
    bundle::Written written;
    qint64 bytes = 0; ///< Of the file.
    struct TableSummary {
        std::string path; ///< Inside the bundle.
        QString caption;
        qint64 rows = 0;
        /// Live records of people.
        bool isOfPeople() const;
    };
    std::vector<TableSummary> tables; ///< All that are in it: records, removals, numbers, and what the merge needs.
    QStringList warnings;             ///< What to think of before it leaves.

    /// Records of people in it, live ones.
    qint64 peopleRecords() const;
};

/// Writes the bundle to path, which is to be in a private folder, and looks at what is in it. Throws Failure,
/// Cancelled.
ShareDraft prepareShare(Store &store, const ShareWish &wish, const QString &path, const Progress &progress);

/// The first rows of one table of a bundle, its header first.
std::vector<QStringList> bundleRows(const QString &bundle, const std::string &table, qint64 most);

/// A copy of the bundle, byte by byte; throws Failure, and then nothing is left half written.
void copyBundle(const QString &from, const QString &to, const Progress &progress);
