// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/package.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/archivereader.h"
#include "core/bundle/sentences.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace bundle {
namespace {

constexpr std::string_view mark = "groundswell-bundle";
constexpr const char *hashName = "blake2b-256:";

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// A name that a package may have: of the path without its ending, `removed/pledge.csv` is `removed-pledge`.
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

/// The newest write that the bundle knows of; nothing for an empty chapter.
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

QString newerCure()
{
    return Bundle::tr("Update the program, or ask for a bundle made with your version. Nothing was merged.");
}

void refuseNewer(const ArchiveReader &archive, int format)
{
    throw Failure(Bundle::tr("“%1” was made by a newer version of the program (bundle format %2, this one knows %3).")
                      .arg(archive.fileName())
                      .arg(format)
                      .arg(formatVersion),
                  newerCure());
}

void refuseForeign(const ArchiveReader &archive)
{
    throw Failure(Bundle::tr("“%1” is a ZIP archive, but not a bundle of a chapter.").arg(archive.fileName()),
                  Bundle::tr("If it contains text tables, unpack it and import them."));
}

/// Checks the digest in the comment against the description.
void requireDigest(const ArchiveReader &archive, const QByteArray &json, bool ours)
{
    const QList<QByteArray> words = archive.comment().split(' ');
    if (words.size() < 2 || words[0] != QByteArray(mark.data(), qsizetype(mark.size()))) {
        if (!ours)
            refuseForeign(archive);
        archive.refuseAltered(Bundle::tr("It may have been unpacked and packed again."));
    }
    if (const int format = words[1].toInt(); format > formatVersion)
        refuseNewer(archive, format);
    if (archive.comment() != comment(json))
        archive.refuseAltered(Bundle::tr("Its description was changed."));
}

PackageTable readTable(const ArchiveReader &archive, const QJsonObject &json)
{
    const QString unreadable = Bundle::tr("Its description cannot be read.");
    PackageTable table;
    table.entry.path = text::fromQ(json["path"].toString());
    table.entry.bytes = json["bytes"].toInteger(-1);
    const QString hash = json["hash"].toString();
    table.entry.hash = QByteArray::fromHex(hash.mid(qsizetype(qstrlen(hashName))).toLatin1());
    if (!hash.startsWith(QLatin1String(hashName)) || table.entry.hash.size() != 32 || table.entry.bytes < 0)
        archive.refuseAltered(unreadable);
    for (const QJsonValue field : json["schema"].toObject()["fields"].toArray())
        table.columns.push_back(text::fromQ(field.toObject()["name"].toString()));
    if (table.columns.empty())
        archive.refuseAltered(unreadable);
    return table;
}

void requireTables(const ArchiveReader &archive, const Package &package)
{
    std::set<std::string> described{packagePath};
    for (const PackageTable &table : package.tables)
        if (!described.insert(table.entry.path).second)
            archive.refuseAltered(Bundle::tr("Its description names “%1” twice.").arg(text::toQ(table.entry.path)));
    for (const char *path : {sitesPath, epochsPath, writesPath})
        if (!described.contains(path))
            archive.refuseAltered(Bundle::tr("Its description lacks “%1”.").arg(QLatin1String(path)));
    for (const std::string &path : described)
        if (!archive.has(path))
            archive.refuseAltered(Bundle::tr("The file “%1” is missing.").arg(text::toQ(path)));
    for (const std::string &path : archive.paths())
        if (!described.contains(path))
            archive.refuseAltered(
                Bundle::tr("It contains the file “%1”, which its description does not list.").arg(text::toQ(path)));
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

Package readPackage(ArchiveReader &archive)
{
    if (!archive.has(packagePath))
        refuseForeign(archive);
    const QByteArray bytes = archive.read(packagePath);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonObject own = json["groundswell"].toObject();
    requireDigest(archive, bytes, !own.isEmpty());
    if (own["format"].toInt() != formatVersion)
        refuseNewer(archive, own["format"].toInt());
    Package package;
    package.digest = digestOf(bytes);
    package.schema = own["schema"].toInt();
    package.name = json["title"].toString();
    package.level = text::fromQ(own["level"].toString());
    package.filter = text::fromQ(own["filter"].toString());
    package.smallest = own["k"].toInt();
    const auto site = Id::parse(text::fromQ(own["site"].toString()));
    const auto knownVersions = merge::VersionVector::parse(text::fromQ(own["holds"].toString()));
    const auto since = merge::VersionVector::parse(text::fromQ(own["since"].toString()));
    if (!site || !knownVersions || !since || !own["whole"].isBool())
        archive.refuseAltered(Bundle::tr("Its description cannot be read."));
    package.site = *site;
    package.claim = {*knownVersions, *since, own["whole"].toBool()};
    for (const QJsonValue one : json["resources"].toArray()) {
        PackageTable table = readTable(archive, one.toObject());
        const bool hidden = table.entry.path.starts_with(hiddenFolder);
        const std::string entity = Package::entityOf(table.entry.path, hidden ? hiddenFolder : liveFolder);
        table.rows = own[QLatin1String(hidden ? "removed" : "rows")].toObject()[text::toQ(entity)].toInteger();
        package.tables.push_back(std::move(table));
    }
    requireTables(archive, package);
    return package;
}

}
