// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/tablewords.h"
#include "app/cli/console/targetfile.h"
#include "core/base/failure.h"
#include "core/import/importer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace {

constexpr qsizetype mostLines = 50; ///< Of problems on standard error; --json tells more.

class Import : public Command
{
public:
    About about() const override
    {
        return {
            "import",
            QCoreApplication::translate("Cli", "takes a CSV file into a chapter file"),
            QCoreApplication::translate(
                "Cli",
                "Takes a text table into a chapter file as one step of the history, so that one undo takes it back. "
                "Columns are recognised by their headers and values, in English and Spanish and from many other "
                "programs; unknown columns are kept on the records. Rows that are in the file already are found by id, "
                "e-mail, phone or name. A blank cell never erases anything; (clear) does. Rows that cannot be read are "
                "left out and, with --rejects, handed back with the reason, to be mended and imported.\n\n"
                "A table that was exported for a spreadsheet and comes back is compared with what was exported: what "
                "the "
                "spreadsheet rewrote counts as unchanged, what was changed both here and there is a conflict that "
                "keeps "
                "both, emptied cells erase, and records without a row stay, unless --emptied and --missing say "
                "otherwise.\n\n"
                "Ends with 3 when rows were rejected, look like a record that exists, or values are only a guess.\n\n"
                "JSON: {\"new\", \"changed\", \"unchanged\", \"conflicts\", \"rejected\", \"repaired\", \"edit\", "
                "\"problems\":"
                "[{\"row\", \"column\", \"value\", \"reason\", \"cure\"}]}, and \"suspects\", \"unsure\", \"removed\", "
                "\"missing\", \"erased\", \"dryRun\". "
                "Rows are "
                "counted as in a spreadsheet; edit is the number of the step, or null where nothing was written."),
            {QStringLiteral("import duluth.groundswell volunteers.csv --dry-run"),
             QStringLiteral(
                 "import duluth.groundswell volunteers.csv --as pledge --map Cell=phone --rejects rejected.csv")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_csv, "CSV",
                           QCoreApplication::translate("Cli", "The text table, or - for standard input."));
        m_table.declare(arguments);
        arguments.choice(
            m_existing, "--existing", {QStringLiteral("update"), QStringLiteral("fill"), QStringLiteral("skip")},
            QCoreApplication::translate("Cli", "What happens to records that are there already: take the values of "
                                               "the file (if not said), only fill what is empty, or leave them."));
        arguments.choice(
            m_emptied, "--emptied", {QStringLiteral("few"), QStringLiteral("keep"), QStringLiteral("erase")},
            QCoreApplication::translate("Cli", "In a table that comes back, what blank cells do that held something: "
                                               "erase the value unless much of a column was emptied (if not said), "
                                               "keep it, or erase it."));
        arguments.choice(
            m_missing, "--missing", {QStringLiteral("keep"), QStringLiteral("remove"), QStringLiteral("remove-many")},
            QCoreApplication::translate("Cli", "In a table that comes back, what happens to exported records without a "
                                               "row: they stay (if not said), are removed unless the table looks cut "
                                               "off, or are removed however many."));
        arguments.flag(m_dryRun, "--dry-run",
                       QCoreApplication::translate("Cli", "Tell what would happen; write nothing."));
        arguments.option(
            m_rejects, "--rejects", "OUT.csv",
            QCoreApplication::translate("Cli", "Write the rows that were left out here, with the reason."));
    }

    int run(Context &context) override
    {
        if (m_rejects == QStringLiteral("-") && context.asJson())
            throw UsageError{QCoreApplication::translate("Cli", "--json and --rejects - cannot share standard output."),
                             QCoreApplication::translate("Cli", "Give --rejects a path.")};
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
        const Inspection &inspection =
            importer.inspect(context.progress(QCoreApplication::translate("Cli", "Reading")));
        m_table.check(inspection);
        refuseTable(inspection, input.path());
        const ImportReport report =
            m_dryRun ? importer.plan({}, context.progress(QCoreApplication::translate("Cli", "Planning")), 0)
                     : apply(context, importer);
        if (context.asJson())
            writeJson(context.json(), inspection, report);
        else
            printText(context, inspection, report);
        return report.needsLook() ? NeedsLook : Done;
    }

private:
    /// What is wrong with the table as a whole, and apart from it what to do.
    static void refuseTable(const Inspection &inspection, const QString &path)
    {
        for (Problem problem : inspection.problems) {
            if (problem.severity != Severity::Error)
                continue;
            const QString cure = std::exchange(problem.cure, {});
            throw Failure(QCoreApplication::translate("Cli", "%1 cannot be imported as it is. %2")
                              .arg(QFileInfo(path).fileName(), problemLine(problem)),
                          cure);
        }
    }

    ImportReport apply(Context &context, Importer &importer) const
    {
        const Progress progress = context.progress(QCoreApplication::translate("Cli", "Importing"));
        if (!m_rejects)
            return importer.apply(progress);
        // The rows go to a temporary file first: what is at the place itself may be a device, or must stay until all of
        // them are there.
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
                QCoreApplication::translate("Cli", "The other rows were imported, but: %1").arg(failure.sentence()),
                QCoreApplication::translate("Cli", "Make room, \"groundswell-cli undo %1\" and import again.")
                    .arg(m_file));
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
        json.key("edit");
        if (report.step > 0)
            json.number(report.step);
        else
            json.null();
        json.key("problemsLeftOut").number(report.problemsLeftOut);
        json.key("problems");
        writeProblems(json, report.problems);
        json.endObject();
    }

    void printText(Context &context, const Inspection &inspection, const ImportReport &report) const
    {
        const Problems &problems = report.problems;
        sayProblems(problems.mid(0, mostLines));
        if (const qint64 more = qint64(problems.size()) - mostLines + report.problemsLeftOut; more > 0)
            context.say(QCoreApplication::translate("Cli", "… and %1 more.").arg(more));
        QStringList kept;
        for (const ColumnGuess &column : inspection.columns)
            if (column.role == ColumnRole::Unknown && column.filled > 0)
                kept << column.name;
        if (!kept.isEmpty())
            context.say(
                QCoreApplication::translate("Cli", "Kept as they are: %1").arg(kept.join(QStringLiteral(", "))));
        const QString counts =
            QCoreApplication::translate(
                "Cli", "%1 new, %2 changed, %3 unchanged, %4 rejected; %5 values repaired, %6 conflicts")
                .arg(report.created)
                .arg(report.changed)
                .arg(report.unchanged)
                .arg(report.rejected)
                .arg(report.repaired)
                .arg(report.conflicts);
        const QString line = m_dryRun
                               ? QCoreApplication::translate("Cli", "Would be: %1. Nothing was written.").arg(counts)
                               : QCoreApplication::translate("Cli", "%1.").arg(counts);
        if (m_rejects == QStringLiteral("-"))
            context.say(line);
        else
            context.print(line);
        if (report.suspects > 0)
            context.say(QCoreApplication::translate("Cli", "New records that may be somebody who is there already: %1")
                            .arg(report.suspects));
        if (report.removed > 0)
            context.say(QCoreApplication::translate("Cli", "Records removed because they have no row in the table: %1")
                            .arg(report.removed));
        if (report.step > 0)
            context.say(
                QCoreApplication::translate("Cli", "\"groundswell-cli undo %1\" takes all of it back.").arg(m_file));
    }

    QString m_file, m_csv;
    QString m_existing = QStringLiteral("update");
    QString m_emptied = QStringLiteral("few");
    QString m_missing = QStringLiteral("keep");
    std::optional<QString> m_rejects;
    bool m_dryRun = false;
    TableWords m_table;
};

}

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<Import>();
}
