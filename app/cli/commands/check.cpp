// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"

namespace {

class Check : public Command
{
public:
    About about() const override
    {
        return {"check",
                "Check a chapter file for problems",
                R"(
Check the structure of the file, references to missing records, values that their fields do not allow, and the
search index. The check continues past damaged pages and changes nothing. Exit with status 3 if problems were found.

JSON: {"ok", "problems":[]}.)",
                {QStringLiteral("check duluth.groundswell")}};
    }

    void declare(Arguments &arguments) override { arguments.required(m_file, "FILE", "Chapter file."); }

    int run(Context &context) override
    {
        Store &store = context.openToRead(m_file);
        const Problems problems = store.check(context.progress("Checking"));
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("ok").boolean(problems.isEmpty());
            context.json().key("problems");
            writeProblems(context.json(), problems);
            context.json().endObject();
        } else if (problems.isEmpty()) {
            context.print(QStringLiteral("No problems found in %1.").arg(m_file));
        } else {
            for (const Problem &problem : problems)
                context.print(problemLine(problem));
        }
        return problems.isEmpty() ? Done : NeedsAttention;
    }

private:
    QString m_file;
};

}

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<Check>();
}
