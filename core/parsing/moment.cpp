// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/when.h"

#include <utility>

namespace {

/// Reads exactly count digits at position at.
bool readDigits(std::string_view text, std::size_t at, std::size_t count, int &out)
{
    if (text.size() < at + count)
        return false;
    out = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        out = out * 10 + (text[i] - '0');
    }
    return true;
}

bool readTime(std::string_view text, Moment &out)
{
    int hour = 0, minute = 0, second = 0;
    if (text.size() < 5 || text[2] != ':' || !readDigits(text, 0, 2, hour) || !readDigits(text, 3, 2, minute))
        return false;
    if (text.size() == 8 && (text[5] != ':' || !readDigits(text, 6, 2, second) || second == 0))
        return false;
    out.precision = text.size() == 8 ? Moment::Precision::Second : Moment::Precision::Minute;
    out.time = QTime(hour, minute, second);
    return (text.size() == 5 || text.size() == 8) && out.time.isValid();
}

/// Reads a year, month, day, minute or second.
bool readPoint(std::string_view text, Moment &out)
{
    int year = 0, month = 1, day = 1;
    if (!readDigits(text, 0, 4, year) || (text.size() > 4 && (text[4] != '-' || !readDigits(text, 5, 2, month))))
        return false;
    if (text.size() > 7 && (text[7] != '-' || !readDigits(text, 8, 2, day)))
        return false;
    out.precision = text.size() == 4 ? Moment::Precision::Year
                  : text.size() == 7 ? Moment::Precision::Month
                                     : Moment::Precision::Day;
    out.date = QDate(year, month, day);
    if (!out.date.isValid() || year < 1)
        return false;
    if (text.size() <= 10)
        return text.size() == 4 || text.size() == 7 || text.size() == 10;
    if (text[10] != 'T')
        return false;
    out.utc = text.back() == 'Z';
    return readTime(text.substr(11, text.size() - 11 - (out.utc ? 1 : 0)), out);
}

/// Appends value with width digits (at most four), preceded by mark if it is not 0.
void appendNumber(std::string &out, char mark, int value, int width)
{
    char digits[4];
    for (int i = width; i-- > 0; value /= 10)
        digits[i] = char('0' + value % 10);
    if (mark)
        out += mark;
    out.append(digits, std::size_t(width));
}

void appendPoint(std::string &out, const Moment &moment)
{
    appendNumber(out, 0, moment.date.year(), 4);
    if (moment.precision == Moment::Precision::Year)
        return;
    appendNumber(out, '-', moment.date.month(), 2);
    if (moment.precision == Moment::Precision::Month)
        return;
    appendNumber(out, '-', moment.date.day(), 2);
    if (moment.precision == Moment::Precision::Day)
        return;
    appendNumber(out, 'T', moment.time.hour(), 2);
    appendNumber(out, ':', moment.time.minute(), 2);
    if (moment.precision == Moment::Precision::Second)
        appendNumber(out, ':', moment.time.second(), 2);
    if (moment.utc)
        out += 'Z';
}

/// The last day that the moment may refer to.
QDate lastDay(const Moment &moment)
{
    switch (moment.precision) {
    case Moment::Precision::Year:
        return {moment.date.year(), 12, 31};
    case Moment::Precision::Month:
        return {moment.date.year(), moment.date.month(), moment.date.daysInMonth()};
    default:
        return moment.date;
    }
}

/// True if end is not before start, as far as their precision and time zones allow a comparison.
bool isOrdered(const Moment &start, const Moment &end)
{
    if (start.time.isValid() && end.time.isValid() && start.utc == end.utc && start.date == end.date)
        return start.time <= end.time;
    const bool clocksDiffer = start.utc != end.utc && start.time.isValid() && end.time.isValid();
    return (clocksDiffer ? lastDay(end).addDays(1) : lastDay(end)) >= start.date;
}

constexpr std::pair<std::string_view, Moment::Relation> relations[] = {
    {"before ", Moment::Relation::Before},
    {"after ", Moment::Relation::After},
    {"since ", Moment::Relation::Since},
};

}

std::optional<Moment> Moment::parse(std::string_view canonical)
{
    Moment moment;
    for (const auto &[word, relation] : relations)
        if (canonical.starts_with(word)) {
            moment.relation = relation;
            return readPoint(canonical.substr(word.size()), moment) ? std::optional<Moment>(std::move(moment))
                                                                    : std::nullopt;
        }
    const std::size_t slash = canonical.find('/');
    if (!readPoint(canonical.substr(0, slash), moment))
        return std::nullopt;
    if (slash == canonical.npos)
        return moment;
    Moment last;
    if (!readPoint(canonical.substr(slash + 1), last) || !isOrdered(moment, last))
        return std::nullopt;
    moment.relation = Relation::Range;
    moment.end = canonical.substr(slash + 1);
    return moment;
}

std::string Moment::text() const
{
    std::string out;
    for (const auto &[word, known] : relations)
        if (relation == known)
            out = word;
    appendPoint(out, *this);
    if (relation == Relation::Range)
        (out += '/') += end;
    return out;
}
