// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/chapterfile.h"
#include "core/storage/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

namespace {

constexpr int keptNewest = 10, keptWeeks = 4;

void rotate(const QDir &folder, const QString &base)
{
    const QFileInfoList files = folder.entryInfoList({base + QLatin1String("-[0-9]*T*.groundswell")}, QDir::Files,
                                                     QDir::Name | QDir::Reversed);
    QSet<QString> weeks;
    int kept = 0;
    for (const QFileInfo &info : files) {
        if (++kept <= keptNewest)
            continue;
        const QDate day = QDate::fromString(info.completeBaseName().mid(base.size() + 1, 10), Qt::ISODate);
        int year = 0;
        const int number = day.weekNumber(&year);
        const QString week = QStringLiteral("%1-%2").arg(year).arg(number);
        if (!weeks.contains(week) && weeks.size() < keptWeeks)
            weeks.insert(week);
        else
            QFile::remove(info.absoluteFilePath());
    }
}

/// Page by page: several times as fast as building the database anew, which is what a copy to be given away deserves.
void copyPages(Database &from, const QString &path)
{
    try {
        Database to(path, Database::Mode::Create);
        sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
        const int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to.handle());
        sqlite3_backup_finish(backup);
        if (code != SQLITE_DONE)
            (code == SQLITE_FULL || code == SQLITE_IOERR || !backup ? to : from).fail(code, Storage::tr("make a backup"));
        to.exec("PRAGMA journal_mode=DELETE");
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

}

void copyDatabase(Database &db, const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Failure(Storage::tr("%1 exists already; it was not touched.").arg(path), Storage::tr("Choose another name for the copy."));
    if (!info.absoluteDir().exists())
        throw Failure(Storage::tr("There is no folder %1.").arg(info.absolutePath()), Storage::tr("Make the folder first, or choose another place."));
    try {
        Statement statement(db, "VACUUM INTO ?");
        const std::string target = text::fromQ(info.absoluteFilePath());
        statement.bind(1, target).run();
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

QString backupBeside(Database &db, const QString &file, const QString &occasion, const WallClock &clock)
{
    const QFileInfo info(file);
    QDir folder(info.absolutePath());
    if (!folder.mkpath(QStringLiteral("backups")) || !folder.cd(QStringLiteral("backups")))
        throw Failure(Storage::tr("No backup could be made (%1): the folder \"backups\" beside %2 cannot be written to.")
                          .arg(occasion, info.fileName()),
                      Storage::tr("Nothing was changed. Check the rights of the folder."));
    const QString base = info.completeBaseName();
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).toString(QStringLiteral("yyyy-MM-ddTHHmmss"));
    QString path;
    for (int n = 0; n == 0 || QFileInfo::exists(path); ++n)
        path = folder.filePath(base + QLatin1Char('-') + time + (n ? QStringLiteral("-%1").arg(n) : QString())
                               + QStringLiteral(".groundswell"));
    copyPages(db, path);
    rotate(folder, base);
    return path;
}

bool hasRecentBackup(const QString &file, const WallClock &clock)
{
    const QFileInfo info(file);
    const QString base = info.completeBaseName();
    const QFileInfoList files = QDir(info.absolutePath() + QStringLiteral("/backups"))
                                    .entryInfoList({base + QLatin1String("-[0-9]*T*.groundswell")}, QDir::Files);
    return std::any_of(files.begin(), files.end(), [&](const QFileInfo &backup) {
        const QDateTime made = QDateTime::fromString(backup.completeBaseName().mid(base.size() + 1, 17), QStringLiteral("yyyy-MM-ddTHHmmss"));
        const qint64 age = clock.nowMs() - made.toMSecsSinceEpoch();
        return made.isValid() && age >= 0 && age < 24 * 3600 * 1000LL;
    });
}
