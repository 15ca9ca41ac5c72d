// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/cells.h"

#include "core/model/types.h"
#include "core/sqlite/sqlite.h"

#include <sqlite3.h>

#include <charconv>

namespace {

constexpr std::string_view none = "none", withheld = "withheld";

std::string_view argument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void stampedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string text = stamps::replaced(argument(values[0]), argument(values[1]),
                                              quint64(sqlite3_value_int64(values[2])), sqlite3_value_int64(values[3]));
    sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

void bindPresent(SqlStatement &statement, int index, const Field &field, std::string_view text)
{
    const char *end = text.data() + text.size();
    if (field.kind == Kind::Integer) {
        qint64 number = 0;
        if (const auto result = std::from_chars(text.data(), end, number);
            result.ec == std::errc() && result.ptr == end) {
            statement.bind(index, number);
            return;
        }
    } else if (field.kind == Kind::Real) {
        double number = 0;
        if (const auto result = std::from_chars(text.data(), end, number);
            result.ec == std::errc() && result.ptr == end) {
            statement.bindReal(index, number);
            return;
        }
    } else if (field.kind == Kind::Reference) {
        if (const auto id = Id::parse(text)) {
            sqlite3_bind_blob(statement.handle(), index, id->bytes().data(), 16, SQLITE_TRANSIENT);
            return;
        }
    }
    statement.bind(index, text);
}

}

void cells::bind(SqlStatement &statement, int index, const Field &field, const CellView &cell)
{
    switch (cell.state) {
    case Value::State::NotRecorded:
        statement.bindNull(index);
        return;
    case Value::State::KnownNone:
        statement.bindBlob(index, none.data(), none.size());
        return;
    case Value::State::Withheld:
        statement.bindBlob(index, withheld.data(), withheld.size());
        return;
    case Value::State::Present:
        bindPresent(statement, index, field, cell.text);
        return;
    }
}

void cells::bind(SqlStatement &statement, int index, const Field &field, const Value &value)
{
    bind(statement, index, field, CellView{value.state(), value.text()});
}

Value cells::read(const SqlStatement &statement, int column, const Field &field)
{
    switch (statement.type(column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return Value(std::to_string(statement.number(column)));
    case SQLITE_FLOAT:
        return Value(detail::realText(statement.real(column)));
    case SQLITE_BLOB: {
        const std::string_view bytes = statement.blob(column);
        if (bytes == none)
            return Value::knownNone();
        if (bytes == withheld)
            return Value::withheld();
        return field.kind == Kind::Reference && bytes.size() == 16 ? Value(Id::fromRaw(bytes.data()).text()) : Value();
    }
    default:
        return Value(std::string(statement.text(column)));
    }
}

void stamps::each(std::string_view fieldStamps, const std::function<void(std::string_view, quint64, qint64)> &visit)
{
    while (!fieldStamps.empty()) {
        const std::size_t blank = std::min(fieldStamps.find(' '), fieldStamps.size());
        const std::string_view item = fieldStamps.substr(0, blank);
        fieldStamps.remove_prefix(std::min(blank + 1, fieldStamps.size()));
        const std::size_t equals = item.find('='), dot = item.rfind('.');
        if (equals == std::string_view::npos || dot == std::string_view::npos || dot < equals)
            continue;
        quint64 hlc = 0;
        qint64 site = 0;
        std::from_chars(item.data() + equals + 1, item.data() + dot, hlc);
        std::from_chars(item.data() + dot + 1, item.data() + item.size(), site);
        visit(item.substr(0, equals), hlc, site);
    }
}

std::string stamps::replaced(std::string_view fieldStamps, std::string_view keys, quint64 hlc, qint64 site)
{
    const std::string wanted = ',' + std::string(keys) + ',';
    std::string out;
    const auto add = [&out](std::string_view key, quint64 h, qint64 s) {
        if (!out.empty())
            out += ' ';
        out.append(key).append("=").append(std::to_string(h)).append(".").append(std::to_string(s));
    };
    each(fieldStamps, [&](std::string_view key, quint64 h, qint64 s) {
        if (wanted.find(',' + std::string(key) + ',') == std::string::npos)
            add(key, h, s);
    });
    while (!keys.empty()) {
        const std::size_t comma = std::min(keys.find(','), keys.size());
        add(keys.substr(0, comma), hlc, site);
        keys.remove_prefix(std::min(comma + 1, keys.size()));
    }
    return out;
}

void stamps::addFunction(Database &db)
{
    constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(db.handle(), "stamped", 4, pure, nullptr, stampedFunction, nullptr, nullptr, nullptr);
}
