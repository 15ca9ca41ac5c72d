// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The severity of a Problem.
enum class Severity : unsigned char {
    Note,     ///< The value was read in an unusual way. Nothing to do.
    Repaired, ///< The value was corrected and accepted. The user should be able to see how.
    Warning,  ///< The value was accepted as it is, but should be checked.
    Error,    ///< The row or edit was rejected.
};

/// A problem in imported data or user input. Problems are collected and shown with their location and cure; they are
/// never thrown.
struct Problem {
    Severity severity = Severity::Error;
    qint64 row = 0;   ///< Row number as in a spreadsheet: the header is row 1. 0: no row.
    QString column{}; ///< Header of the column, or caption of the field. Empty: the whole row.
    QString value{};  ///< The text that caused the problem, as written, cut to 200 characters.
    QString reason{}; ///< What is wrong, in one sentence.
    QString cure{};   ///< What to do about it, in one sentence.
    qint64 line = 0;  ///< Line number in the file, 1-based. 0: not from a file.
    qint64 byte = -1; ///< Byte offset of the row or cell in the file, 0-based. -1: not from a file.
};
using Problems = QList<Problem>;
