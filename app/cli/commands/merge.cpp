// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "core/bundle/mergebundle.h"

#include <QCoreApplication>

namespace {

class Merge : public Command
{
public:
    About about() const override
    {
        return {"merge",
                QCoreApplication::translate("Cli", "takes in another chapter's bundle"),
                QCoreApplication::translate(
                    "Cli",
                    "Takes a bundle into a chapter file as one step of the history, so that one undo takes it back. "
                    "Bundles can "
                    "be taken in in any order and any number of times; chapters that have heard from each other agree. "
                    "Where "
                    "two people wrote different values without knowing of each other, both are kept and listed by "
                    "conflicts. "
                    "What was left out of a bundle on purpose never replaces anything.\n\n"
                    "Ends with 3 when there are new conflicts, or something else that a person should look at.\n\n"
                    "JSON: {\"new\", \"changed\", \"unchanged\", \"conflicts\", \"removed\", \"edit\", "
                    "\"problems\":[{\"row\", \"column\", \"value\", \"reason\", \"cure\"}]}, and \"restored\", "
                    "\"complete\", "
                    "\"dryRun\". conflicts are those that were not there before; edit is the number of the step, or "
                    "null where no "
                    "record changed; complete is true when the file now holds all that the sender held."),
                {QStringLiteral("merge duluth.groundswell from-saint-paul.gsbundle --dry-run"),
                 QStringLiteral("merge duluth.groundswell from-saint-paul.gsbundle")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_bundle, "BUNDLE",
                           QCoreApplication::translate("Cli", "The bundle, or - for standard input."));
        arguments.flag(m_dryRun, "--dry-run",
                       QCoreApplication::translate("Cli", "Tell what would happen; write nothing."));
    }

    int run(Context &context) override
    {
        const BufferedInput input(m_bundle);
        const bundle::MergeReport report = merge(context, input.path());
        if (context.asJson())
            writeJson(context.json(), report);
        else
            printText(context, report);
        return report.needsLook() ? NeedsLook : Done;
    }

private:
    bundle::MergeReport merge(Context &context, const QString &path) const
    {
        bundle::MergeOptions options;
        options.dryRun = m_dryRun;
        Store &store = m_dryRun ? context.openToRead(m_file) : context.openToWrite(m_file);
        const Progress progress = context.progress(QCoreApplication::translate("Cli", "Merging"));
        try {
            return bundle::merge(store, path, options, progress);
        } catch (const bundle::DivergedCopy &) {
            bundle::giveNewSite(store);
        }
        return bundle::merge(context.openToWrite(m_file), path, options, progress);
    }

    void writeJson(JsonWriter &json, const bundle::MergeReport &report) const
    {
        json.beginObject();
        json.key("new").number(report.created);
        json.key("changed").number(report.changed);
        json.key("unchanged").number(report.unchanged);
        json.key("conflicts").number(report.conflicts);
        json.key("removed").number(report.removed);
        json.key("restored").number(report.restored);
        json.key("complete").boolean(report.accepted);
        json.key("dryRun").boolean(m_dryRun);
        json.key("edit");
        if (report.step > 0)
            json.number(report.step);
        else
            json.null();
        json.key("problems");
        writeProblems(json, report.problems);
        json.endObject();
    }

    void printText(Context &context, const bundle::MergeReport &report) const
    {
        sayProblems(report.problems);
        const QString counts = QCoreApplication::translate(
                                   "Cli", "%1 new, %2 changed, %3 unchanged, %4 removed, %5 restored; %6 new conflicts")
                                   .arg(report.created)
                                   .arg(report.changed)
                                   .arg(report.unchanged)
                                   .arg(report.removed)
                                   .arg(report.restored)
                                   .arg(report.conflicts);
        context.print(m_dryRun ? QCoreApplication::translate("Cli", "Would be: %1. Nothing was written.").arg(counts)
                               : QCoreApplication::translate("Cli", "%1.").arg(counts));
        if (report.step > 0)
            context.say(
                QCoreApplication::translate("Cli", "\"groundswell-cli undo %1\" takes all of it back.").arg(m_file));
    }

    QString m_file, m_bundle;
    bool m_dryRun = false;
};

}

std::unique_ptr<Command> mergeCommand()
{
    return std::make_unique<Merge>();
}
