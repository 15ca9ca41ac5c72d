// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spool.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

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

void copy(QFile &in, QFile &out)
{
    std::vector<char> block(blockSize);
    for (;;) {
        const qint64 got = in.read(block.data(), blockSize);
        if (got == 0)
            break;
        if (got < 0)
            throw Failure(
                QCoreApplication::translate("Cli", "Standard input could not be read: %1.").arg(in.errorString()));
        if (out.write(block.data(), got) != got)
            throw Failure(QCoreApplication::translate("Cli", "The temporary file %1 could not be written: %2.")
                              .arg(out.fileName(), out.errorString()),
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
    , m_out(out)
{
    if (path != standardStream)
        return;
    makeFolder(m_folder);
    m_path = m_folder->filePath(QStringLiteral("standard-output"));
}

void SpooledOutput::deliver()
{
    QFile file(m_path);
    if (!isStandardOutput() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            throw Failure(QCoreApplication::translate("Cli", "The temporary file %1 could not be read: %2.")
                              .arg(m_path, file.errorString()));
        m_out.write(std::string_view(block.constData(), std::size_t(block.size())));
    }
}
