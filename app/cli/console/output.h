// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <string>
#include <string_view>

/// Standard output: UTF-8 whatever the locale, buffered. When whoever reads it goes away (a pipe into head), the
/// rest is dropped without a word: that is no error. Throws Failure when the output cannot be written for another
/// reason, such as a full disk, and Cancelled when Ctrl-C comes while whoever reads keeps it waiting.
class Output
{
public:
    explicit Output(int descriptor = 1)
        : m_descriptor(descriptor)
    {}

    void write(std::string_view text);
    void line(std::string_view text);
    void flush();
    /// Nobody reads any more: stop as soon as that is convenient.
    bool isClosed() const { return m_closed; }
    bool takesMore() const { return !m_closed && !m_failed; }
    /// Something was written, even if nobody read it.
    bool isUsed() const { return m_used; }

private:
    void send(std::string_view text);

    std::string m_buffer;
    int m_descriptor;
    bool m_closed = false;
    bool m_failed = false;
    bool m_used = false;
};

/// An Output as a device, for those who write to devices. Open for writing from the start.
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

/// Takes the places of standard streams that whoever started the program has closed, so that no file that is opened
/// later, such as a chapter file, is taken for one of them. Reading and writing there still fails.
void occupyStandardStreams();

/// One line to standard error, where messages go.
void sayLine(const QString &sentence);
