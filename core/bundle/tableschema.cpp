// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/tableschema.h"

#include "core/base/text.h"
#include "core/bundle/columns.h"

#include <QJsonArray>

namespace bundle {
namespace {

QJsonObject column(std::string_view name, const char *type)
{
    return {{"name", text::toQ(name)}, {"type", QLatin1String(type)}};
}

QJsonObject required(QJsonObject column)
{
    column["constraints"] = QJsonObject{{"required", true}};
    return column;
}

const char *typeOf(const Field &field, const ColumnFacts &facts)
{
    if (facts.odd)
        return "string";
    switch (field.kind) {
    case Kind::Integer:
        return "integer";
    case Kind::Real:
        return "number";
    case Kind::YesNo:
        return "boolean";
    default:
        return "string";
    }
}

QJsonObject fieldColumn(const Field &field, const ColumnFacts &facts)
{
    QJsonObject out = column(field.key, typeOf(field, facts));
    out["title"] = QLatin1String(field.label);
    if (field.kind == Kind::YesNo && !facts.odd) {
        out["trueValues"] = QJsonArray{"yes"};
        out["falseValues"] = QJsonArray{"no"};
    }
    if (field.kind == Kind::Choice) {
        QJsonArray choices;
        for (const Option &option : field.options)
            choices << QLatin1String(option.key);
        for (const std::string &other : facts.unknown)
            choices << text::toQ(other);
        out["constraints"] = QJsonObject{{"enum", choices}};
    }
    return out;
}

QJsonObject reference(const Field &field)
{
    return {{"fields", QLatin1String(field.key)},
            {"reference", QJsonObject{{"resource", QLatin1String(field.refers().key)}, {"fields", "id"}}}};
}

QJsonArray names(const std::vector<std::string> &texts)
{
    QJsonArray out;
    for (const std::string &one : texts)
        out << text::toQ(one);
    return out;
}

}

QJsonObject entitySchema(const Entity &entity, const std::vector<std::string> &extraHeaders,
                         const std::vector<ColumnFacts> &facts, bool live)
{
    QJsonArray fields{required(column(columns::id, "string"))}, references;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        fields << fieldColumn(field, facts[i]);
        if (live && field.kind == Kind::Reference && facts[i].resolves)
            references << reference(field);
    }
    for (const std::string &header : extraHeaders)
        fields << column(header, "string");
    fields << required(column(columns::stamp, "string")) << column(columns::stamps, "string");
    QJsonObject schema{
        {"fields", fields}, {"missingValues", QJsonArray{"", "(none)", "(withheld)"}}, {"primaryKey", "id"}};
    if (!references.isEmpty())
        schema["foreignKeys"] = references;
    return schema;
}

QJsonObject plainSchema(const std::vector<std::string> &columns, const std::vector<std::string> &primaryKey)
{
    QJsonArray fields;
    for (const std::string &name : columns)
        fields << column(name, "string");
    QJsonObject schema{{"fields", fields}, {"missingValues", QJsonArray{""}}};
    if (!primaryKey.empty())
        schema["primaryKey"] = names(primaryKey);
    return schema;
}

}
