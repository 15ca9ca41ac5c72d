// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/archivereader.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/sentences.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

#include <quazip/quazip.h>
#include <quazip/unzip.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace bundle {
namespace {

constexpr qint64 endRecord = 22, longestComment = 0xffff;
constexpr std::size_t portionBytes = 1 << 18, portionsAhead = 4;

QString askAgain()
{
    return Bundle::tr("Copy the file again from its source, or ask for a new copy.");
}

/// Files that people mistake for bundles, recognized by their first bytes.
void refuseOther(const QString &name, const QByteArray &start)
{
    if (start.isEmpty())
        throw Failure(Bundle::tr("“%1” is empty, so it is not a bundle.").arg(name), askAgain());
    if (start.startsWith("SQLite format 3"))
        throw Failure(Bundle::tr("“%1” is a chapter file or another database, not a bundle.").arg(name),
                      Bundle::tr("Open it, create a bundle from it, and merge that."));
    if (!start.startsWith("PK\x03\x04"))
        throw Failure(Bundle::tr("“%1” is not a bundle.").arg(name),
                      Bundle::tr("Choose a bundle that another chapter created. To add a text table, use import."));
}

/// Valid names have only folders and files of plain letters, and no path out of the package.
bool isPlainPath(std::string_view path)
{
    if (path.empty() || path.size() > 200 || path.front() == '/' || path.back() == '/')
        return false;
    for (const char c : path)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/'))
            return false;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (const std::string_view part = path.substr(at, end - at); part.empty() || part.front() == '.')
            return false;
        at = end + 1;
    }
    return true;
}

}

ArchiveReader::ArchiveReader(const QString &path)
    : m_file(path)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw Failure(Bundle::tr("“%1” is a folder, not a bundle.").arg(fileName()),
                      Bundle::tr("Choose a file inside it."));
    if (!info.exists())
        throw Failure(Bundle::tr("The file “%1” does not exist.").arg(path),
                      Bundle::tr("Check the name and the folder."));
    if (!m_file.open(QIODevice::ReadOnly))
        throw Failure(Bundle::tr("“%1” cannot be read: %2.").arg(fileName(), m_file.errorString()),
                      Bundle::tr("Check the file's permissions and that no other program is using it."));
    refuseOther(fileName(), m_file.peek(16));
    requireWhole();
    m_zip = unzOpen64(&m_file);
    if (m_zip == nullptr)
        refuseAltered(Bundle::tr("Its table of contents cannot be read."));
    unzClearFlags(m_zip, UNZ_AUTO_CLOSE);
    try {
        readDirectory();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

ArchiveReader::~ArchiveReader()
{
    unzClose(m_zip);
}

QString ArchiveReader::fileName() const
{
    return QFileInfo(m_file.fileName()).fileName();
}

void ArchiveReader::refuseAltered(const QString &detail) const
{
    throw Failure(Bundle::tr("“%1” was cut off, damaged or changed after it was written. %2 Nothing was merged.")
                      .arg(fileName(), detail),
                  askAgain());
}

/// The end record must be at the end of the file: a truncated file lacks it, and no data may follow it.
void ArchiveReader::requireWhole()
{
    const qint64 most = std::min(m_file.size(), endRecord + longestComment);
    m_file.seek(m_file.size() - most);
    const QByteArray tail = m_file.read(most);
    for (qsizetype at = tail.size() - endRecord; at >= 0; --at) {
        if (!QByteArrayView(tail).sliced(at).startsWith("PK\x05\x06"))
            continue;
        if (qFromLittleEndian<quint16>(tail.constData() + at + 20) != tail.size() - at - endRecord)
            continue;
        m_comment = tail.mid(at + endRecord);
        m_file.seek(0);
        return;
    }
    refuseAltered(Bundle::tr("Its end is missing."));
}

void ArchiveReader::readDirectory()
{
    unz_global_info64 about{};
    if (unzGetGlobalInfo64(m_zip, &about) != UNZ_OK)
        refuseAltered(Bundle::tr("Its table of contents cannot be read."));
    if (qint64(about.number_entry) > limits::entries)
        throw Failure(Bundle::tr("“%1” contains %2 files; a bundle contains at most %3. It was not opened.")
                          .arg(fileName())
                          .arg(about.number_entry)
                          .arg(limits::entries),
                      Bundle::tr("Do not open it with another program either, unless you trust its source."));
    ZPOS64_T count = 0;
    for (int code = unzGoToFirstFile(m_zip); code == UNZ_OK; code = unzGoToNextFile(m_zip), ++count)
        addEntry();
    if (count != about.number_entry || m_packed > m_file.size())
        refuseAltered(Bundle::tr("Its table of contents contradicts itself."));
}

void ArchiveReader::addEntry()
{
    unz_file_info64 info{};
    std::string name(300, '\0');
    if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), uLong(name.size()), nullptr, 0, nullptr, 0) != UNZ_OK)
        refuseAltered(Bundle::tr("Its table of contents cannot be read."));
    const QString cure =
        Bundle::tr("Do not unpack it with another program. Ask the person who gave it to you where it came from.");
    name.resize(std::min<std::size_t>(name.size(), info.size_filename));
    const QString shown = text::toQ(std::string_view(name).substr(0, 80));
    if (info.size_filename > 200 || !isPlainPath(name))
        throw Failure(
            Bundle::tr("“%1” contains a file named “%2”, which does not belong in a bundle. Nothing was merged.")
                .arg(fileName(), shown),
            cure);
    // The upper half contains Unix permissions, whatever system the archive names as its origin.
    constexpr unsigned long kind = 0170000, plainFile = 0100000;
    const unsigned long unixKind = (info.external_fa >> 16) & kind;
    if ((unixKind != 0 && unixKind != plainFile) || (info.external_fa & 0x10) != 0)
        throw Failure(Bundle::tr("In “%1”, “%2” is a link or a folder, not a regular file. Nothing was merged.")
                          .arg(fileName(), shown),
                      cure);
    if ((info.flag & 0x2041) != 0)
        throw Failure(Bundle::tr("In “%1”, “%2” is encrypted. Nothing was merged.").arg(fileName(), shown),
                      Bundle::tr("Ask for the original bundle, without a password."));
    if (info.compression_method != 0 && info.compression_method != Z_DEFLATED)
        throw Failure(Bundle::tr("In “%1”, “%2” uses a compression method that bundles do not use. Nothing was merged.")
                          .arg(fileName(), shown),
                      askAgain());
    unz64_file_pos place{};
    unzGetFilePos64(m_zip, &place);
    const Place entry{place.pos_in_zip_directory, place.num_of_file, qint64(info.uncompressed_size),
                      qint64(info.compressed_size)};
    if (entry.bytes < 0 || entry.packed < 0 || entry.bytes > limits::bytes - m_bytes || entry.packed > m_file.size())
        throw Failure(Bundle::tr("“%1” would unpack to more than %2 GB. It was not opened.")
                          .arg(fileName())
                          .arg(limits::bytes >> 30),
                      cure);
    if (entry.bytes > limits::ratioFrom && entry.bytes / limits::ratio > entry.packed)
        throw Failure(
            Bundle::tr(
                "In “%1”, “%2” is suspiciously compressed (more than %3:1) and may be malicious. It was not opened.")
                .arg(fileName(), shown)
                .arg(limits::ratio),
            cure);
    if (!m_entries.emplace(name, entry).second)
        throw Failure(Bundle::tr("“%1” contains the file “%2” twice. Nothing was merged.").arg(fileName(), shown),
                      cure);
    m_bytes += entry.bytes;
    m_packed += entry.packed;
}

std::vector<std::string> ArchiveReader::paths() const
{
    std::vector<std::string> out;
    for (const auto &[path, entry] : m_entries)
        out.push_back(path);
    return out;
}

void ArchiveReader::open(const std::string &path)
{
    const auto entry = m_entries.find(path);
    if (entry == m_entries.end())
        refuseAltered(Bundle::tr("The file “%1” is missing.").arg(text::toQ(path)));
    unz64_file_pos place{entry->second.directory, entry->second.number};
    if (unzGoToFilePos64(m_zip, &place) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        refuseAltered(Bundle::tr("Its file “%1” cannot be read.").arg(text::toQ(path)));
}

qint64 ArchiveReader::unpack(char *to, qint64 size)
{
    const int got = unzReadCurrentFile(m_zip, to, unsigned(size));
    if (got < 0)
        refuseAltered(Bundle::tr("Its contents cannot be unpacked."));
    return got;
}

void ArchiveReader::close()
{
    if (unzCloseCurrentFile(m_zip) != UNZ_OK)
        refuseAltered(Bundle::tr("A checksum is wrong."));
}

QByteArray ArchiveReader::read(const std::string &path)
{
    const auto entry = m_entries.find(path);
    if (entry != m_entries.end() && entry->second.bytes > limits::wholeEntry)
        refuseAltered(Bundle::tr("Its file “%1” is too long.").arg(text::toQ(path)));
    open(path);
    QByteArray out(qsizetype(m_entries.find(path)->second.bytes), Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < out.size()) {
        const qint64 got = unpack(out.data() + filled, out.size() - filled);
        if (got == 0)
            refuseAltered(Bundle::tr("Its file “%1” ends too early.").arg(text::toQ(path)));
        filled += got;
    }
    close();
    return out;
}

ArchiveReader::Stream::Stream(ArchiveReader &archive, const ArchiveEntry &expected)
    : m_archive(archive)
    , m_expected(expected)
    , m_filled(portionsAhead)
    , m_free(portionsAhead + 2)
{
    m_archive.open(expected.path);
    for (std::size_t i = 0; i < portionsAhead + 2; ++i)
        m_free.put(std::string());
    m_thread = std::thread([this] { run(); });
}

ArchiveReader::Stream::~Stream()
{
    m_filled.close();
    m_free.close();
    m_thread.join();
    unzCloseCurrentFile(m_archive.m_zip);
}

void ArchiveReader::Stream::run()
{
    try {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        qint64 bytes = 0;
        while (std::optional<std::string> portion = m_free.take()) {
            portion->resize(portionBytes);
            const qint64 got = m_archive.unpack(portion->data(), portionBytes);
            if (got == 0) {
                if (bytes != m_expected.bytes || hash.result() != m_expected.hash)
                    m_archive.refuseAltered(
                        Bundle::tr("Its file “%1” does not match its hash.").arg(text::toQ(m_expected.path)));
                break;
            }
            portion->resize(std::size_t(got));
            bytes += got;
            hash.addData(QByteArrayView(portion->data(), qsizetype(got)));
            if (bytes > m_expected.bytes)
                m_archive.refuseAltered(
                    Bundle::tr("Its file “%1” is longer than declared.").arg(text::toQ(m_expected.path)));
            if (!m_filled.put(std::move(*portion)))
                break;
        }
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_filled.close();
    m_free.close();
}

bool ArchiveReader::Stream::next(std::string &portion)
{
    m_free.put(std::exchange(portion, {}));
    std::optional<std::string> filled = m_filled.take();
    if (!filled && m_failure)
        std::rethrow_exception(m_failure);
    if (filled)
        portion = std::move(*filled);
    return filled.has_value();
}

}
