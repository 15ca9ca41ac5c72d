// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "core/storage/file/rescue.h"

#include <QFileInfo>

#include <optional>

namespace {

using Part = RescueReport::Part;

void writeLoss(JsonWriter &json, const Part &part)
{
    json.beginObject();
    json.key("rows").number(part.lost);
    json.key("incomplete").number(part.incomplete);
    json.key("maybeMore").boolean(part.maybeMore);
    json.key("ranges").beginArray();
    for (const RescueReport::Range &range : part.ranges) {
        json.beginArray();
        json.number(range.first);
        json.number(range.last);
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeParts(JsonWriter &json, const char *saved, const char *lost, const std::vector<Part> &parts)
{
    json.key(saved).beginObject();
    for (const Part &part : parts)
        json.key(part.table).number(part.saved);
    json.endObject();
    json.key(lost).beginObject();
    for (const Part &part : parts) {
        if (part.isWhole())
            continue;
        json.key(part.table);
        writeLoss(json, part);
    }
    json.endObject();
}

/// "pledge: 1180 saved, 20 lost (rows 300 to 319)."
QString lineOf(const Part &part)
{
    QString line =
        QStringLiteral("%1: %2 saved, %3 lost").arg(QString::fromStdString(part.table)).arg(part.saved).arg(part.lost);
    QStringList ranges;
    for (const RescueReport::Range &range : part.ranges)
        if (ranges.size() < 5)
            ranges << (range.first == range.last ? QString::number(range.first)
                                                 : QStringLiteral("%1 to %2").arg(range.first).arg(range.last));
    if (qsizetype(part.ranges.size()) > ranges.size())
        ranges << QStringLiteral("…");
    if (!ranges.isEmpty())
        line += QStringLiteral(" (rows %1)").arg(ranges.join(QStringLiteral(", ")));
    if (part.maybeMore)
        line += QStringLiteral(", possibly more");
    if (part.incomplete > 0)
        line += QStringLiteral(", %1 of the saved rows incomplete").arg(part.incomplete);
    return line + QLatin1Char('.');
}

class Backup : public Command
{
public:
    About about() const override
    {
        return {"backup",
                "Make a consistent copy of a chapter file",
                R"(
Write a consistent copy of a chapter file, even while others use it. Existing files are never overwritten.

With --rescue, FILE may be damaged: everything that can still be read, including the history, is saved to a new
chapter file. FILE itself is not changed. Exit with status 3 if anything is missing from the copy.

JSON: {"path", "bytes"}; with --rescue also {"rescued":{entity: records}, "lost":{entity:{"rows", "incomplete",
"maybeMore", "ranges":[[first, last]]}}}, and the same for the history and other internal tables in "rescuedHistory"
and "lostHistory".)",
                {QStringLiteral("backup duluth.groundswell --out monday.groundswell"),
                 QStringLiteral("backup damaged.groundswell --out saved.groundswell --rescue")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.requiredOption(m_out, "--out", "PATH", "Path of the copy.");
        arguments.flag(m_rescue, "--rescue", "Save whatever can still be read from a damaged file.");
    }

    int run(Context &context) override
    {
        if (m_out == QLatin1String("-") && context.asJson())
            throw UsageError{"--json and --out - cannot share standard output.", "Give a path for --out."};
        BufferedOutput copy(m_out, context.out());
        std::optional<RescueReport> report;
        if (m_rescue) {
            refuseStream(m_file);
            report = rescueTo(m_file, copy.path(), context.progress("Rescuing"));
        } else {
            context.openToRead(m_file).backupTo(copy.path());
        }
        const qint64 bytes = QFileInfo(copy.path()).size();
        copy.deliver();
        if (!copy.isStandardOutput())
            print(context, bytes, report);
        return report && !report->isWhole() ? NeedsAttention : Done;
    }

private:
    void print(Context &context, qint64 bytes, const std::optional<RescueReport> &report) const
    {
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("path").string(m_out);
            context.json().key("bytes").number(bytes);
            if (report) {
                writeParts(context.json(), "rescued", "lost", report->entities);
                writeParts(context.json(), "rescuedHistory", "lostHistory", report->bookkeeping);
            }
            context.json().endObject();
            return;
        }
        context.print(QStringLiteral("Copied to %1 (%2).").arg(m_out, counted(bytes, "byte")));
        if (!report)
            return;
        context.print(QStringLiteral("%1 saved, %2 lost.").arg(counted(report->saved(), "record")).arg(report->lost()));
        for (const std::vector<Part> *parts : {&report->entities, &report->bookkeeping})
            for (const Part &part : *parts)
                if (!part.isWhole())
                    context.print(lineOf(part));
    }

    QString m_file, m_out;
    bool m_rescue = false;
};

}

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<Backup>();
}
