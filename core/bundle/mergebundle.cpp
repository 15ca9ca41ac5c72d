// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/mergebundle.h"

#include "core/base/text.h"
#include "core/bundle/mergerun.h"
#include "core/bundle/sentences.h"
#include "core/entities/registry.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/storedrecord.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

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

/// How many records of one kind are new, at least.
qint64 newRows(Database &db, const Package &package)
{
    qint64 most = 0;
    for (const PackageTable &table : package.tables)
        if (const Entity *entity = findEntity(Package::entityOf(table.entry.path, liveFolder)))
            most = std::max(most, table.rows - db.number("SELECT count(*) FROM " + sqlName(entity->key)));
    return most;
}

void refuseOutrun(Store &store, const Package &package, const Incoming &incoming)
{
    const merge::Knowledge knowledge = SiteKnowledge(store.database(), store.site()).knowledge;
    const bool wrote = std::any_of(incoming.sites().begin(), incoming.sites().end(), [&](const Incoming::Site &site) {
        return site.id == store.site() && site.last > knowledge.knownVersions().of(site.id);
    });
    if (wrote || knowledge.hasDivergedFrom(package.claim))
        throw DivergedCopy(Bundle::tr("The bundle holds something that was written in %1 and is not there: the file is "
                                      "a copy, or was put back from a "
                                      "backup.")
                               .arg(QFileInfo(store.path()).fileName()),
                           Bundle::tr("Close the file and open it again, so that it goes on under a site id of its "
                                      "own; then take in the bundle."));
}

bool changedAnything(Database &db, qint64 step)
{
    Statement changes(db, "SELECT EXISTS(SELECT 1 FROM change WHERE op=?)");
    changes.bind(1, step);
    return changes.step() && changes.number(0) != 0;
}

/// The deed, to the file or to a copy.
MergeReport mergeInto(Store &store, ArchiveReader &archive, const Package &package, const Incoming &incoming,
                      const MergeOptions &options, const Progress &progress)
{
    Database &db = store.database();
    // Everything at once, also where no record changes and no step is left in the history.
    Transaction transaction(db);
    const std::set<std::string> conflicts = conflictsIn(db);
    const QString sender = package.name.isEmpty() ? archive.fileName() : package.name;
    Writer writer(store, {.kind = EditKind::Merge,
                          .label = Bundle::tr("Merge %1").arg(sender),
                          .from = archive.fileName(),
                          .expectedRows = newRows(db, package)});
    MergeReport report;
    {
        // What is there is looked up as it was before.
        const std::unique_ptr<Store> before = Store::open(store.path(), Store::Mode::ReadOnly);
        before->database().exec("PRAGMA cache_size=-8192");
        const Snapshot snapshot(before->database());
        MergeRun run(store, *before, archive, package, incoming, options);
        run.run(writer, progress);
        report = run.report();
    }
    report.step = writer.commit(toJson(report, package), package.digest).step;
    if (!changedAnything(db, report.step)) {
        Statement forget(db, "DELETE FROM op WHERE seq=?");
        forget.bind(1, report.step).run();
        report.step = 0;
    }
    for (const std::string &conflict : conflictsIn(db))
        report.conflicts += !conflicts.contains(conflict);
    transaction.commit();
    return report;
}

}

bool MergeReport::needsLook() const
{
    return conflicts > 0 || std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
               return problem.severity != Severity::Note;
           });
}

MergeReport merge(Store &store, const QString &path, const MergeOptions &options, const Progress &progress)
{
    ArchiveReader archive(path);
    const Package package = readPackage(archive);
    const Incoming incoming(archive, package);
    if (options.dryRun) {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.groundswell"));
        store.backupTo(copy);
        const std::unique_ptr<Store> scratch = Store::open(copy, Store::Mode::ReadWrite, store.clock().wall());
        MergeReport report = mergeInto(*scratch, archive, package, incoming, options, progress);
        report.step = 0;
        return report;
    }
    if (store.isReadOnly())
        throw Failure(store.readOnlyReason(), Bundle::tr("Save a copy elsewhere to change it."));
    refuseOutrun(store, package, incoming);
    if (options.backup)
        store.backupBefore(QStringLiteral("merge"));
    return mergeInto(store, archive, package, incoming, options, progress);
}

void giveNewSite(Store &store)
{
    store.setSetting("place", {});
}

}
