// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/rescuesource.h"

#include "core/entities/registry.h"
#include "core/sqlite/filebytes.h"
#include "core/sqlite/sentences.h"
#include "core/storage/layout/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace {

/// In a chapter file, bytes 18 to 23 are fixed except for the journal mode.
constexpr qsizetype headerSize = 100;
/// This program uses 8192; other programs can change it to one of the others.
constexpr std::array<int, 4> pageSizes = {8192, 4096, 1024, 65536};

bool canBePageSize(int size)
{
    return size >= 512 && (size & (size - 1)) == 0;
}

int pageSizeOf(const QByteArray &header)
{
    const int size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// The header that SQLite requires for a file of this page size.
QByteArray repaired(QByteArray header, int pageSize)
{
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian<quint16>(pageSize == 65536 ? 1 : quint16(pageSize), header.data() + 16);
    const char journal = header[18] == 2 && header[19] == 2 ? 2 : 1;
    const char fixed[] = {journal, journal, 0, 64, 32, 32};
    header.replace(18, sizeof fixed, fixed, sizeof fixed);
    qToBigEndian<quint32>(4, header.data() + 44); // Schema format.
    qToBigEndian<quint32>(1, header.data() + 56); // UTF-8.
    return header;
}

bool hasEntities(Database &db)
{
    return std::any_of(entities().begin(), entities().end(),
                       [&db](const Entity *entity) { return !schema::columnsInFile(db, entity->key).empty(); });
}

/// Tables of this version that the file's schema lacks.
std::vector<std::string> missingTables(Database &db)
{
    std::vector<std::string> out;
    for (const char *table :
         {"setting", "site", "op", "change", "share", "epoch", "held_write", "conflict", "joined", "unknown_write"})
        if (schema::columnsInFile(db, table).empty())
            out.emplace_back(table);
    for (const Entity *entity : entities())
        if (schema::columnsInFile(db, entity->key).empty())
            out.emplace_back(entity->key);
    return out;
}

/// The CREATE TABLE statement of this version, as SQLite stores it.
std::string creation(const std::string &table)
{
    if (const Entity *entity = findEntity(table))
        return schema::table(*entity);
    const std::string all = schema::bookkeeping();
    const std::size_t begin = all.find("CREATE TABLE " + table + "(");
    return begin == std::string::npos ? std::string() : all.substr(begin, all.find(';', begin) - begin);
}

bool differsLittle(std::string_view a, std::string_view b)
{
    constexpr int mostLetters = 64;
    if (a.size() != b.size())
        return false;
    int letters = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        letters += a[i] != b[i] ? 1 : 0;
    return letters <= mostLetters && std::size_t(letters) * 4 < a.size();
}

/// Repairs CREATE TABLE statements in which a few letters are damaged, so that SQLite recognizes the tables. Works on
/// the bytes of the file, because SQLite would reject a statement. Returns false if nothing was repaired.
bool repairStatements(Database &db, QByteArray &bytes)
{
    const std::vector<std::string> missing = missingTables(db);
    if (missing.empty())
        return false;
    std::vector<std::string> found;
    SqlStatement statement(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (statement.tryStep() == SQLITE_ROW)
        found.emplace_back(statement.text(0));
    bool repaired = false;
    for (const std::string &table : missing) {
        const std::string wanted = creation(table);
        for (const std::string &sql : found) {
            if (!differsLittle(sql, wanted))
                continue;
            const qsizetype at = bytes.indexOf(QByteArray::fromRawData(sql.data(), qsizetype(sql.size())));
            if (at >= 0 && sql != wanted) {
                bytes.replace(at, qsizetype(wanted.size()), wanted.data(), qsizetype(wanted.size()));
                repaired = true;
            }
        }
    }
    return repaired;
}

}

bool RescueSource::tryOpen(const QString &path)
{
    try {
        m_db = std::make_unique<Database>(path, Database::Mode::Salvage);
        if (hasEntities(*m_db))
            return true;
    } catch (const Cancelled &) {
        throw;
    } catch (const Failure &) {
        // The caller tries other headers and throws if none works.
    }
    m_db.reset();
    return false;
}

void RescueSource::copyRepaired(const QByteArray &header, const QString &copy) const
{
    constexpr int portion = 1 << 20;
    const FileBytes from(m_path);
    const qint64 size = from.size();
    QFile file(copy);
    bool whole = file.open(QFile::WriteOnly | QFile::Truncate, QFile::ReadOwner | QFile::WriteOwner)
              && file.write(header) == header.size();
    for (qint64 at = header.size(); whole && at < size; at += portion) {
        const QByteArray bytes = from.read(at, portion);
        whole = !bytes.isEmpty() && file.write(bytes) == bytes.size();
    }
    if (!whole || !file.flush())
        throw Failure(
            Storage::tr("Could not make a working copy of %1.").arg(QFileInfo(m_path).fileName()),
            Storage::tr("Nothing was changed. Free some space on the disk of the rescue copy, then try again."));
}

QString RescueSource::workingCopy(const QString &target)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(target + QStringLiteral(".working-XXXXXX"));
    if (!m_folder->isValid())
        throw Failure(Storage::tr("Cannot write to the folder %1.").arg(QFileInfo(target).absolutePath()),
                      Storage::tr("Choose another folder for the rescue copy."));
    return m_folder->filePath(QStringLiteral("copy%1").arg(++m_copies));
}

/// Reads only the first bytes: the schema is at the beginning of a file that was never compacted.
void RescueSource::repairSchema(const QString &target, const QByteArray &header)
{
    constexpr int schemaBytes = 4 << 20;
    QByteArray bytes = FileBytes(m_path).read(0, schemaBytes);
    if (!m_db || bytes.size() < headerSize)
        return;
    bytes.replace(0, headerSize, header);
    if (!repairStatements(*m_db, bytes))
        return;
    const QString copy = workingCopy(target);
    copyRepaired(bytes, copy);
    std::unique_ptr<Database> before = std::move(m_db);
    if (!tryOpen(copy) || missingTables(*m_db).size() >= missingTables(*before).size())
        m_db = std::move(before);
}

void RescueSource::open(const QString &target)
{
    const FileBytes file(m_path);
    if (!file.isOpen())
        throw Failure(Storage::tr("%1 cannot be read: %2.").arg(QFileInfo(m_path).fileName(), file.error()),
                      Storage::tr("Check the file's name and permissions."));
    const QByteArray header = file.read(0, headerSize);
    const int pageSize = header.size() == headerSize ? pageSizeOf(header) : 0;
    if (canBePageSize(pageSize) && repaired(header, pageSize) == header && tryOpen(m_path)) {
        repairSchema(target, header);
        return;
    }
    if (header.size() == headerSize) {
        std::vector<int> sizes(pageSizes.begin(), pageSizes.end());
        if (canBePageSize(pageSize))
            sizes.insert(sizes.begin(), pageSize);
        const QString copy = workingCopy(target);
        for (const int size : sizes) {
            copyRepaired(repaired(header, size), copy);
            if (tryOpen(copy)) {
                repairSchema(target, repaired(header, size));
                return;
            }
        }
    }
    throw Failure(
        Storage::tr("Nothing in %1 can be read: its table of contents is damaged, or it is not a chapter file.")
            .arg(QFileInfo(m_path).fileName()),
        Storage::tr("The file was not changed. Open a backup from the folder \"backups\" next to it."));
}
