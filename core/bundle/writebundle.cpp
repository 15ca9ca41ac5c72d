// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/writebundle.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/archivereader.h"
#include "core/bundle/packagereader.h"
#include "core/bundle/sentences.h"
#include "core/bundle/tablewriter.h"
#include "core/bundle/unknowntables.h"
#include "core/entities/registry.h"
#include "core/storage/changelog.h"
#include "core/storage/sharetable.h"
#include "core/storage/sitetable.h"
#include "core/storage/storedrecord.h"

#include <QCryptographicHash>

namespace bundle {
namespace {

/// From this size of the chapter file on, a table may exceed the 4 GB limit of plain zip entries.
constexpr qint64 largeFile = qint64(1) << 30;

struct TableOf {
    const Entity *entity;
    bool hidden;
    std::vector<std::string> extraHeaders;
    PackageTable table;
};

std::vector<TableOf> writeEntities(Writing &writing)
{
    std::vector<TableOf> out;
    for (const bool hidden : {false, true})
        for (const Entity *entity : entities()) {
            TableWriter writer(writing, *entity, hidden);
            if (std::optional<PackageTable> table = writer.write())
                out.push_back({entity, hidden, writer.extraHeaders(), std::move(*table)});
            if (!hidden)
                writing.facts.finished(*entity);
        }
    return out;
}

qint64 rowsToLookAt(Store &store, const Selection &selection)
{
    qint64 all = 0;
    for (const Entity *entity : entities()) {
        const std::vector<qint64> *rows = selection.rows(*entity);
        all += rows ? qint64(rows->size()) : store.lastRow(*entity);
    }
    return all;
}

Written countRows(const Package &package)
{
    Written written;
    for (const PackageTable &table : package.tables) {
        if (const std::string entity = Package::entityOf(table.entry.path, liveFolder); !entity.empty()) {
            written.rows.emplace_back(entity, table.rows);
            written.live += table.rows;
        } else if (!Package::entityOf(table.entry.path, hiddenFolder).empty()) {
            written.hidden += table.rows;
        }
    }
    return written;
}

/// The archive has the size and the hash of each table.
void addEntries(Package &package, const std::vector<ArchiveEntry> &entries)
{
    for (PackageTable &table : package.tables)
        for (const ArchiveEntry &entry : entries)
            if (entry.path == table.entry.path)
                table.entry = entry;
}

}

std::string Options::filter() const
{
    std::string out;
    for (const Entity *entity : only)
        out += (out.empty() ? "only=" : ",") + std::string(entity->key);
    if (scope)
        out += (out.empty() ? "around=" : " around=") + std::string(scope->entity->key) + ':' + scope->id.text();
    return out;
}

Written write(Store &store, const Options &options, QIODevice &device, const Progress &progress)
{
    const Snapshot snapshot(store);
    SiteNumbers sites(store);
    const Selection selection(store, options, sites);
    privacy::Gate gate(store, options.audience);
    Facts facts;
    ArchiveWriter archive(device, store.bytes() > largeFile);
    Writing writing{store, archive, sites, selection, gate, facts, progress, 0, rowsToLookAt(store, selection)};

    Package package;
    package.schema = schemaVersion;
    package.site = store.site();
    package.level = privacy::levelKey(options.audience.level());
    package.name = options.audience.sendsLabels() ? store.name() : QString();
    const merge::Knowledge known = sitetable::knowledge(store).knowledge;
    package.claim = {known.knownVersions(), options.since.value_or(merge::VersionVector()), options.isWhole()};
    package.filter = options.filter();
    for (TableOf &one : writeEntities(writing))
        package.tables.push_back({one.table.entry,
                                  {},
                                  entitySchema(*one.entity, one.extraHeaders, facts.of(*one.entity), !one.hidden),
                                  one.table.rows});
    std::vector<LooseWrite> loose;
    if (options.only.empty() && !options.scope)
        for (PackageTable &table :
             writeUnknown(writing, known.epochs(), options.since ? &*options.since : nullptr, loose))
            package.tables.push_back(std::move(table));
    std::map<std::string, QByteArray> counts;
    if (options.audience.sendsCounts() && options.only.empty() && !options.scope) {
        package.smallest = options.audience.least();
        for (PackageTable &table : writeCounts(writing, counts))
            package.tables.push_back(std::move(table));
    }
    for (PackageTable &table : writeKnowledge(writing))
        package.tables.push_back(std::move(table));
    package.tables.push_back(writeHeldWrites(writing, loose));
    addEntries(package, archive.entries());

    const QByteArray json = toJson(package);
    QIODevice &entry = archive.begin(packagePath);
    entry.write(json);
    archive.end();
    archive.finish(comment(json));

    Written written = countRows(package);
    written.digest = QCryptographicHash::hash(json, QCryptographicHash::Blake2b_256);
    written.counts = std::move(counts);
    written.knownVersions = package.claim.knownVersions;
    written.step = changelog::newestStep(store);
    written.hlc = sitetable::highestClock(store);
    return written;
}

std::optional<merge::VersionVector> knownAtLastFullBundle(Store &store)
{
    return sharetable::knownAtLastFullBundle(store);
}

merge::VersionVector knownVersionsOf(Store &store, const QString &chapter)
{
    const std::string wanted = text::fromQ(chapter);
    const std::optional<Id> id = Id::parse(wanted);
    std::vector<std::string> found;
    for (const sitetable::StoredSite &site : sitetable::otherChapters(store))
        if (site.label == wanted || (id && site.id == *id))
            found.push_back(site.knownVersions);
    const QString cure = Bundle::tr("Create a full bundle for it.");
    if (found.empty())
        throw Failure(Bundle::tr("No chapter named “%1” has sent a bundle to this file.").arg(chapter), cure);
    if (found.size() > 1)
        throw Failure(Bundle::tr("More than one chapter is named “%1”.").arg(chapter),
                      Bundle::tr("Use its site ID, which info lists."));
    const auto known = merge::VersionVector::parse(found.front());
    if (found.front().empty() || !known)
        throw Failure(Bundle::tr("“%1” has not yet sent a bundle that lists what it has.").arg(chapter), cure);
    return *known;
}

merge::VersionVector knownToSender(const QString &bundlePath)
{
    ArchiveReader archive(bundlePath);
    return readPackage(archive).claim.knownVersions;
}

}
