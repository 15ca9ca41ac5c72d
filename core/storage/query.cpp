// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/base/text.h"
#include "core/parsing/parse.h"
#include "core/sqlite/sentences.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/layout/cells.h"

namespace {

/// True if the column stores the value as something other than text, which "contains" cannot fold.
bool isListTest(const Filter &filter)
{
    return filter.field && filter.field->isList() && filter.value.isPresent();
}

std::string equal(const Filter &filter, const std::string &column)
{
    if (filter.value.isNotRecorded())
        return column + " IS NULL";
    // Lists are joined by "; ", so an item is between two separators.
    if (isListTest(filter))
        return "instr('; '||" + column + "||'; ',?)>0";
    // A reference to a record that was joined into another refers to the remaining one.
    if (filter.field && filter.field->kind == Kind::Reference && filter.value.isPresent())
        return column
             + " IN (WITH one(id) AS (SELECT ?) SELECT id FROM one UNION ALL SELECT gone FROM joined,one WHERE entity='"
             + filter.field->refers().key + "' AND survivor=one.id)";
    return column + "=?";
}

std::string condition(const Filter &filter)
{
    const std::string column = filter.field ? sqlName(filter.field->key) : std::string("id");
    switch (filter.test) {
    case Filter::Test::Equal:
        return equal(filter, column);
    case Filter::Test::NotEqual:
        return "(" + equal(filter, column) + ") IS NOT TRUE";
    case Filter::Test::Less:
        return "(" + column + "<? AND typeof(" + column + ")<>'blob')";
    case Filter::Test::Greater:
        return "(" + column + ">? AND typeof(" + column + ")<>'blob')";
    case Filter::Test::Contains:
        return "instr(fold(" + column + "),fold(?))>0";
    }
    return "1";
}

bool takesParameter(const Filter &filter)
{
    const bool equality = filter.test == Filter::Test::Equal || filter.test == Filter::Test::NotEqual;
    return !(equality && filter.value.isNotRecorded());
}

void bindFilter(SqlStatement &statement, int index, const Filter &filter, std::vector<std::string> &texts)
{
    if (!filter.field) {
        const auto id = Id::parse(filter.value.text());
        texts.emplace_back(id ? std::string(reinterpret_cast<const char *>(id->bytes().data()), 16) : std::string());
        statement.bindBlob(index, texts.back().data(), texts.back().size());
    } else if (filter.test == Filter::Test::Contains) {
        statement.bind(index, texts.emplace_back(filter.value.text()));
    } else if (isListTest(filter) && filter.test <= Filter::Test::NotEqual) {
        statement.bind(index, texts.emplace_back("; " + filter.value.text() + "; "));
    } else {
        cells::bind(statement, index, *filter.field, filter.value);
    }
}

std::string orderBy(const Query &query)
{
    const char *direction = query.descending ? " DESC" : "";
    if (!query.sort)
        return std::string(" ORDER BY id") + direction;
    const std::string column = sqlName(query.sort->key);
    const bool text = !query.sort->isNumber() && !query.sort->isReference();
    // Values that are not recorded come last in both directions.
    return " ORDER BY " + column + " IS NULL," + column + (text ? " COLLATE NOCASE" : "") + direction + ",pk"
         + direction;
}

const Field *nearestField(const Entity &entity, const std::string &word)
{
    const std::string wanted = text::foldToWord(word);
    for (const Field &field : entity.fields) {
        const std::string key = text::foldToWord(field.key);
        if (!wanted.empty()
            && (key == wanted || key.find(wanted) != std::string::npos || wanted.find(key) != std::string::npos))
            return &field;
    }
    return nullptr;
}

Problem unknownField(const Entity &entity, const std::string &name)
{
    const Field *near = nearestField(entity, name);
    return {.column = text::toQ(name),
            .value = text::toQ(name),
            .reason = Storage::tr("%1 has no field %2.").arg(QLatin1String(entity.key), text::toQ(name)),
            .cure = near ? Storage::tr("Did you mean %1? All fields are listed by: schema %2")
                               .arg(QLatin1String(near->key), QLatin1String(entity.key))
                         : Storage::tr("All fields are listed by: schema %1").arg(QLatin1String(entity.key))};
}

}

std::optional<Problem> parseFilter(const Entity &entity, QStringView expression, Filter &out,
                                   const std::function<std::string(const Entity &, const std::string &)> &resolve)
{
    const std::string whole = text::fromQ(expression);
    const std::size_t at = whole.find_first_of("=<>~!");
    if (at == std::string::npos || at == 0 || (whole[at] == '!' && whole.compare(at, 2, "!=") != 0))
        return Problem{
            .value = expression.toString(),
            .reason = Storage::tr("\"%1\" is not a condition.").arg(expression),
            .cure = Storage::tr(
                "Write field=value, field!=value, field<value, field>value, field~text or field= for empty.")};
    const std::string name(text::trim(std::string_view(whole).substr(0, at)));
    const char sign = whole[at];
    const std::string value(text::trim(std::string_view(whole).substr(at + (sign == '!' ? 2 : 1))));
    out.test = sign == '=' ? Filter::Test::Equal
             : sign == '!' ? Filter::Test::NotEqual
             : sign == '<' ? Filter::Test::Less
             : sign == '>' ? Filter::Test::Greater
                           : Filter::Test::Contains;
    out.field = entity.find(name);
    if (!out.field && name != "id")
        return unknownField(entity, name);
    if (value.empty() || out.test == Filter::Test::Contains || !out.field) {
        out.value = Value(value);
        return std::nullopt;
    }
    if (out.field->kind == Kind::Choices || out.field->kind == Kind::Texts || out.field->kind == Kind::References) {
        out.value = Value::fromCell(value); // One item of the list; only the comparison checks it.
        if (out.field->kind == Kind::References && resolve && out.value.isPresent() && !Id::parse(value))
            out.value = Value(resolve(out.field->refers(), value));
        return std::nullopt;
    }
    if (out.field->kind == Kind::Reference && resolve && !Id::parse(value) && Value::fromCell(value).isPresent()) {
        if (const std::string id = resolve(out.field->refers(), value); !id.empty()) {
            out.value = Value(id);
            return std::nullopt;
        }
    }
    Remark remark;
    if (parseCell(*out.field, value, {}, out.value, &remark) == Outcome::Refused)
        return Problem{
            .column = text::toQ(name), .value = text::toQ(value), .reason = remark.reason, .cure = remark.cure};
    return std::nullopt;
}

std::string sql::select(const Query &query, const std::string &columns, bool ordered)
{
    const std::string table = sqlName(query.entity->key);
    std::string where;
    const auto add = [&where](const std::string &condition) {
        where += (where.empty() ? " WHERE " : " AND ") + condition;
    };
    if (query.deleted == Query::Deleted::Without)
        add("deleted IS NULL");
    else if (query.deleted == Query::Deleted::Only)
        add("deleted IS NOT NULL");
    for (const Filter &filter : query.filters)
        add(condition(filter));
    if (!matchExpression(query.words).empty()) {
        const std::string index = sqlName(std::string(query.entity->key) + "_fts");
        add("pk IN (SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?)");
    }
    std::string out = "SELECT " + columns + " FROM " + table + where;
    if (ordered)
        out += orderBy(query);
    if (query.limit >= 0 || query.offset > 0)
        out += " LIMIT " + std::to_string(query.limit) + " OFFSET " + std::to_string(query.offset);
    return out;
}

int sql::bindQuery(SqlStatement &statement, const Query &query, std::vector<std::string> &texts)
{
    texts.reserve(texts.size() + query.filters.size() + 1); // The bound views must not move.
    int index = 1;
    for (const Filter &filter : query.filters)
        if (takesParameter(filter))
            bindFilter(statement, index++, filter, texts);
    if (const std::string match = matchExpression(query.words); !match.empty())
        statement.bind(index++, texts.emplace_back(match));
    return index;
}
