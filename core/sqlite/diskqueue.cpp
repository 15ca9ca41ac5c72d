// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/diskqueue.h"

#include "core/base/failure.h"
#include "core/sqlite/sentences.h"

#include <QDir>

#include <limits>
#include <unistd.h>

DiskQueue::DiskQueue()
    : m_portions(std::numeric_limits<std::size_t>::max())
{
    if (!m_file.open())
        throw Failure(
            Storage::tr("Could not create a temporary file in %1: %2.").arg(QDir::tempPath(), m_file.errorString()),
            Storage::tr("Nothing was changed. Check that folder's permissions and its free disk space."));
    ::unlink(QFile::encodeName(m_file.fileName()).constData());
}

void DiskQueue::put(const std::string &portion)
{
    const char *bytes = portion.data();
    std::size_t left = portion.size();
    const qint64 at = m_end;
    while (left > 0) {
        const ssize_t written = ::pwrite(m_file.handle(), bytes, left, m_end);
        if (written <= 0)
            throw Failure(
                Storage::tr("The disk with the folder for temporary files, %1, is full.").arg(QDir::tempPath()),
                Storage::tr("Nothing was changed. Free some space, then try again."));
        bytes += written;
        left -= std::size_t(written);
        m_end += written;
    }
    m_portions.put({at, portion.size()});
}

bool DiskQueue::take(std::string &portion)
{
    const std::optional<Portion> next = m_portions.take();
    if (!next)
        return false;
    portion.resize(next->size);
    if (::pread(m_file.handle(), portion.data(), next->size, next->at) != ssize_t(next->size))
        throw Failure(Storage::tr("Could not read a temporary file in %1.").arg(QDir::tempPath()),
                      Storage::tr("Nothing was changed. Check the disk, then try again."));
    return true;
}

void DiskQueue::close()
{
    m_portions.close();
}
