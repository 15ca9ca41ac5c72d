// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "core/example/example.h"

#include <QCoreApplication>

namespace {

class Demo : public Command
{
public:
    About about() const override
    {
        return {
            "demo",
            QCoreApplication::translate("Cli", "makes a chapter file that holds the shipped example"),
            QCoreApplication::translate(
                "Cli",
                "Makes a new chapter file with the shipped example: what a news article and an encyclopedia article "
                "say "
                "about the protests of January 30 and 31, 2026, every claim with its source, and an invented chapter "
                "with pledges, clearly marked as fictional. Never overwrites.\n\nJSON: {\"path\", \"records\"}."),
            {QStringLiteral("demo demo.groundswell")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "Where the new chapter file goes."));
    }

    int run(Context &context) override
    {
        const qint64 records =
            createExample(m_file, context.progress(QCoreApplication::translate("Cli", "Loading the example")));
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("path").string(m_file);
            context.json().key("records").number(records);
            context.json().endObject();
        } else {
            context.print(
                QCoreApplication::translate("Cli", "Made %1 with %2 records.").arg(m_file, QString::number(records)));
        }
        return Done;
    }

private:
    QString m_file;
};

}

std::unique_ptr<Command> demoCommand()
{
    return std::make_unique<Demo>();
}
