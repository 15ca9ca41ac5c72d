// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"

#include <QCoreApplication>

namespace {

class Check : public Command
{
public:
    About about() const override
    {
        return {"check",
                QCoreApplication::translate("Cli", "looks whether a chapter file is in order"),
                QCoreApplication::translate(
                    "Cli", "Looks at the structure of the file, at references to records that are not "
                           "there, at values that their fields should not hold, and at the search "
                           "index; a damaged page does not end the look. Changes nothing. Ends with 3 "
                           "when a person should look at something.\n\nJSON: {\"ok\", \"problems\":[]}."),
                {QStringLiteral("check duluth.groundswell")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
    }

    int run(Context &context) override
    {
        Store &store = context.openToRead(m_file);
        const Problems problems = store.check(context.progress(QCoreApplication::translate("Cli", "Checking")));
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("ok").boolean(problems.isEmpty());
            context.json().key("problems");
            writeProblems(context.json(), problems);
            context.json().endObject();
        } else if (problems.isEmpty()) {
            context.print(QCoreApplication::translate("Cli", "%1 is in order.").arg(m_file));
        } else {
            for (const Problem &problem : problems)
                context.print(problemLine(problem));
        }
        return problems.isEmpty() ? Done : NeedsLook;
    }

private:
    QString m_file;
};

}

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<Check>();
}
