// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/when.h"

#include "tests/core/parsing/kinds.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <cstdio>
#include <string>

using namespace kinds;

namespace {

Hints order(DateOrder dates)
{
    Hints hints;
    hints.dates = dates;
    return hints;
}

std::string numeric(int a, int b, int year)
{
    return std::to_string(a) + '/' + std::to_string(b) + '/' + std::to_string(year);
}

std::string iso(int year, int month, int day)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", year, month, day);
    return buffer;
}

DateColumn columnOf(std::initializer_list<const char *> cells)
{
    DateColumn column;
    for (const char *cell : cells)
        column.add(cell);
    return column;
}

}

TEST_CASE("The canonical forms are read unchanged", "[when]")
{
    for (const char *text :
         {"2026", "2026-01", "2026-01-30", "2026-01-30T17:10", "2026-01-30T17:10:05", "2026-01-30T17:10Z",
          "2026-01-30/2026-01-31", "2026-01/2026-03", "2025/2026", "2026-01-30T17:10/2026-01-30T19:00",
          "before 2026-01", "after 2026-01-30T17:10Z", "since 2020", "2024-02-29"}) {
        CHECK(read("when", text) == clean(text));
        const auto moment = Moment::parse(text);
        REQUIRE(moment);
        CHECK(moment->text() == text);
    }
}

TEST_CASE("A text that is not canonical is not a moment", "[when]")
{
    for (const char *text : {"", "26", "2026-1-30", "2026-02-30", "2026-13", "2026-01-30T24:00", "2026-01-30 17:10",
                             "2026-01-30T17:10:00", "0000", "2026-01-30/2026-01-29", "2026-01-30/", "before",
                             "before before 2026", "since 2026/2027", "1/30/2026", "2026-01-30T17:10ZZ"})
        CHECK_FALSE(Moment::parse(text));
}

TEST_CASE("A moment has the precision of its text", "[when]")
{
    const auto moment = Moment::parse("2026-01-30T17:10Z/2026-02");
    REQUIRE(moment);
    CHECK(moment->relation == Moment::Relation::Range);
    CHECK(moment->precision == Moment::Precision::Minute);
    CHECK(moment->utc);
    CHECK(moment->date == QDate(2026, 1, 30));
    CHECK(moment->time == QTime(17, 10));
    CHECK(moment->end == "2026-02");
}

TEST_CASE("Dates are read as programs write them", "[when]")
{
    for (const char *text : {"2026-1-30", "2026/01/30", "2026.01.30", "20260130"})
        CHECK(read("when", text) == clean("2026-01-30"));
    for (const char *text : {"2026-01-30 17:10", "2026-01-30T17:10:00", "2026-01-30 17:10:00.000", "20260130T1710",
                             "20260130T171000", "2026-01-30, 5:10 PM"})
        CHECK(read("when", text) == clean("2026-01-30T17:10"));
    for (const char *text : {"2026-01-30T17:10:00Z", "2026-01-30T11:10:00-06:00", "2026-01-30 11:10:00 -0600",
                             "20260130T171000Z", "2026-01-30 17:10:00 UTC", "2026-01-30T20:10+03:00",
                             "2026-01-30 20:10 GMT+3", "2026-01-30 20:10+03", "Fri, 30 Jan 2026 17:10:00 GMT",
                             "Fri Jan 30 2026 11:10:00 GMT-0600 (Central Standard Time)", "2026-01-30T17:10:00.123Z"})
        CHECK(read("when", text) == clean("2026-01-30T17:10Z"));
    CHECK(read("when", "2026-01-30T23:30-06:00") == clean("2026-01-31T05:30Z"));
    CHECK(read("when", "2026-01-30 17:10:05") == clean("2026-01-30T17:10:05"));
}

TEST_CASE("Dates are read as people write them, in English and Spanish", "[when]")
{
    for (const char *text : {"January 30, 2026", "Jan. 30, 2026", "Jan 30 2026", "30 Jan 2026", "30-Jan-2026",
                             "30-Jan-26", "Friday, January 30th, 2026", "the 30th of January 2026", "2026 Jan 30",
                             "Jan 30 '26", "30 de enero de 2026", "viernes 30 de enero del 2026", "30/ene/2026",
                             "1/30/2026", "01/30/26", "30.1.2026", "30-01-2026", "Fri 1/30/2026"})
        CHECK(read("when", text) == clean("2026-01-30"));
    for (const char *text : {"January 2026", "Jan. 2026", "enero de 2026", "1/2026", "2026/1", "01-2026", "Jan '26"})
        CHECK(read("when", text) == clean("2026-01"));
    for (const char *text :
         {"1/30/2026 5:10 PM", "Jan 30, 2026 at 5:10 p.m.", "30 de enero de 2026 a las 17:10",
          "5:10pm, January 30, 2026", "1/30/2026 17:10", "30 Jan 2026 17h10", "30 ene 2026, 5:10 p. m."})
        CHECK(read("when", text) == clean("2026-01-30T17:10"));
    CHECK(read("when", "Jan 30, 2026 12 am") == clean("2026-01-30T00:00"));
    CHECK(read("when", "Jan 30, 2026 noon") == clean("2026-01-30T12:00"));
    CHECK(read("when", "martes 3 mar 2026") == clean("2026-03-03"));
    CHECK(read("when", "mar 3 mar 2026") == clean("2026-03-03"));
    CHECK(read("when", "mar 3, 2026") == clean("2026-03-03"));
}

TEST_CASE("Relations and ranges are read in words", "[when]")
{
    CHECK(read("when", "Before January 2026") == clean("before 2026-01"));
    CHECK(read("when", "antes de enero de 2026") == clean("before 2026-01"));
    CHECK(read("when", "después del 30 de enero de 2026") == clean("after 2026-01-30"));
    CHECK(read("when", "since 1/30/2026") == clean("since 2026-01-30"));
    CHECK(read("when", "desde 2020") == clean("since 2020"));
    for (const char *text :
         {"January 30-31, 2026", "January 30–31, 2026", "30-31 January 2026", "Jan 30 - Jan 31, 2026",
          "Jan 30 to 31, 2026", "1/30/2026 - 1/31/2026", "from 1/30/2026 to 1/31/2026", "del 30 al 31 de enero de 2026",
          "2026-01-30 – 2026-01-31", "between Jan 30 and Jan 31, 2026", "desde el 30 hasta el 31 de enero de 2026",
          "1/30 - 1/31/2026"})
        CHECK(read("when", text) == clean("2026-01-30/2026-01-31"));
    for (const char *text :
         {"Jan 30, 2026 5-7 pm", "2026-01-30 17:00-19:00", "Jan 30, 2026, 5:00 PM to 7:00 PM", "1/30/2026 5pm - 7pm"})
        CHECK(read("when", text) == clean("2026-01-30T17:00/2026-01-30T19:00"));
    CHECK(read("when", "the 5th of May, 2026 from 5 to 7 pm") == clean("2026-05-05T17:00/2026-05-05T19:00"));
    CHECK(read("when", "30 de enero de 2026 de 17:00 a 19:00") == clean("2026-01-30T17:00/2026-01-30T19:00"));
    CHECK(read("when", "Dec 31, 2025 11 PM - 1 AM") == clean("2025-12-31T23:00/2026-01-01T01:00"));
    CHECK(read("when", "5/1-5/3/2026") == unsure("2026-05-01/2026-05-03"));
    CHECK(read("when", "2025-2026") == clean("2025/2026"));
    CHECK(read("when", "Dec 2025 - Jan 2026") == clean("2025-12/2026-01"));
    CHECK(read("when", "1/30/2026 - 1/30/2026") == clean("2026-01-30"));
    CHECK(read("when", "1/31/2026 - 1/30/2026") == refused());
    CHECK(read("when", "1/31/2026 - 1/30/2026").remark.reason.contains(QStringLiteral("before it begins")));
}

TEST_CASE("A date that is not in the calendar is refused", "[when]")
{
    for (const char *text :
         {"13/45/2026", "2/30/2026", "2026-02-30", "February 30, 2026", "30 de febrero de 2026", "29.2.2025",
          "2026-13-01", "13/2026", "20260231", "0/1/2026", "1/30/2026 25:00", "31-31-2026"}) {
        CHECK(read("when", text) == refused());
        CHECK_FALSE(read("when", text).remark.cure.isEmpty());
    }
    CHECK(read("when", "13/45/2026").remark.reason.contains(QStringLiteral("not a date in the calendar")));
}

TEST_CASE("A text without a year, or that is not a date, is refused", "[when]")
{
    for (const char *text : {"January 30", "1/30", "30 de enero"})
        CHECK(read("when", text).remark.reason.contains(QStringLiteral("has no year")));
    for (const char *text : {"soon", "early 2026", "circa 2026", "17:10", "46052", "1769793000", "1.5", "-",
                             "2026-01-30 and then some", "Ana", "99", "1/2/3/4"})
        CHECK(read("when", text) == refused());
}

TEST_CASE("An ambiguous date is a guess", "[when]")
{
    CHECK(read("when", "3/4/2026") == unsure("2026-03-04"));
    CHECK(read("when", "3/4/2026", order(DateOrder::MonthFirst)) == clean("2026-03-04"));
    CHECK(read("when", "3/4/2026", order(DateOrder::DayFirst)) == clean("2026-04-03"));
    CHECK(read("when", "3/3/2026") == clean("2026-03-03"));
    CHECK(read("when", "30/1/2026", order(DateOrder::MonthFirst)) == unsure("2026-01-30"));
    CHECK(read("when", "1/30/2026", order(DateOrder::DayFirst)) == unsure("2026-01-30"));
    CHECK(read("when", "Jan-26") == unsure("2026-01"));
    CHECK(read("when", "Saturday, January 30, 2026") == unsure("2026-01-30"));
    CHECK(read("when", "Jan 30, 2026 5:10 PM CST") == unsure("2026-01-30T17:10"));
}

TEST_CASE("A two-digit year is near the pivot year", "[when]")
{
    CHECK(read("when", "1/30/45") == clean("2045-01-30"));
    CHECK(read("when", "1/30/46") == clean("1946-01-30"));
    Hints later;
    later.pivotYear = 2036;
    CHECK(read("when", "1/30/46", later) == clean("2046-01-30"));
}

TEST_CASE("Date numbers and Unix seconds are read if the column contains them", "[when]")
{
    CHECK(read("when", "46052", order(DateOrder::Serial)) == clean("2026-01-30"));
    CHECK(read("when", "46052.5", order(DateOrder::Serial)) == clean("2026-01-30T12:00"));
    CHECK(read("when", "46052,5", order(DateOrder::Serial)) == clean("2026-01-30T12:00"));
    CHECK(read("when", "46052.7152777778", order(DateOrder::Serial)) == clean("2026-01-30T17:10"));
    CHECK(read("when", "1769793000", order(DateOrder::UnixTime)) == clean("2026-01-30T17:10Z"));
    CHECK(read("when", "1769793000123", order(DateOrder::UnixTime)) == clean("2026-01-30T17:10Z"));
    CHECK(read("when", "2026", order(DateOrder::Serial)) == clean("2026"));
    CHECK(read("when", "Jan 30, 2026", order(DateOrder::Serial)) == clean("2026-01-30"));
}

TEST_CASE("The order of a column of dates is determined by its cells", "[when]")
{
    CHECK(columnOf({"3/4/2026", "1/30/2026", ""}).order() == DateOrder::MonthFirst);
    CHECK(columnOf({"3/4/2026", "1/30/2026", ""}).isCertain());
    CHECK(columnOf({"3/4/2026", "1/30/2026"}).reason().contains(QStringLiteral("1/30/2026")));
    CHECK(columnOf({"3/4/2026", "30/1/2026 17:10"}).order() == DateOrder::DayFirst);
    CHECK(columnOf({"30.1.2026", "3.4.2026"}).isCertain());
    CHECK(columnOf({"3/4/2026", "5/6/2026"}).order() == DateOrder::MonthFirst);
    CHECK_FALSE(columnOf({"3/4/2026", "5/6/2026"}).isCertain());
    CHECK(columnOf({"30/1/2026", "31/1/2026", "1/30/2026"}).order() == DateOrder::DayFirst);
    CHECK_FALSE(columnOf({"30/1/2026", "31/1/2026", "1/30/2026"}).isCertain());
    CHECK(columnOf({"46052", "46053.5", ""}).order() == DateOrder::Serial);
    CHECK(columnOf({"46052", "46053.5"}).isCertain());
    CHECK_FALSE(columnOf({"46052", "46053", "1/30/2026"}).isCertain());
    CHECK(columnOf({"1769793000", "1769793001"}).order() == DateOrder::UnixTime);
    CHECK(columnOf({"2026-01-30", "Jan 30, 2026", "2026"}).order() == DateOrder::Unknown);
    CHECK(columnOf({"2026-01-30", "Jan 30, 2026", "2026", "(none)"}).isCertain());
    CHECK_FALSE(columnOf({"2026-01-30", "soon"}).isCertain());
    CHECK(columnOf({}).order() == DateOrder::Unknown);
}

TEST_CASE("A column with one date after the 12th is read in its written order", "[when]")
{
    rc::prop("for any dates", [] {
        const bool dayFirst = *rc::gen::arbitrary<bool>();
        const int rows = *rc::gen::inRange(1, 20);
        DateColumn column;
        std::vector<std::pair<std::string, std::string>> cells;
        for (int i = 0; i < rows; ++i) {
            const int year = *rc::gen::inRange(1950, 2050);
            const int month = *rc::gen::inRange(1, 13);
            const int day = i == 0 ? *rc::gen::inRange(13, 29) : *rc::gen::inRange(1, 29);
            cells.emplace_back(dayFirst ? numeric(day, month, year) : numeric(month, day, year), iso(year, month, day));
            column.add(cells.back().first);
        }
        RC_ASSERT(column.order() == (dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst));
        RC_ASSERT(column.isCertain());
        for (const auto &[typed, meant] : cells)
            RC_ASSERT(read("when", typed, order(column.order())) == clean(meant));
    });
}
