// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/sample.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace csv {

/// The location of the column names.
struct HeaderGuess {
    qint64 row = 1;        ///< As in Reader::row(). 0: the file has no header.
    double confidence = 0; ///< 0 to 1.
    QString reason;        ///< A sentence for the user.
};

/// Finds the header among the first rows, below title lines and a short block about the whole file. Reports that there
/// is no header only if the first row is clearly data.
HeaderGuess guessHeader(const std::vector<SampleRow> &rows, const KnownColumn &known);

/// True if the row after the header is part of it: answer options below questions, or names below empty header cells.
bool hasSecondHeader(const std::vector<SampleRow> &rows, qint64 headerRow);

}
