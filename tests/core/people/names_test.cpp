// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include "core/base/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using people::splitName;

namespace {

std::string split(const char *name)
{
    const people::SplitName parts = splitName(name);
    const char *sure = parts.outcome == Outcome::Unsure ? "?" : "";
    return parts.given + '|' + parts.family + sure;
}

}

TEST_CASE("Full names are split where it is clear")
{
    CHECK(split("Ana Ruiz") == "Ana|Ruiz");
    CHECK(split("Ruiz, Ana") == "Ana|Ruiz");
    CHECK(split("Ruiz, Ana María") == "Ana María|Ruiz");
    CHECK(split("Ana M. Ruiz") == "Ana M.|Ruiz");
    CHECK(split("Ana de la Cruz") == "Ana|de la Cruz");
    CHECK(split("Jan van der Berg") == "Jan|van der Berg");
    CHECK(split("Bo Lind Jr.") == "Bo|Lind Jr.");
    CHECK(split("Lind, Bo, Jr.") == "Bo|Lind Jr.");
    CHECK(split("Bo Lind, III") == "Bo|Lind III");
    CHECK(split("Ana") == "Ana|");
}

TEST_CASE("A name in parentheses is not a last name")
{
    CHECK(split("Ana Lee (Ana)") == "Ana|Lee");
    CHECK(split("Ana Lee (ana lee)") == "Ana|Lee");
    CHECK(split("Ana (Ana Lee)") == "Ana|Lee");
    CHECK(split("Lee, Ana (Lee, Ana)") == "Ana|Lee");
    CHECK(split("Ana Lee (Annie)") == "Ana (Annie)|Lee");
    CHECK(split("Ana Lee (she, her)") == "Ana (she, her)|Lee");
    CHECK(split("Robert (Bob) Ruiz") == "Robert (Bob)|Ruiz");
    CHECK(split("Ruiz (Bob), Robert") == "Robert (Bob)|Ruiz");
    CHECK(split("Ana (Annie)") == "Ana (Annie)|");
    CHECK_FALSE(splitName("Ana Lee (Ana)").remark.reason.isEmpty());
}

TEST_CASE("Parentheses without a name beside or inside them are kept")
{
    CHECK(split("(Ana)") == "(Ana)|");
    CHECK(split("Ana ()") == "Ana|()");
    CHECK(split("Ana Ruiz :)") == "Ana Ruiz|:)?");
}

TEST_CASE("A name that can be split in several ways is reported as a guess")
{
    CHECK(split("Ana María Ruiz") == "Ana María|Ruiz?");
    CHECK(split("Ana Ruiz Peña Soto") == "Ana Ruiz Peña|Soto?");
    CHECK_FALSE(splitName("Ana María Ruiz").remark.reason.isEmpty());
}

TEST_CASE("No word of a name is lost")
{
    rc::check("the letters are all there", [] {
        const auto words = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("Ana", "de", "la", "Ruiz", "Jr.", "M.", "Ruiz,", "III"));
        std::string name;
        for (const std::string &word : words)
            name += word + ' ';
        const people::SplitName parts = splitName(name);
        std::string before = text::foldToWord(name), after = text::foldToWord(parts.given + parts.family);
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        RC_ASSERT(before == after);
    });
}
