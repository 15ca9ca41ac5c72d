// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/context.h"

#include "app/cli/console/interrupt.h"
#include "app/cli/console/progressline.h"
#include "core/base/failure.h"
#include "core/base/text.h"

#include <QFileInfo>

#include <algorithm>

void Context::print(const QString &line)
{
    m_out.line(text::fromQ(line));
}

void refuseStream(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        throw Failure(QStringLiteral("%1 is a pipe or a device, not a chapter file.").arg(path),
                      "Give the path of a file that ends in .groundswell.");
}

Store &Context::openToRead(const QString &path)
{
    refuseStream(path);
    keep(Store::open(path, Store::Mode::ReadOnly));
    return *m_store;
}

Store &Context::openToWrite(const QString &path)
{
    refuseStream(path);
    keep(Store::open(path));
    if (m_store->isReadOnly())
        throw Failure(m_store->readOnlyReason(), "Nothing was changed.");
    return *m_store;
}

Store &Context::openToShare(const QString &path)
{
    refuseStream(path);
    std::unique_ptr<Store> store;
    try {
        store = Store::open(path);
    } catch (const Failure &) {
        store = Store::open(path, Store::Mode::ReadOnly);
    }
    keep(std::move(store));
    return *m_store;
}

void Context::keep(std::unique_ptr<Store> store)
{
    m_store = std::move(store);
    interruptAlso(*m_store);
    for (const QString &note : m_store->openingNotes())
        report(note);
}

bool Context::shouldContinue() const
{
    if (interruptRequested())
        throw Cancelled();
    return m_out.canWrite();
}

Progress Context::progress(const QString &what)
{
    auto line = std::make_shared<ProgressLine>(what, m_progress); // Shared by copies of the callback.
    return [line](qint64 done, qint64 total) { return line->show(done, total); };
}

QString problemLine(const Problem &problem)
{
    QString place;
    if (problem.row > 0 && problem.column.isEmpty())
        place = QStringLiteral("Row %1: ").arg(problem.row);
    else if (problem.row > 0)
        place = QStringLiteral("Row %1, %2: ").arg(problem.row).arg(problem.column);
    else if (!problem.column.isEmpty())
        place = problem.column + QStringLiteral(": ");
    QString line = place + problem.reason;
    if (!problem.cure.isEmpty())
        line += QLatin1Char(' ') + problem.cure;
    return line.simplified();
}

void reportProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity != Severity::Note)
            reportLine(problemLine(problem));
}

static const char *severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Repaired:
        return "repaired";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "error";
}

void writeProblems(JsonWriter &json, const Problems &problems)
{
    json.beginArray();
    for (const Problem &problem : problems) {
        json.beginObject();
        json.key("row");
        if (problem.row > 0)
            json.number(problem.row);
        else
            json.null();
        json.key("column").string(problem.column);
        json.key("value").string(problem.value);
        json.key("reason").string(problem.reason);
        json.key("cure").string(problem.cure);
        json.key("severity").string(severityKey(problem.severity));
        json.key("line");
        if (problem.line > 0)
            json.number(problem.line);
        else
            json.null();
        json.key("byte");
        if (problem.byte >= 0)
            json.number(problem.byte);
        else
            json.null();
        json.endObject();
    }
    json.endArray();
}

void writeEdit(JsonWriter &json, qint64 step)
{
    json.key("edit");
    if (step > 0)
        json.number(step);
    else
        json.null();
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &p) { return p.severity == Severity::Error; });
}

bool needAttention(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &p) {
        return p.severity == Severity::Warning || p.severity == Severity::Error;
    });
}

void refuseErrors(const Problems &problems)
{
    const QString unchanged = QStringLiteral("Nothing was changed.");
    QStringList lines, cures;
    for (Problem problem : problems) {
        if (problem.severity != Severity::Error)
            continue;
        if (!problem.cure.isEmpty() && !cures.contains(problem.cure))
            cures << problem.cure;
        problem.cure.clear();
        lines << problemLine(problem);
    }
    if (!lines.isEmpty())
        throw Failure(lines.join(QLatin1Char('\n')), (cures << unchanged).join(QLatin1Char(' ')));
}
