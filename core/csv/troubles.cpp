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
        return {Severity::Warning,
                QT_TRANSLATE_NOOP(
                    "Csv", "A quotation mark opens this cell, and none closes it. It was read as part of the text."),
                QT_TRANSLATE_NOOP("Csv", "Check this row. Remove the mark, or close it.")};
    case Trouble::BrokenQuote:
        return {Severity::Warning,
                QT_TRANSLATE_NOOP(
                    "Csv", "The text of this cell goes on after its closing quotation mark. All of it was read."),
                QT_TRANSLATE_NOOP("Csv", "Check this row. Write quotation marks inside a quoted cell twice.")};
    case Trouble::BareReturn:
        return {Severity::Warning,
                QT_TRANSLATE_NOOP("Csv", "This cell holds a lone carriage return, which was read as part of the text."),
                QT_TRANSLATE_NOOP("Csv", "Check whether a new row should start there.")};
    case Trouble::Nul:
        return {Severity::Repaired,
                QT_TRANSLATE_NOOP("Csv",
                                  "This cell holds %1 zero bytes, which no text can have. Each was read as “\uFFFD”."),
                QT_TRANSLATE_NOOP("Csv", "Check this cell, or export the file again: it may be damaged.")};
    case Trouble::InvalidBytes:
        return {Severity::Repaired,
                QT_TRANSLATE_NOOP("Csv", "This cell holds %1 bytes that are no characters in the encoding of the file. "
                                         "Each was read as “\uFFFD”."),
                QT_TRANSLATE_NOOP("Csv", "If letters with accents look wrong, choose another encoding.")};
    case Trouble::ShortRow:
        return {
            Severity::Warning, QT_TRANSLATE_NOOP("Csv", "This row has %1 cells, fewer than the %2 of the header."),
            QT_TRANSLATE_NOOP(
                "Csv", "Check that no cell in the middle is missing. The cells at the end are taken as not there.")};
    case Trouble::LongRow:
        return {Severity::Warning, QT_TRANSLATE_NOOP("Csv", "This row has %1 cells, more than the %2 of the header."),
                QT_TRANSLATE_NOOP("Csv", "Put quotation marks around a cell that contains the separator.")};
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
            more.reason = translated(QT_TRANSLATE_NOOP("Csv", "%1 more problems of this kind are not listed: %2"))
                              .arg(m_counts[kind] - most)
                              .arg(translated(wordsFor(Trouble(kind)).reason));
            m_problems.append(more);
        }
    }
    return std::exchange(m_problems, {});
}
