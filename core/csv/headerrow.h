// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/sample.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace csv {

/// Where the names of the columns are.
struct HeaderGuess {
    qint64 row = 1;        ///< As Reader::row(). 0: the file has none.
    double confidence = 0; ///< 0 to 1.
    QString reason;        ///< A sentence for a person.
};

/// Finds the header among the first rows: below title lines and below a short block about the whole file. Says
/// that there is none only when the first row is plainly data.
HeaderGuess guessHeader(const std::vector<SampleRow> &rows, const KnownColumn &known);

/// True when the row after this one goes on with the header: kinds of answers below questions, or names below
/// empty header cells.
bool hasSecondHeader(const std::vector<SampleRow> &rows, qint64 headerRow);

}
