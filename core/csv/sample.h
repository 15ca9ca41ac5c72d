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

/// A row from the start of a file, for detection. Cells are cut to 256 bytes and rows to 200 cells.
struct SampleRow {
    qint64 number = 0;     ///< As in Reader::row().
    std::size_t width = 0; ///< The actual number of cells.
    std::vector<std::string> cells;
};

/// The start of a file as read with one dialect: the rows that start in the first 60 KB, at most 2000. Blank lines are
/// skipped, but counted in the row numbers.
struct Sample {
    std::vector<SampleRow> rows;
    ReaderCounts counts;
};
Sample takeSample(const QString &path, Dialect dialect);

/// The number of cells in the row that are known columns. Repeated names count once.
int countKnown(const SampleRow &row, const KnownColumn &known);

}
