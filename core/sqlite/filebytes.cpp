// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/filebytes.h"

#include "core/sqlite/filelocks.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

FileBytes::FileBytes(const QString &path)
{
    prepareSqlite();
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    // Opening reads only the header; SQLite does not touch a journal before the first statement.
    const int code = sqlite3_open_v2(name.constData(), &m_db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code == SQLITE_OK)
        sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    if (m_file && m_file->pMethods)
        return;
    m_file = nullptr;
    const int reason = sqlite3_system_errno(m_db);
    m_error = reason != 0 ? QString::fromLocal8Bit(std::strerror(reason)) : QString::fromUtf8(sqlite3_errmsg(m_db));
}

FileBytes::~FileBytes()
{
    sqlite3_close_v2(m_db);
}

qint64 FileBytes::size() const
{
    sqlite3_int64 bytes = 0;
    return m_file && m_file->pMethods->xFileSize(m_file, &bytes) == SQLITE_OK ? bytes : 0;
}

QByteArray FileBytes::read(qint64 at, int most) const
{
    QByteArray bytes(int(std::clamp<qint64>(size() - at, 0, most)), '\0');
    if (!bytes.isEmpty() && m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), at) != SQLITE_OK)
        return {};
    return bytes;
}
