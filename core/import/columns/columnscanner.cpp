// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/columnscanner.h"

#include "core/base/failure.h"
#include "core/base/id.h"
#include "core/base/text.h"

#include <algorithm>
#include <functional>

namespace imports {
namespace {

constexpr qint64 headRows = 2000;
constexpr std::size_t headCells = 2'000'000; ///< Of very wide tables fewer rows are examined.
constexpr std::size_t valuesToTry = 300;
constexpr std::size_t longestToTry = 1000;
constexpr qsizetype sampleSize = 5;
constexpr std::size_t sampleLength = 80;
constexpr qint64 rowsBetweenReports = 16384;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isEmail(std::string_view v)
{
    const std::size_t at = v.find('@');
    return at != v.npos && at > 0 && v.find('@', at + 1) == v.npos && v.find('.', at) != v.npos
        && v.find(' ') == v.npos;
}

bool isPhone(std::string_view v)
{
    if (v.size() < 10 || v.size() > 24 || v.find_first_not_of("0123456789 ()-.+/") != v.npos)
        return false;
    const std::string digits = text::digits(v);
    if (v.front() == '+' && digits.size() >= 8 && digits.size() <= 15)
        return true;
    const std::string_view local =
        digits.size() == 11 && digits.front() == '1' ? std::string_view(digits).substr(1) : std::string_view(digits);
    return local.size() == 10 && local[0] >= '2' && local[3] >= '2';
}

bool isZip(std::string_view v)
{
    const bool plain = v.size() == 5 || (v.size() == 10 && v[5] == '-');
    return plain && std::count_if(v.begin(), v.end(), isDigit) == std::ptrdiff_t(v.size() == 5 ? 5 : 9);
}

bool isDate(std::string_view v)
{
    int parts = 0, digits = 0;
    for (const char c : v) {
        if (isDigit(c)) {
            ++digits;
        } else if ((c == '/' || c == '-' || c == '.') && digits > 0 && digits <= 4) {
            ++parts;
            digits = 0;
        } else {
            break;
        }
        if (parts == 2 && digits > 0)
            return true;
    }
    return false;
}

bool isState(std::string_view v)
{
    static const std::unordered_set<std::string_view> codes{
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
        "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
        "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "GU", "VI"};
    return codes.contains(v);
}

bool isYesNo(std::string_view v)
{
    static const std::unordered_set<std::string> words{"yes", "no", "y", "n", "true", "false", "si", "x", "✓"};
    return v.size() <= 5 && words.contains(text::fold(v));
}

}

Shape shapeOf(std::string_view v)
{
    if (isEmail(v))
        return Shape::Email;
    if (v.size() == 36 && Id::parse(v))
        return Shape::Uuid;
    if (isZip(v))
        return Shape::ZipCode;
    if (isPhone(v))
        return Shape::Phone;
    if (isDate(v))
        return Shape::Date;
    if (isState(v))
        return Shape::State;
    if (isYesNo(v))
        return Shape::YesNo;
    return v.find_first_not_of("0123456789.,") == v.npos ? Shape::Number : Shape::Other;
}

bool isShortenedNumber(std::string_view value)
{
    const std::size_t e = value.find_first_of("eE");
    const bool digits = value.find_first_not_of("0123456789.,+-eE") == value.npos;
    return digits && e != value.npos && e > 0 && e + 1 < value.size()
        && value.find_first_of("+0123456789", e + 1) == e + 1;
}

void ColumnEvidence::add(std::string_view value)
{
    ++inHead;
    ++looks[std::size_t(shapeOf(value))];
    const bool fresh = distinct.insert(std::hash<std::string_view>()(value)).second;
    if (values.size() < valuesToTry && value.size() <= longestToTry)
        values.emplace_back(value);
    if (fresh && sample.size() < sampleSize)
        sample += text::toQ(value.substr(0, 4 * sampleLength)).left(qsizetype(sampleLength));
}

ColumnScanner::ColumnScanner(const QString &path, const csv::Dialect &dialect)
    : m_path(path)
    , m_dialect(dialect)
    , m_reader(path, dialect)
{
    columns.resize(m_reader.header().size());
}

void ColumnScanner::count(const std::vector<std::string_view> &cells)
{
    ++rows;
    widest = std::max(widest, cells.size());
    const std::size_t known = std::min(cells.size(), columns.size());
    for (std::size_t i = 0; i < known; ++i)
        ++(cells[i].empty() ? columns[i].blank : columns[i].filled);
}

void ColumnScanner::readHead()
{
    std::size_t looked = 0;
    while (rows < headRows && looked < headCells) {
        if (!m_reader.next()) {
            atEnd = true;
            break;
        }
        const std::vector<std::string_view> &cells = m_reader.cells();
        looked += cells.size();
        if (m_reader.header().empty() && cells.size() > columns.size())
            columns.resize(cells.size());
        count(cells);
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            const std::string_view value = text::trim(cells[i]);
            if (value.empty())
                continue;
            columns[i].add(value);
            if (value.size() <= longestToTry)
                columns[i].dates.add(value);
        }
    }
    problems += m_reader.takeProblems();
}

/// Reads the first rows again: the column of the ids was not known the first time.
std::shared_ptr<RepeatedIds> ColumnScanner::idsOfHead(std::size_t idColumn) const
{
    const double share = double(m_reader.size()) / double(std::max<qint64>(m_reader.bytesRead(), 1));
    auto ids = std::make_shared<RepeatedIds>(qint64(double(rows) * share * 1.1));
    csv::Reader head(m_path, m_dialect);
    for (qint64 i = 0; i < rows && head.next(); ++i)
        if (idColumn < head.cells().size())
            ids->add(head.cells()[idColumn]);
    return ids;
}

void ColumnScanner::readRest(const std::vector<std::size_t> &dateColumns, int idColumn, const Progress &progress)
{
    const std::shared_ptr<RepeatedIds> ids = idColumn >= 0 && !atEnd ? idsOfHead(std::size_t(idColumn)) : nullptr;
    while (!atEnd) {
        if (!m_reader.next()) {
            atEnd = true;
            break;
        }
        const std::vector<std::string_view> &cells = m_reader.cells();
        count(cells);
        if (ids && std::size_t(idColumn) < cells.size())
            ids->add(cells[std::size_t(idColumn)]);
        for (const std::size_t column : dateColumns)
            if (column < cells.size())
                if (const std::string_view value = text::trim(cells[column]); !value.empty())
                    columns[column].dates.add(value);
        if (rows % rowsBetweenReports == 0 && progress && !progress(m_reader.bytesRead(), m_reader.size()))
            throw Cancelled();
    }
    if (ids)
        ids->finish();
    repeatedIds = ids;
    problems += m_reader.takeProblems();
}

}
