// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/bufferedfiles.h"

#include "app/cli/console/interrupt.h"
#include "app/cli/console/targetfile.h"
#include "core/base/failure.h"

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
        throw Failure(QStringLiteral("A temporary folder could not be created: %1.").arg(folder->errorString()),
                      "Free some space there, or set TMPDIR to a folder with more space.");
}

[[noreturn]] void failToRead(const QString &name)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    throw Failure(QStringLiteral("%1 could not be read: %2.").arg(name, reason));
}

[[noreturn]] void failToBuffer(const QFile &file)
{
    throw Failure(
        QStringLiteral("The temporary file %1 could not be written: %2.").arg(file.fileName(), file.errorString()),
        "Free some space there, or set TMPDIR to a folder with more space.");
}

/// Waits for input. Wakes up regularly to check for Ctrl-C, since a signal just before poll() does not interrupt it.
void waitFor(int descriptor)
{
    constexpr int pollMs = 200;
    pollfd wait = {descriptor, POLLIN, 0};
    do {
        if (interruptRequested())
            throw Cancelled();
    } while (::poll(&wait, 1, pollMs) == 0 || (wait.revents == 0 && errno == EINTR));
}

/// Copies everything up to the end of the input. Not through QFile, which ignores signals while it waits.
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
            failToBuffer(out);
    }
}

/// Opens a named pipe. Waits until another process opens it for writing.
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

/// The name of a table from a stream, in messages and in the history: the name of the pipe, if it has one.
QString nameFor(const QString &path)
{
    const bool isNumbered =
        path == standardStream || path.startsWith(QLatin1String("/dev/")) || path.startsWith(QLatin1String("/proc/"));
    return isNumbered ? QStringLiteral("standard-input.csv") : QFileInfo(path).fileName();
}

/// Whether the path is standard input, a pipe, a device or a socket. Throws Failure for a folder.
bool isStream(const QString &path)
{
    struct stat info = {};
    if (path == standardStream)
        return true;
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return false; // Opening it reports the error.
    if (S_ISDIR(info.st_mode))
        throw Failure(QStringLiteral("%1 is a folder, not a text table.").arg(path), "Give the path of a file in it.");
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
        failToBuffer(out);
    const bool isInput = path == standardStream;
    const QString name = isInput ? QStringLiteral("Standard input") : path;
    const int descriptor = isInput ? 0 : openPipe(path);
    const auto close = qScopeGuard([descriptor] {
        if (descriptor > 0)
            ::close(descriptor);
    });
    copy(descriptor, name, out);
    if (out.size() == 0)
        throw Failure(QStringLiteral("%1 is empty.").arg(name), "Give a file or a pipe that contains a text table.");
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
            throw Failure(QStringLiteral("The temporary file %1 could not be read: %2.").arg(path, file.errorString()));
        if (device.write(block) != block.size())
            return;
    }
}
