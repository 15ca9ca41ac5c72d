// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/reader.h"

#include <QString>
#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// A row from the beginning of a file, for guessing: cells are cut to 256 bytes, rows to 200 cells.
struct SampleRow {
    qint64 number = 0;     ///< As Reader::row().
    std::size_t width = 0; ///< The true number of cells.
    std::vector<std::string> cells;
};

/// The beginning of a file as one dialect reads it: rows that start in the first 60 KB, at most 2000. Blank lines
/// are missing, but show in the numbers.
struct Sample {
    std::vector<SampleRow> rows;
    ReaderCounts counts;
};
Sample takeSample(const QString &path, Dialect dialect);

/// How many of the row's cells are known columns; names that come twice count once.
int countKnown(const SampleRow &row, const KnownColumn &known);

}
