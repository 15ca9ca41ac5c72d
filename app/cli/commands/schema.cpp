// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/texttable.h"
#include "core/entities/registry.h"

namespace {

const char *typeKey(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "text";
    case Kind::LongText:
        return "long_text";
    case Kind::Integer:
        return "integer";
    case Kind::Real:
        return "real";
    case Kind::YesNo:
        return "yes_no";
    case Kind::Choice:
        return "choice";
    case Kind::Choices:
        return "choices";
    case Kind::Texts:
        return "texts";
    case Kind::Reference:
        return "reference";
    case Kind::References:
        return "references";
    case Kind::AnyReference:
        return "any_reference";
    case Kind::When:
        return "when";
    case Kind::Email:
        return "email";
    case Kind::Phone:
        return "phone";
    case Kind::PostalCode:
        return "postal_code";
    case Kind::Zone:
        return "zone";
    case Kind::Url:
        return "url";
    }
    return "text";
}

void writeField(JsonWriter &json, const Field &field)
{
    json.beginObject();
    json.key("key").string(field.key);
    json.key("label").string(field.caption());
    json.key("type").string(typeKey(field.kind));
    json.key("required").boolean(field.is(Required));
    json.key("private").boolean(field.is(Private));
    json.key("options").beginArray();
    for (const Option &option : field.options)
        json.string(option.key);
    json.endArray();
    json.key("refers");
    if (field.refers)
        json.string(field.refers().key);
    else
        json.null();
    json.key("since").number(field.since);
    json.key("searchable").boolean(field.is(Searchable));
    json.endObject();
}

void writeEntity(JsonWriter &json, const Entity &entity)
{
    json.beginObject();
    json.key("key").string(entity.key);
    json.key("label").string(entity.caption());
    json.key("plural").string(entity.pluralCaption());
    json.key("since").number(entity.since);
    json.key("fields").beginArray();
    for (const Field &field : entity.fields)
        writeField(json, field);
    json.endArray();
    json.endObject();
}

QString optionsText(const Field &field)
{
    if (field.refers)
        return QString::fromUtf8("→ %1").arg(QLatin1String(field.refers().key));
    QStringList keys;
    for (const Option &option : field.options)
        keys << QLatin1String(option.key);
    return keys.join(QStringLiteral(", "));
}

class Schema : public Command
{
public:
    About about() const override
    {
        return {"schema",
                "List the kinds of records and their fields",
                R"(
List the kinds of records, or the fields of one kind. No chapter file is needed.

JSON: {"entities":[{"key", "label", "fields":[{"key", "label", "type", "required", "private", "options":[],
"refers", "since"}]}]}. options are the stable keys of a choice. refers is the kind of record that a reference
points to, or null.)",
                {QStringLiteral("schema"), QStringLiteral("schema pledge")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.optional(m_entity, "ENTITY", "Show only this kind of record.");
    }

    int run(Context &context) override
    {
        std::vector<const Entity *> wanted;
        if (m_entity)
            wanted.push_back(&entityNamed(*m_entity));
        else
            wanted.assign(entities().begin(), entities().end());
        if (context.asJson())
            writeJson(context.json(), wanted);
        else if (m_entity)
            printFields(context, *wanted.front());
        else
            printEntities(context, wanted);
        return Done;
    }

private:
    static void writeJson(JsonWriter &json, const std::vector<const Entity *> &wanted)
    {
        json.beginObject();
        json.key("entities").beginArray();
        for (const Entity *entity : wanted)
            writeEntity(json, *entity);
        json.endArray();
        json.endObject();
    }

    static void printEntities(Context &context, const std::vector<const Entity *> &wanted)
    {
        std::vector<QStringList> rows;
        for (const Entity *entity : wanted)
            rows.push_back(
                {QLatin1String(entity->key), entity->pluralCaption(), QString::number(entity->fields.size())});
        TextTable table({"Key", "Records", "Fields"});
        for (const QString &line : table.lines(rows))
            context.print(line);
    }

    static void printFields(Context &context, const Entity &entity)
    {
        std::vector<QStringList> rows;
        for (const Field &field : entity.fields) {
            QStringList notes;
            if (field.is(Required))
                notes << QStringLiteral("required");
            if (field.is(Private))
                notes << QStringLiteral("private");
            rows.push_back({QLatin1String(field.key), field.caption(), QLatin1String(typeKey(field.kind)),
                            notes.join(QStringLiteral(", ")), optionsText(field)});
        }
        TextTable table({"Key", "Label", "Type", "Notes", "Values"}, 2000);
        for (const QString &line : table.lines(rows))
            context.print(line);
    }

    std::optional<QString> m_entity;
};

}

std::unique_ptr<Command> schemaCommand()
{
    return std::make_unique<Schema>();
}
