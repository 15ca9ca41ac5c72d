// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/targetfile.h"
#include "core/export/exporter.h"

#include <QBuffer>
#include <QFileInfo>

namespace {

class Export : public Command
{
public:
    About about() const override
    {
        return {
            "export",
            "Export records as CSV",
            R"(
Export the records of one kind as CSV in UTF-8: rows in the order of their IDs, columns in the order of the schema,
followed by unknown columns from imported files. Exporting the same data twice gives identical files.

The exchange format has no byte order mark, and values are unchanged. The spreadsheet format has a byte order mark,
quoted text, an apostrophe before formulas, and bookkeeping columns last. Both import back without changes. The
chapter file, if it can be written, remembers what was exported for a spreadsheet: when the edited table is imported
again, only the values that a person edited change.

JSON: {"rows", "path"}, or {"rows", "csv"} without --out, where csv is the table as text.)",
            {QStringLiteral("export duluth.groundswell pledge --out pledges.csv"),
             QStringLiteral("export duluth.groundswell pledge --where status=confirmed --columns given_name,phone")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.option(m_out, "--out", "PATH|-", "Path of the table (default: standard output).");
        arguments.repeated(m_where, "--where", "EXPR", "Include only records that match this condition.");
        arguments.option(m_columns, "--columns", "A,B", "Include only the ID and these fields.");
        arguments.choice(m_for, "--for", {QStringLiteral("exchange"), QStringLiteral("spreadsheet")},
                         "Output format (default: exchange).");
    }

    int run(Context &context) override
    {
        ExportOptions options;
        options.entity = &entityNamed(m_entity);
        if (m_columns)
            options.columns = fieldsNamed(*options.entity, *m_columns);
        options.purpose =
            m_for == QLatin1String("spreadsheet") ? ExportOptions::For::Spreadsheet : ExportOptions::For::Exchange;
        const bool comesBack = options.purpose == ExportOptions::For::Spreadsheet;
        if (comesBack && m_out && *m_out != QLatin1String("-"))
            options.file = QFileInfo(*m_out).fileName();
        Store &store = comesBack ? context.openToShare(m_file) : context.openToRead(m_file);
        options.where = filtersOf(store, *options.entity, m_where);
        const Progress progress = context.progress("Exporting");
        if (m_out && *m_out != QLatin1String("-"))
            toFile(context, store, options, progress);
        else if (context.asJson())
            toJson(context, store, options, progress);
        else
            toOutput(context, store, options, progress);
        return Done;
    }

private:
    void toFile(Context &context, Store &store, const ExportOptions &options, const Progress &progress) const
    {
        TargetFile file(*m_out, m_file);
        const qint64 rows = exportRecords(store, options, file.device(), progress);
        file.commit();
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("rows").number(rows);
            context.json().key("path").string(*m_out);
            context.json().endObject();
        } else {
            context.report(QStringLiteral("Wrote %1 to %2.").arg(counted(rows, "row"), *m_out));
        }
    }

    static void toOutput(Context &context, Store &store, const ExportOptions &options, const Progress &progress)
    {
        OutputDevice device(context.out());
        exportRecords(store, options, device, progress);
    }

    static void toJson(Context &context, Store &store, const ExportOptions &options, const Progress &progress)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const qint64 rows = exportRecords(store, options, buffer, progress);
        context.json().beginObject();
        context.json().key("rows").number(rows);
        context.json().key("csv").string(
            std::string_view(buffer.data().constData(), std::size_t(buffer.data().size())));
        context.json().endObject();
    }

    QString m_file, m_entity;
    QString m_for = QStringLiteral("exchange");
    QStringList m_where;
    std::optional<QString> m_out, m_columns;
};

}

std::unique_ptr<Command> exportCommand()
{
    return std::make_unique<Export>();
}
