// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/sample.h"

#include <algorithm>
#include <cstddef>
#include <set>

using csv::Sample;

namespace {

constexpr qint64 sampleBytes = 60 << 10;
constexpr std::size_t sampleRows = 2000;
constexpr std::size_t sampleCells = 200;
constexpr std::size_t sampleCell = 256;
constexpr std::size_t blockSize = 64 << 10;

}

Sample csv::takeSample(const QString &path, Dialect dialect)
{
    dialect.headerRow = 0;
    dialect.secondHeader = false;
    Reader reader(path, dialect, blockSize);
    Sample sample;
    while (sample.rows.size() < sampleRows && reader.next() && (sample.rows.empty() || reader.byte() < sampleBytes)) {
        SampleRow row;
        row.number = reader.row();
        row.width = reader.cells().size();
        for (const std::string_view cell : reader.cells()) {
            if (row.cells.size() == sampleCells)
                break;
            row.cells.emplace_back(cell.substr(0, sampleCell));
        }
        sample.rows.push_back(std::move(row));
    }
    sample.counts = reader.counts();
    return sample;
}

int csv::countKnown(const SampleRow &row, const KnownColumn &known)
{
    if (!known)
        return 0;
    std::set<std::string_view> names;
    for (const std::string &cell : row.cells)
        if (!cell.empty() && known(cell))
            names.insert(cell);
    return int(names.size());
}
