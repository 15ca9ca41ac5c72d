// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/mergebundle.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/bundle/mergerun.h"
#include "core/bundle/sentences.h"
#include "core/entities/registry.h"
#include "core/storage/conflicts.h"
#include "core/storage/sitetable.h"
#include "core/storage/storedrecord.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace bundle {
namespace {

QByteArray toJson(const MergeReport &report, const Package &package)
{
    return QJsonDocument(QJsonObject{{"new", report.created},
                                     {"changed", report.changed},
                                     {"unchanged", report.unchanged},
                                     {"removed", report.removed},
                                     {"restored", report.restored},
                                     {"sender", text::toQ(package.site.text())},
                                     {"level", text::toQ(package.level)},
                                     {"accepted", report.accepted}})
        .toJson(QJsonDocument::Compact);
}

/// Lower bound of the number of new records of one entity.
qint64 newRows(Store &store, const Package &package)
{
    qint64 most = 0;
    for (const PackageTable &table : package.tables)
        if (const Entity *entity = findEntity(Package::entityOf(table.entry.path, liveFolder)))
            most = std::max(most, table.rows - store.rowCount(*entity));
    return most;
}

void refuseDivergedCopy(Store &store, const Package &package, const Incoming &incoming)
{
    const merge::Knowledge knowledge = sitetable::knowledge(store).knowledge;
    const bool wrote = std::any_of(incoming.sites().begin(), incoming.sites().end(), [&](const Incoming::Site &site) {
        return site.id == store.site() && site.last > knowledge.knownVersions().of(site.id);
    });
    if (wrote || knowledge.hasDivergedFrom(package.claim))
        throw DivergedCopy(
            Bundle::tr("The bundle contains changes made in %1 that the file does not have: it is a copy, or was "
                       "restored from a backup.")
                .arg(QFileInfo(store.path()).fileName()),
            Bundle::tr("Close the file and open it again to give it its own site ID, then merge the bundle."));
}

/// Merges into the file or a copy of it.
MergeReport mergeInto(Store &store, ArchiveReader &archive, const Package &package, const Incoming &incoming,
                      const MergeOptions &options, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    // One transaction around the writer's own, so that the count of conflicts belongs to this merge.
    WriteTransaction transaction(store);
    Conflicts listed(store);
    const std::set<std::string> conflicts = listed.marks();
    const QString sender = package.name.isEmpty() ? archive.fileName() : package.name;
    Writer writer(store, {.kind = EditKind::Merge,
                          .label = Bundle::tr("Merge %1").arg(sender),
                          .from = archive.fileName(),
                          .expectedRows = newRows(store, package),
                          .dropEmpty = true});
    MergeReport report;
    {
        // Looks up own rows in their state before the merge.
        const std::unique_ptr<Store> before = Store::open(store.path(), Store::Mode::ReadOnly);
        before->limitCache(8192);
        const Snapshot snapshot(*before);
        MergeRun run(store, *before, archive, package, incoming, options);
        run.run(writer, progress);
        report = run.report();
    }
    report.step = writer.commit(toJson(report, package), package.digest).step;
    for (const std::string &conflict : listed.marks())
        report.conflicts += !conflicts.contains(conflict);
    transaction.commit();
    qCDebug(bundleLog) << "merged" << package.tables.size() << "tables: created" << report.created << "changed"
                       << report.changed << "unchanged" << report.unchanged << "conflicts" << report.conflicts << "in"
                       << timer.elapsed() << "ms";
    return report;
}

}

bool MergeReport::needsReview() const
{
    return conflicts > 0 || std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
               return problem.severity != Severity::Note;
           });
}

MergeTrial::MergeTrial(Store &original, const QString &path, const MergeOptions &options, const Progress &progress)
{
    ArchiveReader archive(path);
    const Package package = readPackage(archive);
    const Incoming incoming(archive, package);
    const QString copy = m_folder.filePath(QStringLiteral("copy.groundswell"));
    original.backupTo(copy);
    store = Store::open(copy, Store::Mode::ReadWrite, original.clock().wall());
    report = mergeInto(*store, archive, package, incoming, options, progress);
    report.step = 0;
}

MergeReport merge(Store &store, const QString &path, const MergeOptions &options, const Progress &progress)
{
    if (options.dryRun)
        return MergeTrial(store, path, options, progress).report;
    ArchiveReader archive(path);
    const Package package = readPackage(archive);
    const Incoming incoming(archive, package);
    if (store.isReadOnly())
        throw Failure(store.readOnlyReason(), Bundle::tr("Save a copy elsewhere to change it."));
    refuseDivergedCopy(store, package, incoming);
    if (options.backup)
        store.backupBefore(QStringLiteral("merge"));
    return mergeInto(store, archive, package, incoming, options, progress);
}

void giveNewSite(Store &store)
{
    store.setSetting("place", {});
}

}
