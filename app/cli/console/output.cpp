// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/output.h"

#include "app/cli/console/interrupt.h"
#include "core/base/failure.h"
#include "core/base/text.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace {
constexpr std::size_t bufferSize = 1 << 16;
}

void Output::write(std::string_view text)
{
    m_used = m_used || !text.empty();
    if (m_closed || m_failed)
        return;
    m_buffer += text;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Output::line(std::string_view text)
{
    write(text);
    write("\n");
}

void Output::flush()
{
    const std::string text = std::move(m_buffer);
    m_buffer.clear();
    send(text);
}

void Output::send(std::string_view text)
{
    while (!text.empty() && !m_closed && !m_failed) {
        const ssize_t written = ::write(m_descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(std::size_t(written));
        } else if (errno == EPIPE) {
            m_closed = true;
        } else if (errno == EINTR) {
            if (!interruptRequested())
                continue;
            m_failed = true;
            throw Cancelled();
        } else {
            const QString reason = QString::fromLocal8Bit(std::strerror(errno));
            m_failed = true;
            throw Failure(QStringLiteral("The output could not be written: %1.").arg(reason),
                          "Free some space, or send the output somewhere else.");
        }
    }
}

OutputDevice::OutputDevice(Output &output)
    : m_output(output)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 OutputDevice::writeData(const char *bytes, qint64 size)
{
    m_output.write(std::string_view(bytes, std::size_t(size)));
    return m_output.canWrite() ? size : -1;
}

void occupyStandardStreams()
{
    for (const int descriptor : {0, 1, 2})
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) // open() returns the lowest free descriptor.
            ::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
}

void reportLine(const QString &sentence)
{
    const std::string text = text::fromQ(sentence) + '\n';
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t written = ::write(2, rest.data(), rest.size());
        if (written < 0 && errno != EINTR)
            return; // Standard error cannot be written; there is no other place to report that.
        if (written > 0)
            rest.remove_prefix(std::size_t(written));
    }
}
