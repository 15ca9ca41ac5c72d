// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "core/bundle/mergebundle.h"

namespace {

class Merge : public Command
{
public:
    About about() const override
    {
        return {"merge",
                "Merge a bundle from another chapter",
                R"(
Merge a bundle into a chapter file. The whole merge is one step in the history and can be undone at once. Bundles
can be merged in any order and any number of times; chapters that have received the same changes have the same data.
If two people wrote different values without having seen each other's edits, both are kept and "conflicts" lists
them. Values withheld from a bundle never replace anything.

Exit with status 3 if new conflicts or other problems need attention.

JSON: {"new", "changed", "unchanged", "conflicts", "removed", "edit", "problems":[{"row", "column", "value",
"reason", "cure"}]}, and "restored", "complete", "dryRun". conflicts counts only new ones. edit is the number of the
step in the history, or null if no record changed. complete is true if the file now has everything that the sender
had.)",
                {QStringLiteral("merge duluth.groundswell from-saint-paul.gsbundle --dry-run"),
                 QStringLiteral("merge duluth.groundswell from-saint-paul.gsbundle")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_bundle, "BUNDLE", "Bundle, or - for standard input.");
        arguments.flag(m_dryRun, "--dry-run", "Show what would happen without writing anything.");
    }

    int run(Context &context) override
    {
        const BufferedInput input(m_bundle);
        const bundle::MergeReport report = merge(context, input.path());
        if (context.asJson())
            writeJson(context.json(), report);
        else
            printText(context, report);
        return report.needsReview() ? NeedsAttention : Done;
    }

private:
    bundle::MergeReport merge(Context &context, const QString &path) const
    {
        bundle::MergeOptions options;
        options.dryRun = m_dryRun;
        Store &store = m_dryRun ? context.openToRead(m_file) : context.openToWrite(m_file);
        const Progress progress = context.progress("Merging");
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
        writeEdit(json, report.step);
        json.key("problems");
        writeProblems(json, report.problems);
        json.endObject();
    }

    void printText(Context &context, const bundle::MergeReport &report) const
    {
        reportProblems(report.problems);
        const QString counts = QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 deleted, %5 restored; %6")
                                   .arg(report.created)
                                   .arg(report.changed)
                                   .arg(report.unchanged)
                                   .arg(report.removed)
                                   .arg(report.restored)
                                   .arg(counted(report.conflicts, "new conflict"));
        context.print(m_dryRun ? QStringLiteral("Dry run: %1. Nothing was written.").arg(counts)
                               : QStringLiteral("%1.").arg(counts));
        if (report.step > 0)
            context.report(QStringLiteral("To undo, run \"groundswell-cli undo %1\".").arg(m_file));
    }

    QString m_file, m_bundle;
    bool m_dryRun = false;
};

}

std::unique_ptr<Command> mergeCommand()
{
    return std::make_unique<Merge>();
}
