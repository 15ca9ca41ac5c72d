// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace spreadsheet {

/// A date or time of day as it may be written in a cell, taken apart; -1 for what it does not say.
struct WrittenDate {
    /// Which of the numbers was taken for what. Named: beyond doubt, as 30-Jan or 30.1.2026. None: a time of day alone.
    enum class Order : unsigned char { Iso, MonthFirst, DayFirst, Named, None };
    Order order = Order::Iso;
    int year = -1, month = -1, day = -1;
    bool shortYear = false; ///< year is only its last two digits.
    int hour = -1, minute = -1, second = -1;
    bool utc = false;
    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// All that the text can mean as a date or time: `3/4/2026` is two dates. Empty when it is none.
std::vector<WrittenDate> readDates(std::string_view text);

/// How one date was written anew.
enum class DateChange : unsigned char {
    Other,      ///< Not the same date or time.
    Form,       ///< The same, whichever way the numbers are read.
    MonthFirst, ///< The same if the month stands first.
    DayFirst,   ///< The same if the day stands first.
    TimeLost,   ///< The same date, but its time of day is gone.
};
/// What makes the date now out of before.
DateChange compareDates(std::string_view before, std::string_view now);

}
