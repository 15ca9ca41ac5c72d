// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/csv/reader.h"
#include "core/import/columns/repeatedids.h"
#include "core/parsing/when.h"

#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace imports {

/// What a value looks like, regardless of its column's name.
enum class Shape : unsigned char { Email, Phone, ZipCode, Date, State, Uuid, YesNo, Number, Other };
inline constexpr std::size_t shapes = std::size_t(Shape::Other) + 1;
Shape shapeOf(std::string_view value);
/// A long number that a spreadsheet shortened, `1.23457E+11`, losing its last digits.
bool isShortenedNumber(std::string_view value);

/// What the values of a column show about it.
struct ColumnEvidence {
    qint64 filled = 0, blank = 0;       ///< In all rows read.
    std::array<qint64, shapes> looks{}; ///< Values by shape in the first rows.
    qint64 inHead = 0;                  ///< Values in the first rows.
    std::vector<std::string> values;    ///< The first of them, to test fields with.
    std::unordered_set<std::size_t> distinct;
    QStringList sample;
    DateColumn dates;

    void add(std::string_view value);
    /// Share of the values in the first rows that have this shape; 0 without values.
    double share(Shape shape) const { return inHead == 0 ? 0 : double(looks[std::size_t(shape)]) / double(inHead); }
};

/// The first of the two passes over a file: counts rows and collects evidence about the columns.
class ColumnScanner
{
public:
    ColumnScanner(const QString &path, const csv::Dialect &dialect);

    /// Examines the first rows.
    void readHead();
    /// Reads the others: counts cells, collects the dates of the given columns, and finds repeated ids in idColumn (-1:
    /// none).
    void readRest(const std::vector<std::size_t> &dateColumns, int idColumn, const Progress &progress);

    const std::vector<std::string> &header() const { return m_reader.header(); }
    std::vector<ColumnEvidence> columns; ///< By column of the header, or of the longest first row without a header.
    qint64 rows = 0;
    std::size_t widest = 0; ///< Cells of the longest row.
    bool atEnd = false;
    Problems problems;
    std::shared_ptr<const RepeatedIds> repeatedIds; ///< Null for a short table: any id may repeat.

private:
    void count(const std::vector<std::string_view> &cells);
    std::shared_ptr<RepeatedIds> idsOfHead(std::size_t idColumn) const;

    QString m_path;
    csv::Dialect m_dialect;
    csv::Reader m_reader;
};

}
