// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"

#include <QTemporaryFile>

#include <string>

/// Passes blocks of bytes from one thread to another in order; the writer never waits. Blocks not yet read are stored
/// in an unnamed file in the folder for temporary files, so memory holds one block. The file disappears with the queue.
class DiskQueue
{
public:
    DiskQueue();
    DiskQueue(const DiskQueue &) = delete;
    DiskQueue &operator=(const DiskQueue &) = delete;

    /// Throws Failure if the disk is full.
    void put(const std::string &portion);
    /// Waits for the next portion; false at the end. Throws Failure when the file cannot be read.
    bool take(std::string &portion);
    /// Ends the queue and wakes the reader.
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
