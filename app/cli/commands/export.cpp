// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/targetfile.h"
#include "core/export/exporter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace {

class Export : public Command
{
public:
    About about() const override
    {
        return {
            "export",
            QCoreApplication::translate("Cli", "writes records as CSV"),
            QCoreApplication::translate(
                "Cli",
                "Writes the records of one kind as CSV, in UTF-8: rows by id, columns in the order of the schema, then "
                "the "
                "unknown columns of imported files. Two exports of equal data are equal byte by byte.\n\n"
                "For exchange: no byte order mark, values as they are. For a spreadsheet: a byte order mark, text in "
                "quotes, formulas guarded by an apostrophe, bookkeeping columns last. Either one imports back without "
                "a "
                "change. An export for a spreadsheet is remembered in the chapter file, where that can be written: "
                "edited and imported again, only what a person changed in it changes.\n\n"
                "JSON: {\"rows\", \"path\"} or, without --out, {\"rows\", \"csv\"} with the table as text."),
            {QStringLiteral("export duluth.groundswell pledge --out pledges.csv"),
             QStringLiteral("export duluth.groundswell pledge --where status=confirmed --columns given_name,phone")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
        arguments.option(m_out, "--out", "PATH|-",
                         QCoreApplication::translate("Cli", "Where to write; standard output if not said."));
        arguments.repeated(m_where, "--where", "EXPR",
                           QCoreApplication::translate("Cli", "Only records for which this is true."));
        arguments.option(m_columns, "--columns", "A,B",
                         QCoreApplication::translate("Cli", "Only these fields beside the id."));
        arguments.choice(m_for, "--for", {QStringLiteral("exchange"), QStringLiteral("spreadsheet")},
                         QCoreApplication::translate("Cli", "For whom it is written; exchange if not said."));
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
        const Progress progress = context.progress(QCoreApplication::translate("Cli", "Exporting"));
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
            context.say(QCoreApplication::translate("Cli", "%1 rows written to %2.").arg(rows).arg(*m_out));
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
