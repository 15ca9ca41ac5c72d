// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/output.h"

#include <QString>
#include <QTemporaryDir>

#include <optional>

/// A path that may be "-". Standard input, and pipes and devices given by name, are kept in a temporary file that only
/// its owner can read, since a table is read twice; what goes to standard output, or to a device or pipe, which must
/// not be replaced, is written to such a file first, so that it is whole or not there.

/// A file to read. Throws Failure when it is a folder, and Cancelled when Ctrl-C comes while a pipe keeps it waiting.
class BufferedInput
{
public:
    explicit BufferedInput(const QString &path);
    const QString &path() const { return m_path; }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

/// A file to write.
class BufferedOutput
{
public:
    BufferedOutput(const QString &path, Output &out);
    const QString &path() const { return m_path; }
    bool isStandardOutput() const;
    /// Sends the file on, when it was for standard output, a device or a pipe and has been written.
    void deliver();
    /// Appends the file, if it has been written, to a device. Errors of the device are the device's to tell.
    static void copyTo(const QString &path, QIODevice &device);

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QString m_target;
    Output &m_out;
};
