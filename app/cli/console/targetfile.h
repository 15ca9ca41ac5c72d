// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

/// A file to be written whole or not at all: what was there before stays until commit. Devices and pipes, which cannot
/// be replaced, are written directly.
class TargetFile
{
public:
    /// Throws Failure when the place cannot be written, and when what is there must not be replaced: a chapter file, or
    /// the file that is being read, under whatever name.
    explicit TargetFile(const QString &path, const QString &beingRead = {});
    ~TargetFile();
    TargetFile(const TargetFile &) = delete;
    TargetFile &operator=(const TargetFile &) = delete;

    QIODevice &device() { return *m_file; }
    /// Throws Failure when not everything could be written.
    void commit();

private:
    QString m_path;
    std::unique_ptr<QIODevice> m_file;
};
