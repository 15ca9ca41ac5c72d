// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/sniff.h"

#include "core/base/text.h"
#include "core/csv/celltype.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <utility>
#include <vector>

using csv::CellType;
using csv::Dialect;
using csv::KnownColumn;
using csv::Newline;
using csv::Sample;
using csv::SampleRow;
using csv::Sniffed;

namespace {

constexpr std::size_t mostTitleLines = 20;
constexpr std::size_t typedRows = 200;
constexpr std::size_t typedCells = 50;

/// Counts of rows by line end, without regard to quotes.
struct LineEnds {
    qint64 lf = 0;
    qint64 crlf = 0;
    qint64 cr = 0;
};

LineEnds countLineEnds(std::string_view text)
{
    LineEnds ends;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r') {
            const bool pair = i + 1 < text.size() && text[i + 1] == '\n';
            ++(pair ? ends.crlf : ends.cr);
            i += pair;
        } else if (text[i] == '\n') {
            ++ends.lf;
        }
    }
    return ends;
}

/// How clean a cell is: 1 for a value of a known type, less for text, little for what looks like several cells.
double cleanness(std::string_view raw)
{
    if (csv::isTyped(csv::cellType(raw)))
        return 1;
    const std::string_view cell = text::trim(raw);
    if (cell.front() == '"' || cell.back() == '"')
        return 0.15;
    if (cell.size() > 1 && cell.front() == '\'' && cell.back() == '\'')
        return 0.3;
    double clean = 0.85;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (std::string_view(",;|\t").find(cell[i]) == std::string_view::npos)
            continue;
        const bool prose = (cell[i] == ',' || cell[i] == ';') && i + 1 < cell.size() && cell[i + 1] == ' ';
        clean = std::min(clean, prose ? 0.7 : 0.4);
    }
    return clean;
}

/// How much a sample looks like a table.
struct Score {
    double consistency = 0;
    double total = 0;
};

/// The most common number of cells per row; the larger one in a tie.
std::size_t usualWidth(const std::vector<SampleRow> &rows)
{
    std::map<std::size_t, std::size_t> widths;
    for (const SampleRow &row : rows)
        ++widths[row.width];
    std::size_t best = 0;
    std::size_t times = 0;
    for (const auto &[width, count] : widths) {
        if (count >= times) {
            best = width;
            times = count;
        }
    }
    return best;
}

Score score(const Sample &sample, const KnownColumn &known)
{
    const auto &rows = sample.rows;
    if (rows.empty())
        return {};
    const std::size_t width = usualWidth(rows);
    std::size_t first = 0;
    while (first < rows.size() && first < mostTitleLines && rows[first].width != width)
        ++first;
    if (first * 2 > rows.size())
        first = 0;

    std::size_t regular = 0;
    int knownColumns = 0;
    double clean = 0;
    std::size_t cells = 0;
    for (std::size_t i = first; i < rows.size(); ++i) {
        regular += rows[i].width == width;
        if (i < first + mostTitleLines)
            knownColumns = std::max(knownColumns, csv::countKnown(rows[i], known));
        if (i >= first + typedRows)
            continue;
        for (std::size_t c = 0; c < std::min(rows[i].cells.size(), typedCells); ++c) {
            if (csv::cellType(rows[i].cells[c]) == CellType::Empty)
                continue;
            clean += cleanness(rows[i].cells[c]);
            ++cells;
        }
    }
    const double count = double(rows.size() - first);
    const double broken = double(sample.counts.brokenQuotes + sample.counts.strayQuotes) / double(rows.size());
    const double consistency = double(regular) / count * (1 - 0.01 * double(first)) * (rows.size() == 1 ? 0.8 : 1);
    const double types = cells > 0 ? clean / double(cells) : 0.5;
    const double breadth = width <= 1 ? 0.35 : 1 - 0.5 / double(width);
    const double total = consistency * consistency * types * breadth * (1 - std::min(0.6, broken))
                       * (1 + std::min(1.0, knownColumns / 3.0));
    return {consistency, total};
}

/// True if enough cells begin, and as many end, with an apostrophe.
bool mayQuoteWithApostrophes(const Sample &sample)
{
    qint64 begin = 0;
    qint64 end = 0;
    for (const SampleRow &row : sample.rows) {
        for (const std::string &cell : row.cells) {
            begin += cell.starts_with('\'');
            end += cell.ends_with('\'') && cell.size() > 1;
        }
    }
    return begin >= 2 && end >= 2 && std::abs(begin - end) * 10 <= begin;
}

struct Candidate {
    Dialect dialect;
    Sample sample;
    Score score;
};

class Contest
{
public:
    Contest(const QString &path, const KnownColumn &known)
        : m_path(path)
        , m_known(known)
    {}

    Candidate rated(const Dialect &dialect) const
    {
        Candidate candidate{dialect, csv::takeSample(m_path, dialect), {}};
        candidate.score = score(candidate.sample, m_known);
        return candidate;
    }

private:
    QString m_path;
    const KnownColumn &m_known;
};

/// Returns the best result with this delimiter, over all quotes and escapes.
Candidate bestWith(const Contest &contest, Dialect dialect, std::string_view start, const csv::Choices &choices)
{
    Candidate best = contest.rated(dialect);
    if (start.find("\\\"") != std::string_view::npos && dialect.quote == '"') {
        Dialect escaped = dialect;
        escaped.backslashEscapes = true;
        Candidate candidate = contest.rated(escaped);
        if (candidate.score.total > best.score.total * 1.0001)
            best = std::move(candidate);
    }
    if (!choices.quote && mayQuoteWithApostrophes(best.sample)) {
        dialect.quote = '\'';
        Candidate candidate = contest.rated(dialect);
        if (candidate.score.total > best.score.total * 1.0001)
            best = std::move(candidate);
    }
    return best;
}

}

Sniffed csv::sniff(const QString &path, std::string_view start, const Dialect &resolved, const Choices &choices,
                   const KnownColumn &known)
{
    const Contest contest(path, known);
    const LineEnds ends = countLineEnds(start);
    Dialect base = resolved;
    base.quote = choices.quote.value_or('"');
    base.newline = ends.crlf > ends.lf ? Newline::CrLf : Newline::Lf;
    if (ends.cr > 4 * (ends.lf + ends.crlf))
        base.newline = Newline::Cr;

    std::vector<char> delimiters{',', ';', '\t', '|'};
    if (choices.delimiter)
        delimiters = {*choices.delimiter};
    else if (resolved.sepLine)
        delimiters = {resolved.delimiter};

    Candidate best;
    double second = 0;
    bool any = false;
    for (const char delimiter : delimiters) {
        Dialect dialect = base;
        dialect.delimiter = delimiter;
        Candidate candidate = bestWith(contest, dialect, start, choices);
        if (ends.cr > 0 && base.newline != Newline::Cr) {
            dialect.newline = Newline::Mixed;
            Candidate mixed = bestWith(contest, dialect, start, choices);
            if (mixed.score.consistency > candidate.score.consistency)
                candidate = std::move(mixed);
        }
        if (!any || candidate.score.total > best.score.total * 1.0001) {
            second = any ? best.score.total : 0;
            best = std::move(candidate);
        } else {
            second = std::max(second, candidate.score.total);
        }
        any = true;
    }
    const double lead = best.score.total > 0 ? 1 - second / best.score.total : 0;
    const double confidence =
        delimiters.size() == 1
            ? 1
            : std::clamp(0.4 + 0.4 * best.score.consistency * lead + 0.2 * best.score.consistency, 0.0, 1.0);
    return {best.dialect, std::move(best.sample), confidence};
}
