// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/chapterfile.h"
#include "core/storage/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <unistd.h>
#include <vector>

namespace {

constexpr int keptNewest = 10, keptWeeks = 4;
const QString timeFormat = QStringLiteral("yyyy-MM-ddTHHmmss");

struct BackupFile {
    QString path;
    QDateTime time;
    int number = 0; ///< Of several in one second: base-2026-01-31T140500-2.groundswell.
};

/// The automatic backups of one chapter file, newest first. By what the names say, since "-10" sorts before "-2".
std::vector<BackupFile> backupsOf(const QDir &folder, const QString &base)
{
    static const QRegularExpression name(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\d{6})(?:-(\\d{1,9}))?\\.groundswell$"));
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

}

void copyDatabase(Database &db, const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Failure(Storage::tr("%1 exists already; it was not touched.").arg(path), Storage::tr("Choose another name for the copy."));
    if (!info.absoluteDir().exists())
        throw Failure(Storage::tr("There is no folder %1.").arg(info.absolutePath()), Storage::tr("Make the folder first, or choose another place."));
    const QString draft = info.absoluteFilePath() + QStringLiteral(".new-%1").arg(::getpid());
    QFile::remove(draft);
    try {
        Statement statement(db, "VACUUM INTO ?");
        const std::string target = text::fromQ(draft);
        statement.bind(1, target).run();
        giveName(draft, path);
    } catch (...) {
        QFile::remove(draft);
        throw;
    }
    QFile::remove(draft);
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
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).toString(timeFormat);
    // After the greatest number of this second, not the first that is free: those before may have been rotated away.
    int first = 0;
    for (const BackupFile &file : backupsOf(folder, base))
        if (file.time.toString(timeFormat) == time)
            first = std::max(first, file.number + 1);
    QString path;
    for (int n = first; n == first || QFileInfo::exists(path); ++n)
        path = folder.filePath(base + QLatin1Char('-') + time + (n ? QStringLiteral("-%1").arg(n) : QString())
                               + QStringLiteral(".groundswell"));
    copyDatabase(db, path);
    rotate(folder, base);
    return path;
}
