// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/sheetdate.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace spreadsheet {
namespace {

constexpr std::size_t longest = 40;
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A number of at most four digits at the front, or -1.
int takeNumber(std::string_view &text, int *digits = nullptr)
{
    int value = 0, count = 0;
    while (count < 5 && std::size_t(count) < text.size() && isDigit(text[std::size_t(count)]))
        value = value * 10 + (text[std::size_t(count++)] - '0');
    if (count == 0 || count > 4)
        return -1;
    text.remove_prefix(std::size_t(count));
    if (digits)
        *digits = count;
    return value;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// The month whose name the text begins with, or -1.
int takeMonth(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (length != 3 && length != months[i].size())
            continue;
        if (text::sameAscii(text.substr(0, length), months[i].substr(0, length))) {
            text.remove_prefix(length);
            return int(i) + 1;
        }
    }
    return -1;
}

/// A time of day that makes up the whole text; fractions of a second are ignored.
bool readTime(std::string_view text, WrittenDate &out)
{
    out.hour = takeNumber(text);
    if (out.hour < 0 || out.hour > 23 || !take(text, ':'))
        return false;
    out.minute = takeNumber(text);
    if (out.minute < 0 || out.minute > 59)
        return false;
    out.second = 0;
    if (take(text, ':')) {
        out.second = takeNumber(text);
        if (out.second < 0 || out.second > 60)
            return false;
        if (take(text, '.'))
            text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
    }
    out.utc = take(text, 'Z');
    const std::string_view half = text::trim(text);
    if (half.empty())
        return true;
    const bool pm = text::sameAscii(half, "pm");
    if ((!pm && !text::sameAscii(half, "am")) || out.hour > 12 || out.hour == 0)
        return false;
    out.hour = out.hour % 12 + (pm ? 12 : 0);
    return true;
}

bool isDate(const WrittenDate &date)
{
    return date.month >= 1 && date.month <= 12 && date.day <= 31 && date.day != 0;
}

void addNumeric(std::string_view text, std::vector<WrittenDate> &out)
{
    int digits[3] = {}, value[3] = {-1, -1, -1};
    value[0] = takeNumber(text, &digits[0]);
    const char separator = text.empty() ? '\0' : text.front();
    if (value[0] < 0 || (separator != '/' && separator != '.' && separator != '-'))
        return;
    int parts = 1;
    while (parts < 3 && take(text, separator)) {
        value[parts] = takeNumber(text, &digits[parts]);
        if (value[parts++] < 0)
            return;
    }
    if (!text.empty() || parts < 2)
        return;
    const auto add = [&](WrittenDate::Order order, int y, int m, int d) {
        WrittenDate date;
        date.order = order;
        date.month = value[m];
        date.day = value[d];
        date.year = y < 0 ? -1 : value[y];
        date.shortYear = y >= 0 && digits[y] <= 2;
        if (isDate(date))
            out.push_back(date);
    };
    if (parts == 3 && digits[0] == 4) {
        add(WrittenDate::Order::Iso, 0, 1, 2);
    } else if (parts == 3 && separator == '.' && digits[0] <= 2 && digits[1] <= 2) {
        add(WrittenDate::Order::Named, 2, 1, 0); // With periods, the day always comes first.
    } else if (digits[0] <= 2 && digits[1] <= 2 && (parts == 2 || digits[2] != 3)) {
        add(WrittenDate::Order::MonthFirst, parts == 3 ? 2 : -1, 0, 1);
        add(WrittenDate::Order::DayFirst, parts == 3 ? 2 : -1, 1, 0);
    }
}

/// `2-Jan`, `30-Jan-26`, `Jan-26`, `MAR1`.
void addNamed(std::string_view text, std::vector<WrittenDate> &out)
{
    WrittenDate date;
    date.order = WrittenDate::Order::Named;
    int digits = 0;
    if (!text.empty() && isDigit(text.front())) {
        date.day = takeNumber(text);
        if (!take(text, '-'))
            take(text, ' ');
    }
    date.month = takeMonth(text);
    if (date.month < 0)
        return;
    if (!take(text, '-'))
        take(text, ' ');
    if (!text.empty()) {
        const int number = takeNumber(text, &digits);
        if (number < 0 || !text.empty())
            return;
        if (date.day < 0 && digits <= 2 && number >= 1 && number <= 31) {
            WrittenDate other = date;
            other.day = number;
            out.push_back(other);
        }
        date.year = number;
        date.shortYear = digits <= 2;
    }
    if (date.day >= 0 || date.year >= 0)
        out.push_back(date);
}

bool sameYear(const WrittenDate &a, const WrittenDate &b)
{
    if (a.year < 0) // A spreadsheet adds the current year.
        return true;
    if (b.year < 0)
        return false;
    return a.shortYear || b.shortYear ? a.year % 100 == b.year % 100 : a.year == b.year;
}

bool sameTime(const WrittenDate &a, const WrittenDate &b)
{
    const auto seconds = [](const WrittenDate &d) { return d.hour < 0 ? 0 : d.hour * 3600 + d.minute * 60 + d.second; };
    return seconds(a) == seconds(b);
}

bool sameDay(const WrittenDate &before, const WrittenDate &now)
{
    if (before.order == WrittenDate::Order::None || now.order == WrittenDate::Order::None)
        return before.order == now.order;
    const bool dayKept =
        before.day == now.day || (now.order == WrittenDate::Order::Named && now.day < 0 && now.year >= 0);
    return sameYear(before, now) && before.month == now.month && dayKept;
}

bool isByOrder(WrittenDate::Order order)
{
    return order == WrittenDate::Order::MonthFirst || order == WrittenDate::Order::DayFirst;
}

}

std::vector<WrittenDate> readDates(std::string_view text)
{
    std::vector<WrittenDate> out;
    text = text::trim(text);
    if (text.size() > longest || text.size() < 3)
        return out;
    WrittenDate alone;
    alone.order = WrittenDate::Order::None;
    if (text.find(':') < 3 && readTime(text, alone))
        return {alone};
    std::size_t blank = text.find_first_of("T ");
    WrittenDate time;
    if (blank != text.npos && text.find(':') != text.npos) {
        if (!readTime(text::trim(text.substr(blank + 1)), time))
            return out;
        text = text.substr(0, blank);
    }
    addNumeric(text, out);
    if (out.empty())
        addNamed(text, out);
    for (WrittenDate &date : out) {
        date.hour = time.hour;
        date.minute = time.minute;
        date.second = time.second;
        date.utc = time.utc;
    }
    return out;
}

DateChange compareDates(std::string_view before, std::string_view now)
{
    const std::vector<WrittenDate> was = readDates(before), is = readDates(now);
    bool month = false, day = false, timeLost = false;
    for (const WrittenDate &a : was) {
        for (const WrittenDate &b : is) {
            // Both readings of a text such as 3/4 must have the same order.
            if (!sameDay(a, b) || (isByOrder(a.order) && isByOrder(b.order) && a.order != b.order))
                continue;
            if (!sameTime(a, b)) {
                timeLost = timeLost || (b.hour < 0 && b.order != WrittenDate::Order::None);
                continue;
            }
            if (isByOrder(a.order) || !isByOrder(b.order))
                return DateChange::Form;
            (b.order == WrittenDate::Order::MonthFirst ? month : day) = true;
        }
    }
    if (month && day)
        return DateChange::Form;
    return month    ? DateChange::MonthFirst
         : day      ? DateChange::DayFirst
         : timeLost ? DateChange::TimeLost
                    : DateChange::Other;
}

}
