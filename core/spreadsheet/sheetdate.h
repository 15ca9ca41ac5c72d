// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace spreadsheet {

/// The parts of a date or time of day in a cell; -1 for missing ones.
struct WrittenDate {
    /// How the numbers were read. Named: unambiguous, as in 30-Jan or 30.1.2026. None: only a time of day.
    enum class Order : unsigned char { Iso, MonthFirst, DayFirst, Named, None };
    Order order = Order::Iso;
    int year = -1, month = -1, day = -1;
    bool shortYear = false; ///< year has only the last two digits.
    int hour = -1, minute = -1, second = -1;
    bool utc = false;
    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// Every reading of the text as a date or time: `3/4/2026` has two. Empty if it is none.
std::vector<WrittenDate> readDates(std::string_view text);

/// How a date was rewritten.
enum class DateChange : unsigned char {
    Other,      ///< Not the same date or time.
    Form,       ///< The same, however the numbers are read.
    MonthFirst, ///< The same if the month comes first.
    DayFirst,   ///< The same if the day comes first.
    TimeLost,   ///< The same date without its time of day.
};
/// How before was rewritten as now.
DateChange compareDates(std::string_view before, std::string_view now);

}
