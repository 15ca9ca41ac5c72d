// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

// Options for the address sanitizer, if built in: end the program in a way that replay.cpp detects, and keep less freed
// memory, because millions of short runs must be fast.
extern "C" const char *__asan_default_options()
{
    return "abort_on_error=1:quarantine_size_mb=8:malloc_context_size=8";
}

void fuzz::fail(const std::string &sentence)
{
    std::fprintf(stderr, "FUZZ: %s\n", sentence.c_str());
    std::abort();
}

std::string fuzz::shown(std::string_view bytes)
{
    constexpr std::size_t most = 400;
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes.substr(0, most)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F)
            out += c;
        else
            out.append({'\\', 'x', digits[byte >> 4], digits[byte & 15]});
    }
    return '[' + out + (bytes.size() > most ? "…]" : "]");
}

std::size_t fuzz::Input::number(std::size_t limit)
{
    if (m_rest.empty() || limit == 0)
        return 0;
    const auto byte = static_cast<unsigned char>(m_rest.front());
    m_rest.remove_prefix(1);
    return std::size_t(static_cast<unsigned char>(byte - '0')) % limit;
}

std::string_view fuzz::Input::line()
{
    const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
    const std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
    return line;
}

fuzz::MemoryFile::MemoryFile()
    : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
{
    require(m_descriptor >= 0, "creating a file in memory failed");
    m_path = QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

fuzz::MemoryFile::~MemoryFile()
{
    ::close(m_descriptor);
}

void fuzz::MemoryFile::setContent(std::string_view bytes)
{
    const bool written = ::ftruncate(m_descriptor, 0) == 0
                      && ::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == ssize_t(bytes.size());
    require(written, "writing to a file in memory failed");
}

void fuzz::failOnQtWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type != QtDebugMsg && type != QtInfoMsg)
            fail("Qt warning: " + message.toStdString());
    });
}
