// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "app/cli/console/tableoptions.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"
#include "core/csv/reader.h"

namespace {

const char *newlineKey(csv::Newline newline)
{
    switch (newline) {
    case csv::Newline::Lf:
        return "LF";
    case csv::Newline::CrLf:
        return "CRLF";
    case csv::Newline::Cr:
        return "CR";
    case csv::Newline::Mixed:
        return "mixed";
    }
    return "LF";
}

QString delimiterWord(char delimiter)
{
    return delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(delimiter));
}

void writeText(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.string(text);
}

void writeDialect(JsonWriter &json, const csv::Dialect &dialect)
{
    json.key("encoding").string(dialect.encoding.toStdString());
    json.key("delimiter").string(delimiterWord(dialect.delimiter));
    json.key("quote");
    if (dialect.quote)
        json.string(std::string(1, dialect.quote));
    else
        json.null();
    json.key("newline").string(newlineKey(dialect.newline));
    json.key("headerRow");
    if (dialect.headerRow > 0)
        json.number(dialect.headerRow);
    else
        json.null();
}

void writeColumn(JsonWriter &json, const ColumnGuess &column)
{
    json.beginObject();
    json.key("header").string(column.name);
    json.key("field");
    writeText(json, column.target());
    json.key("confidence").real(column.confidence);
    json.key("how").string(column.how);
    json.key("reason").string(column.reason);
    json.key("sample").beginArray();
    for (const QString &cell : column.sample)
        json.string(cell);
    json.endArray();
    json.endObject();
}

class Inspect : public Command
{
public:
    About about() const override
    {
        return {"inspect",
                "Show how a CSV file would be read",
                R"(
Show the format of a text table and how its columns would be imported, without importing anything. Options override
what is detected. No chapter file is needed.

JSON: {"encoding", "delimiter", "quote", "newline", "headerRow", "source", "entity", "columns":[{"header", "field",
"confidence", "how", "sample":[]}], "rows":[[]], "problems":[]}. rows are the data rows after the header, each cell
as text. Unknown values are null. A tab is written as "tab".)",
                {QStringLiteral("inspect volunteers.csv"),
                 QStringLiteral("inspect export.txt --delimiter tab --rows all --json")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_csv, "CSV", "Text table, or - for standard input.");
        arguments.option(m_rows, "--rows", "N|all", "Number of data rows to show (default: 10).");
        m_table.declare(arguments);
    }

    int run(Context &context) override
    {
        const ImportOptions options = m_table.options();
        const qint64 limit = rowLimit();
        const BufferedInput input(m_csv);
        const Inspection inspection = inspectFile(input.path(), options, Extent::Whole, context.progress("Reading"));
        m_table.check(inspection);
        if (context.asJson())
            writeJson(context, inspection, input.path(), limit);
        else
            printText(context, inspection, input.path(), limit);
        return Done;
    }

private:
    qint64 rowLimit() const
    {
        if (!m_rows)
            return 10;
        if (*m_rows == QLatin1String("all"))
            return -1;
        bool isNumber = false;
        const qint64 rows = m_rows->toLongLong(&isNumber);
        if (isNumber && rows >= 0)
            return rows;
        throw UsageError{QStringLiteral("Invalid value \"%1\" for --rows.").arg(*m_rows),
                         "Give a whole number or \"all\"."};
    }

    static void writeJson(Context &context, const Inspection &inspection, const QString &path, qint64 limit)
    {
        JsonWriter &json = context.json();
        json.beginObject();
        writeDialect(json, inspection.detection.dialect);
        json.key("source");
        writeText(json, inspection.source);
        json.key("entity");
        writeText(json, inspection.entity ? QString::fromLatin1(inspection.entity->key) : QString());
        json.key("columns").beginArray();
        for (const ColumnGuess &column : inspection.columns)
            writeColumn(json, column);
        json.endArray();
        json.key("rows").beginArray();
        csv::Reader reader(path, inspection.detection.dialect);
        for (qint64 row = 0; row != limit && context.shouldContinue() && reader.next(); ++row) {
            json.beginArray();
            for (const std::string_view cell : reader.cells())
                json.string(cell);
            json.endArray();
        }
        json.endArray();
        json.key("rowCount").number(inspection.rows);
        json.key("confidence").real(inspection.detection.confidence);
        json.key("reasons").beginArray();
        for (const QString &reason : inspection.detection.reasons)
            json.string(reason);
        json.endArray();
        json.key("problems");
        writeProblems(json, inspection.problems);
        json.endObject();
    }

    static void printText(Context &context, const Inspection &inspection, const QString &path, qint64 limit)
    {
        for (const QString &reason : inspection.detection.reasons)
            context.print(reason);
        if (!inspection.sourceName.isEmpty())
            context.print(QStringLiteral("Source: %1").arg(inspection.sourceName));
        const QString rows = counted(inspection.rows, "row");
        context.print(inspection.entity
                          ? QStringLiteral("%1; kind of record: %2").arg(rows, QLatin1String(inspection.entity->key))
                          : QStringLiteral("%1; unknown kind of record, specify it with --as").arg(rows));
        std::vector<QStringList> lines;
        QStringList headers;
        for (const ColumnGuess &column : inspection.columns) {
            headers << column.name;
            lines.push_back({column.name, column.target().isEmpty() ? QStringLiteral("-") : column.target(),
                             QStringLiteral("%1%").arg(qRound(column.confidence * 100)), column.how,
                             column.sample.join(QStringLiteral(" | "))});
        }
        TextTable columns({"Column", "Field", "Confidence", "Reason", "Values"});
        for (const QString &line : columns.lines(lines))
            context.print(line);
        context.print(QString());
        printRows(context, inspection, path, limit);
        for (const Problem &problem : inspection.problems)
            context.report(problemLine(problem));
    }

    static void printRows(Context &context, const Inspection &inspection, const QString &path, qint64 limit)
    {
        csv::Reader reader(path, inspection.detection.dialect);
        for (qint64 row = 0; row != limit && context.shouldContinue() && reader.next(); ++row) {
            QStringList cells;
            for (const std::string_view cell : reader.cells())
                cells << plain(text::toQ(cell));
            context.print(cells.join(QStringLiteral(" | ")));
        }
    }

    QString m_csv;
    std::optional<QString> m_rows;
    TableOptions m_table;
};

}

std::unique_ptr<Command> inspectCommand()
{
    return std::make_unique<Inspect>();
}
