// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/context.h"
#include "app/cli/spool.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

class Backup : public Command
{
public:
    About about() const override
    {
        return {"backup",
                QCoreApplication::translate("Cli", "makes a consistent copy while others use the file"),
                QCoreApplication::translate("Cli",
                                            "Writes a consistent copy of a chapter file, also while others use it. "
                                            "Never overwrites.\n\nJSON: {\"path\", \"bytes\"}."),
                {QStringLiteral("backup duluth.groundswell --out monday.groundswell")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.requiredOption(m_out, "--out", "PATH", QCoreApplication::translate("Cli", "Where the copy goes."));
    }

    int run(Context &context) override
    {
        if (m_out == QLatin1String("-") && context.asJson())
            throw UsageError{QCoreApplication::translate("Cli", "--json and --out - cannot share standard output."),
                             QCoreApplication::translate("Cli", "Give --out a path.")};
        Store &store = context.openToRead(m_file);
        SpooledOutput copy(m_out, context.out());
        store.backupTo(copy.path());
        copy.deliver();
        if (copy.isStandardOutput())
            return Done;
        const qint64 bytes = QFileInfo(copy.path()).size();
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("path").string(m_out);
            context.json().key("bytes").number(bytes);
            context.json().endObject();
        } else {
            context.print(
                QCoreApplication::translate("Cli", "Copied to %1, %2 bytes.").arg(m_out, QString::number(bytes)));
        }
        return Done;
    }

private:
    QString m_file, m_out;
};

}

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<Backup>();
}
