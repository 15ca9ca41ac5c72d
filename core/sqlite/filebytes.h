// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_file;

/// The bytes of what may be a chapter file, whatever they are. Read through SQLite, which knows when a descriptor may
/// be closed without taking the locks of a connection with it (see filelocks.h). Nothing is locked and nothing is
/// written.
class FileBytes
{
public:
    explicit FileBytes(const QString &path);
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    bool isOpen() const { return m_file != nullptr; }
    /// Why it is not open, as the system says it.
    const QString &error() const { return m_error; }
    qint64 size() const;
    /// Fewer at the end of the file, and none where the disk does not answer.
    QByteArray read(qint64 at, int most) const;

private:
    sqlite3 *m_db = nullptr;
    sqlite3_file *m_file = nullptr;
    QString m_error;
};
