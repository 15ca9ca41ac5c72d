// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "core/csv/detect.h"
#include "tests/core/csv/table.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <QString>

#include <algorithm>
#include <string>

using table::readText;
using table::Row;
using table::Rows;

namespace {

std::string plainRows(int from, int to)
{
    std::string text;
    for (int i = from; i < to; ++i)
        text += std::to_string(i) + ",name " + std::to_string(i) + ",note\n";
    return text;
}

}

TEST_CASE("a quoted cell of 5 MB is read whole", "[csv]")
{
    std::string big;
    while (big.size() < 5'000'000)
        big += "A line, with commas, and \"\"quotes\"\" and more.\nAnother\n";
    const auto content = readText("id,text,end\n1,\"" + big + "\",x\n2,b,y\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0][1].size() == big.size() - 2 * std::size_t(std::count(big.begin(), big.end(), '"')) / 4);
    CHECK(content.rows[0][2] == "x");
    CHECK(content.rows[1] == Row{"2", "b", "y"});
    CHECK(content.problems.isEmpty());
}

TEST_CASE("an unquoted cell of 5 MB is read whole", "[csv]")
{
    const std::string big(5'000'000, 'x');
    const auto content = readText("id,text\n1," + big + "\n2,b\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0][1] == big);
}

TEST_CASE("a quote that is never closed does not swallow the rows after it", "[csv]")
{
    for (const int rows : {3, 300, 20'000}) {
        const auto content = readText("id,name,note\n1,\"stray,x\n" + plainRows(2, rows));
        CAPTURE(rows);
        REQUIRE(content.rows.size() == std::size_t(rows - 1));
        CHECK(content.rows[0] == Row{"1", "\"stray", "x"});
        CHECK(content.rows[1] == Row{"2", "name 2", "note"});
        REQUIRE(content.problems.size() == 1);
        CHECK(content.problems[0].row == 2);
        CHECK(content.problems[0].line == 2);
        CHECK(content.problems[0].byte == 15);
        CHECK(content.problems[0].column == "name");
        CHECK(content.counts.strayQuotes == 1);
    }
}

TEST_CASE("an unclosed quote is distinguished from the next cell's opening quote", "[csv]")
{
    const auto content = readText("\"id\",\"name\"\n\"1\",\"Ann\n\"2\",\"Bo\"\n\"3\",\"Cy\"\n");
    CHECK(content.rows == Rows{{"1", "\"Ann"}, {"2", "Bo"}, {"3", "Cy"}});
    CHECK(content.counts.strayQuotes == 1);
}

TEST_CASE("a stray quote does not swallow rows up to an inch mark far below", "[csv]")
{
    const auto content = readText("id,name,note\n1,\"stray,x\n" + plainRows(2, 3000) + "3000,shelf 5\",end\n");
    CHECK(content.rows.size() == 3000);
    CHECK(content.rows.back() == Row{"3000", "shelf 5\"", "end"});
    // Nearby, the number of cells decides: the first reading would give a row of four.
    const auto close = readText("id,name,note\n\"1,stray,x\n2,b,y\n3,shelf 5\",z\n4,d,w\n");
    CHECK(close.rows == Rows{{"\"1", "stray", "x"}, {"2", "b", "y"}, {"3", "shelf 5\"", "z"}, {"4", "d", "w"}});
}

TEST_CASE("many stray quotes take time proportional to their number", "[csv]")
{
    std::string bytes = "a,b\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "\"x,y\n";
    const auto content = readText(bytes);
    CHECK(content.rows.size() == 200'000);
    CHECK(content.counts.strayQuotes == 200'000);
    CHECK(content.problems.size() == 1001);
    CHECK(content.problems.back().reason.contains(QStringLiteral("199000")));
}

TEST_CASE("a table of a hundred thousand columns is read", "[csv]")
{
    std::string header;
    std::string row;
    for (int i = 0; i < 100'000; ++i) {
        header += (i ? ",column" : "column") + std::to_string(i);
        row += i ? ",1" : "1";
    }
    const table::File file(header + "\n" + row + "\n" + row + "\n");
    const auto found = csv::detect(file.path());
    CHECK(found.dialect.delimiter == ',');
    CHECK(found.header.size() == 100'000);
    const auto content = table::read(file.path(), found.dialect);
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[1].size() == 100'000);
}

TEST_CASE("more than a million cells in a row is a failure with a cure", "[csv]")
{
    const table::File file(std::string(3'000'000, ','));
    csv::Dialect dialect;
    CHECK_THROWS_AS(table::read(file.path(), dialect), Failure);
}

TEST_CASE("a file of zero bytes, quotes or line ends is read without failure", "[csv]")
{
    for (const char c : {'\0', '"', '\n', '\r', '\xFF', ',', '\\'}) {
        const table::File file(std::string(300'000, c));
        CAPTURE(int(c));
        const auto found = csv::detect(file.path());
        const auto content = table::read(file.path(), found.dialect);
        CHECK(content.rows.size() <= 300'000);
    }
}

TEST_CASE("the problems of each kind are limited and the rest are counted", "[csv]")
{
    std::string bytes = "a,b\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "1\n";
    const auto content = readText(bytes);
    CHECK(content.rows.size() == 5000);
    REQUIRE(content.problems.size() == 1001);
    CHECK(content.problems.back().severity == Severity::Note);
    CHECK(content.problems.back().reason.contains(QStringLiteral("4000")));
}

TEST_CASE("detection and reading never fail, whatever the bytes", "[csv][property]")
{
    CHECK(rc::check("any bytes", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::oneOf(
            rc::gen::arbitrary<char>(), rc::gen::element(',', '"', '\n', '\r', ';', '\0', '\'', '\xFF', '\xFE')));
        const table::File file(bytes);
        try {
            const auto found = csv::detect(file.path());
            const auto content = table::read(file.path(), found.dialect, 5);
            RC_ASSERT(content.rows == table::read(file.path(), found.dialect).rows);
        } catch (const Failure &failure) {
            RC_ASSERT(!failure.cure().isEmpty());
        }
    }));
}
