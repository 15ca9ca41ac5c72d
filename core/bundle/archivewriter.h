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

/// One file in an archive, in unpacked form.
struct ArchiveEntry {
    std::string path;
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b-256.
};

/// Writes a zip archive, one entry after another. Compression, hashing and writing happen in a thread of its own, so
/// that the producer does not wait. Entries have no times and no permissions: equal entries give equal bytes.
class ArchiveWriter
{
public:
    /// The device must be open for writing and is used by the other thread until finish() or destruction. large: an
    /// entry may be longer than 4 GB.
    explicit ArchiveWriter(QIODevice &device, bool large = false);
    /// Without finish() the file is not a valid archive.
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// Begins an entry and returns the device for it, valid until end(). Throws Failure if writing has failed so far.
    QIODevice &begin(const std::string &path);
    void end();
    /// The entries written so far; waits for the thread. Throws Failure if writing failed.
    const std::vector<ArchiveEntry> &entries();
    /// Writes the table of contents. Throws Failure if that fails.
    void finish(const QByteArray &comment);

private:
    class Worker;
    class Entry;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Entry> m_entry;
};

}
