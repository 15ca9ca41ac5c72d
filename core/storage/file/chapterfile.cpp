// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/chapterfile.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/sqlite/filebytes.h"
#include "core/sqlite/sentences.h"
#include "core/storage/file/migrator.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::string setting(Database &db, const char *key)
{
    SqlStatement statement(db, "SELECT value FROM setting WHERE key=?");
    statement.bind(1, key);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

void setSetting(Database &db, std::string_view key, std::string_view value)
{
    SqlStatement statement(
        db, "INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    statement.bind(1, key).bind(2, value).run();
}

/// Distinguishes this file in this place from a copy of it: a hash of the machine, the path and the inode number,
/// salted with the site ID so that the file does not reveal which machine it was on.
std::string placeToken(const QString &path, const Id &site)
{
    struct stat info {};
    const QString canonical = QFileInfo(path).canonicalFilePath();
    ::stat(QFile::encodeName(canonical).constData(), &info);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(site.bytes().data(), 16));
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(canonical.toUtf8());
    hash.addData(QByteArray::number(qulonglong(info.st_ino)));
    return hash.result().toHex().toStdString();
}

qint64 addSite(Database &db, const Id &site, const std::string &label)
{
    SqlStatement statement(db, "INSERT INTO site(id,label) VALUES(?,?)");
    statement.bindBlob(1, site.bytes().data(), 16).bind(2, label).run();
    const qint64 number = db.lastRowId();
    setSetting(db, "site", std::to_string(number));
    return number;
}

/// Throws Failure for files that are not chapter files, before SQLite's own check. Reads through SQLite only, because
/// this process may already have a connection to the file.
void refuseForeign(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.fileName();
    if (!info.exists())
        throw Failure(Storage::tr("The file %1 does not exist.").arg(path),
                      Storage::tr("Check the name, or create a new chapter file."));
    if (info.isDir())
        throw Failure(Storage::tr("%1 is a folder, not a chapter file.").arg(path),
                      Storage::tr("Choose a file that ends in .groundswell."));
    const FileBytes content(path);
    if (!content.isOpen())
        throw Failure(Storage::tr("%1 cannot be read: %2.").arg(file, content.error()),
                      Storage::tr("Check the file's permissions."));
    const QByteArray head = content.read(0, 100);
    if (head.isEmpty())
        throw Failure(Storage::tr("%1 is empty, so it is not a chapter file.").arg(file),
                      Storage::tr("Create a new chapter file under another name."));
    if (!head.startsWith(QByteArray("SQLite format 3\0", 16))) {
        const bool table = text::isUtf8(std::string_view(head.constData(), std::size_t(head.size())).substr(0, 90));
        throw Failure(Storage::tr("%1 is not a chapter file.").arg(file),
                      table ? Storage::tr("If it is a text table, import it into a chapter file instead.")
                            : Storage::tr("Choose a file that ends in .groundswell."));
    }
    quint32 application = 0;
    for (int i = 68; i < 72 && i < head.size(); ++i)
        application = application << 8 | quint8(head[i]);
    if (application != quint32(schema::applicationId))
        throw Failure(Storage::tr("%1 is a database of another program, not a chapter file.").arg(file),
                      Storage::tr("Choose a file that ends in .groundswell."));
}

/// Loads the database into memory, so that a file that cannot be written can still be migrated and read.
std::unique_ptr<Database> inMemory(Database &from)
{
    auto copy = std::make_unique<Database>(QStringLiteral(":memory:"), Database::Mode::Create);
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", from.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_NOMEM;
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        from.fail(code, Storage::tr("read the file"));
    return copy;
}

void useWriteAheadLog(ChapterFile &file)
{
    // If the file system or another program prevents it, the file keeps its journal mode.
    sqlite3_busy_timeout(file.db->handle(), 2000);
    sqlite3_exec(file.db->handle(), "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    sqlite3_busy_timeout(file.db->handle(), 15000);
    file.db->exec("PRAGMA synchronous=FULL");
    file.returnToSingleFile = true;
}

void bringUpToDate(ChapterFile &file, const WallClock &clock)
{
    if (file.version >= schemaVersion)
        return;
    const QString name = QFileInfo(file.path).fileName();
    if (!file.readOnlyReason.isEmpty()) {
        file.db = inMemory(*file.db);
        migrator::upgrade(*file.db);
        return;
    }
    const QString backup = backupBeside(*file.db, file.path, Storage::tr("before update"), clock);
    migrator::upgrade(*file.db);
    file.notes << Storage::tr("%1 was upgraded from version %2 to version %3. A backup was kept: %4.")
                      .arg(name, QString::number(file.version), QString::number(schemaVersion), backup);
}

void readNumber(ChapterFile &file)
{
    file.siteNumber = text::toQ(setting(*file.db, "site")).toLongLong();
    SqlStatement statement(*file.db, "SELECT id FROM site WHERE ord=?");
    statement.bind(1, file.siteNumber);
    if (!statement.step() || statement.blob(0).size() != 16)
        throw Failure(Storage::tr("%1 is damaged: its site ID is missing.").arg(QFileInfo(file.path).fileName()),
                      Storage::tr("Open a backup from the folder \"backups\" next to it."));
    file.site = Id::fromRaw(statement.blob(0).data());
}

void readSite(ChapterFile &file, const WallClock &clock)
{
    readNumber(file);
    if (!file.readOnlyReason.isEmpty() || setting(*file.db, "place") == placeToken(file.path, file.site))
        return;
    // Two files with the same site ID would give different values the same stamp. A file that was only moved gets a new
    // site ID, too; that does no harm.
    Transaction transaction(*file.db);
    readNumber(file); // Another program that opened it at the same time may have given it a new one.
    if (setting(*file.db, "place").empty() && file.db->number("SELECT EXISTS(SELECT 1 FROM op)") == 0) {
        setSetting(*file.db, "place", placeToken(file.path, file.site)); // A new file.
    } else if (setting(*file.db, "place") != placeToken(file.path, file.site)) {
        file.site = Id::create(clock.nowMs());
        file.siteNumber = addSite(*file.db, file.site, setting(*file.db, "name"));
        setSetting(*file.db, "place", placeToken(file.path, file.site));
        file.notes << Storage::tr("This file was copied or moved. From now on it has its own site ID.");
    }
    transaction.commit();
}

}

void giveName(const QString &draft, const QString &path)
{
    // Unlike a rename, a hard link never replaces a file that was created in the meantime.
    const QByteArray from = QFile::encodeName(draft), to = QFile::encodeName(path);
    if (::link(from.constData(), to.constData()) != 0 && (QFileInfo::exists(path) || !QFile::rename(draft, path)))
        throw Failure(Storage::tr("Could not create %1.").arg(path),
                      Storage::tr("Check the folder's permissions and that the file does not exist yet."));
}

void makeDatabase(const QString &path, const std::function<void(Database &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Failure(Storage::tr("%1 already exists; it was not changed.").arg(path),
                      Storage::tr("Choose another name, or open that file."));
    if (!info.absoluteDir().exists())
        throw Failure(Storage::tr("The folder %1 does not exist.").arg(info.absolutePath()),
                      Storage::tr("Create the folder first, or choose another one."));
    const QString draft = path + QStringLiteral(".new-%1").arg(::getpid());
    QFile::remove(draft);
    // Created empty first: an error from SQLite would name the draft, which the user does not know.
    const int made = ::open(QFile::encodeName(draft).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (made < 0)
        throw Failure(Storage::tr("Could not create %1 in the folder %2: %3.")
                          .arg(info.fileName(), info.absolutePath(), QString::fromLocal8Bit(std::strerror(errno))),
                      Storage::tr("Choose another folder, or check the permissions of this one."));
    ::close(made);
    try {
        {
            Database db(draft, Database::Mode::Create);
            db.exec("PRAGMA page_size=8192; PRAGMA temp_store=FILE");
            Transaction transaction(db);
            migrator::createAll(db);
            fill(db);
            transaction.commit();
        }
        giveName(draft, path);
    } catch (...) {
        QFile::remove(draft);
        throw;
    }
    QFile::remove(draft);
}

void ChapterFile::create(const QString &path, const QString &name, const QString &postalCode, const WallClock &clock)
{
    makeDatabase(path, [&](Database &db) {
        const Id site = Id::create(clock.nowMs());
        setSetting(db, "name", text::fromQ(name));
        setSetting(db, "postal_code", text::fromQ(postalCode));
        addSite(db, site, text::fromQ(name));
    });
}

ChapterFile ChapterFile::open(const QString &path, bool write, const WallClock &clock)
{
    refuseForeign(path);
    ChapterFile file;
    file.path = path;
    const QString name = QFileInfo(path).fileName();
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (write && (!QFileInfo(path).isWritable() || !folder.isWritable()))
        file.readOnlyReason =
            Storage::tr("%1 or its folder is write-protected, so the file is open read-only.").arg(name);
    else if (!write)
        file.readOnlyReason = Storage::tr("%1 is open read-only.").arg(name);
    const bool readOnly = !file.readOnlyReason.isEmpty();
    file.db = std::make_unique<Database>(path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!readOnly && file.db->isReadOnly())
        file.readOnlyReason = Storage::tr("%1 is write-protected, so it is open read-only.").arg(name);

    file.version = int(file.db->number("PRAGMA user_version"));
    if (file.version > schemaVersion) {
        if (const QStringList lacks = migrator::missing(*file.db); !lacks.isEmpty())
            throw Failure(Storage::tr("%1 was written by a newer version of the program (file version %2; this program "
                                      "reads up to %3) and cannot be opened.")
                              .arg(name, QString::number(file.version), QString::number(schemaVersion)),
                          Storage::tr("Update the program. The file was not changed."));
        file.readOnlyReason =
            Storage::tr("%1 was written by a newer version of the program (file version %2; this program writes %3), "
                        "so it is open read-only. Update the program to change it.")
                .arg(name, QString::number(file.version), QString::number(schemaVersion));
    }
    if (file.readOnlyReason.isEmpty())
        useWriteAheadLog(file);
    bringUpToDate(file, clock);
    stamps::addFunction(*file.db);
    readSite(file, clock);
    return file;
}

void ChapterFile::close()
{
    if (!db)
        return;
    // If another file has replaced this one, the log may belong to it.
    int moved = 0;
    sqlite3_file_control(db->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (returnToSingleFile && moved == 0) {
        // Fails while another connection is open, as it should: the last one to close does it.
        sqlite3_busy_timeout(db->handle(), 0);
        sqlite3_exec(db->handle(), "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
        sqlite3_exec(db->handle(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    }
    db.reset();
}
