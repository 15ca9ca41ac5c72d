// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How much a Problem weighs.
enum class Severity : unsigned char {
    Note,     ///< Something was read in an unusual way; nothing to do.
    Repaired, ///< The value was mended and taken; the person should be able to see how.
    Warning,  ///< Taken as it is, but a person should look.
    Error,    ///< Not taken: the row or the edit was left out.
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
};
using Problems = QList<Problem>;
