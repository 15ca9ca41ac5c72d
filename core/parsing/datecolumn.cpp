// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/parsing/datetext.h"
#include "core/parsing/readers.h"
#include "core/parsing/when.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace {

// Days in the years 1954 to 2119: the plausible range for a column of dates in a spreadsheet.
constexpr double leastSerial = 20000;
constexpr double mostSerial = 80000;
// From March 1973 in seconds to November 2286 in milliseconds.
constexpr double leastUnix = 1e8;
constexpr double mostUnix = 1e13;

/// Returns the whole text as a number; a negative number if it is not one.
double wholeNumber(std::string_view text)
{
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', '.');
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
    return error == std::errc() && end == plain.data() + plain.size() ? value : -1;
}

void keepFirst(std::string &kept, std::string_view cell)
{
    if (kept.empty())
        kept = cell;
}

QString sentence(const char *sentence, const std::string &example)
{
    return QCoreApplication::translate("DateColumn", sentence).replace(QLatin1String("%1"), text::toQ(example));
}

}

void DateColumn::add(std::string_view cell)
{
    const std::string_view raw = text::trim(cell);
    if (raw.empty() || Value::isClearOrder(raw) || !Value::fromCell(raw).isPresent())
        return;
    ++m_cells;
    if (const auto triple = datetext::leadingTriple(raw); triple && triple->sizes[0] <= 2 && triple->numbers[0] <= 31) {
        const int first = triple->numbers[0], second = triple->numbers[1];
        if (first == second || first < 1 || second < 1 || (first > 12 && second > 12) || second > 31)
            m_clear += first == second && first >= 1 && first <= 12;
        else if (first <= 12 && second <= 12)
            ++m_ambiguous;
        else if (first > 12)
            ++m_dayFirst, keepFirst(m_dayDecider, raw);
        else
            ++m_monthFirst, keepFirst(m_monthDecider, raw);
        return;
    }
    const double number = readers::isDigit(raw.front()) ? wholeNumber(raw) : -1;
    if (number >= leastSerial && number <= mostSerial) {
        ++m_serial;
        keepFirst(m_number, raw);
    } else if (number >= leastUnix && number <= mostUnix) {
        ++m_unix;
        keepFirst(m_number, raw);
    } else {
        std::string ignored;
        m_clear += parseWhen(raw, Hints(), ignored) != Outcome::Refused;
    }
}

DateOrder DateColumn::order() const
{
    const qint64 written = m_monthFirst + m_dayFirst + m_ambiguous;
    if (m_serial > written && m_serial >= m_unix)
        return DateOrder::Serial;
    if (m_unix > written)
        return DateOrder::UnixTime;
    if (written == 0)
        return DateOrder::Unknown;
    return m_dayFirst > m_monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool DateColumn::isCertain() const
{
    switch (order()) {
    case DateOrder::Unknown:
        return m_clear == m_cells;
    case DateOrder::MonthFirst:
        return m_monthFirst > 0 && m_dayFirst == 0;
    case DateOrder::DayFirst:
        return m_monthFirst == 0;
    case DateOrder::Serial:
        return m_monthFirst + m_dayFirst + m_ambiguous + m_unix == 0;
    case DateOrder::UnixTime:
        return m_monthFirst + m_dayFirst + m_ambiguous + m_serial == 0;
    }
    return false;
}

QString DateColumn::reason() const
{
    switch (order()) {
    case DateOrder::Unknown:
        if (m_cells == 0)
            return sentence(QT_TRANSLATE_NOOP("DateColumn", "The column is empty."), {});
        return m_clear == m_cells
                 ? sentence(QT_TRANSLATE_NOOP("DateColumn", "Every date is unambiguous."), {})
                 : sentence(QT_TRANSLATE_NOOP("DateColumn", "Some cells are not dates; all others are unambiguous."),
                            {});
    case DateOrder::MonthFirst:
        if (m_monthFirst == 0 && m_dayFirst == 0)
            return sentence(QT_TRANSLATE_NOOP("DateColumn",
                                              "Day and month are 12 or less in every date; read month first, "
                                              "as in the United States. Please check."),
                            {});
        return m_dayFirst == 0
                 ? sentence(
                     QT_TRANSLATE_NOOP("DateColumn", "The month comes first: “%1” cannot be read any other way."),
                     m_monthDecider)
                 : sentence(QT_TRANSLATE_NOOP("DateColumn", "The month comes first in most dates, but not in “%1”."),
                            m_dayDecider);
    case DateOrder::DayFirst:
        return m_monthFirst == 0
                 ? sentence(QT_TRANSLATE_NOOP("DateColumn", "The day comes first: “%1” cannot be read any other way."),
                            m_dayDecider)
                 : sentence(QT_TRANSLATE_NOOP("DateColumn", "The day comes first in most dates, but not in “%1”."),
                            m_monthDecider);
    case DateOrder::Serial:
        return sentence(QT_TRANSLATE_NOOP("DateColumn", "Numbers such as %1 are spreadsheet date numbers."), m_number);
    case DateOrder::UnixTime:
        return sentence(QT_TRANSLATE_NOOP("DateColumn", "Numbers such as %1 are seconds since 1970, in UTC."),
                        m_number);
    }
    return {};
}
