// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/parsing/kinds.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <charconv>
#include <cmath>

using namespace kinds;

TEST_CASE("A whole number is read with any thousands separator", "[numbers]")
{
    for (const char *text : {"50000", "50,000", "50 000",
                             "50\xC2\xA0"
                             "000",
                             "50'000", "50,000.00", "50.000,0", "+50000", "0050000", "50000.0", "50000."})
        CHECK(read("integer", text) == clean("50000"));
    CHECK(read("integer", "1.200.000") == clean("1200000"));
    CHECK(read("integer", "12.0") == clean("12"));
    CHECK(read("integer", "12,0") == clean("12"));
    CHECK(read("integer", "−5") == clean("-5"));
    CHECK(read("integer", "-0") == clean("0"));
    CHECK(read("integer", "9223372036854775807") == clean("9223372036854775807"));
}

TEST_CASE("A point before three digits of a whole number is a guess", "[numbers]")
{
    CHECK(read("integer", "1.200") == unsure("1200"));
    CHECK(read("integer", "50.000") == unsure("50"));
}

TEST_CASE("A text that is not a whole number is refused", "[numbers]")
{
    for (const char *text : {"many", "about 50", "50-60", "50+", "12.5", "1,20,000", "1.2.3", "-", ".", "1 2", "$5",
                             "9223372036854775808", "1.23457E+11", "1e5"})
        CHECK(read("integer", text) == refused());
    CHECK(read("integer", "1.23457E+11").remark.reason.contains(QStringLiteral("spreadsheet")));
}

TEST_CASE("A number with decimals is read with a point or a comma", "[numbers]")
{
    CHECK(read("real", "46.786") == clean("46.786"));
    CHECK(read("real", "-92,10") == clean("-92.1"));
    CHECK(read("latitude", "46.7867°") == clean("46.7867"));
    CHECK(read("latitude", "91") == refused());
    CHECK(read("real", "5%") == refused());
    CHECK(read("real", "1,234.5") == clean("1234.5"));
    CHECK(read("real", "1.234,5") == clean("1234.5"));
    CHECK(read("real", ".5") == clean("0.5"));
    CHECK(read("real", "1E5") == clean("100000"));
    CHECK(read("real", "-0.0") == clean("0"));
    CHECK(read("real", "46,786") == unsure("46786"));
    for (const char *text : {"nan", "inf", "north", "1e999", "1.2.3", "--1"})
        CHECK(read("real", text) == refused());
}

TEST_CASE("The canonical text of a number with decimals is exact and the shortest", "[numbers]")
{
    CHECK(detail::realText(0.1) == "0.1");
    CHECK(detail::realText(100000) == "100000");
    CHECK(detail::realText(-92.1005) == "-92.1005");
    rc::prop("for any number", [] {
        const double value = *rc::gen::arbitrary<double>();
        RC_PRE(std::isfinite(value));
        const std::string text = detail::realText(value);
        double again = 1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), again);
        RC_ASSERT(error == std::errc() && end == text.data() + text.size());
        RC_ASSERT(again == value);
    });
    rc::prop("for any whole number", [] {
        const auto value = *rc::gen::arbitrary<qint64>();
        RC_ASSERT(read("integer", std::to_string(value)) == clean(std::to_string(value)));
    });
}
