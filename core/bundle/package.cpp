// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/package.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace bundle {
namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// A valid resource name: the path without extension; `removed/pledge.csv` becomes `removed-pledge`.
QString resourceName(std::string_view path)
{
    std::string name(path.substr(0, path.rfind('.')));
    if (name.starts_with(liveFolder))
        name.erase(0, std::string_view(liveFolder).size());
    std::replace(name.begin(), name.end(), '/', '-');
    return text::toQ(name);
}

QJsonObject resource(const PackageTable &table)
{
    return {{"profile", "tabular-data-resource"},
            {"name", resourceName(table.entry.path)},
            {"path", text::toQ(table.entry.path)},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"dialect", QJsonObject{{"delimiter", ","},
                                    {"lineTerminator", "\r\n"},
                                    {"quoteChar", "\""},
                                    {"doubleQuote", true},
                                    {"header", true}}},
            {"bytes", table.entry.bytes},
            {"hash", QLatin1String(hashName) + QLatin1String(table.entry.hash.toHex())},
            {"schema", table.schema}};
}

/// The newest write in the bundle's known versions; nothing for an empty chapter.
QString lastWrite(const merge::VersionVector &knownVersions)
{
    quint64 newest = 0;
    for (const merge::VersionVector::Entry &entry : knownVersions.entries())
        newest = std::max(newest, entry.hlc);
    return newest == 0 ? QString()
                       : QDateTime::fromMSecsSinceEpoch(qint64(newest >> 16), QTimeZone::utc()).toString(Qt::ISODate);
}

QJsonObject ownPart(const Package &package)
{
    QJsonObject rows, removed;
    for (const PackageTable &table : package.tables) {
        if (const std::string entity = Package::entityOf(table.entry.path, liveFolder); !entity.empty())
            rows[text::toQ(entity)] = table.rows;
        if (const std::string entity = Package::entityOf(table.entry.path, hiddenFolder); !entity.empty())
            removed[text::toQ(entity)] = table.rows;
    }
    QJsonObject own{{"format", formatVersion},
                    {"schema", package.schema},
                    {"site", text::toQ(package.site.text())},
                    {"level", text::toQ(package.level)},
                    {"whole", package.claim.whole},
                    {"holds", text::toQ(package.claim.knownVersions.text())},
                    {"since", text::toQ(package.claim.since.text())},
                    {"rows", rows},
                    {"removed", removed}};
    if (!package.filter.empty())
        own["filter"] = text::toQ(package.filter);
    if (package.smallest > 0)
        own["k"] = package.smallest;
    return own;
}

}

const PackageTable *Package::find(std::string_view path) const
{
    const auto at =
        std::find_if(tables.begin(), tables.end(), [&](const PackageTable &table) { return table.entry.path == path; });
    return at == tables.end() ? nullptr : &*at;
}

qint64 Package::rows() const
{
    qint64 all = 0;
    for (const PackageTable &table : tables)
        if (!entityOf(table.entry.path, liveFolder).empty() || !entityOf(table.entry.path, hiddenFolder).empty())
            all += table.rows;
    return all;
}

std::string Package::entityOf(std::string_view path, std::string_view folder)
{
    constexpr std::string_view ending = ".csv";
    if (!path.starts_with(folder) || !path.ends_with(ending))
        return {};
    return std::string(path.substr(folder.size(), path.size() - folder.size() - ending.size()));
}

QByteArray toJson(const Package &package)
{
    QJsonArray resources;
    for (const PackageTable &table : package.tables)
        resources << resource(table);
    QJsonObject json{{"profile", "tabular-data-package"},
                     {"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
                     {"name", "groundswell-bundle"},
                     {"resources", resources},
                     {"groundswell", ownPart(package)}};
    if (!package.name.isEmpty())
        json["title"] = package.name;
    if (const QString created = lastWrite(package.claim.knownVersions); !created.isEmpty())
        json["created"] = created;
    return QJsonDocument(json).toJson();
}

QByteArray comment(const QByteArray &json)
{
    return QByteArray(mark.data(), qsizetype(mark.size())) + ' ' + QByteArray::number(formatVersion) + ' ' + hashName
         + digestOf(json).toHex();
}

}
