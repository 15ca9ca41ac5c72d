// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How serious a Problem is.
enum class Severity : unsigned char {
    Note,     ///< Something was read in an unusual way; nothing to do.
    Repaired, ///< The value was corrected; the person should be able to see how.
    Warning,  ///< Imported as it is, but a person should check it.
    Error,    ///< Left out: the row or the edit was not imported.
};

/// Trouble in data or in what a person typed: collected and shown with its place and its cure, never thrown.
struct Problem {
    Severity severity = Severity::Error;
    qint64 row = 0;   ///< Record number in the file as a person counts it: the header is row 1. 0: no row.
    QString column{}; ///< Header of the column, or label of the field. Empty: the whole row.
    QString value{};  ///< The text that causes it, as written, cut to 200 characters.
    QString reason{}; ///< One sentence: what is wrong.
    QString cure{};   ///< One sentence: what to do.
    qint64 line = 0;  ///< Physical line in the file, 1-based. 0: not from a file.
    qint64 byte = -1; ///< Offset of the row or cell in the file, 0-based. -1: not from a file.

    static Problem note(const QString &reason, const QString &cure = {}) { return of(Severity::Note, reason, cure); }
    static Problem repaired(const QString &reason, const QString &cure = {})
    {
        return of(Severity::Repaired, reason, cure);
    }
    static Problem warning(const QString &reason, const QString &cure = {})
    {
        return of(Severity::Warning, reason, cure);
    }
    static Problem error(const QString &reason, const QString &cure = {}) { return of(Severity::Error, reason, cure); }
    static Problem of(Severity severity, const QString &reason, const QString &cure = {})
    {
        Problem problem;
        problem.severity = severity;
        problem.reason = reason;
        problem.cure = cure;
        return problem;
    }
    /// The same problem with its column and the text that causes it.
    Problem in(const QString &where, const QString &text = {}) const
    {
        Problem problem = *this;
        problem.column = where;
        problem.value = text;
        return problem;
    }
};
using Problems = QList<Problem>;
