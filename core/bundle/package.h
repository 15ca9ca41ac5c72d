// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/bundle/archivewriter.h"
#include "core/merge/knowledge.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

namespace bundle {

inline constexpr int formatVersion = 1;
/// The first word of the comment of the archive.
inline constexpr std::string_view mark = "groundswell-bundle";
inline constexpr const char *hashName = "blake2b-256:";
inline constexpr const char *packagePath = "datapackage.json";
inline constexpr const char *sitesPath = "merge/sites.csv";
inline constexpr const char *epochsPath = "merge/epochs.csv";
inline constexpr const char *writesPath = "merge/writes.csv";
inline constexpr const char *liveFolder = "data/";      ///< A table per entity.
inline constexpr const char *hiddenFolder = "removed/"; ///< The same for records that were deleted or joined.
inline constexpr const char *countsFolder = "counts/";  ///< Numbers of people instead of their records; not merged.

/// One table of a bundle.
struct PackageTable {
    ArchiveEntry entry;
    std::vector<std::string> columns;
    QJsonObject schema; ///< Table Schema; only for writing.
    qint64 rows = 0;    ///< As declared; used only for progress and to choose a method.
};

/// The description of a bundle: datapackage.json, a Frictionless Data Package.
struct Package {
    int schema = 0; ///< Schema version of the sender.
    Id site;        ///< Of the sender's chapter file.
    QString name;   ///< Of that chapter.
    std::string level = "full";
    merge::Claim claim;
    std::string filter; ///< Limits as text; empty: none.
    int smallest = 0;   ///< Smaller counts are suppressed; 0: no counts.
    std::vector<PackageTable> tables;
    QByteArray digest; ///< BLAKE2b-256 of datapackage.json as read.

    const PackageTable *find(std::string_view path) const;
    qint64 rows() const; ///< Of records, live and hidden.
    /// The entity whose live (or hidden) records are at a path; empty for other tables.
    static std::string entityOf(std::string_view path, std::string_view folder);
};

QByteArray toJson(const Package &package);
/// The comment of the archive: the digest of datapackage.json, which lists the hashes of everything else.
QByteArray comment(const QByteArray &json);

}
