// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "core/csv/reader.h"
#include "tests/core/csv/table.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <string>

using table::readText;
using table::Row;
using table::Rows;
using table::rowsOf;

TEST_CASE("a reader returns the rows after the header with their locations", "[csv]")
{
    const auto content = readText("name,zip\nAnn,02134\n\"Bo\nb\",\"1\"\nCy,3\n");
    CHECK(content.header == Row{"name", "zip"});
    CHECK(content.rows == Rows{{"Ann", "02134"}, {"Bo\nb", "1"}, {"Cy", "3"}});
    CHECK(content.numbers == std::vector<qint64>{2, 3, 4});
    CHECK(content.lines == std::vector<qint64>{2, 3, 5});
    CHECK(content.bytes == std::vector<qint64>{9, 19, 30});
    CHECK(content.problems.isEmpty());
}

TEST_CASE("quotes are unescaped as in RFC 4180", "[csv]")
{
    CHECK(rowsOf("\"a,b\",\"c\"\"d\",\"\"\n") == Rows{{"a,b", "c\"d", ""}});
    CHECK(rowsOf("\"\"\"\",\"\"\"x\"\"\"") == Rows{{"\"", "\"x\""}});
    CHECK(rowsOf("\"a\r\nb\",c\r\n") == Rows{{"a\r\nb", "c"}});
}

TEST_CASE("misplaced quotes are read as text", "[csv]")
{
    CHECK(rowsOf("a\"b,5\" pipe,c\n") == Rows{{"a\"b", "5\" pipe", "c"}});
    CHECK(rowsOf("\"a\"b\"c,d\n") == Rows{{"ab\"c", "d"}});
    CHECK(rowsOf(" \"a\",b\n") == Rows{{" \"a\"", "b"}});
    CHECK(readText("h,i\n\"a\"b,c\n").counts.brokenQuotes == 1);
}

TEST_CASE("spaces are data, and a trailing delimiter adds an empty cell", "[csv]")
{
    CHECK(rowsOf(" a , b ,\n") == Rows{{" a ", " b ", ""}});
    CHECK(rowsOf("a,") == Rows{{"a", ""}});
    CHECK(rowsOf("\"a\" ,b\n") == Rows{{"a ", "b"}});
}

TEST_CASE("rows end at LF, CR LF and, if the dialect says so, at CR", "[csv]")
{
    const Rows expected{{"a", "b"}, {"c", "d"}, {"e", "f"}};
    CHECK(rowsOf("a,b\nc,d\ne,f") == expected);
    CHECK(rowsOf("a,b\r\nc,d\r\ne,f\r\n") == expected);
    csv::Dialect old;
    old.newline = csv::Newline::Cr;
    CHECK(rowsOf("a,b\rc,d\re,f\r", old) == expected);
    CHECK(rowsOf("a,b\nc,d\r\ne,f\n") == expected);
    old.newline = csv::Newline::Mixed;
    CHECK(rowsOf("a,b\rc,d\ne,f\r\n", old) == expected);
}

TEST_CASE("a lone CR in a file of LF rows is read as text and reported", "[csv]")
{
    const auto content = readText("a,b\n1,x\ry\n2,z\n");
    CHECK(content.rows == Rows{{"1", "x\ry"}, {"2", "z"}});
    REQUIRE(content.problems.size() == 1);
    CHECK(content.problems.front().row == 2);
    CHECK(content.problems.front().column == "b");
    CHECK(content.problems.front().byte == 7);
}

TEST_CASE("blank lines are skipped and counted, and have row numbers", "[csv]")
{
    const auto content = readText("a,b\n\n1,2\n\r\n   \n3,4\n\n");
    CHECK(content.rows == Rows{{"1", "2"}, {"3", "4"}});
    CHECK(content.numbers == std::vector<qint64>{3, 6});
    CHECK(content.counts.blankLines == 4);
    CHECK(content.problems.isEmpty());
}

TEST_CASE("in a table of one column a blank line is a row, except at the end", "[csv]")
{
    CHECK(readText("a\n1\n\n2\n\n\n").rows == Rows{{"1"}, {""}, {"2"}});
    CHECK(readText("a\n\"\"\n").rows == Rows{{""}});
    CHECK(readText("a,b\n\"\"\n").rows == Rows{{""}});
}

TEST_CASE("short and long rows are kept as they are and reported", "[csv]")
{
    const auto content = readText("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n");
    CHECK(content.rows == Rows{{"1", "2"}, {"1", "2", "3", "4"}, {"1", "2", "3", "", ""}});
    REQUIRE(content.problems.size() == 2);
    CHECK(content.problems[0].row == 2);
    CHECK(content.problems[0].byte == 6);
    CHECK(content.problems[1].row == 3);
    CHECK(content.problems[1].line == 3);
    CHECK(content.counts.shortRows == 1);
    CHECK(content.counts.longRows == 2);
}

TEST_CASE("text wrapped as a formula is unwrapped unless this program wrote the file", "[csv]")
{
    const std::string_view bytes = "a,b,c\n=\"02134\",\"=\"\"say \"\"\"\"hi\"\"\"\"\"\"\",=\"a\"&\"b\"\n";
    CHECK(readText(bytes).rows == Rows{{"02134", "say \"hi\"", "=\"a\"&\"b\""}});
    csv::Dialect own;
    own.unwrapText = false;
    CHECK(readText(bytes, own).rows == Rows{{"=\"02134\"", "=\"say \"\"hi\"\"\"", "=\"a\"&\"b\""}});
}

TEST_CASE("title lines and a second header are skipped, and rows keep their numbers", "[csv]")
{
    csv::Dialect dialect;
    dialect.headerRow = 4;
    dialect.secondHeader = true;
    const auto content = readText("Local 12\n\"As of, June\"\n\nname,answer\n,Open-Ended Response\nAnn,yes\n", dialect);
    CHECK(content.header == Row{"name", "answer"});
    CHECK(content.secondHeader == Row{"", "Open-Ended Response"});
    CHECK(content.rows == Rows{{"Ann", "yes"}});
    CHECK(content.numbers == std::vector<qint64>{6});
}

TEST_CASE("a sep= line is not a row", "[csv]")
{
    csv::Dialect dialect;
    dialect.sepLine = true;
    dialect.delimiter = ';';
    for (const std::string_view first : {"sep=;\n", "\"sep=;\"\n", "sep=;\r\n"}) {
        const auto content = readText(std::string(first) + "a;b\n1;2\n", dialect);
        CHECK(content.header == Row{"a", "b"});
        CHECK(content.rows == Rows{{"1", "2"}});
        CHECK(content.numbers == std::vector<qint64>{2});
        CHECK(content.lines == std::vector<qint64>{3});
    }
}

TEST_CASE("delimiters, quotes and backslashes are read as the dialect says", "[csv]")
{
    csv::Dialect dialect;
    dialect.delimiter = '\t';
    dialect.quote = '\'';
    CHECK(rowsOf("'a\tb'\t\"c\"\n", dialect) == Rows{{"a\tb", "\"c\""}});
    dialect.quote = '\0';
    CHECK(rowsOf("\"a\t'b\n", dialect) == Rows{{"\"a", "'b"}});
    dialect.quote = '"';
    dialect.delimiter = ',';
    dialect.backslashEscapes = true;
    CHECK(rowsOf("\"a\\\"b\",\"c\\\\\",\"d\\n\",\"e\"\"f\"\n", dialect) == Rows{{"a\"b", "c\\", "d\\n", "e\"f"}});
}

TEST_CASE("an empty file and a file with only a header have no rows", "[csv]")
{
    CHECK(readText("").header.empty());
    CHECK(readText("").rows.empty());
    CHECK(readText("\n\n").rows.empty());
    CHECK(readText("a,b").header == Row{"a", "b"});
    CHECK(readText("a,b").rows.empty());
    CHECK(readText("a,a,,b\n").header == Row{"a", "a", "", "b"});
}

TEST_CASE("files that are not text tables are rejected with a cure", "[csv]")
{
    using namespace std::string_view_literals;
    for (const std::string_view bytes : {"PK\x03\x04rest"sv, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "%PDF-1.7"sv,
                                         "SQLite format 3\0abc"sv, "<html><table>"sv}) {
        const table::File file(bytes);
        try {
            csv::Reader reader(file.path(), {});
            FAIL("read");
        } catch (const Failure &failure) {
            CHECK(failure.cure().size() > 10);
        }
    }
    CHECK_THROWS_AS(csv::Reader(QDir::tempPath(), {}), Failure);
    CHECK_THROWS_AS(csv::Reader(QStringLiteral("/no/such/file.csv"), {}), Failure);
    csv::Dialect unknown;
    unknown.encoding = "klingon";
    const table::File file("a,b\n");
    CHECK_THROWS_AS(csv::Reader(file.path(), unknown), Failure);
}

TEST_CASE("rows do not depend on block boundaries", "[csv][property]")
{
    const auto piece =
        rc::gen::element<std::string>(",", "\"", "\"\"", "\n", "\r\n", "\r", "a", "bc", "\xC3\xA9", "\xF0\x9F\xA5\x9C",
                                      "\xFF", " ", "=\"", "\\", std::string(1, '\0'), std::string(70, 'x'));
    CHECK(rc::check("blocks", [&](bool bare, bool escapes) {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
        std::string bytes;
        for (const std::string &part : pieces)
            bytes += part;
        csv::Dialect dialect;
        dialect.newline = bare ? csv::Newline::Mixed : csv::Newline::Lf;
        dialect.backslashEscapes = escapes;
        const table::File file(bytes);
        const auto whole = table::read(file.path(), dialect);
        for (const std::size_t block : {1, 2, 3, 7, 64, 100}) {
            const auto parts = table::read(file.path(), dialect, block);
            RC_ASSERT(parts.header == whole.header);
            RC_ASSERT(parts.rows == whole.rows);
            RC_ASSERT(parts.lines == whole.lines);
            RC_ASSERT(parts.bytes == whole.bytes);
            RC_ASSERT(parts.problems.size() == whole.problems.size());
            for (qsizetype i = 0; i < parts.problems.size(); ++i) {
                RC_ASSERT(parts.problems[i].byte == whole.problems[i].byte);
                RC_ASSERT(parts.problems[i].line == whole.problems[i].line);
                RC_ASSERT(parts.problems[i].column == whole.problems[i].column);
            }
        }
    }));
}
