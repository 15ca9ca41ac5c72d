// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlite.h"

#include "core/base/text.h"
#include "core/sqlite/filelocks.h"
#include "core/sqlite/sentences.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace {

constexpr int busyTimeoutMs = 15000;

std::string_view argument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void returnText(sqlite3_context *context, const std::string &text)
{
    sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

/// fold(text): the form in which text is matched; null and markers of absence stay null.
void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const int type = sqlite3_value_type(values[0]);
    if (type == SQLITE_NULL || type == SQLITE_BLOB)
        return sqlite3_result_null(context);
    returnText(context, text::fold(argument(values[0])));
}

}

std::string sqlName(std::string_view identifier)
{
    std::string out = "\"";
    for (const char c : identifier) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
{
    prepareSqlite();
    const bool memory = path.isEmpty() || path == QLatin1String(":memory:");
    const bool salvage = mode == Mode::Salvage;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (mode == Mode::Create || memory)
        flags |= SQLITE_OPEN_CREATE;
    if (mode == Mode::ReadOnly || salvage)
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    const QByteArray name = memory ? path.toUtf8() : QFileInfo(path).absoluteFilePath().toUtf8();
    int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    const auto probe = [this, salvage] {
        if (salvage)
            sqlite3_exec(m_db, "PRAGMA writable_schema=ON", nullptr, nullptr, nullptr);
        return sqlite3_exec(m_db, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    };
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(m_db, busyTimeoutMs);
        code = probe();
    }
    // A file in WAL mode in a folder where no -shm file can be created is opened as immutable.
    if ((mode == Mode::ReadOnly || salvage) && (code == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_READONLY)) {
        sqlite3_close_v2(m_db);
        const QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
        code = sqlite3_open_v2(uri.constData(), &m_db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI,
                               nullptr);
        if (code == SQLITE_OK)
            code = probe();
    }
    try {
        if (code != SQLITE_OK && !(salvage && (code & 0xff) == SQLITE_CORRUPT))
            fail(code, Storage::tr("open the file"));
        m_readOnly = mode == Mode::ReadOnly || salvage || (!memory && sqlite3_db_readonly(m_db, "main") == 1);
        sqlite3_busy_timeout(m_db, busyTimeoutMs);
        // If damage has removed a column from a table, its quoted name must not be read as a text.
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
        sqlite3_create_function_v2(m_db, "fold", 1, pure, nullptr, foldFunction, nullptr, nullptr, nullptr);
        exec("PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA trusted_schema=OFF");
        exec(salvage ? "PRAGMA cell_size_check=OFF" : "PRAGMA cell_size_check=ON");
    } catch (...) {
        sqlite3_close_v2(m_db);
        throw;
    }
}

Database::~Database()
{
    sqlite3_close_v2(m_db);
}

void Database::exec(const std::string &sql)
{
    const int code = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, Storage::tr("write to the file"));
}

qint64 Database::number(const std::string &sql)
{
    SqlStatement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

std::string Database::textOf(const std::string &sql)
{
    SqlStatement statement(*this, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}
qint64 Database::changes() const
{
    return sqlite3_changes64(m_db);
}
bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}
void Database::interrupt()
{
    sqlite3_interrupt(m_db);
}

void Database::cancelWhen(bool (*requested)())
{
    constexpr int stepsBetweenLooks = 20000; // Instructions of SQLite's virtual machine; a few milliseconds.
    m_cancelRequested = requested;
    const auto look = [](void *self) { return static_cast<Database *>(self)->m_cancelRequested() ? 1 : 0; };
    sqlite3_progress_handler(m_db, stepsBetweenLooks, look, this);
}

void Database::requirePlace() const
{
    int moved = 0;
    if (sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0)
        return;
    const QString file = QFileInfo(m_path).fileName();
    if (QFileInfo::exists(m_path))
        throw Failure(
            Storage::tr("%1 was replaced by another file while it was open. Nothing was written.").arg(m_path),
            Storage::tr("Close it and open %1 again to work with the new file.").arg(file));
    throw Failure(Storage::tr("%1 was moved or deleted while it was open.").arg(m_path),
                  Storage::tr("Move the file back, or open it in its new place. Nothing was written."));
}

void Database::emptyLog()
{
    sqlite3_busy_timeout(m_db, 0);
    sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_db, busyTimeoutMs);
}

void Database::fail(int code, const QString &attempt) const
{
    const QString file = QFileInfo(m_path).fileName();
    const QString detail = m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString();
    // Statements only use tables and columns that every chapter file has: if one is missing, the schema is damaged.
    const bool schemaLost =
        (code & 0xff) == SQLITE_ERROR
        && (detail.startsWith(QLatin1String("no such column")) || detail.startsWith(QLatin1String("no such table")));
    switch (schemaLost ? SQLITE_CORRUPT : code & 0xff) {
    case SQLITE_INTERRUPT:
        throw Cancelled();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Failure(Storage::tr("Another program is writing to %1 and did not finish in time; could not %2.")
                          .arg(file, attempt),
                      Storage::tr("Nothing was changed. Wait until the other program is done, then try again."));
    case SQLITE_FULL:
        throw Failure(Storage::tr("The disk with %1 is full; could not %2.").arg(file, attempt),
                      Storage::tr("Nothing was changed. Free some space, then try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Failure(
            Storage::tr("%1 cannot be written to; could not %2.").arg(file, attempt),
            Storage::tr(
                "Nothing was changed. Check the permissions of the file and its folder, or work on a copy elsewhere."));
    case SQLITE_CANTOPEN:
        throw Failure(Storage::tr("%1 cannot be opened; could not %2.").arg(file, attempt),
                      Storage::tr("Check that the file exists and that you can read and write in its folder."));
    case SQLITE_NOTADB:
        throw Damaged(
            Storage::tr("%1 is damaged at the beginning, or is not a chapter file; could not %2.").arg(file, attempt),
            Storage::tr("The file was not changed. If it was a chapter file, save what is still readable with a rescue "
                        "copy (backup --rescue), or open a backup from the folder \"backups\" next to it."));
    case SQLITE_CORRUPT:
        throw Damaged(Storage::tr("Part of %1 is damaged and cannot be read; could not %2.").arg(file, attempt),
                      Storage::tr("The file was not changed. Save what is still readable with a rescue copy (backup "
                                  "--rescue), or open a backup from the folder \"backups\" next to it."));
    case SQLITE_IOERR:
        throw Failure(Storage::tr("The disk with %1 reported an error (%2); could not %3.").arg(file, detail, attempt),
                      Storage::tr("Nothing was changed. Check the disk or USB drive, then try again."));
    default:
        throw Failure(Storage::tr("Could not %1 in %2: %3.").arg(attempt, file, detail),
                      Storage::tr("Nothing was changed. If it happens again, report this message."));
    }
}

SqlStatement::SqlStatement(Database &db, std::string_view sql)
    : m_db(&db)
{
    const int code =
        sqlite3_prepare_v3(db.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        db.fail(code, Storage::tr("read the file"));
}

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
    : m_db(other.m_db)
    , m_statement(other.m_statement)
{
    other.m_statement = nullptr;
}

SqlStatement::~SqlStatement()
{
    sqlite3_finalize(m_statement);
}

SqlStatement &SqlStatement::bind(int index, std::string_view text)
{
    const char *data = text.data() ? text.data() : "";
    sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

SqlStatement &SqlStatement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement, index, number);
    return *this;
}

SqlStatement &SqlStatement::bindReal(int index, double number)
{
    sqlite3_bind_double(m_statement, index, number);
    return *this;
}

SqlStatement &SqlStatement::bindBlob(int index, const void *bytes, std::size_t size)
{
    sqlite3_bind_blob64(m_statement, index, bytes, size, SQLITE_STATIC);
    return *this;
}

SqlStatement &SqlStatement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

SqlStatement &SqlStatement::bindColumn(int index, const SqlStatement &from, int column)
{
    sqlite3_bind_value(m_statement, index, sqlite3_column_value(from.m_statement, column));
    return *this;
}

bool SqlStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        m_db->fail(code, sqlite3_stmt_readonly(m_statement) ? Storage::tr("read the file")
                                                            : Storage::tr("write to the file"));
    }
    return false;
}

int SqlStatement::tryStep()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        sqlite3_reset(m_statement);
    return code;
}

void SqlStatement::run()
{
    while (step()) {}
    sqlite3_reset(m_statement);
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement);
}
int SqlStatement::type(int column) const
{
    return sqlite3_column_type(m_statement, column);
}
qint64 SqlStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
double SqlStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}
bool SqlStatement::isNull(int column) const
{
    return type(column) == SQLITE_NULL;
}

std::string_view SqlStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

std::string_view SqlStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

Transaction::Transaction(Database &db)
    : m_db(db)
    , m_open(!db.inTransaction())
{
    if (!m_open)
        return;
    m_db.exec("BEGIN IMMEDIATE");
    try {
        m_db.requirePlace();
    } catch (...) {
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open && m_db.inTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_open) {
        m_db.requirePlace();
        m_db.exec("COMMIT");
        m_db.emptyLog();
    }
    m_open = false;
}
