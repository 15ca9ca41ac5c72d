// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spool.h"

#include "app/cli/targetfile.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace {

constexpr qint64 blockSize = 1 << 20;

const QString standardStream = QStringLiteral("-");

void makeFolder(std::optional<QTemporaryDir> &folder)
{
    folder.emplace();
    if (!folder->isValid())
        throw Failure(
            QCoreApplication::translate("Cli", "No temporary folder could be made: %1.").arg(folder->errorString()),
            QCoreApplication::translate("Cli", "Make room there, or set TMPDIR to a folder with room."));
}

void copy(QIODevice &in, QIODevice &out)
{
    std::vector<char> block(blockSize);
    for (;;) {
        const qint64 got = in.read(block.data(), blockSize);
        if (got == 0)
            break;
        if (got < 0)
            throw Failure(QCoreApplication::translate("Cli", "The input could not be read: %1.").arg(in.errorString()));
        if (out.write(block.data(), got) != got)
            throw Failure(
                QCoreApplication::translate("Cli", "What was read could not be written on: %1.").arg(out.errorString()),
                QCoreApplication::translate("Cli", "Make room there, or set TMPDIR to a folder with room."));
    }
}

}

SpooledInput::SpooledInput(const QString &path)
    : m_path(path)
{
    if (path != standardStream)
        return;
    makeFolder(m_folder);
    m_path = m_folder->filePath(QStringLiteral("standard-input.csv"));
    QFile in;
    QFile out(m_path);
    if (!in.open(0, QIODevice::ReadOnly))
        throw Failure(
            QCoreApplication::translate("Cli", "Standard input could not be read: %1.").arg(in.errorString()));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw Failure(QCoreApplication::translate("Cli", "The temporary file %1 could not be written: %2.")
                          .arg(out.fileName(), out.errorString()));
    copy(in, out);
}

SpooledOutput::SpooledOutput(const QString &path, Output &out)
    : m_path(path)
    , m_target(path)
    , m_out(out)
{
    const QFileInfo info(path);
    const bool cannotBeReplaced = info.exists() && !info.isFile() && !info.isDir();
    if (path != standardStream && !cannotBeReplaced)
        return;
    makeFolder(m_folder);
    m_path = m_folder->filePath(QStringLiteral("standard-output"));
}

bool SpooledOutput::isStandardOutput() const
{
    return m_target == standardStream;
}

void SpooledOutput::deliver()
{
    QFile file(m_path);
    if (!m_folder || !file.open(QIODevice::ReadOnly))
        return;
    if (isStandardOutput()) {
        OutputDevice device(m_out);
        copy(file, device);
        return;
    }
    TargetFile target(m_target);
    copy(file, target.device());
    target.commit();
}
