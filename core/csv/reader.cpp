// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/reader.h"

#include "core/base/text.h"
#include "core/csv/recordscan.h"
#include "core/csv/source.h"
#include "core/csv/troubles.h"

#include <algorithm>
#include <cstring>

using csv::Incident;
using csv::Reader;
using csv::Trouble;

namespace {

constexpr std::size_t longestValue = 200;

QString shortened(std::string_view text)
{
    if (text.size() <= longestValue)
        return text::toQ(text);
    std::size_t end = longestValue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text::toQ(text.substr(0, end));
}

Trouble troubleOf(Incident::Kind kind)
{
    switch (kind) {
    case Incident::StrayQuote:
        return Trouble::StrayQuote;
    case Incident::BrokenQuote:
        return Trouble::BrokenQuote;
    case Incident::BareReturn:
        return Trouble::BareReturn;
    case Incident::Nul:
        return Trouble::Nul;
    case Incident::Invalid:
        break;
    }
    return Trouble::InvalidBytes;
}

/// Returns the text inside ="...", unescaping doubled quotes in place; returns any other cell unchanged.
std::string_view unwrapped(std::string_view cell)
{
    if (cell.size() < 3 || !cell.starts_with("=\"") || !cell.ends_with('"'))
        return cell;
    const std::string_view inner = cell.substr(2, cell.size() - 3);
    for (std::size_t i = 0; i < inner.size(); ++i)
        if (inner[i] == '"' && !(i + 1 < inner.size() && inner[++i] == '"'))
            return cell; // A formula with several string literals.
    char *const begin = csv::RecordScan::writable(inner);
    char *out = begin;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        *out++ = inner[i];
        if (inner[i] == '"')
            ++i;
    }
    return std::string_view(begin, std::size_t(out - begin));
}

}

class Reader::Private
{
public:
    Private(const QString &path, const Dialect &dialect, std::size_t blockSize)
        : m_dialect(dialect)
        , m_source(path, dialect.encoding, blockSize)
        , m_scan(m_source, dialect)
    {
        readHeader();
    }

    bool nextRecord();
    bool next();
    bool isSkippedBlank();
    void readHeader();
    void finishCells();
    void report();
    void reportIncidents();
    void reportWidth();
    Problem problemHere() const;
    std::vector<std::string> copyCells() const { return {m_cells.begin(), m_cells.end()}; }

    Dialect m_dialect;
    Source m_source;
    RecordScan m_scan;
    Troubles m_troubles;
    ReaderCounts m_counts;
    std::vector<std::string_view> m_cells;
    std::vector<std::string> m_header;
    std::vector<std::string> m_secondHeader;
    std::size_t m_expected = 0;
    qint64 m_row = 0;
    bool m_ended = false;
};

bool Reader::Private::nextRecord()
{
    if (m_ended || !m_scan.next()) {
        m_ended = true;
        m_cells.clear();
        return false;
    }
    ++m_row;
    return true;
}

void Reader::Private::readHeader()
{
    if (m_dialect.sepLine && nextRecord())
        m_row = 0;
    if (m_dialect.headerRow <= 0)
        return;
    while (m_row < m_dialect.headerRow)
        if (!nextRecord())
            return;
    if (m_scan.isBlank())
        return;
    finishCells();
    m_header = copyCells();
    m_expected = m_header.size();
    m_scan.expectCells(m_expected);
    reportIncidents();
    if (!m_dialect.secondHeader)
        return;
    do {
        if (!nextRecord())
            return;
    } while (m_scan.isBlank());
    finishCells();
    m_secondHeader = copyCells();
    report();
}

/// A blank line is a row only if rows have one cell, and not at the end of the file.
bool Reader::Private::isSkippedBlank()
{
    if (m_scan.isBlank())
        return m_expected != 1 || m_scan.restIsBlank();
    if (m_expected == 1 || m_scan.cells().size() != 1)
        return false;
    const std::string_view only = m_scan.cells().front();
    return !only.empty() && only.find_first_not_of(" \t") == std::string_view::npos;
}

bool Reader::Private::next()
{
    do {
        if (!nextRecord())
            return false;
    } while (isSkippedBlank() && ++m_counts.blankLines);
    finishCells();
    if (m_expected == 0) {
        m_expected = m_cells.size();
        m_scan.expectCells(m_expected);
    }
    report();
    return true;
}

void Reader::Private::finishCells()
{
    m_cells = m_scan.cells();
    if (!m_dialect.unwrapText)
        return;
    for (std::string_view &cell : m_cells) {
        if (cell.empty() || cell.front() != '=')
            continue;
        const std::string_view inside = unwrapped(cell);
        m_counts.unwrapped += inside.data() != cell.data();
        cell = inside;
    }
}

void Reader::Private::report()
{
    if (!m_scan.incidents().empty())
        reportIncidents();
    if (m_cells.size() != m_expected)
        reportWidth();
}

Problem Reader::Private::problemHere() const
{
    Problem problem;
    problem.row = m_row;
    problem.line = m_scan.line();
    problem.byte = m_scan.byte();
    return problem;
}

void Reader::Private::reportIncidents()
{
    for (const Incident &incident : m_scan.incidents()) {
        switch (incident.kind) {
        case Incident::StrayQuote:
            m_counts.strayQuotes += incident.times;
            break;
        case Incident::BrokenQuote:
            m_counts.brokenQuotes += incident.times;
            break;
        case Incident::Nul:
            m_counts.nulBytes += incident.times;
            break;
        case Incident::Invalid:
            m_counts.badBytes += incident.times;
            break;
        case Incident::BareReturn:
            break;
        }
        const Trouble trouble = troubleOf(incident.kind);
        if (!m_troubles.wants(trouble))
            continue;
        Problem problem = problemHere();
        problem.line = incident.line;
        problem.byte = incident.byte;
        if (incident.cell < m_header.size())
            problem.column = text::toQ(m_header[incident.cell]);
        if (problem.column.isEmpty())
            problem.column = QString::number(incident.cell + 1);
        if (incident.cell < m_cells.size())
            problem.value = shortened(m_cells[incident.cell]);
        m_troubles.add(trouble, std::move(problem), incident.times);
    }
}

void Reader::Private::reportWidth()
{
    const bool isShort = m_cells.size() < m_expected;
    ++(isShort ? m_counts.shortRows : m_counts.longRows);
    // Delimiters at the end of every row are common and harmless.
    if (!isShort && std::all_of(m_cells.begin() + std::ptrdiff_t(m_expected), m_cells.end(), [](std::string_view cell) {
            return cell.empty();
        }))
        return;
    const Trouble trouble = isShort ? Trouble::ShortRow : Trouble::LongRow;
    if (!m_troubles.wants(trouble))
        return;
    Problem problem = problemHere();
    std::string start;
    for (const std::string_view cell : m_cells) {
        start += start.empty() ? "" : std::string_view(&m_dialect.delimiter, 1);
        start += cell.substr(0, longestValue);
        if (start.size() > longestValue)
            break;
    }
    problem.value = shortened(start);
    m_troubles.add(trouble, std::move(problem), qint64(m_cells.size()), qint64(m_expected));
}

Reader::Reader(const QString &path, const Dialect &dialect, std::size_t blockSize)
    : d(std::make_unique<Private>(path, dialect, blockSize))
{}
Reader::~Reader() = default;

bool Reader::next()
{
    return d->next();
}
const std::vector<std::string_view> &Reader::cells() const
{
    return d->m_cells;
}
qint64 Reader::row() const
{
    return d->m_row;
}
qint64 Reader::line() const
{
    return d->m_scan.line();
}
qint64 Reader::byte() const
{
    return d->m_scan.byte();
}
const std::vector<std::string> &Reader::header() const
{
    return d->m_header;
}
const std::vector<std::string> &Reader::secondHeader() const
{
    return d->m_secondHeader;
}
qint64 Reader::bytesRead() const
{
    return d->m_source.bytesRead();
}
qint64 Reader::size() const
{
    return d->m_source.size();
}
const csv::ReaderCounts &Reader::counts() const
{
    return d->m_counts;
}
Problems Reader::takeProblems()
{
    return d->m_troubles.take(d->m_ended);
}
