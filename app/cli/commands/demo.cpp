// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "core/example/example.h"

namespace {

class Demo : public Command
{
public:
    About about() const override
    {
        return {"demo",
                "Create a chapter file with the example data",
                R"(
Create a chapter file with the example data: what a news article and an encyclopedia article report about the
protests of January 30 and 31, 2026, each claim with its source, and an invented chapter with pledges, clearly
marked as fictional. An existing file is never overwritten.

JSON: {"path", "records"}.)",
                {QStringLiteral("demo demo.groundswell")}};
    }

    void declare(Arguments &arguments) override { arguments.required(m_file, "FILE", "Path of the new chapter file."); }

    int run(Context &context) override
    {
        const qint64 records = createExample(m_file, context.progress("Loading the example"));
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("path").string(m_file);
            context.json().key("records").number(records);
            context.json().endObject();
        } else {
            context.print(QStringLiteral("Created %1 with %2.").arg(m_file, counted(records, "record")));
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
