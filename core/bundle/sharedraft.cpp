// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/sharedraft.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/archivereader.h"
#include "core/bundle/packagereader.h"
#include "core/bundle/tablerows.h"
#include "core/entities/registry.h"
#include "core/storage/file/filekind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {

constexpr qint64 copiedAtOnce = qint64(1) << 20;

/// Translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShareDraft)
};

QString captionOf(const std::string &path)
{
    const auto entityIn = [&path](const char *folder) { return findEntity(bundle::Package::entityOf(path, folder)); };
    if (const Entity *entity = entityIn(bundle::liveFolder))
        return entity->pluralCaption();
    if (const Entity *entity = entityIn(bundle::hiddenFolder))
        return Words::tr("Deleted: %1", "kind of records").arg(entity->pluralCaption());
    if (const Entity *entity = entityIn(bundle::countsFolder))
        return Words::tr("Counts: %1", "kind of records").arg(entity->pluralCaption());
    return Words::tr("Merge data: %1", "name of a table").arg(text::toQ(path).section(QLatin1Char('/'), -1));
}

qint64 rowsIn(bundle::ArchiveReader &archive, const bundle::PackageTable &table)
{
    bundle::TableRows rows(archive, table);
    qint64 count = 0;
    while (rows.next())
        ++count;
    return count;
}

void readTables(ShareDraft &draft)
{
    bundle::ArchiveReader archive(draft.path);
    const bundle::Package package = bundle::readPackage(archive);
    for (const bundle::PackageTable &table : package.tables) {
        const bool isRecords = !bundle::Package::entityOf(table.entry.path, bundle::liveFolder).empty()
                            || !bundle::Package::entityOf(table.entry.path, bundle::hiddenFolder).empty();
        const qint64 rows = isRecords ? table.rows : rowsIn(archive, table);
        draft.tables.push_back({table.entry.path, captionOf(table.entry.path), rows});
    }
}

privacy::Share planned(const ShareDraft &draft)
{
    privacy::Share share;
    share.recipient = draft.wish.recipient;
    share.kind = QStringLiteral("bundle");
    share.level = privacy::levelKey(draft.wish.options.audience.level());
    share.counts = draft.written.counts;
    return share;
}

void findWarnings(ShareDraft &draft, Store &store)
{
    if (draft.wish.options.audience.isFull())
        draft.warnings << Words::tr("This file contains everything, including records of minors, arrests and "
                                    "injuries, and all notes. Share a full copy only within your own chapter.");
    if (const qint64 people = draft.peopleRecords(); people > 0)
        draft.warnings << Words::tr("Contains %n record(s) of people, with names and contacts.", nullptr, int(people));
    if (const QString difference = privacy::differenceWarning(store, planned(draft)); !difference.isEmpty())
        draft.warnings << difference;
    draft.warnings << Words::tr("The file is not encrypted: anyone who gets it can read it. Hand it over in person or "
                                "send it through a secure channel.");
}

}

bool ShareDraft::TableSummary::isOfPeople() const
{
    const Entity *entity = findEntity(bundle::Package::entityOf(path, bundle::liveFolder));
    return entity && entity->about == About::People;
}

qint64 ShareDraft::peopleRecords() const
{
    qint64 count = 0;
    for (const auto &[key, rows] : written.rows)
        if (const Entity *entity = findEntity(key); entity && entity->about == About::People)
            count += rows;
    return count;
}

ShareDraft prepareShare(Store &store, const ShareWish &wish, const QString &path, const Progress &progress)
{
    ShareDraft draft{wish, path, {}, 0, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        throw Failure(Words::tr("Could not create a temporary file: %1.").arg(file.errorString()),
                      Words::tr("Free up disk space for temporary files."));
    draft.written = bundle::write(store, wish.options, file, progress);
    file.close();
    draft.bytes = file.size();
    readTables(draft);
    findWarnings(draft, store);
    return draft;
}

std::vector<QStringList> bundleRows(const QString &bundle, const std::string &table, qint64 most)
{
    bundle::ArchiveReader archive(bundle);
    const bundle::Package package = bundle::readPackage(archive);
    std::vector<QStringList> out;
    const bundle::PackageTable *wanted = package.find(table);
    if (!wanted)
        return out;
    bundle::TableRows rows(archive, *wanted);
    const auto add = [&out](const auto &cells) {
        QStringList row;
        for (const auto &cell : cells)
            row << text::toQ(cell);
        out.push_back(std::move(row));
    };
    add(wanted->columns);
    for (qint64 i = 0; i < most && rows.next(); ++i)
        add(rows.cells());
    return out;
}

void copyBundle(const QString &from, const QString &to, const Progress &progress)
{
    refuseChapterFile(to);
    QFile source(from);
    QSaveFile target(to);
    const auto refuse = [&to](const QString &why) {
        throw Failure(Words::tr("%1 could not be written: %2.").arg(to, why), Words::tr("Choose another folder."));
    };
    if (!source.open(QIODevice::ReadOnly))
        refuse(source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        refuse(target.errorString());
    while (!source.atEnd()) {
        if (target.write(source.read(copiedAtOnce)) < 0)
            refuse(target.errorString());
        if (progress && !progress(source.pos(), source.size()))
            throw Cancelled();
    }
    if (!target.commit())
        refuse(target.errorString());
}
