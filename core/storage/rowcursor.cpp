// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowcursor.h"

#include "core/storage/chapter.h"
#include "core/storage/layout/cells.h"
#include "core/storage/store.h"

#include <sqlite3.h>

namespace {

enum Fixed { Pk, IdColumn, Deleted, Hlc, Site, Stamps, Extra, First };

static_assert(int(StoredRow::Type::Integer) == SQLITE_INTEGER && int(StoredRow::Type::Real) == SQLITE_FLOAT
              && int(StoredRow::Type::Text) == SQLITE_TEXT && int(StoredRow::Type::Bytes) == SQLITE_BLOB
              && int(StoredRow::Type::Nothing) == SQLITE_NULL);

std::string selected(const RowColumns &columns)
{
    std::string out = "pk,id,deleted,";
    out += columns.stamps ? "hlc,site,st," : "NULL,NULL,NULL,";
    out += columns.extra ? "extra" : "NULL";
    for (const Field *field : columns.fields)
        out += ',' + sqlName(field->key);
    return columns.expressions.empty() ? out : out + ',' + columns.expressions;
}

std::string visible(Rows which)
{
    return which == Rows::All ? "1" : which == Rows::Live ? "deleted IS NULL" : "deleted IS NOT NULL";
}

std::string walkSql(const Entity &entity, const RowColumns &columns, Rows which, RowOrder order)
{
    std::string sql = "SELECT " + selected(columns) + " FROM " + sqlName(entity.key) + " WHERE " + visible(which);
    if (columns.present)
        sql += " AND " + sqlName(columns.present->key) + " IS NOT NULL";
    return sql + (order == RowOrder::Id ? " ORDER BY id" : " ORDER BY pk");
}

std::string_view textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? std::string_view(text, std::size_t(sqlite3_column_bytes(statement, column))) : std::string_view();
}

std::string_view bytesAt(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(statement, column))) : std::string_view();
}

Id idIn(std::string_view bytes)
{
    return bytes.size() == sizeof(Id::Bytes) ? Id::fromRaw(bytes.data()) : Id();
}

}

std::string rowColumn(std::string_view key)
{
    return sqlName(key);
}

RowColumns RowColumns::all(const Entity &entity)
{
    RowColumns columns;
    for (const Field &field : entity.fields)
        columns.fields.push_back(&field);
    return columns;
}

StoredRow::StoredRow(Database &db, const std::string &sql, std::vector<const Field *> fields)
    : m_statement(std::make_unique<SqlStatement>(db, sql))
    , m_raw(m_statement->handle())
    , m_fields(std::move(fields))
{}

StoredRow::StoredRow(StoredRow &&) noexcept = default;
StoredRow::~StoredRow() = default;

qint64 StoredRow::rowNumber() const
{
    return sqlite3_column_int64(m_raw, Pk);
}
Id StoredRow::id() const
{
    return idIn(bytesAt(m_raw, IdColumn));
}
bool StoredRow::isHidden() const
{
    return sqlite3_column_type(m_raw, Deleted) != SQLITE_NULL;
}
qint64 StoredRow::hiddenBy() const
{
    return sqlite3_column_int64(m_raw, Deleted);
}
quint64 StoredRow::hlc() const
{
    return quint64(sqlite3_column_int64(m_raw, Hlc));
}
qint64 StoredRow::site() const
{
    return sqlite3_column_int64(m_raw, Site);
}
std::string_view StoredRow::stamps() const
{
    return textAt(m_raw, Stamps);
}
bool StoredRow::hasStamps() const
{
    return sqlite3_column_type(m_raw, Stamps) != SQLITE_NULL;
}
std::string_view StoredRow::extraJson() const
{
    return textAt(m_raw, Extra);
}
StoredRow::Type StoredRow::type(int column) const
{
    return Type(sqlite3_column_type(m_raw, First + column));
}
qint64 StoredRow::number(int column) const
{
    return sqlite3_column_int64(m_raw, First + column);
}
std::string_view StoredRow::text(int column) const
{
    return textAt(m_raw, First + column);
}
std::string_view StoredRow::bytes(int column) const
{
    return bytesAt(m_raw, First + column);
}
Id StoredRow::reference(int column) const
{
    return idIn(bytesAt(m_raw, First + column));
}
Value StoredRow::value(int column) const
{
    return cells::read(*m_statement, First + column, *m_fields[std::size_t(column)]);
}

RowWalk::RowWalk(Store &store, const Entity &entity, const RowColumns &columns, Rows which, RowOrder order)
    : StoredRow(store.chapter().db(), walkSql(entity, columns, which, order), columns.fields)
{}

RowWalk::RowWalk(Store &store, const Query &query, const RowColumns &columns, bool ordered)
    : StoredRow(store.chapter().db(), sql::select(query, selected(columns), ordered), columns.fields)
{
    sql::bindQuery(*m_statement, query, m_texts);
}

bool RowWalk::next()
{
    return m_statement->step();
}

void RowWalk::stop()
{
    m_statement->reset();
}

RowLookup::RowLookup(Store &store, const Entity &entity, const RowColumns &columns, By by, Rows which)
    : StoredRow(store.chapter().db(),
                "SELECT " + selected(columns) + " FROM " + sqlName(entity.key) + " WHERE "
                    + (by == By::Row ? "pk=?" : "id=?") + " AND " + visible(which),
                columns.fields)
{}

bool RowLookup::seek(qint64 row)
{
    m_statement->reset();
    m_statement->bind(1, row);
    return m_statement->step();
}

bool RowLookup::seek(const Id &id)
{
    m_statement->reset();
    m_id = id;
    m_statement->bindBlob(1, m_id.bytes().data(), m_id.bytes().size());
    return m_statement->step();
}

void RowLookup::release()
{
    m_statement->reset();
}

RowFinder::RowFinder(Store &store, const Entity &entity)
    : m_row(
        std::make_unique<SqlStatement>(store.chapter().db(), "SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?"))
    , m_id(
          std::make_unique<SqlStatement>(store.chapter().db(), "SELECT id FROM " + sqlName(entity.key) + " WHERE pk=?"))
{}

RowFinder::~RowFinder() = default;

std::optional<qint64> RowFinder::row(const Id &id)
{
    m_row->bindBlob(1, id.bytes().data(), id.bytes().size());
    const auto row = m_row->step() ? std::optional(m_row->number(0)) : std::nullopt;
    m_row->reset();
    return row;
}

Id RowFinder::id(qint64 row)
{
    m_id->bind(1, row);
    const Id id = m_id->step() ? idIn(m_id->blob(0)) : Id();
    m_id->reset();
    return id;
}

std::set<std::string> extraHeaders(Store &store, const Entity &entity, Rows which, const std::vector<qint64> *rows)
{
    std::set<std::string> headers;
    SqlStatement found(store.chapter().db(),
                       "SELECT DISTINCT j.key FROM " + sqlName(entity.key)
                           + " AS rows, json_each(rows.extra) AS j WHERE rows.extra IS NOT NULL AND " + visible(which)
                           + (rows ? " AND rows.pk=?" : ""));
    const auto add = [&] {
        while (found.step())
            headers.emplace(found.text(0));
        found.reset();
    };
    if (!rows)
        add();
    else
        for (const qint64 row : *rows) {
            found.bind(1, row);
            add();
        }
    return headers;
}

std::set<std::string> extraHeaders(Store &store, const Query &query)
{
    Query unordered = query;
    unordered.sort = nullptr;
    std::vector<std::string> texts;
    SqlStatement found(store.chapter().db(),
                       "SELECT DISTINCT j.key FROM (" + sql::select(unordered, "extra", false)
                           + ") AS rows, json_each(rows.extra) AS j WHERE rows.extra IS NOT NULL");
    sql::bindQuery(found, unordered, texts);
    std::set<std::string> headers;
    while (found.step())
        headers.emplace(found.text(0));
    return headers;
}

std::vector<GroupSum> sumBy(Store &store, const Query &query, const std::vector<const Field *> &by, const Field *weight,
                            const std::string &condition)
{
    std::string keys, people = "1";
    for (const Field *field : by)
        keys += sqlName(field->key) + ',';
    if (weight) {
        const std::string name = sqlName(weight->key);
        people = "CASE WHEN typeof(" + name + ")='integer' AND " + name + " BETWEEN 1 AND 1000000000 THEN " + name
               + " ELSE 1 END";
    }
    const std::string inner = sql::select(query, keys + people + " AS people," + condition + " AS counted", false);
    std::string sql = "SELECT " + keys + "sum(people) FROM (" + inner + ") WHERE counted";
    if (!keys.empty())
        sql += " GROUP BY " + keys.substr(0, keys.size() - 1);
    std::vector<std::string> texts;
    SqlStatement rows(store.chapter().db(), sql);
    sql::bindQuery(rows, query, texts);
    std::vector<GroupSum> out;
    while (rows.step()) {
        GroupSum group;
        for (std::size_t i = 0; i < by.size(); ++i)
            group.keys.push_back(cells::read(rows, int(i), *by[i]));
        group.sum = rows.number(int(by.size()));
        out.push_back(std::move(group));
    }
    return out;
}
