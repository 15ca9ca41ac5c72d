// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/packagereader.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/archivereader.h"
#include "core/bundle/sentences.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace bundle {
namespace {

QString newerCure()
{
    return Bundle::tr("Update the program, or ask for a bundle made with your version. Nothing was merged.");
}

void refuseNewer(const ArchiveReader &archive, int format)
{
    throw Failure(
        Bundle::tr("“%1” was made by a newer version of the program (bundle format %2; this program reads %3).")
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
    package.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
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
