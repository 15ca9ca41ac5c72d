// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "core/export/exporter.h"

namespace {

class Template : public Command
{
public:
    About about() const override
    {
        return {"template",
                "Print an empty CSV table for import",
                "Print a CSV table with one row: the header, with every field of one kind of record. Fill it in and "
                "import it; columns that are not needed can be removed.",
                {QStringLiteral("template pledge > pledges.csv")}};
    }

    void declare(Arguments &arguments) override { arguments.required(m_entity, "ENTITY", "Kind of record."); }

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
