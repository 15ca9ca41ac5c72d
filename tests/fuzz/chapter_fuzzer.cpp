// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a chapter file with tampered metadata. Each line of an input changes one thing in a small valid file:
//   put TABLE COLUMN ROW VALUE     sets a cell of any table
//   setting KEY VALUE              sets or adds a setting
//   schema NAME SQL                replaces the SQL of a table, view or index in the schema
//   drop NAME                      removes a table, view or index from the schema
//   version N · application N      sets the numbers in the header
//   byte OFFSET HEX · cut SIZE     changes the bytes of the file
// VALUE is a whole number, null, x'HEX' or a text. Unknown names are replaced by known ones. Then the file is opened,
// checked, listed, searched, changed and closed. Each operation must succeed or be rejected with a message.
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/import/importer.h"
#include "core/search/search.h"
#include "core/sqlite/sqlite.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/temporarystore.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

using fuzz::require;

namespace {

constexpr const char *csvTable = "Given name,Shirt,E-mail\nAna,M,ana@example.org\n";

/// Creates the valid file: a few records, an edit, an import with an unknown column and a saved column mapping, an
/// undo.
QByteArray soundFile()
{
    TemporaryStore chapter;
    const Id action = add(*chapter, "action", {{"title", "Vigil"}, {"starts", "2026-01-30"}});
    const Id pledge =
        add(*chapter, "pledge", {{"given_name", "Rosa"}, {"action", action.text().c_str()}, {"phone", "+16125550101"}});
    set(*chapter, "pledge", pledge, {{"city", "Duluth"}, {"email", "(none)"}});
    fuzz::MemoryFile table;
    table.setContent(csvTable);
    ImportOptions options;
    options.entity = findEntity("pledge");
    options.backup = false;
    Importer importer(*chapter, table.path(), options);
    importer.saveMapping();
    importer.apply();
    set(*chapter, "pledge", pledge, {{"city", "Bemidji"}});
    chapter->undo();
    chapter.store.reset();
    QFile file(chapter.path);
    require(file.open(QIODevice::ReadOnly), "the valid file can be read");
    return file.readAll();
}

std::size_t someOf(std::string_view word, std::size_t count)
{
    std::size_t hash = 5381;
    for (const char c : word)
        hash = hash * 33 + static_cast<unsigned char>(c);
    return count == 0 ? 0 : hash % count;
}

std::string_view firstWord(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

qint64 numberOf(std::string_view word)
{
    qint64 number = 0;
    std::from_chars(word.data(), word.data() + word.size(), number);
    return number;
}

std::string fromHex(std::string_view hex)
{
    return QByteArray::fromHex(QByteArray(hex.data(), qsizetype(hex.size()))).toStdString();
}

/// Changes the raw database, bypassing the program. Ignores what SQLite rejects.
class Tamper
{
public:
    explicit Tamper(const QString &path)
    {
        require(sqlite3_open(QFile::encodeName(path).constData(), &m_db) == SQLITE_OK, "the copy opens");
        run("PRAGMA journal_mode=OFF");
        run("PRAGMA synchronous=OFF");
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        run("PRAGMA writable_schema=ON");
    }
    ~Tamper() { sqlite3_close(m_db); }
    Tamper(const Tamper &) = delete;
    Tamper &operator=(const Tamper &) = delete;

    void apply(std::string_view line)
    {
        const std::string_view verb = firstWord(line);
        if (verb == "put") {
            const std::string table = known(firstWord(line), "SELECT name FROM sqlite_schema WHERE type='table'");
            const std::string column = known(firstWord(line), "SELECT name FROM pragma_table_info('" + table + "')");
            const qint64 row = numberOf(firstWord(line));
            const std::string quoted = sqlName(column), from = sqlName(table);
            run("UPDATE " + from + " SET " + quoted + "=?1 WHERE " + quoted + " IS (SELECT " + quoted + " FROM " + from
                    + " LIMIT 1 OFFSET " + std::to_string(row % 64) + ")",
                {line});
        } else if (verb == "setting") {
            const std::string_view key = firstWord(line);
            run("INSERT OR REPLACE INTO setting(value,key) VALUES(?1,?2)", {line, key});
        } else if (verb == "schema") {
            const std::string name = known(firstWord(line), "SELECT name FROM sqlite_schema");
            run("UPDATE sqlite_schema SET sql=?1 WHERE name=?2", {line, name});
        } else if (verb == "drop") {
            run("DELETE FROM sqlite_schema WHERE name=?1", {known(line, "SELECT name FROM sqlite_schema")});
        } else if (verb == "version") {
            run("PRAGMA user_version=" + std::to_string(int(numberOf(line))));
        } else if (verb == "application") {
            run("PRAGMA application_id=" + std::to_string(int(numberOf(line))));
        }
    }

private:
    void bind(sqlite3_stmt *statement, int index, std::string_view value)
    {
        const bool digits = !value.empty() && value.size() < 19 && value.find_first_not_of("-0123456789") == value.npos;
        if (value == "null") {
            sqlite3_bind_null(statement, index);
        } else if (value.starts_with("x'")) {
            const std::string bytes = fromHex(value.substr(2));
            sqlite3_bind_blob(statement, index, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT);
        } else if (digits) {
            sqlite3_bind_int64(statement, index, numberOf(value));
        } else {
            sqlite3_bind_text(statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT);
        }
    }

    void run(const std::string &sql, const std::vector<std::string_view> &values = {},
             const std::function<void(std::string)> &each = {})
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            return;
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(statement, int(i) + 1, values[i]);
        while (sqlite3_step(statement) == SQLITE_ROW)
            if (const unsigned char *text = sqlite3_column_text(statement, 0); text && each)
                each(reinterpret_cast<const char *>(text));
        sqlite3_finalize(statement);
    }

    /// Returns the name if it exists, or else an existing name chosen by it.
    std::string known(std::string_view name, const std::string &sql)
    {
        std::vector<std::string> names;
        run(sql, {}, [&](std::string found) { names.push_back(std::move(found)); });
        if (names.empty() || std::find(names.begin(), names.end(), name) != names.end())
            return std::string(name);
        return names[someOf(name, names.size())];
    }

    sqlite3 *m_db = nullptr;
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the copy is written");
}

void patchBytes(const QString &path, std::string_view input)
{
    QFile file(path);
    require(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered), "the copy opens");
    for (std::string_view rest = input; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::string_view verb = firstWord(line);
        const qint64 at = std::abs(numberOf(firstWord(line)) % std::max<qint64>(file.size(), 1));
        if (verb == "cut") {
            file.resize(at);
        } else if (verb == "byte") {
            const std::string bytes = fromHex(line);
            file.seek(at);
            file.write(bytes.data(), qint64(bytes.size()));
        }
    }
}

void tamper(const QString &path, std::string_view input)
{
    {
        Tamper database(path);
        for (std::string_view rest = input; !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            database.apply(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    if (input.find("byte ") != input.npos || input.find("cut ") != input.npos)
        patchBytes(path, input);
}

/// Runs work, which may be rejected.
void attempt(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Failure &failure) {
        require(!failure.sentence().isEmpty(), "a failure has a message");
    }
}

void read(Store &store)
{
    attempt([&] { store.name(); });
    bool sound = false;
    attempt([&] {
        const Problems problems = store.check();
        for (const Problem &problem : problems)
            require(!problem.reason.isEmpty() && !problem.cure.isEmpty(), "a problem has a reason and a cure");
        sound = problems.isEmpty();
    });
    for (const char *key : {"pledge", "action"}) {
        const Entity &entity = *findEntity(key);
        Query query;
        query.entity = &entity;
        attempt([&] {
            const std::vector<qint64> rows = store.rows(query);
            for (const Record &record : store.fetch(entity, rows)) {
                store.title(record);
                store.get(entity, record.id());
                for (std::size_t i = 0; i < entity.fields.size(); ++i)
                    require(!sound || text::isUtf8(record.at(int(i)).text()), "check reports values that are not UTF-8",
                            entity.fields[i].key);
            }
        });
        attempt([&] { store.findByName(entity, "Vigil"); });
    }
    attempt([&] {
        for (const HistoryStep &step : store.history(50))
            require(step.created >= -1'000'000'000'000, "a step has valid numbers");
        store.historyCount();
        store.undoLabel();
        store.redoLabel();
    });
    attempt([&] { search(store, "vig", 20); });
}

void write(Store &store)
{
    attempt([&] { store.redo(); });
    attempt([&] { store.undo(); });
    attempt([&] { store.undo(); });
    attempt([&] { add(store, "pledge", {{"given_name", "New"}}); });
    attempt([&] {
        static fuzz::MemoryFile table;
        table.setContent(csvTable);
        ImportOptions options;
        options.backup = false;
        Importer importer(store, table.path(), options);
        importer.plan();
        importer.apply();
    });
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = (fuzz::failOnQtWarnings(), fuzz::useUnwatchedMemoryForSqlite(), true);
    static const QByteArray sound = soundFile();
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("chapter.groundswell"));
    static const FixedClock clock;
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    if (!ready)
        return -1;
    writeFile(path, sound);
    tamper(path, input);
    for (const Store::Mode mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
        attempt([&] {
            const std::unique_ptr<Store> store = Store::open(path, mode, clock);
            read(*store);
            if (!store->isReadOnly())
                write(*store);
        });
    }
    QDir(folder.filePath(QStringLiteral("backups"))).removeRecursively();
    return 0;
}
