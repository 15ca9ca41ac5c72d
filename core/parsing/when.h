// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <string>
#include <string_view>

/// A date or moment with the precision at which it is known. Canonical text, after ISO 8601:
///   2026                     a year
///   2026-01                  a month
///   2026-01-30               a day
///   2026-01-30T17:10         a minute of local wall time (the record's zone field says where); seconds follow where
///                            they are not 00
///   2026-01-30T17:10Z        the same in UTC, for moments that another program recorded
///   2026-01-30/2026-01-31    a range; each end is any of the above, and the second does not lie before the first
///   before D · after D · since D    with D any of the above but a range
struct Moment {
    enum class Precision : unsigned char { Year, Month, Day, Minute, Second };
    enum class Relation : unsigned char { At, Range, Before, After, Since };

    Precision precision = Precision::Day;
    Relation relation = Relation::At;
    bool utc = false;
    QDate date; ///< First day of the year or month when the precision is coarser than a day.
    QTime time;
    /// The end of a range, as canonical text; empty otherwise.
    std::string end;

    /// Reads canonical text only; nothing for anything else.
    static std::optional<Moment> parse(std::string_view canonical);
    std::string text() const;
};

/// Reads how people and programs write dates; see parseText for the outcome. Knows ISO with and without time,
/// numeric dates in the order that hints give, names of months in English and Spanish, 12- and 24-hour times,
/// offsets (turned into UTC), spreadsheet serials and Unix seconds where hints say so, ranges, and the words of Moment.
/// Refused when there is no such day, no year, or no date at all. Unsure when the order of day and month is a guess or
/// differs from the column's, when the weekday does not fit, or when a zone's abbreviation (CST) had to be left out.
/// Doubtful dates (“early 2026”, “about noon”) are Refused: words belong into the field for the time as worded.
Outcome parseWhen(std::string_view raw, const Hints &hints, std::string &out, Remark *remark = nullptr);

/// Collects evidence over one column to decide how its dates are written.
class DateColumn
{
public:
    void add(std::string_view cell);
    /// What the column is: the order that most cells prove. A column in which every number is 12 or less is read month
    /// first, but not certainly; hand DateOrder::Unknown to parseWhen then to have each such cell marked Unsure.
    DateOrder order() const;
    /// True when cells prove order() and none speaks against it.
    bool isCertain() const;
    /// A sentence for the preview: how the dates were read and what decided it.
    QString reason() const;

private:
    qint64 m_monthFirst = 0, m_dayFirst = 0, m_ambiguous = 0, m_serial = 0, m_unix = 0, m_clear = 0, m_cells = 0;
    std::string m_monthDecider; ///< The first cell that proves the month first.
    std::string m_dayDecider;   ///< The first cell that proves the day first.
    std::string m_number;       ///< The first serial or Unix time.
};
