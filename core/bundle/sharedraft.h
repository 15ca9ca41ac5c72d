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
    QString recipient; ///< As typed; may be empty.
    bundle::Options options;
};

/// A finished bundle before it is handed over.
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
    std::vector<TableSummary> tables; ///< All tables: records, deletions, counts, and those for merging.
    QStringList warnings;             ///< To read before handing it over.

    /// Records of people in it, live ones.
    qint64 peopleRecords() const;
};

/// Writes the bundle to path, which should be in a private folder, and lists its contents. Throws Failure, Cancelled.
ShareDraft prepareShare(Store &store, const ShareWish &wish, const QString &path, const Progress &progress);

/// The first rows of one table of a bundle, its header first.
std::vector<QStringList> bundleRows(const QString &bundle, const std::string &table, qint64 most);

/// Copies the bundle. Throws Failure, and leaves no partial file.
void copyBundle(const QString &from, const QString &to, const Progress &progress);
