// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/phone.h"

#include "tests/core/parsing/kinds.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

using namespace kinds;

TEST_CASE("A North American number is read in every common format", "[phone]")
{
    for (const char *text :
         {"6125550101", "612-555-0101", "(612) 555-0101", "612.555.0101", "612/555-0101", "1 612 555 0101",
          "+1 (612) 555-0101", "16125550101", "+16125550101", " 612 555 0101 ", "612–555–0101",
          "612\xC2\xA0"
          "555\xC2\xA0"
          "0101",
          "tel:+1-612-555-0101", "011 1 612 555 0101", "001 612 555 0101"})
        CHECK(read("phone", text) == clean("+16125550101"));
    CHECK(read("phone", "1-800-FLOWERS") == clean("+18003569377"));
}

TEST_CASE("Numbers of other countries are read with their prefix", "[phone]")
{
    CHECK(read("phone", "+44 20 7946 0958") == clean("+442079460958"));
    CHECK(read("phone", "0044 20 7946 0958") == clean("+442079460958"));
    CHECK(read("phone", "011 52 55 5093 0000") == clean("+525550930000"));
    CHECK(read("phone", "+525550930000") == clean("+525550930000"));
}

TEST_CASE("An ambiguous number is kept as typed", "[phone]")
{
    for (const char *text : {"555-0101", "612-555-0101 x23", "612-555-0101 ext. 4", "612-555-0101 or 612-555-0102",
                             "ask her sister", "Mom 612-555-0101", "612-555-0101 (mom)", "612-555-0101 ok",
                             "112-555-0101", "612-055-0101", "+6125550101", "12", "n/a"})
        CHECK(read("phone", text) == unsure(text));
    CHECK(read("phone", "555-0101").remark.reason.contains(QStringLiteral("area code")));
    CHECK(read("phone", "612-555-0101 x23").remark.reason.contains(QStringLiteral("extension")));
}

TEST_CASE("A phone number altered by a spreadsheet is repaired or refused", "[phone]")
{
    CHECK(read("phone", "6125550101.0") == repaired("+16125550101"));
    CHECK(read("phone", "6.12556E+09") == refused());
    CHECK(read("phone", "6,12556E+09") == refused());
}

TEST_CASE("Ten digits give the same number with any punctuation", "[phone]")
{
    rc::prop("for any punctuation", [] {
        const auto digit = [](int from) { return char('0' + *rc::gen::inRange(from, 10)); };
        std::string ten;
        for (int i = 0; i < 10; ++i)
            ten += digit(i == 0 || i == 3 ? 2 : 0);
        std::string typed = *rc::gen::element<std::string>("", "1", "+1", "(", "1 (");
        for (const char c : ten)
            typed += c + *rc::gen::element<std::string>("", "", "-", " ", ".", ") ", " - ");
        while (!typed.empty() && (typed.back() < '0' || typed.back() > '9'))
            typed.pop_back();
        RC_ASSERT(read("phone", typed) == clean("+1" + ten));
    });
}
