// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

/// An output file that is written completely or not at all: an existing file is replaced only by commit(). Devices and
/// pipes, which cannot be replaced, are written directly.
class TargetFile
{
public:
    /// Throws Failure if the file cannot be written, or must not be replaced because it is a chapter file or the file
    /// being read, even under another name.
    explicit TargetFile(const QString &path, const QString &beingRead = {});
    ~TargetFile();
    TargetFile(const TargetFile &) = delete;
    TargetFile &operator=(const TargetFile &) = delete;

    QIODevice &device() { return *m_file; }
    /// Throws Failure if the file could not be written completely.
    void commit();

private:
    QString m_path;
    std::unique_ptr<QIODevice> m_file;
};
