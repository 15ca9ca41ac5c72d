// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <string>
#include <vector>

class QIODevice;

namespace bundle {

/// One file in an archive, as it is unpacked.
struct ArchiveEntry {
    std::string path;
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b-256.
};

/// Writes a zip archive, one entry after another. Packing, hashing and writing happen in a thread of its own, so that
/// whoever makes the bytes does not wait for them. Entries carry no times and no rights: equal entries are equal bytes.
class ArchiveWriter
{
public:
    /// The device must be open for writing and is used by the other thread until finish() or destruction. large: an
    /// entry may be longer than 4 GB.
    explicit ArchiveWriter(QIODevice &device, bool large = false);
    /// What was not finished is no archive.
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// Begins an entry and gives the device to write it to; good until end(). Throws Failure when the archive could not
    /// be written so far.
    QIODevice &begin(const std::string &path);
    void end();
    /// What was written so far; waits until it is. Throws Failure when it could not be written.
    const std::vector<ArchiveEntry> &entries();
    /// Writes the table of contents. Throws Failure when that fails.
    void finish(const QByteArray &comment);

private:
    class Worker;
    class Entry;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Entry> m_entry;
};

}
