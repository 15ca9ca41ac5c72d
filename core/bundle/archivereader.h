// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"
#include "core/bundle/archivewriter.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtGlobal>

#include <exception>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace bundle {

/// Limits; an archive beyond them is refused.
namespace limits {
inline constexpr qint64 entries = 1000;
inline constexpr qint64 bytes = qint64(64) << 30;      ///< Unpacked size of all entries.
inline constexpr qint64 ratio = 250;                   ///< Unpacked to packed, of an entry longer than …
inline constexpr qint64 ratioFrom = qint64(16) << 20;  ///< … this. Text tables reach 5, rarely 50.
inline constexpr qint64 wholeEntry = qint64(64) << 20; ///< Of an entry that is read in one piece.
}

/// Reads a zip archive that may be malicious. The constructor checks everything that does not require unpacking: that
/// the file is one archive from its first byte to its last, and the names, kinds and sizes of all entries. Never writes
/// to a path named in the archive. Not thread-safe; one entry is read at a time.
class ArchiveReader
{
public:
    /// Throws Failure.
    explicit ArchiveReader(const QString &path);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    QString fileName() const;
    const QByteArray &comment() const { return m_comment; }
    bool has(const std::string &path) const { return m_entries.contains(path); }
    std::vector<std::string> paths() const;
    /// A whole entry. Throws Failure if it is missing, too long or damaged.
    QByteArray read(const std::string &path);
    /// Throws the Failure of a damaged or changed archive.
    [[noreturn]] void refuseAltered(const QString &detail) const;

    /// One entry, unpacked and hashed ahead of the reader in a thread of its own.
    class Stream
    {
    public:
        /// Expects the size and the hash that the description gives.
        Stream(ArchiveReader &archive, const ArchiveEntry &expected);
        ~Stream();
        Stream(const Stream &) = delete;
        Stream &operator=(const Stream &) = delete;
        /// Replaces the last block by the next one; false at the end. Throws Failure if the entry is damaged or
        /// unexpected, at the latest when its end is reached.
        bool next(std::string &portion);

    private:
        void run();

        ArchiveReader &m_archive;
        ArchiveEntry m_expected;
        BoundedQueue<std::string> m_filled;
        BoundedQueue<std::string> m_free;
        std::exception_ptr m_failure;
        std::thread m_thread;
    };

private:
    struct Place {
        unsigned long long directory = 0, number = 0; ///< Its position for minizip.
        qint64 bytes = 0, packed = 0;
    };

    void requireWhole();
    void readDirectory();
    void addEntry();
    void open(const std::string &path);
    /// Reads up to size bytes; 0 at the end.
    qint64 unpack(char *to, qint64 size);
    /// Checks that the end was reached, and the checksum of the entry.
    void close();

    QFile m_file;
    QByteArray m_comment;
    void *m_zip = nullptr;
    std::map<std::string, Place, std::less<>> m_entries;
    qint64 m_bytes = 0, m_packed = 0;
};

}
