// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "core/export/exporter.h"

#include <QCoreApplication>

namespace {

class Template : public Command
{
public:
    About about() const override
    {
        return {"template",
                QCoreApplication::translate("Cli", "prints the empty table that import understands"),
                QCoreApplication::translate(
                    "Cli", "Prints a CSV of one row, the header, with every field of a kind of record. "
                           "Filled in, import takes it as it is; columns that are not needed can go."),
                {QStringLiteral("template pledge > pledges.csv")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        const QByteArray csv = templateFor(entity);
        const std::string_view text(csv.constData(), std::size_t(csv.size()));
        if (!context.asJson()) {
            context.out().write(text);
            return Done;
        }
        JsonWriter &json = context.json();
        json.beginObject();
        json.key("entity").string(entity.key);
        json.key("columns").beginArray();
        for (const Field &field : entity.fields)
            json.string(field.key);
        json.endArray();
        json.key("csv").string(text);
        json.endObject();
        return Done;
    }

private:
    QString m_entity;
};

}

std::unique_ptr<Command> templateCommand()
{
    return std::make_unique<Template>();
}
