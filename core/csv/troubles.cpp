// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/troubles.h"

#include <QCoreApplication>
#include <QString>

#include <utility>

using csv::Trouble;
using csv::Troubles;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

struct Words {
    Severity severity;
    const char *reason;
    const char *cure;
};

Words wordsFor(Trouble kind)
{
    switch (kind) {
    case Trouble::StrayQuote:
        return {
            Severity::Warning,
            QT_TRANSLATE_NOOP(
                "Csv",
                "This cell starts with a quotation mark that is never closed. The mark was read as part of the text."),
            QT_TRANSLATE_NOOP("Csv", "Check this row. Remove the mark or close it.")};
    case Trouble::BrokenQuote:
        return {Severity::Warning,
                QT_TRANSLATE_NOOP("Csv", "This cell has text after its closing quotation mark. All of it was read."),
                QT_TRANSLATE_NOOP("Csv", "Check this row. Double any quotation marks inside a quoted cell.")};
    case Trouble::BareReturn:
        return {
            Severity::Warning,
            QT_TRANSLATE_NOOP("Csv", "This cell contains a lone carriage return, which was read as part of the text."),
            QT_TRANSLATE_NOOP("Csv", "Check whether a new row should start there.")};
    case Trouble::Nul:
        return {Severity::Repaired,
                QT_TRANSLATE_NOOP(
                    "Csv", "This cell contains zero bytes (%1), which are invalid in text. Each was read as “\uFFFD”."),
                QT_TRANSLATE_NOOP("Csv", "Check this cell, or export the file again: it may be damaged.")};
    case Trouble::InvalidBytes:
        return {Severity::Repaired,
                QT_TRANSLATE_NOOP("Csv", "This cell contains bytes (%1) that are invalid in the file's encoding. "
                                         "Each was read as “\uFFFD”."),
                QT_TRANSLATE_NOOP("Csv", "If letters with accents look wrong, choose another encoding.")};
    case Trouble::ShortRow:
        return {Severity::Warning, QT_TRANSLATE_NOOP("Csv", "This row has fewer cells (%1) than the header (%2)."),
                QT_TRANSLATE_NOOP(
                    "Csv",
                    "Check that no cell in the middle is missing. The missing cells at the end were read as blank.")};
    case Trouble::LongRow:
        return {Severity::Warning, QT_TRANSLATE_NOOP("Csv", "This row has more cells (%1) than the header (%2)."),
                QT_TRANSLATE_NOOP("Csv", "Put quotation marks around a cell that contains the delimiter.")};
    }
    return {};
}

}

bool Troubles::wants(Trouble kind)
{
    qint64 &count = m_counts[std::size_t(kind)];
    if (count < most)
        return true;
    ++count;
    return false;
}

void Troubles::add(Trouble kind, Problem problem, qint64 detail, qint64 expected)
{
    if (!wants(kind))
        return;
    ++m_counts[std::size_t(kind)];
    const Words words = wordsFor(kind);
    problem.severity = words.severity;
    problem.reason = translated(words.reason);
    if (problem.reason.contains(QLatin1String("%2")))
        problem.reason = problem.reason.arg(detail).arg(expected);
    else if (problem.reason.contains(QLatin1String("%1")))
        problem.reason = problem.reason.arg(detail);
    problem.cure = translated(words.cure);
    m_problems.append(std::move(problem));
}

Problems Troubles::take(bool last)
{
    if (last && !m_closed) {
        m_closed = true;
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            if (m_counts[kind] <= most)
                continue;
            Problem more;
            more.severity = Severity::Note;
            QString reason = translated(wordsFor(Trouble(kind)).reason);
            reason.remove(QLatin1String(" (%1)")).remove(QLatin1String(" (%2)"));
            const int unlisted = int(m_counts[kind] - most);
            more.reason = QCoreApplication::translate("Csv", "%n more problem(s) of this kind are not listed: %1",
                                                      nullptr, unlisted)
                              .arg(reason);
            m_problems.append(more);
        }
    }
    return std::exchange(m_problems, {});
}
