// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/writebundle.h"
#include "core/privacy/sharelog.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// What to share, and with whom.
struct ShareWish {
    QString recipient; ///< As entered; may be empty.
    bundle::Options options;
};

/// A finished bundle in a private folder, before it is saved for others.
struct ShareDraft {
    ShareWish wish;
    QString path;
    bundle::Written written;
    qint64 bytes = 0; ///< Size of the file.
    struct TableSummary {
        std::string path; ///< Inside the bundle.
        QString caption;
        qint64 rows = 0;
        /// The table contains records of people that are not deleted.
        bool isOfPeople() const;
    };
    std::vector<TableSummary> tables; ///< All tables in the bundle: records, deletions, counts, merge data.
    QStringList warnings;             ///< What to consider before sharing.

    /// Number of records of people in the bundle, without deleted ones.
    qint64 peopleRecords() const;
};

/// Writes the bundle to path, which must be in a private folder, and summarizes its content. Throws Failure,
/// Cancelled.
ShareDraft prepareShare(Store &store, const ShareWish &wish, const QString &path, const Progress &progress);

/// The first rows of one table of a bundle, its header first. most: limit, not counting the header.
std::vector<QStringList> bundleRows(const QString &bundle, const std::string &table, qint64 most);

/// Copies the bundle byte for byte. Throws Failure or Cancelled; never leaves a partial file.
void copyBundle(const QString &from, const QString &to, const Progress &progress);
