// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_file;

/// Reads the bytes of a file that may be a chapter file. Reads through SQLite, which closes a descriptor only when that
/// does not drop the locks of a connection (see filelocks.h). Neither locks nor writes the file.
class FileBytes
{
public:
    explicit FileBytes(const QString &path);
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    bool isOpen() const { return m_file != nullptr; }
    /// The system's error message if it is not open.
    const QString &error() const { return m_error; }
    qint64 size() const;
    /// Returns fewer bytes at the end of the file, and none after a read error.
    QByteArray read(qint64 at, int most) const;

private:
    sqlite3 *m_db = nullptr;
    sqlite3_file *m_file = nullptr;
    QString m_error;
};
