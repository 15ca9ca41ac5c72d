// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <string>
#include <string_view>

/// A date or moment with its precision. The canonical text follows ISO 8601:
///   2026                     a year
///   2026-01                  a month
///   2026-01-30               a day
///   2026-01-30T17:10         a minute of local wall time (in the zone of the record's zone field), followed by seconds
///                            if they are not 00
///   2026-01-30T17:10Z        the same in UTC, for moments recorded by another program
///   2026-01-30/2026-01-31    a range; each end is any of the above, and the second is not before the first
///   before D · after D · since D    where D is any of the above except a range
struct Moment {
    enum class Precision : unsigned char { Year, Month, Day, Minute, Second };
    enum class Relation : unsigned char { At, Range, Before, After, Since };

    Precision precision = Precision::Day;
    Relation relation = Relation::At;
    bool utc = false;
    QDate date; ///< The first day of the year or month if the precision is coarser than a day.
    QTime time;
    /// The end of a range as canonical text; empty if this is not a range.
    std::string end;

    /// Parses canonical text only.
    static std::optional<Moment> parse(std::string_view canonical);
    std::string text() const;
};

/// Reads dates as people and programs write them; see parseText for the outcome. Recognizes ISO dates with and without
/// time, numeric dates in the order given by hints, month names in English and Spanish, 12- and 24-hour times, offsets
/// (converted to UTC), spreadsheet date numbers and Unix seconds if hints say so, ranges, and the relations of Moment.
/// Refused if there is no such day, no year, or no date at all. Unsure if the order of day and month is a guess or
/// differs from the column's, if the weekday does not match, or if a zone abbreviation (CST) was ignored. Vague dates
/// (“early 2026”, “about noon”) are Refused; they belong in the field for the time as written.
Outcome parseWhen(std::string_view raw, const Hints &hints, std::string &out, Remark *remark = nullptr);

/// Collects evidence about how the dates of one column are written.
class DateColumn
{
public:
    void add(std::string_view cell);
    /// The format that most cells prove. A column in which every number is 12 or less is read month first, without
    /// certainty; pass DateOrder::Unknown to parseWhen to have each such cell marked Unsure.
    DateOrder order() const;
    /// True if cells prove order() and none contradicts it.
    bool isCertain() const;
    /// A sentence for the preview: how the dates were read, and why.
    QString reason() const;

private:
    qint64 m_monthFirst = 0, m_dayFirst = 0, m_ambiguous = 0, m_serial = 0, m_unix = 0, m_clear = 0, m_cells = 0;
    std::string m_monthDecider; ///< The first cell that proves month first.
    std::string m_dayDecider;   ///< The first cell that proves day first.
    std::string m_number;       ///< The first spreadsheet date number or Unix time.
};
