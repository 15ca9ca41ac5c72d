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

/// One connection to one SQLite file. Every statement of the program goes through here and SqlStatement: errors become
/// Failures that say what was attempted and what to do. Used from one thread at a time (SQLite does not lock for us),
/// not shared. Text stays UTF-8 in both directions, which makes loads four times as fast as through Qt Sql.
class Database
{
public:
    /// Salvage reads a damaged file: errors in the schema are ignored, and a page with one bad cell is still read.
    enum class Mode { ReadWrite, Create, ReadOnly, Salvage };

    /// Opens the file and sets up the connection: busy timeout, secure_delete, temporary storage in memory, the SQL
    /// function fold(text). An empty path is a private database that is deleted with the connection; what exceeds its
    /// cache goes to an unnamed file. ReadOnly falls back to an immutable view if the folder is write-protected.
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs statements that return nothing.
    void exec(const std::string &sql);
    /// First column of the first row as an integer; 0 if there is no row.
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

    /// Throws if the file was moved, deleted or replaced since it was opened: what is written then would be lost.
    void requirePlace() const;
    /// Moves the write-ahead log into the file and empties it, unless another connection is in the way. Then there is
    /// one file to move, and no log that could be applied to another file of this name.
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
class SqlStatement
{
public:
    SqlStatement(Database &db, std::string_view sql);
    ~SqlStatement();
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;
    SqlStatement(SqlStatement &&other) noexcept;

    SqlStatement &bind(int index, std::string_view text);
    SqlStatement &bind(int index, qint64 number);
    SqlStatement &bindReal(int index, double number);
    SqlStatement &bindBlob(int index, const void *bytes, std::size_t size);
    SqlStatement &bindNull(int index);
    /// The value of a column in another statement's row; copied.
    SqlStatement &bindColumn(int index, const SqlStatement &from, int column);
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

/// BEGIN IMMEDIATE on construction, ROLLBACK on destruction unless committed. A nested one does nothing; the outer one
/// decides. Throws without writing if the file has been moved, deleted or replaced since it was opened.
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

/// An identifier of the schema in double quotes, for names that are also SQL keywords (`case`, `action`).
std::string sqlName(std::string_view identifier);
