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

/// What a value looks like, whatever its column is called.
enum class Shape : unsigned char { Email, Phone, ZipCode, Date, State, Uuid, YesNo, Number, Other };
inline constexpr std::size_t shapes = std::size_t(Shape::Other) + 1;
Shape shapeOf(std::string_view value);
/// A long number as a spreadsheet shortens it, `1.23457E+11`: its last digits are gone.
bool isShortenedNumber(std::string_view value);

/// What is known about one column from its values.
struct ColumnEvidence {
    qint64 filled = 0, blank = 0;       ///< Over all rows that were looked at.
    std::array<qint64, shapes> looks{}; ///< Over the head of the file.
    qint64 inHead = 0;                  ///< Values among those.
    std::vector<std::string> values;    ///< The first of them, to try on a field.
    std::unordered_set<std::size_t> distinct;
    QStringList sample;
    DateColumn dates;

    void add(std::string_view value);
    /// Share of the values in the head that have this shape; 0 when there are none.
    double share(Shape shape) const { return inHead == 0 ? 0 : double(looks[std::size_t(shape)]) / double(inHead); }
};

/// The first of the two walks through a file: counts rows and collects what the columns hold.
class ColumnScanner
{
public:
    ColumnScanner(const QString &path, const csv::Dialect &dialect);

    /// Looks at the first rows closely.
    void readHead();
    /// Goes through the others: counts cells, collects the dates of the given columns, and looks for repeated ids in
    /// idColumn (-1: there is none).
    void readRest(const std::vector<std::size_t> &dateColumns, int idColumn, const Progress &progress);

    const std::vector<std::string> &header() const { return m_reader.header(); }
    std::vector<ColumnEvidence> columns; ///< As many as the header has, or as the head's longest row without one.
    qint64 rows = 0;
    std::size_t widest = 0; ///< Cells of the longest row.
    bool atEnd = false;
    Problems problems;
    std::shared_ptr<const RepeatedIds> repeatedIds; ///< Null for a table that ends with its head: any id may repeat.

private:
    void count(const std::vector<std::string_view> &cells);
    std::shared_ptr<RepeatedIds> idsOfHead(std::size_t idColumn) const;

    QString m_path;
    csv::Dialect m_dialect;

    csv::Reader m_reader;
};

}
