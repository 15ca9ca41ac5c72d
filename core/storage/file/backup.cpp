// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/sqlite/sentences.h"
#include "core/storage/file/chapterfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <unistd.h>
#include <vector>

namespace {

constexpr int keptNewest = 10, keptWeeks = 4;
const QString timeFormat = QStringLiteral("yyyy-MM-ddTHHmmss");

struct BackupFile {
    QString path;
    QDateTime time;
    int number = 0; ///< Numbers backups of the same second: base-2026-01-31T140500-2.groundswell.
};

/// The automatic backups of one chapter file, newest first. Sorted by the parsed names, since "-10" sorts before "-2".
std::vector<BackupFile> backupsOf(const QDir &folder, const QString &base)
{
    static const QRegularExpression name(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\d{6})(?:-(\\d{1,9}))?\\.groundswell$"));
    std::vector<BackupFile> files;
    const QFileInfoList all = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &info : all) {
        if (!info.fileName().startsWith(base + QLatin1Char('-')))
            continue;
        const QRegularExpressionMatch match = name.match(info.fileName().mid(base.size() + 1));
        const QDateTime time = QDateTime::fromString(match.captured(1), timeFormat);
        if (time.isValid())
            files.push_back({info.absoluteFilePath(), time, match.captured(2).toInt()});
    }
    std::sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) {
        return a.time != b.time ? a.time > b.time : a.number > b.number;
    });
    return files;
}

void rotate(const QDir &folder, const QString &base)
{
    QSet<QString> weeks;
    int kept = 0;
    for (const BackupFile &file : backupsOf(folder, base)) {
        if (++kept <= keptNewest)
            continue;
        int year = 0;
        const int number = file.time.date().weekNumber(&year);
        const QString week = QStringLiteral("%1-%2").arg(year).arg(number);
        if (!weeks.contains(week) && weeks.size() < keptWeeks)
            weeks.insert(week);
        else
            QFile::remove(file.path);
    }
}

/// Copies page by page: several times faster than VACUUM INTO, which is used for copies that are given away.
void copyPages(Database &from, const QString &path)
{
    Database to(path, Database::Mode::Create);
    to.exec(
        "PRAGMA journal_mode=OFF; PRAGMA cache_size=-2048"); // Each page is read once, and a partial copy is discarded.
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to.handle());
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        (code == SQLITE_FULL || code == SQLITE_IOERR || !backup ? to : from).fail(code, Storage::tr("make a backup"));
    to.exec("PRAGMA journal_mode=DELETE");
}

void copyAnew(Database &from, const QString &path)
{
    SqlStatement statement(from, "VACUUM INTO ?");
    const std::string target = text::fromQ(path);
    statement.bind(1, target).run();
}

/// Copies under a temporary name and renames the copy once it is complete.
void copyTo(Database &db, const QString &path, void (*copy)(Database &, const QString &))
{
    const QString draft = QFileInfo(path).absoluteFilePath() + QStringLiteral(".new-%1").arg(::getpid());
    QFile::remove(draft);
    try {
        copy(db, draft);
        giveName(draft, path);
    } catch (...) {
        QFile::remove(draft);
        throw;
    }
    QFile::remove(draft);
}

}

void copyDatabase(Database &db, const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Failure(Storage::tr("%1 already exists; it was not changed.").arg(path),
                      Storage::tr("Choose another name for the copy."));
    if (!info.absoluteDir().exists())
        throw Failure(Storage::tr("The folder %1 does not exist.").arg(info.absolutePath()),
                      Storage::tr("Create the folder first, or choose another one."));
    copyTo(db, path, copyAnew);
}

QString backupBeside(Database &db, const QString &file, const QString &occasion, const WallClock &clock)
{
    const QFileInfo info(file);
    QDir folder(info.absolutePath());
    if (!folder.mkpath(QStringLiteral("backups")) || !folder.cd(QStringLiteral("backups")))
        throw Failure(Storage::tr("Could not make a backup (%1): cannot write to the folder \"backups\" next to %2.")
                          .arg(occasion, info.fileName()),
                      Storage::tr("Nothing was changed. Check the folder's permissions."));
    const QString base = info.completeBaseName();
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).toString(timeFormat);
    // Use the number after the highest of this second, not the first free one: lower ones may have been rotated out.
    int first = 0;
    for (const BackupFile &file : backupsOf(folder, base))
        if (file.time.toString(timeFormat) == time)
            first = std::max(first, file.number + 1);
    QString path;
    for (int n = first; n == first || QFileInfo::exists(path); ++n)
        path = folder.filePath(base + QLatin1Char('-') + time + (n ? QStringLiteral("-%1").arg(n) : QString())
                               + QStringLiteral(".groundswell"));
    copyTo(db, path, copyPages);
    rotate(folder, base);
    return path;
}

bool hasRecentBackup(const QString &file, const WallClock &clock)
{
    const QFileInfo info(file);
    const std::vector<BackupFile> files =
        backupsOf(QDir(info.absolutePath() + QStringLiteral("/backups")), info.completeBaseName());
    return std::any_of(files.begin(), files.end(), [&](const BackupFile &backup) {
        const qint64 age = clock.nowMs() - backup.time.toMSecsSinceEpoch();
        return age >= 0 && age < 24 * 3600 * 1000LL;
    });
}
