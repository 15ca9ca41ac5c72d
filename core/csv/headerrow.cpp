// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/headerrow.h"

#include "core/base/text.h"
#include "core/csv/celltype.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

using csv::CellType;
using csv::HeaderGuess;
using csv::KnownColumn;
using csv::SampleRow;

namespace {

using Rows = std::vector<SampleRow>;

constexpr std::size_t farthestHeader = 30;
constexpr std::size_t longestLeadingBlock = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

std::size_t filled(const SampleRow &row)
{
    return std::size_t(std::count_if(row.cells.begin(), row.cells.end(),
                                     [](const std::string &cell) { return !text::trim(cell).empty(); }));
}

CellType typeAt(const SampleRow &row, std::size_t column)
{
    return column < row.cells.size() ? csv::cellType(row.cells[column]) : CellType::Empty;
}

bool isYear(std::string_view cell)
{
    const std::string_view year = text::trim(cell);
    return year.size() == 4 && (year.starts_with("19") || year.starts_with("20"));
}

/// True if a cell looks like data. Column names may be years, numbers or dates, but not addresses.
bool hasValues(const SampleRow &row)
{
    for (const std::string &cell : row.cells)
        if (csv::isTyped(csv::cellType(cell)) && !isYear(cell))
            return true;
    return false;
}

/// True if the row looks like column names: several words, all different, and no values.
bool looksLikeNames(const SampleRow &row)
{
    if (hasValues(row))
        return false;
    std::set<std::string> names;
    std::size_t count = 0;
    for (const std::string &cell : row.cells) {
        const std::string_view name = text::trim(cell);
        if (name.empty())
            continue;
        ++count;
        names.insert(std::string(name));
        if (name.size() > 200)
            return false;
    }
    return count >= 2 && names.size() * 10 >= count * 8;
}

/// True if, in some column, the row has a word and the rows from this index on have values.
bool contrastsWithRowsBelow(const Rows &rows, std::size_t index)
{
    const std::size_t last = std::min(rows.size(), index + 50);
    for (std::size_t column = 0; column < rows[index].cells.size(); ++column) {
        if (typeAt(rows[index], column) != CellType::Text)
            continue;
        std::size_t typed = 0;
        std::size_t present = 0;
        for (std::size_t i = index + 1; i < last; ++i) {
            const CellType type = typeAt(rows[i], column);
            present += type != CellType::Empty;
            typed += csv::isTyped(type);
        }
        if (present > 0 && typed * 10 >= present * 8)
            return true;
    }
    return false;
}

/// The most common number of non-empty cells per row; the larger one in a tie.
std::size_t usualFill(const Rows &rows, std::size_t from)
{
    std::map<std::size_t, std::size_t> widths;
    for (std::size_t i = from; i < rows.size(); ++i)
        ++widths[rows[i].width];
    std::size_t best = 1;
    std::size_t times = 0;
    for (const auto &[width, count] : widths) {
        if (count >= times) {
            best = width;
            times = count;
        }
    }
    return best;
}

/// A short block about the whole file may come first, with its own header and a blank line below it. Returns the index
/// where the table starts.
std::size_t skipLeadingBlock(const Rows &rows, const KnownColumn &known)
{
    for (std::size_t i = 1; i < std::min(rows.size(), longestLeadingBlock + 1); ++i) {
        const bool gap = rows[i].number > rows[i - 1].number + 1 || filled(rows[i - 1]) == 0;
        if (!gap || !looksLikeNames(rows[i]))
            continue;
        const int knownHere = csv::countKnown(rows[i], known);
        const int knownFirst = csv::countKnown(rows[0], known);
        const bool otherWidth = filled(rows[i]) != filled(rows[0]);
        const bool standsOut = contrastsWithRowsBelow(rows, i) || i + 1 == rows.size();
        if (known ? knownHere >= 2 && (knownHere >= knownFirst || otherWidth) && (otherWidth || standsOut)
                  : otherWidth && standsOut)
            return i;
    }
    return 0;
}

/// Returns the row with the most known names, if they are unlikely to be a coincidence.
std::optional<std::size_t> rowOfKnownNames(const Rows &rows, std::size_t from, const KnownColumn &known)
{
    std::optional<std::size_t> best;
    int most = 0;
    for (std::size_t i = from; i < std::min(rows.size(), farthestHeader); ++i) {
        const int count = csv::countKnown(rows[i], known);
        const std::size_t cells = filled(rows[i]);
        const bool enough = count >= 2 || (count == 1 && cells <= 2);
        if (enough && count > most && !(hasValues(rows[i]) && std::size_t(count) * 2 < cells)) {
            best = i;
            most = count;
        }
    }
    return best;
}

/// True if the row has values of the same types as the rows below it, and no word that could be a column name above
/// values.
bool isPlainlyData(const Rows &rows, std::size_t index)
{
    const SampleRow &row = rows[index];
    if (contrastsWithRowsBelow(rows, index))
        return false;
    bool sure = false;
    bool numbers = false;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const CellType type = typeAt(row, column);
        if (!csv::isTyped(type))
            continue;
        if (type == CellType::Email || type == CellType::Phone || type == CellType::Link || type == CellType::Identifier
            || type == CellType::Date || type == CellType::Time)
            sure = true;
        else if (!isYear(row.cells[column]))
            numbers = true;
    }
    if (rows.size() == index + 1)
        return sure;
    return sure || numbers;
}

/// The first row that is not a title: it has as many non-empty cells as the rows below it, or nearly as many.
std::size_t firstFullRow(const Rows &rows, std::size_t from)
{
    const std::size_t usual = usualFill(rows, from);
    const std::size_t enough = usual <= 2 ? usual : std::max<std::size_t>(2, (usual * 6 + 9) / 10);
    for (std::size_t i = from; i < std::min(rows.size(), farthestHeader); ++i)
        if (filled(rows[i]) >= enough)
            return i;
    // Many columns may be empty in all rows.
    for (std::size_t i = from; i < std::min(rows.size(), farthestHeader); ++i)
        if (rows[i].width == usual && filled(rows[i]) >= std::min<std::size_t>(2, usual))
            return i;
    return from;
}

bool isAnswerKind(std::string_view cell)
{
    const std::string word = text::foldToWord(cell);
    return word == "response" || word == "openendedresponse" || word == "otherpleasespecify"
        || cell.find("\"ImportId\"") != std::string_view::npos;
}

}

HeaderGuess csv::guessHeader(const Rows &rows, const KnownColumn &known)
{
    if (rows.empty())
        return {1, 0, translated(QT_TRANSLATE_NOOP("Csv", "The file is empty."))};
    const std::size_t from = skipLeadingBlock(rows, known);
    if (const auto row = rowOfKnownNames(rows, from, known))
        return {
            rows[*row].number, 0.95,
            translated(QT_TRANSLATE_NOOP("Csv", "Row %1 contains the names of known columns.")).arg(rows[*row].number)};

    const std::size_t index = firstFullRow(rows, from);
    const SampleRow &row = rows[index];
    if (isPlainlyData(rows, index))
        return {0, 0.7,
                translated(QT_TRANSLATE_NOOP(
                               "Csv", "Row %1 contains values like the rows below it, so the file has no header."))
                    .arg(row.number)};
    const double confidence = contrastsWithRowsBelow(rows, index) ? 0.85 : looksLikeNames(row) ? 0.6 : 0.4;
    if (index > 0)
        return {row.number, confidence,
                translated(QT_TRANSLATE_NOOP("Csv", "The header is in row %1, below other text.")).arg(row.number)};
    return {row.number, confidence, translated(QT_TRANSLATE_NOOP("Csv", "The first row is used as the header."))};
}

bool csv::hasSecondHeader(const Rows &rows, qint64 headerRow)
{
    const auto header =
        std::find_if(rows.begin(), rows.end(), [&](const SampleRow &row) { return row.number == headerRow; });
    if (header == rows.end() || header + 1 == rows.end())
        return false;
    const SampleRow &next = *(header + 1);
    if (hasValues(next) || filled(next) == 0)
        return false;
    const bool answers =
        std::any_of(next.cells.begin(), next.cells.end(), [](const std::string &cell) { return isAnswerKind(cell); });
    if (answers && typeAt(next, 0) == CellType::Empty)
        return true;

    std::size_t gaps = 0;
    std::size_t named = 0;
    for (std::size_t column = 0; column < header->cells.size(); ++column) {
        if (typeAt(*header, column) != CellType::Empty)
            continue;
        ++gaps;
        named += typeAt(next, column) == CellType::Text;
    }
    return gaps > 0 && named == gaps && looksLikeNames(next) && header + 2 != rows.end()
        && contrastsWithRowsBelow(rows, std::size_t(header + 1 - rows.begin()));
}
