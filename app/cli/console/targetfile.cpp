// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/targetfile.h"

#include "core/base/failure.h"
#include "core/storage/file/filekind.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

namespace {

[[noreturn]] void fail(const QString &path, const QString &reason)
{
    throw Failure(QStringLiteral("%1 could not be written: %2.").arg(path, reason),
                  "Free some space, or choose another location. The existing file, if any, is unchanged.");
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {}, second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

}

TargetFile::TargetFile(const QString &path, const QString &beingRead)
    : m_path(path)
{
    const QFileInfo info(path);
    if (info.isDir())
        fail(path, "it is a folder");
    if (!beingRead.isEmpty() && isSameFile(path, beingRead))
        throw Failure(QStringLiteral("%1 is the file being read; it was not changed.").arg(path),
                      "Choose another name.");
    refuseChapterFile(path);
    if (info.exists() && !info.isFile())
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        fail(path, m_file->errorString());
}

TargetFile::~TargetFile() = default;

void TargetFile::commit()
{
    if (auto *whole = qobject_cast<QSaveFile *>(m_file.get())) {
        if (!whole->commit())
            fail(m_path, whole->errorString());
        return;
    }
    auto *direct = qobject_cast<QFile *>(m_file.get());
    if (!direct->flush() || direct->error() != QFileDevice::NoError)
        fail(m_path, direct->errorString());
    direct->close();
}
