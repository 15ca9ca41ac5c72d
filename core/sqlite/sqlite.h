// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// One connection to one SQLite file. Every statement of the program goes through here and Statement: errors become
/// Failures that say what was attempted and what to do. Used from one thread at a time (SQLite does not lock for us),
/// not shared. Text goes in and out as UTF-8 without a detour, which makes loads four times as fast as through Qt Sql.
class Database
{
public:
    /// Salvage reads a damaged file: what the schema says is taken as far as it can be read, and no page is refused
    /// because one cell of it is wrong.
    enum class Mode { ReadWrite, Create, ReadOnly, Salvage };

    /// Opens and sets what every connection needs: busy timeout, secure_delete, temporary storage in memory,
    /// the SQL function fold(text). An empty path is a database of this connection alone, which is gone with it; what
    /// does not fit in its cache lies in a file without a name. ReadOnly falls back to an immutable view where the
    /// folder cannot be written.
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs statements that return nothing.
    void exec(const std::string &sql);
    /// First column of the first row as an integer; 0 when there is no row.
    qint64 number(const std::string &sql);
    std::string textOf(const std::string &sql);

    qint64 lastRowId() const;
    /// Rows that the last statement changed.
    qint64 changes() const;
    bool inTransaction() const;
    /// Stops the running statement of this connection from another thread; it then throws Cancelled.
    void interrupt();
    /// Stops the running statement as interrupt() does once the function returns true; it is called every few
    /// milliseconds.
    void cancelWhen(bool (*requested)());
    bool isReadOnly() const { return m_readOnly; }
    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_db; }

    /// Throws when the file no longer stands where it was opened: moved, deleted, or another one in its place. What is
    /// written then would be lost.
    void requirePlace() const;
    /// Takes what the write-ahead log holds into the file and empties the log, unless somebody else is in the way. Then
    /// one file is all there is to move, and no log is left that another file under this name could be taken for.
    void emptyLog();
    /// Throws the Failure that fits an SQLite result code; attempt completes "could not …".
    [[noreturn]] void fail(int code, const QString &attempt) const;

private:
    QString m_path;
    sqlite3 *m_db = nullptr;
    bool m_readOnly = false;
    bool (*m_cancelRequested)() = nullptr;
};

/// A prepared statement. Parameters count from 1, columns from 0. Views bound stay valid until the next reset.
class Statement
{
public:
    Statement(Database &db, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&other) noexcept;

    Statement &bind(int index, std::string_view text);
    Statement &bind(int index, qint64 number);
    Statement &bindReal(int index, double number);
    Statement &bindBlob(int index, const void *bytes, std::size_t size);
    Statement &bindNull(int index);
    /// What a column of another statement's row holds; copied.
    Statement &bindColumn(int index, const Statement &from, int column);
    /// True while there is a row.
    bool step();
    /// Like step, but gives SQLite's code, SQLITE_ROW and SQLITE_DONE among them, instead of throwing.
    int tryStep();
    /// For statements that return nothing: step and reset.
    void run();
    void reset();

    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.
    int type(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    bool isNull(int column) const;
    sqlite3_stmt *handle() const { return m_statement; }

private:
    Database *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

/// BEGIN IMMEDIATE on construction, ROLLBACK on destruction unless committed. Inside another one it does nothing
/// and leaves the decision to the outer one. Throws, and nothing is written, when the file has been moved, deleted or
/// replaced since it was opened.
class Transaction
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_db;
    bool m_open;
};

/// An identifier from the schema in double quotes, for names that are also words of SQL (`case`, `action`).
std::string sqlName(std::string_view identifier);
