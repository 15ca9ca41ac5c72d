// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/bufferedfiles.h"

#include "app/cli/console/interrupt.h"
#include "app/cli/console/targetfile.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
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

[[noreturn]] void failToRead(const QString &name)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    throw Failure(QCoreApplication::translate("Cli", "%1 could not be read: %2.").arg(name, reason));
}

[[noreturn]] void failToSpool(const QFile &file)
{
    throw Failure(QCoreApplication::translate("Cli", "The temporary file %1 could not be written: %2.")
                      .arg(file.fileName(), file.errorString()),
                  QCoreApplication::translate("Cli", "Make room there, or set TMPDIR to a folder with room."));
}

/// Waits for the next bytes. Looks for Ctrl-C now and then as well, since one that comes just before the wait does not
/// end it.
void waitFor(int descriptor)
{
    constexpr int millisecondsBetweenLooks = 200;
    pollfd wait = {descriptor, POLLIN, 0};
    do {
        if (interruptRequested())
            throw Cancelled();
    } while (::poll(&wait, 1, millisecondsBetweenLooks) == 0 || (wait.revents == 0 && errno == EINTR));
}

/// Reads to the end. QFile would go on waiting whatever signal comes.
void copy(int descriptor, const QString &name, QFile &out)
{
    std::vector<char> block(blockSize);
    for (;;) {
        waitFor(descriptor);
        const ssize_t got = ::read(descriptor, block.data(), block.size());
        if (got == 0)
            return;
        if (got < 0 && errno != EINTR)
            failToRead(name);
        if (got > 0 && out.write(block.data(), got) != got)
            failToSpool(out);
    }
}

/// A pipe given by name; opening it waits until somebody writes to it.
int openPipe(const QString &path)
{
    for (;;) {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
        if (descriptor >= 0)
            return descriptor;
        if (errno != EINTR)
            failToRead(path);
        if (interruptRequested())
            throw Cancelled();
    }
}

/// What a table from a pipe is called in messages and in the history: after the pipe, if that has a name of its own.
QString nameFor(const QString &path)
{
    const bool isNumbered =
        path == standardStream || path.startsWith(QLatin1String("/dev/")) || path.startsWith(QLatin1String("/proc/"));
    return isNumbered ? QStringLiteral("standard-input.csv") : QFileInfo(path).fileName();
}

/// Neither a file nor missing: a pipe, a device or a socket.
bool isStream(const QString &path)
{
    struct stat info = {};
    if (path == standardStream)
        return true;
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return false; // Whoever opens it says what is wrong.
    if (S_ISDIR(info.st_mode))
        throw Failure(QCoreApplication::translate("Cli", "%1 is a folder, not a text table.").arg(path),
                      QCoreApplication::translate("Cli", "Give the path of one file in it."));
    return !S_ISREG(info.st_mode);
}

}

BufferedInput::BufferedInput(const QString &path)
    : m_path(path)
{
    if (!isStream(path))
        return;
    makeFolder(m_folder);
    m_path = m_folder->filePath(nameFor(path));
    QFile out(m_path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        failToSpool(out);
    const bool isInput = path == standardStream;
    const QString name = isInput ? QCoreApplication::translate("Cli", "Standard input") : path;
    const int descriptor = isInput ? 0 : openPipe(path);
    const auto close = qScopeGuard([descriptor] {
        if (descriptor > 0)
            ::close(descriptor);
    });
    copy(descriptor, name, out);
    if (out.size() == 0)
        throw Failure(QCoreApplication::translate("Cli", "%1 is empty: nothing came out of it.").arg(name),
                      QCoreApplication::translate("Cli", "Give a file or a pipe that holds a text table."));
}

BufferedOutput::BufferedOutput(const QString &path, Output &out)
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

bool BufferedOutput::isStandardOutput() const
{
    return m_target == standardStream;
}

void BufferedOutput::deliver()
{
    if (!m_folder)
        return;
    if (isStandardOutput()) {
        OutputDevice device(m_out);
        copyTo(m_path, device);
        return;
    }
    TargetFile target(m_target);
    copyTo(m_path, target.device());
    target.commit();
}

void BufferedOutput::copyTo(const QString &path, QIODevice &device)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            throw Failure(QCoreApplication::translate("Cli", "The temporary file %1 could not be read: %2.")
                              .arg(path, file.errorString()));
        if (device.write(block) != block.size())
            return;
    }
}
