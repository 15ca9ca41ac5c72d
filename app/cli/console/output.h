// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <string>
#include <string_view>

/// Standard output, buffered, in UTF-8 regardless of the locale. If the reader closes the pipe, as `head` does, the
/// rest is silently dropped. Throws Failure if the output cannot be written for another reason, such as a full disk,
/// and Cancelled after Ctrl-C while waiting for the reader.
class Output
{
public:
    explicit Output(int descriptor = 1)
        : m_descriptor(descriptor)
    {}

    void write(std::string_view text);
    void line(std::string_view text);
    void flush();
    /// Whether the reader closed the pipe, so that the program can stop.
    bool isClosed() const { return m_closed; }
    bool canWrite() const { return !m_closed && !m_failed; }
    /// Whether anything was written, even if it was dropped.
    bool isUsed() const { return m_used; }

private:
    void send(std::string_view text);

    std::string m_buffer;
    int m_descriptor;
    bool m_closed = false;
    bool m_failed = false;
    bool m_used = false;
};

/// An Output as a QIODevice, already open for writing.
class OutputDevice : public QIODevice
{
public:
    explicit OutputDevice(Output &output);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    Output &m_output;
};

/// Opens placeholders for standard streams that the parent process has closed, so that no file opened later, such as a
/// chapter file, gets one of their descriptors. Reading and writing there still fails.
void occupyStandardStreams();

/// Writes one line to standard error.
void reportLine(const QString &sentence);
