// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"

namespace {

class Create : public Command
{
public:
    About about() const override
    {
        return {"create",
                "Create an empty chapter file",
                "Create an empty chapter file. An existing file is never overwritten.",
                {QStringLiteral("create duluth.groundswell --name \"Duluth chapter\" --zip 55802")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Path of the new chapter file.");
        arguments.requiredOption(m_name, "--name", "TEXT", "Name of the chapter.");
        arguments.option(m_zip, "--zip", "ZIP", "ZIP code of the chapter.");
    }

    int run(Context &context) override
    {
        if (m_name.trimmed().isEmpty())
            throw UsageError{"--name is empty.", "Give the chapter a name. You can change it later."};
        const std::unique_ptr<Store> store = Store::create(m_file, m_name.trimmed(), m_zip.value_or(QString()));
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("path").string(m_file);
            context.json().key("name").string(store->name());
            context.json().key("site").string(store->site().text());
            context.json().endObject();
        } else {
            context.print(QStringLiteral("Created %1 for %2.").arg(m_file, store->name()));
        }
        return Done;
    }

private:
    QString m_file, m_name;
    std::optional<QString> m_zip;
};

}

std::unique_ptr<Command> createCommand()
{
    return std::make_unique<Create>();
}
