// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rescue.h"

#include "core/base/text.h"
#include "core/model/registry.h"
#include "core/storage/chapterfile.h"
#include "core/storage/salvage.h"
#include "core/storage/schema.h"
#include "core/storage/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace {

/// Of the bookkeeping; entities are named by the registry. In the order in which they are copied.
struct Bookkeeping {
    const char *table;
    const char *order; ///< Null for tables with row numbers.
    const char *key;
};
constexpr Bookkeeping bookkeeping[] = {
    {"setting", "key", ""}, {"site", nullptr, "id"}, {"op", nullptr, ""}, {"change", nullptr, ""},
    {"export", nullptr, ""}, {"epoch", "site,start_hlc", ""}, {"sibling", "entity,pk,field,hlc,site", ""},
};

/// The smallest row takes more than this, its entry in an index included.
constexpr qint64 fewestBytesOfRow = 16;
/// Bytes 18 to 23 of every chapter file are fixed but for the mode of its journal.
constexpr qsizetype headerSize = 100;
/// 8192 is what this program makes; the others are what its files can have become elsewhere.
constexpr std::array<int, 4> pageSizes = {8192, 4096, 1024, 65536};

bool canBePageSize(int size) { return size >= 512 && (size & (size - 1)) == 0; }

int pageSizeOf(const QByteArray &header)
{
    const int size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// The header as SQLite wants it, for a file of this page size.
QByteArray mended(QByteArray header, int pageSize)
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

bool holdsEntities(Database &db)
{
    return std::any_of(entities().begin(), entities().end(),
                       [&db](const Entity *entity) { return !schema::columnsInFile(db, entity->key).empty(); });
}

/// Names of the tables of this version that the schema of the file does not tell of.
std::vector<std::string> missingTables(Database &db)
{
    std::vector<std::string> out;
    for (const Bookkeeping &table : bookkeeping)
        if (schema::columnsInFile(db, table.table).empty())
            out.emplace_back(table.table);
    for (const Entity *entity : entities())
        if (schema::columnsInFile(db, entity->key).empty())
            out.emplace_back(entity->key);
    return out;
}

/// How this version makes a table, as SQLite keeps it.
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

/// Puts the statements of tables right in which damage has changed some letters, so that SQLite knows the tables again:
/// in the bytes of the file, since no statement would be taken. False when there is nothing to put right.
bool mendStatements(Database &db, QByteArray &bytes)
{
    const std::vector<std::string> missing = missingTables(db);
    if (missing.empty())
        return false;
    std::vector<std::string> found;
    Statement statement(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (statement.tryStep() == SQLITE_ROW)
        found.emplace_back(statement.text(0));
    bool mended = false;
    for (const std::string &table : missing) {
        const std::string wanted = creation(table);
        for (const std::string &sql : found) {
            if (!differsLittle(sql, wanted))
                continue;
            const qsizetype at = bytes.indexOf(QByteArray::fromRawData(sql.data(), qsizetype(sql.size())));
            if (at >= 0 && sql != wanted) {
                bytes.replace(at, qsizetype(wanted.size()), wanted.data(), qsizetype(wanted.size()));
                mended = true;
            }
        }
    }
    return mended;
}

/// The damaged file, open for reading as far as it goes. Where its first bytes are damaged, a copy of it is read in
/// which they are put right.
class Source
{
public:
    Source(const QString &path, const QString &target) : m_path(path) { open(target); }
    Database &db() { return *m_db; }

private:
    void open(const QString &target);
    bool tryOpen(const QString &path);
    void copyMended(const QByteArray &header, const QString &copy) const;
    QString workingCopy(const QString &target);
    void mendSchema(const QString &target, const QByteArray &header);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Outlives the connection.
    int m_copies = 0;
    std::unique_ptr<Database> m_db;
};

bool Source::tryOpen(const QString &path)
{
    try {
        m_db = std::make_unique<Database>(path, Database::Mode::Salvage);
        if (holdsEntities(*m_db))
            return true;
    } catch (const Cancelled &) {
        throw;
    } catch (const Failure &) {
        // Whatever it is, the header is tried in other ways, and the end of all tries is told.
    }
    m_db.reset();
    return false;
}

void Source::copyMended(const QByteArray &header, const QString &copy) const
{
    QFile::remove(copy);
    if (!QFile::copy(m_path, copy))
        throw Failure(Storage::tr("A working copy of %1 could not be made.").arg(QFileInfo(m_path).fileName()),
                      Storage::tr("Nothing was changed. Free some space beside the rescue copy, then try again."));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(copy);
    if (!file.open(QFile::ReadWrite) || file.write(header) != header.size())
        throw Failure(Storage::tr("A working copy of %1 could not be made.").arg(QFileInfo(m_path).fileName()),
                      Storage::tr("Nothing was changed. Free some space beside the rescue copy, then try again."));
}

QString Source::workingCopy(const QString &target)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(target + QStringLiteral(".working-XXXXXX"));
    if (!m_folder->isValid())
        throw Failure(Storage::tr("The folder %1 cannot be written to.").arg(QFileInfo(target).absolutePath()),
                      Storage::tr("Choose another place for the rescue copy."));
    return m_folder->filePath(QStringLiteral("copy%1").arg(++m_copies));
}

/// The schema stands at the beginning of a file that was never made smaller; more than that is not read into memory.
void Source::mendSchema(const QString &target, const QByteArray &header)
{
    constexpr qint64 schemaBytes = 4 << 20;
    QFile file(m_path);
    QByteArray bytes;
    if (!m_db || !file.open(QFile::ReadOnly) || (bytes = file.read(schemaBytes)).size() < headerSize)
        return;
    bytes.replace(0, headerSize, header);
    if (!mendStatements(*m_db, bytes))
        return;
    const QString copy = workingCopy(target);
    copyMended(bytes, copy);
    std::unique_ptr<Database> before = std::move(m_db);
    if (!tryOpen(copy) || missingTables(*m_db).size() >= missingTables(*before).size())
        m_db = std::move(before);
}

void Source::open(const QString &target)
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        throw Failure(Storage::tr("%1 cannot be read: %2.").arg(QFileInfo(m_path).fileName(), file.errorString()),
                      Storage::tr("Check the name and the rights of the file."));
    const QByteArray header = file.read(headerSize);
    const int pageSize = header.size() == headerSize ? pageSizeOf(header) : 0;
    if (canBePageSize(pageSize) && mended(header, pageSize) == header && tryOpen(m_path)) {
        mendSchema(target, header);
        return;
    }
    if (header.size() == headerSize) {
        std::vector<int> sizes(pageSizes.begin(), pageSizes.end());
        if (canBePageSize(pageSize))
            sizes.insert(sizes.begin(), pageSize);
        const QString copy = workingCopy(target);
        for (const int size : sizes) {
            copyMended(mended(header, size), copy);
            if (tryOpen(copy)) {
                mendSchema(target, mended(header, size));
                return;
            }
        }
    }
    throw Failure(Storage::tr("Nothing of %1 can be read: the pages that say where everything lies are damaged, or it is not a chapter "
                     "file.").arg(QFileInfo(m_path).fileName()),
                  Storage::tr("The file was left as it is. Open a backup from the folder \"backups\" beside it."));
}

class Rescue
{
public:
    Rescue(Database &from, Database &to, qint64 bytes, const Progress &progress, const WallClock &clock)
        : m_from(from), m_to(to), m_mostRows(bytes / fewestBytesOfRow + 1), m_progress(progress), m_clock(clock) {}

    RescueReport run();

private:
    RescueReport::Part copy(const std::string &table, const char *order, const std::string &key, qint64 rowsKnown);
    void copyEntity(const Entity &entity);
    void mendHistory();
    void mendSite();
    void lookForCancel() const;

    Database &m_from, &m_to;
    const qint64 m_mostRows;
    const Progress &m_progress;
    const WallClock &m_clock;
    qint64 m_done = 0;
    RescueReport m_report;
};

void Rescue::lookForCancel() const
{
    if (m_progress && !m_progress(m_done, qint64(entities().size() + std::size(bookkeeping))))
        throw Cancelled();
}

RescueReport::Part Rescue::copy(const std::string &table, const char *order, const std::string &key, qint64 rowsKnown)
{
    lookForCancel();
    const RescueReport::Part part = salvage(m_from, m_to, {.name = table, .key = key, .order = order ? order : "",
        .mostRows = m_mostRows, .rowsKnown = rowsKnown, .goesOn = [this] { lookForCancel(); }});
    ++m_done;
    return part;
}

void Rescue::copyEntity(const Entity &entity)
{
    for (const std::string &sql : schema::dropIndexes(entity))
        m_to.exec(sql);
    qint64 known = 0;
    {
        Statement statement(m_to, "SELECT max(ifnull(pk_to,pk)) FROM change WHERE entity=?");
        statement.bind(1, std::string_view(entity.key));
        if (statement.step())
            known = std::min(statement.number(0), m_mostRows);
    }
    m_report.entities.push_back(copy(entity.key, nullptr, "id", known));
    for (const std::string &sql : schema::indexes(entity))
        m_to.exec(sql);
    const std::string index = sqlName(std::string(entity.key) + "_fts");
    m_to.exec("INSERT INTO " + index + "(" + index + ") VALUES('rebuild')");
    // A new record gets the number after the greatest: what the history says of lost records behind that must not be
    // taken for its history.
    const std::string last = "(SELECT ifnull(max(pk),0) FROM " + sqlName(entity.key) + ")";
    for (const std::string &sql : {"DELETE FROM change WHERE entity=? AND pk>" + last,
                                   "UPDATE change SET pk_to=nullif(" + last + ",pk) WHERE entity=? AND pk_to>" + last}) {
        Statement statement(m_to, sql);
        statement.bind(1, std::string_view(entity.key)).run();
    }
}

/// Changes whose step is lost get one to stand under, so that no later step takes its number, and them with it.
void Rescue::mendHistory()
{
    const std::string label = text::fromQ(Storage::tr("A step of which the rescue copy knows nothing more"));
    Statement statement(m_to, "INSERT INTO op(seq,wall_ms,kind,label) SELECT DISTINCT c.op,ifnull((SELECT o.wall_ms FROM op o WHERE "
                              "o.seq<c.op ORDER BY o.seq DESC LIMIT 1),0),8,? FROM change c WHERE c.op NOT IN (SELECT seq FROM op) AND "
                              "c.op>0 AND c.op<=?");
    statement.bind(1, label).bind(2, m_mostRows).run();
    m_to.exec("DELETE FROM change WHERE op NOT IN (SELECT seq FROM op)");
}

/// Without a site of its own the file could not be opened. A number that no record bears, so that nobody's stamps become
/// another's.
void Rescue::mendSite()
{
    if (m_to.number("SELECT count(*) FROM site WHERE ord=(SELECT CAST(value AS INTEGER) FROM setting WHERE key='site')") > 0)
        return;
    qint64 number = m_to.number("SELECT max(ord) FROM site"), hlc = m_to.number("SELECT max(last_hlc) FROM site");
    for (const Entity *entity : entities()) {
        number = std::max(number, m_to.number("SELECT max(site) FROM " + sqlName(entity->key)));
        hlc = std::max(hlc, m_to.number("SELECT max(hlc) FROM " + sqlName(entity->key)));
    }
    const qint64 ord = std::clamp<qint64>(number, 0, std::numeric_limits<qint64>::max() - 1) + 1;
    const Id id = Id::create(m_clock.nowMs());
    Statement site(m_to, "INSERT INTO site(ord,id,label,last_hlc) VALUES(?,?,(SELECT value FROM setting WHERE key='name'),?)");
    site.bind(1, ord).bindBlob(2, id.bytes().data(), 16).bind(3, hlc).run();
    const std::string text = std::to_string(ord);
    Statement setting(m_to, "INSERT INTO setting(key,value) VALUES('site',?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    setting.bind(1, text).run();
}

RescueReport Rescue::run()
{
    for (const Bookkeeping &table : bookkeeping)
        m_report.bookkeeping.push_back(copy(table.table, table.order, table.key, 0));
    mendHistory();
    for (const Entity *entity : entities())
        copyEntity(*entity);
    mendSite();
    return std::move(m_report);
}

}

bool RescueReport::isWhole() const
{
    const auto whole = [](const Part &part) { return part.isWhole(); };
    return std::all_of(entities.begin(), entities.end(), whole) && std::all_of(bookkeeping.begin(), bookkeeping.end(), whole);
}

qint64 RescueReport::saved() const
{
    qint64 sum = 0;
    for (const Part &part : entities)
        sum += part.saved;
    return sum;
}

qint64 RescueReport::lost() const
{
    qint64 sum = 0;
    for (const Part &part : entities)
        sum += part.lost;
    return sum;
}

RescueReport rescueTo(const QString &damaged, const QString &path, const Progress &progress, const WallClock &clock)
{
    RescueReport report;
    makeDatabase(path, [&](Database &to) {
        Source source(damaged, path);
        // One view of the file from beginning to end, also where somebody still writes to it.
        Statement begin(source.db(), "BEGIN");
        begin.tryStep();
        report = Rescue(source.db(), to, QFileInfo(damaged).size(), progress, clock).run();
    });
    return report;
}
