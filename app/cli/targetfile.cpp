// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/targetfile.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

[[noreturn]] void fail(const QString &path, const QString &reason)
{
    throw Failure(
        QCoreApplication::translate("Cli", "%1 cannot be written: %2.").arg(path, reason),
        QCoreApplication::translate("Cli", "Make room, or choose another place. What was there before is unchanged."));
}

}

TargetFile::TargetFile(const QString &path)
    : m_path(path)
{
    const QFileInfo info(path);
    if (info.isDir())
        fail(path, QCoreApplication::translate("Cli", "it is a folder"));
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
    if (!direct->flush())
        fail(m_path, direct->errorString());
    direct->close();
}
