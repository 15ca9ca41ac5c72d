// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"

#include <QCoreApplication>

namespace {

class Create : public Command
{
public:
    About about() const override
    {
        return {"create",
                QCoreApplication::translate("Cli", "makes a new, empty chapter file"),
                QCoreApplication::translate("Cli",
                                            "Makes a new, empty chapter file. Never overwrites: when FILE exists, "
                                            "nothing happens to it."),
                {QStringLiteral("create duluth.groundswell --name \"Duluth chapter\" --zip 55802")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "Where the new chapter file goes."));
        arguments.requiredOption(m_name, "--name", "TEXT", QCoreApplication::translate("Cli", "The chapter's name."));
        arguments.option(m_zip, "--zip", "ZIP",
                         QCoreApplication::translate("Cli", "The postal code of the place where the chapter is."));
    }

    int run(Context &context) override
    {
        if (m_name.trimmed().isEmpty())
            throw UsageError{QCoreApplication::translate("Cli", "--name is empty."),
                             QCoreApplication::translate("Cli", "Give the chapter a name; it can be changed later.")};
        const std::unique_ptr<Store> store = Store::create(m_file, m_name.trimmed(), m_zip.value_or(QString()));
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("path").string(m_file);
            context.json().key("name").string(store->name());
            context.json().key("site").string(store->site().text());
            context.json().endObject();
        } else {
            context.print(QCoreApplication::translate("Cli", "Made %1 for %2.").arg(m_file, store->name()));
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
