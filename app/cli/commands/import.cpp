// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "app/cli/console/tableoptions.h"
#include "app/cli/console/targetfile.h"
#include "core/base/failure.h"
#include "core/import/importer.h"

#include <QFileInfo>

#include <utility>

namespace {

constexpr qsizetype maxProblemLines = 50; ///< Maximum number of problems on standard error; --json prints all.

class Import : public Command
{
public:
    About about() const override
    {
        return {"import",
                "Import a CSV file",
                R"(
Import a text table into a chapter file. The whole import is one step in the history and can be undone at once.
Columns are recognized by their headers and values, in English and Spanish and from many other programs; unknown
columns are kept with the records. Rows are matched to existing records by ID, e-mail address, phone number or name.
A blank cell never erases a value; (clear) does. Rows that cannot be read are left out; with --rejects they are
written to a table with the reason, so that they can be corrected and imported.

If the table was exported for a spreadsheet, it is compared with the export. Values that the spreadsheet only
reformatted count as unchanged. Values edited both in the table and in the chapter file become conflicts that keep
both. Cells that were emptied erase their values, and records without a row are kept, unless --emptied and --missing
say otherwise.

Exit with status 3 if rows were rejected or may duplicate existing records, or if some values are only guesses.

JSON: {"new", "changed", "unchanged", "conflicts", "rejected", "repaired", "edit", "problems":[{"row", "column",
"value", "reason", "cure"}]}, and "suspects", "unsure", "removed", "missing", "erased", "dryRun". Rows are numbered
as in a spreadsheet. edit is the number of the step in the history, or null if nothing was written.)",
                {QStringLiteral("import duluth.groundswell volunteers.csv --dry-run"),
                 QStringLiteral(
                     "import duluth.groundswell volunteers.csv --as pledge --map Cell=phone --rejects rejected.csv")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_csv, "CSV", "Text table, or - for standard input.");
        m_table.declare(arguments);
        arguments.choice(m_existing, "--existing",
                         {QStringLiteral("update"), QStringLiteral("fill"), QStringLiteral("skip")},
                         "For records that already exist: use the values in the table, only fill empty fields, or "
                         "leave the record unchanged (default: update).");
        arguments.choice(m_emptied, "--emptied",
                         {QStringLiteral("few"), QStringLiteral("keep"), QStringLiteral("erase")},
                         "For cells that were emptied in a returned spreadsheet: erase the values unless much of a "
                         "column is empty, keep the values, or always erase them (default: few).");
        arguments.choice(m_missing, "--missing",
                         {QStringLiteral("keep"), QStringLiteral("remove"), QStringLiteral("remove-many")},
                         "For exported records without a row in a returned spreadsheet: keep them, remove them unless "
                         "the table looks truncated, or remove any number of them (default: keep).");
        arguments.flag(m_dryRun, "--dry-run", "Show what would happen without writing anything.");
        arguments.option(m_rejects, "--rejects", "OUT.csv", "Write rejected rows and the reasons to this file.");
    }

    int run(Context &context) override
    {
        if (m_rejects == QStringLiteral("-") && context.asJson())
            throw UsageError{"--json and --rejects - cannot share standard output.", "Give a path for --rejects."};
        ImportOptions options = m_table.options();
        options.existing = m_existing == QLatin1String("fill") ? ImportOptions::Existing::Fill
                         : m_existing == QLatin1String("skip") ? ImportOptions::Existing::Skip
                                                               : ImportOptions::Existing::Update;
        options.emptied = m_emptied == QLatin1String("keep")  ? ImportOptions::Emptied::Keep
                        : m_emptied == QLatin1String("erase") ? ImportOptions::Emptied::Erase
                                                              : ImportOptions::Emptied::Few;
        options.missing = m_missing == QLatin1String("remove")      ? ImportOptions::Missing::Remove
                        : m_missing == QLatin1String("remove-many") ? ImportOptions::Missing::RemoveMany
                                                                    : ImportOptions::Missing::Keep;
        Store &store = m_dryRun ? context.openToRead(m_file) : context.openToWrite(m_file);
        const BufferedInput input(m_csv);
        Importer importer(store, input.path(), options);
        const Inspection &inspection = importer.inspect(context.progress("Reading"));
        m_table.check(inspection);
        refuseTable(inspection, input.path());
        const ImportReport report =
            m_dryRun ? importer.plan({}, context.progress("Preparing"), 0) : apply(context, importer);
        if (context.asJson())
            writeJson(context.json(), inspection, report);
        else
            printText(context, inspection, report);
        return report.needsReview() ? NeedsAttention : Done;
    }

private:
    /// Throws the first error about the table as a whole.
    static void refuseTable(const Inspection &inspection, const QString &path)
    {
        for (Problem problem : inspection.problems) {
            if (problem.severity != Severity::Error)
                continue;
            const QString cure = std::exchange(problem.cure, {});
            throw Failure(QStringLiteral("%1 cannot be imported as it is. %2")
                              .arg(QFileInfo(path).fileName(), problemLine(problem)),
                          cure);
        }
    }

    ImportReport apply(Context &context, Importer &importer) const
    {
        const Progress progress = context.progress("Importing");
        if (!m_rejects)
            return importer.apply(progress);
        // The rows go to a temporary file first: the target may be a device, and an existing file is replaced only once
        // all rows have been written.
        BufferedOutput rejects(QStringLiteral("-"), context.out());
        if (*m_rejects == QLatin1String("-")) {
            const ImportReport report = importer.apply(progress, rejects.path());
            rejects.deliver();
            return report;
        }
        TargetFile target(*m_rejects, m_csv);
        ImportReport report = importer.apply(progress, rejects.path());
        if (report.rejectsPath.isEmpty())
            return report;
        try {
            BufferedOutput::copyTo(rejects.path(), target.device());
            target.commit();
        } catch (const Failure &failure) {
            throw Failure(
                QStringLiteral(
                    "All rows except the rejected ones were imported, but the rejected rows could not be written: %1")
                    .arg(failure.sentence()),
                QStringLiteral("Free some space, run \"groundswell-cli undo %1\" and import again.").arg(m_file));
        }
        report.rejectsPath = *m_rejects;
        return report;
    }

    void writeJson(JsonWriter &json, const Inspection &inspection, const ImportReport &report) const
    {
        json.beginObject();
        json.key("new").number(report.created);
        json.key("changed").number(report.changed);
        json.key("unchanged").number(report.unchanged);
        json.key("conflicts").number(report.conflicts);
        json.key("rejected").number(report.rejected);
        json.key("repaired").number(report.repaired);
        json.key("suspects").number(report.suspects);
        json.key("unsure").number(report.unsure);
        json.key("removed").number(report.removed);
        json.key("missing").number(report.missing);
        json.key("erased").number(report.erased);
        json.key("entity").string(inspection.entity ? inspection.entity->key : "");
        json.key("dryRun").boolean(m_dryRun);
        writeEdit(json, report.step);
        json.key("problemsLeftOut").number(report.problemsLeftOut);
        json.key("problems");
        writeProblems(json, report.problems);
        json.endObject();
    }

    void printText(Context &context, const Inspection &inspection, const ImportReport &report) const
    {
        const Problems &problems = report.problems;
        reportProblems(problems.mid(0, maxProblemLines));
        if (const qint64 more = qint64(problems.size()) - maxProblemLines + report.problemsLeftOut; more > 0)
            context.report(QStringLiteral("… and %1.").arg(counted(more, "more problem")));
        QStringList kept;
        for (const ColumnGuess &column : inspection.columns)
            if (column.role == ColumnRole::Unknown && column.filled > 0)
                kept << column.name;
        if (!kept.isEmpty())
            context.report(QStringLiteral("Unknown columns, kept unchanged: %1").arg(kept.join(QStringLiteral(", "))));
        const QString counts = QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 rejected; %5 repaired, %6")
                                   .arg(report.created)
                                   .arg(report.changed)
                                   .arg(report.unchanged)
                                   .arg(report.rejected)
                                   .arg(counted(report.repaired, "value"), counted(report.conflicts, "conflict"));
        const QString line = m_dryRun ? QStringLiteral("Dry run: %1. Nothing was written.").arg(counts)
                                      : QStringLiteral("%1.").arg(counts);
        if (m_rejects == QStringLiteral("-"))
            context.report(line);
        else
            context.print(line);
        if (report.suspects > 0)
            context.report(
                QStringLiteral("%1 may duplicate existing records.").arg(counted(report.suspects, "new record")));
        if (report.removed > 0)
            context.report(
                QStringLiteral("Removed %1 without a row in the table.").arg(counted(report.removed, "record")));
        if (report.step > 0)
            context.report(QStringLiteral("To undo, run \"groundswell-cli undo %1\".").arg(m_file));
    }

    QString m_file, m_csv;
    QString m_existing = QStringLiteral("update");
    QString m_emptied = QStringLiteral("few");
    QString m_missing = QStringLiteral("keep");
    std::optional<QString> m_rejects;
    bool m_dryRun = false;
    TableOptions m_table;
};

}

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<Import>();
}
