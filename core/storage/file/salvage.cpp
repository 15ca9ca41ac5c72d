// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/salvage.h"

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/storage/layout/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace {

constexpr std::size_t mostRanges = 1000;
constexpr int rowsBetweenLooks = 4096;

struct Column {
    std::string name;
    std::string type; ///< A type of STRICT tables: INTEGER, TEXT, BLOB, ANY.
    bool required = false;
    bool hasDefault = false;
    std::string source; ///< Its name in the damaged file, quoted, or NULL.
};

/// Without the column of the row number, which is handled separately.
std::vector<Column> columnsOf(Database &db, const std::string &table, bool hasRows)
{
    std::vector<Column> out;
    SqlStatement statement(db, "SELECT name,type,\"notnull\",pk,dflt_value IS NOT NULL FROM pragma_table_info(?)");
    statement.bind(1, table);
    while (statement.step())
        if (!hasRows || statement.number(3) == 0 || statement.text(1) != "INTEGER")
            out.push_back({std::string(statement.text(0)),
                           std::string(statement.text(1)),
                           statement.number(2) != 0,
                           statement.number(4) != 0,
                           {}});
    return out;
}

class Salvage
{
public:
    Salvage(Database &from, Database &to, const SalvageTable &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_hasRows(table.order.empty())
        , m_name(sqlName(table.name))
    {
        m_part.table = table.name;
    }

    RescueReport::Part run();

private:
    bool prepare();
    void readAll();
    void lookAround();
    void lookUp(qint64 row);
    void readByValue(qint64 row);
    void askIndex();
    void countLost();

    std::unique_ptr<SqlStatement> read(const std::string &rest, const std::string &columns);
    /// Copies rows until the end or damage; true at the end. With stop: a row that was already copied also counts as
    /// the end.
    bool walk(SqlStatement &statement, bool stopWhereKnown);
    bool isSeen(qint64 row) const { return row > 0 && row < qint64(m_seen.size()) && m_seen[std::size_t(row)]; }
    bool isLikely(qint64 row) const { return row > 0 && row < qint64(m_seen.size()); }
    void keep(qint64 row, const std::function<sqlite3_value *(int)> &value);
    void bind(int column, sqlite3_value *value, qint64 row);
    void bindUnread(int column, qint64 row);
    void tick();

    Database &m_from, &m_to;
    const SalvageTable &m_table;
    const bool m_hasRows;
    const std::string m_name;
    std::vector<Column> m_columns;
    std::string m_list; ///< Quoted column names.
    std::unique_ptr<SqlStatement> m_insert, m_one, m_onward, m_there;
    std::map<int, SqlStatement> m_single;
    std::vector<bool> m_seen, m_indexed;
    std::set<qint64> m_strange; ///< Row numbers too high for a file of this size, so a result of damage.
    bool m_doubtful = false;    ///< The current row was repaired.
    bool m_broken = false, m_indexBroken = true;
    qint64 m_last = 0; ///< Highest plausible row number.
    int m_ticks = 0;
    RescueReport::Part m_part;
};

void Salvage::tick()
{
    if (++m_ticks % rowsBetweenLooks == 0)
        m_table.shouldContinue();
}

bool Salvage::prepare()
{
    const std::vector<std::string> there = schema::columnsInFile(m_from, m_table.name);
    if (there.empty())
        return false;
    const std::vector<std::string> known = schema::columnsInFile(m_to, m_table.name);
    const auto contains = [](const std::vector<std::string> &names, const std::string &name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    // A name with a damaged letter is recognized by its position.
    std::map<std::string, std::string> sources;
    std::vector<std::string> misspelt;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (contains(there, known[i])) {
            sources[known[i]] = sqlName(known[i]);
        } else if (i < there.size() && !contains(known, there[i]) && there[i].size() == known[i].size()) {
            sources[known[i]] = sqlName(there[i]);
            misspelt.push_back(there[i]);
        }
    }
    // Columns added by a newer version are kept for that version.
    if (m_hasRows)
        for (const std::string &name : there)
            if (!contains(known, name) && !contains(misspelt, name))
                m_to.exec("ALTER TABLE " + m_name + " ADD COLUMN " + sqlName(name) + " ANY");
    std::string places;
    for (Column column : columnsOf(m_to, m_table.name, m_hasRows)) {
        const auto source = sources.find(column.name);
        // Unknown columns were added above.
        const bool isThere = source != sources.end() || !contains(known, column.name);
        if (!isThere && (!column.required || column.hasDefault))
            continue;
        column.source = source != sources.end() ? source->second : isThere ? sqlName(column.name) : "NULL";
        m_list += (m_list.empty() ? "" : ",") + column.source;
        places += "," + sqlName(column.name);
        m_columns.push_back(column);
    }
    std::string sql =
        "INSERT OR IGNORE INTO " + m_name + "(" + (m_hasRows ? "rowid" + places : places.substr(1)) + ") VALUES(";
    for (std::size_t i = 0; i < m_columns.size() + (m_hasRows ? 1 : 0); ++i)
        sql += i == 0 ? "?" : ",?";
    m_insert = std::make_unique<SqlStatement>(m_to, sql + ")");
    if (m_hasRows) {
        m_seen.resize(std::size_t(m_table.mostRows) + 1);
        m_indexed.resize(m_seen.size());
    }
    return true;
}

std::unique_ptr<SqlStatement> Salvage::read(const std::string &rest, const std::string &columns)
{
    const std::string sql = "SELECT " + columns + " FROM " + m_name + ' ' + rest;
    sqlite3_stmt *probe = nullptr;
    const int code = sqlite3_prepare_v2(m_from.handle(), sql.c_str(), -1, &probe, nullptr);
    sqlite3_finalize(probe);
    return code == SQLITE_OK ? std::make_unique<SqlStatement>(m_from, sql) : nullptr;
}

void Salvage::bindUnread(int column, qint64 row)
{
    const Column &c = m_columns[std::size_t(column)];
    const int index = column + (m_hasRows ? 2 : 1);
    m_doubtful = true;
    if (c.name == m_table.key) {
        // A row gets the same new ID each time it is read.
        const Id id = Id::fromName(Id(), m_table.name + ' ' + std::to_string(row));
        sqlite3_bind_blob(m_insert->handle(), index, id.bytes().data(), 16, SQLITE_TRANSIENT);
    } else if (!c.required) {
        m_insert->bindNull(index);
    } else if (c.type == "INTEGER") {
        m_insert->bind(index, qint64(0));
    } else if (c.type == "BLOB") {
        sqlite3_bind_zeroblob(m_insert->handle(), index, 0);
    } else {
        m_insert->bind(index, std::string_view());
    }
}

void Salvage::bind(int column, sqlite3_value *value, qint64 row)
{
    const Column &c = m_columns[std::size_t(column)];
    const int index = column + (m_hasRows ? 2 : 1), type = sqlite3_value_type(value);
    const bool fits = c.type == "ANY" || (type == SQLITE_NULL && !c.required)
                   || (c.type == "INTEGER" && type == SQLITE_INTEGER) || (c.type == "TEXT" && type == SQLITE_TEXT)
                   || (c.type == "BLOB" && type == SQLITE_BLOB);
    if (!fits || (c.name == m_table.key && sqlite3_value_bytes(value) != 16)) {
        bindUnread(column, row);
        return;
    }
    sqlite3_bind_value(m_insert->handle(), index, value);
    if (type != SQLITE_TEXT)
        return;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    const std::string_view text(bytes ? bytes : "", std::size_t(sqlite3_value_bytes(value)));
    if (text::isUtf8(text))
        return;
    // Readers expect UTF-8: replace invalid bytes and keep the rest of the text.
    const std::string repaired = text::fromQ(text::toQ(text));
    sqlite3_bind_text64(m_insert->handle(), index, repaired.data(), repaired.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_doubtful = true;
}

void Salvage::keep(qint64 row, const std::function<sqlite3_value *(int)> &value)
{
    tick();
    m_doubtful = false;
    if (m_hasRows) {
        const bool likely = isLikely(row);
        if (isSeen(row) || (!likely && !m_strange.insert(row).second))
            return;
        m_doubtful = !likely;
        m_insert->bind(1, likely ? row : m_table.mostRows + qint64(m_strange.size()));
    }
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (sqlite3_value *read = value(i))
            bind(i, read, row);
        else
            bindUnread(i, row);
    }
    m_insert->run();
    if (m_to.changes() > 0) {
        ++m_part.saved;
        m_part.incomplete += m_doubtful ? 1 : 0;
    }
    if (isLikely(row)) {
        m_seen[std::size_t(row)] = true;
        m_last = std::max(m_last, row);
    }
}

bool Salvage::walk(SqlStatement &statement, bool stopWhereKnown)
{
    for (;;) {
        const int code = statement.tryStep();
        if (code == SQLITE_DONE)
            return true;
        if (code == SQLITE_INTERRUPT)
            m_from.fail(code, {});
        if (code != SQLITE_ROW)
            return false;
        const qint64 row = m_hasRows ? statement.number(0) : 0;
        if (stopWhereKnown && isSeen(row))
            return true;
        const int first = m_hasRows ? 1 : 0;
        keep(row, [&](int column) { return sqlite3_column_value(statement.handle(), column + first); });
    }
}

void Salvage::readAll()
{
    const std::string order = m_hasRows ? "NOT INDEXED ORDER BY rowid" : "ORDER BY " + m_table.order;
    const std::string back =
        m_hasRows ? order + " DESC" : "ORDER BY " + m_table.order.substr(0, m_table.order.find(',')) + " DESC";
    const std::string columns = (m_hasRows ? "rowid," : "") + m_list;
    auto forward = read(order, columns);
    m_broken = !forward || !walk(*forward, false);
    if (!m_broken || !forward)
        return;
    if (auto backward = read(back, columns))
        walk(*backward, false);
}

void Salvage::askIndex()
{
    if (m_table.key.empty())
        return;
    const std::string index =
        "INDEXED BY " + sqlName("sqlite_autoindex_" + m_table.name + "_1") + " ORDER BY " + sqlName(m_table.key);
    for (const char *direction : {"", " DESC"}) {
        auto statement = read(index + direction, "rowid");
        if (!statement)
            return;
        int code = SQLITE_ROW;
        while ((code = statement->tryStep()) == SQLITE_ROW) {
            tick();
            if (isLikely(statement->number(0)))
                m_indexed[std::size_t(statement->number(0))] = true;
        }
        if (code == SQLITE_INTERRUPT)
            m_from.fail(code, {});
        if (code == SQLITE_DONE) {
            m_indexBroken = false;
            return;
        }
    }
}

void Salvage::lookAround()
{
    const std::string columns = "rowid," + m_list;
    m_one = read("NOT INDEXED WHERE rowid=?", columns);
    m_onward = read("NOT INDEXED WHERE rowid>? ORDER BY rowid", columns);
    m_there = read("NOT INDEXED WHERE rowid=?", "rowid");
    if (!m_one || !m_onward || !m_there)
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (auto single = read("NOT INDEXED WHERE rowid=?", m_columns[i].source))
            m_single.emplace(int(i), std::move(*single));
    qint64 last = std::max(m_last, m_table.rowsKnown);
    for (qint64 row = qint64(m_indexed.size()) - 1; row > last; --row)
        if (m_indexed[std::size_t(row)])
            last = row;
    // If the index does not show where the table ended, try every number that is possible in a file of this size.
    last = std::min(m_indexBroken ? m_table.mostRows : last, qint64(m_seen.size()) - 1);
    for (qint64 row = 1; row <= last; ++row)
        if (!isSeen(row))
            lookUp(row);
}

void Salvage::lookUp(qint64 row)
{
    tick();
    m_one->bind(1, row);
    const int code = m_one->tryStep();
    if (code == SQLITE_ROW)
        keep(row, [&](int column) { return sqlite3_column_value(m_one->handle(), column + 1); });
    m_one->reset();
    if (code == SQLITE_INTERRUPT)
        m_from.fail(code, {});
    if (code == SQLITE_ROW) {
        m_onward->bind(1, row);
        walk(*m_onward, true);
        m_onward->reset();
    } else if (code != SQLITE_DONE) {
        readByValue(row);
    }
}

void Salvage::readByValue(qint64 row)
{
    m_there->bind(1, row);
    const bool there = m_there->tryStep() == SQLITE_ROW;
    m_there->reset();
    if (!there)
        return;
    std::map<int, sqlite3_value *> values;
    for (auto &[column, statement] : m_single) {
        statement.bind(1, row);
        if (statement.tryStep() == SQLITE_ROW)
            values[column] = sqlite3_value_dup(sqlite3_column_value(statement.handle(), 0));
        statement.reset();
    }
    // Keep a row only if at least one of its values is readable; values that are absent do not count.
    if (std::any_of(values.begin(), values.end(),
                    [](const auto &v) { return sqlite3_value_type(v.second) != SQLITE_NULL; }))
        keep(row, [&values](int column) {
            const auto known = values.find(column);
            return known == values.end() ? nullptr : known->second;
        });
    for (const auto &[column, value] : values)
        sqlite3_value_free(value);
}

void Salvage::countLost()
{
    // Row numbers have no gaps and rows are never removed from a table, so without a usable index every number up to
    // the highest known one was a row.
    const qint64 known = std::max(m_last, m_table.rowsKnown);
    for (qint64 row = 1; row < qint64(m_seen.size()); ++row) {
        const bool wasThere = m_indexed[std::size_t(row)] || (m_indexBroken && row <= known);
        if (!wasThere || isSeen(row))
            continue;
        ++m_part.lost;
        if (!m_part.ranges.empty() && m_part.ranges.back().last == row - 1)
            m_part.ranges.back().last = row;
        else if (m_part.ranges.size() < mostRanges)
            m_part.ranges.push_back({row, row});
    }
    m_part.maybeMore = m_broken && m_indexBroken;
}

RescueReport::Part Salvage::run()
{
    if (!prepare()) {
        m_part.maybeMore = true;
        return m_part;
    }
    readAll();
    if (!m_hasRows) {
        m_part.maybeMore = m_broken;
        return m_part;
    }
    askIndex();
    if (m_broken)
        lookAround();
    countLost();
    return m_part;
}

}

RescueReport::Part salvage(Database &from, Database &to, const SalvageTable &table)
{
    return Salvage(from, to, table).run();
}
