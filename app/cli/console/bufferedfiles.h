// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/output.h"

#include <QString>
#include <QTemporaryDir>

#include <optional>

/// Paths that may be "-", a pipe or a device. Input from them is copied to a temporary file, because a table is read
/// twice. Output to them is written to a temporary file first, so that it arrives complete or not at all. Only the
/// owner can read the temporary files.

/// A file to read. Throws Failure for a folder, and Cancelled after Ctrl-C while waiting for a pipe.
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
    /// Copies the temporary file, if there is one, to its target. Call once the file has been written.
    void deliver();
    /// Appends the file, if it exists, to a device. Stops silently if the device fails; the caller checks the device.
    static void copyTo(const QString &path, QIODevice &device);

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QString m_target;
    Output &m_out;
};
