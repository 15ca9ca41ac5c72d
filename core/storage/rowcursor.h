// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/model/value.h"
#include "core/storage/query.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

class Database;
class SqlStatement;
class Store;
struct sqlite3_stmt;

/// Selects rows of an entity's table.
enum class Rows : unsigned char { All, Live, Hidden };
/// The order of a walk: by row number, which is the order of insertion, or by ID.
enum class RowOrder : unsigned char { Row, Id };

/// The name of a field's column for use in a row expression.
std::string rowColumn(std::string_view key);

/// What a cursor reads in addition to the row number, the ID and whether the row is hidden.
struct RowColumns {
    std::vector<const Field *> fields; ///< Read with text(), reference() and value(), by their position here.
    /// Row expressions, separated by commas: SQL over the columns of one row, without subqueries, as privacy::Gate
    /// builds it. Read with number(), text() and reference(); their positions follow those of the fields.
    std::string expressions;
    bool stamps = true;             ///< Whether hlc(), site() and stamps() are read.
    bool extra = true;              ///< Whether extraJson() is read.
    const Field *present = nullptr; ///< Only rows with a value in this column.

    /// All fields of the entity, in the entity's order.
    static RowColumns all(const Entity &entity);
};

/// The row a cursor is at, read directly from the file without building a Record. Views are valid until the cursor
/// moves. Columns count from 0 in the order of RowColumns.
class StoredRow
{
public:
    enum class Type : unsigned char { Integer = 1, Real, Text, Bytes, Nothing };

    qint64 rowNumber() const;
    /// Null if the file has no valid ID there.
    Id id() const;
    /// Deleted, or joined into another record.
    bool isHidden() const;
    /// The step of the history that hid the record; 0 for a live one.
    qint64 hiddenBy() const;
    /// The row's own stamp; site is a row number of the table site.
    quint64 hlc() const;
    qint64 site() const;
    /// Stamps of fields written later, see stamps::each.
    std::string_view stamps() const;
    bool hasStamps() const;
    std::string_view extraJson() const;

    Type type(int column) const;
    qint64 number(int column) const;
    /// The text as stored. Absences are stored as Type::Bytes, references as 16 bytes.
    std::string_view text(int column) const;
    std::string_view bytes(int column) const;
    /// Null unless the column has the 16 bytes of an ID.
    Id reference(int column) const;
    /// The value of RowColumns::fields[column].
    Value value(int column) const;

protected:
    StoredRow(Database &db, const std::string &sql, std::vector<const Field *> fields);
    StoredRow(StoredRow &&) noexcept;
    ~StoredRow();

    std::unique_ptr<SqlStatement> m_statement;
    sqlite3_stmt *m_raw;
    std::vector<const Field *> m_fields;
};

/// Walks through rows.
///
///     for (RowWalk walk(store, entity, RowColumns::all(entity), Rows::Live, RowOrder::Id); walk.next();)
///         use(walk.id(), walk.value(0));
class RowWalk : public StoredRow
{
public:
    RowWalk(Store &store, const Entity &entity, const RowColumns &columns, Rows which = Rows::All,
            RowOrder order = RowOrder::Row);
    /// The rows of a query; in its order only if `ordered`, which may need sorting.
    RowWalk(Store &store, const Query &query, const RowColumns &columns, bool ordered = true);

    bool next();
    /// Ends the walk and releases its read lock.
    void stop();

private:
    std::vector<std::string> m_texts; ///< Storage for the query's bound parameters.
};

/// Looks up single rows with one prepared statement.
class RowLookup : public StoredRow
{
public:
    enum class By : unsigned char { Row, Id };
    RowLookup(Store &store, const Entity &entity, const RowColumns &columns, By by, Rows which = Rows::All);

    /// Moves to a row; false if there is none. The statement stays open until the next call or release().
    bool seek(qint64 row);   ///< By::Row.
    bool seek(const Id &id); ///< By::Id.
    void release();

private:
    Id m_id; ///< Bound to the statement.
};

/// Looks up row numbers by id, and ids by row number, with prepared statements.
class RowFinder
{
public:
    RowFinder(Store &store, const Entity &entity);
    ~RowFinder();
    RowFinder(const RowFinder &) = delete;
    RowFinder &operator=(const RowFinder &) = delete;

    std::optional<qint64> row(const Id &id);
    /// Null if there is no such row.
    Id id(qint64 row);

private:
    std::unique_ptr<SqlStatement> m_row, m_id;
};

/// Headers of the unknown columns that occur in the given rows; rows == nullptr: in all.
std::set<std::string> extraHeaders(Store &store, const Entity &entity, Rows which,
                                   const std::vector<qint64> *rows = nullptr);
/// The same for the records of a query.
std::set<std::string> extraHeaders(Store &store, const Query &query);

/// The number of people in the records of one group.
struct GroupSum {
    std::vector<Value> keys; ///< One per grouping field.
    qint64 sum = 0;
};
/// Sums up the records of a query that meet a condition, by the given fields. condition: a row expression, see
/// RowColumns. A record counts `weight` if that is a whole number from 1 to 1,000,000,000, else 1.
std::vector<GroupSum> sumBy(Store &store, const Query &query, const std::vector<const Field *> &by, const Field *weight,
                            const std::string &condition);
