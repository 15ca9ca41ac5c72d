// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"

#include <QTemporaryFile>

#include <string>

/// Hands portions of bytes from one thread to another in order without ever letting the first wait: what the second has
/// not taken yet lies in a file without a name in the folder for temporary files, so memory holds one portion.
/// The file is gone with the spool, whatever happens.
class DiskQueue
{
public:
    DiskQueue();
    DiskQueue(const DiskQueue &) = delete;
    DiskQueue &operator=(const DiskQueue &) = delete;

    /// Throws Failure when the disk is full.
    void put(const std::string &portion);
    /// Waits for the next portion; false at the end. Throws Failure when the file cannot be read.
    bool take(std::string &portion);
    /// Nothing comes any more; whoever waits goes on.
    void close();

private:
    struct Portion {
        qint64 at;
        std::size_t size;
    };

    QTemporaryFile m_file; ///< Only its handle is used: the name is removed at once.
    qint64 m_end = 0;
    BoundedQueue<Portion> m_portions;
};
