// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/csv/detect.h"
#include "tests/core/csv/table.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using csv::Detection;
using table::Row;

namespace {

Detection detectText(std::string_view bytes, const csv::Choices &choices = {}, const csv::KnownColumn &known = {})
{
    const table::File file(bytes);
    return csv::detect(file.path(), choices, known);
}

bool isKnown(std::string_view name)
{
    static const std::set<std::string> names{"firstname", "lastname",     "email",
                                             "useremail", "emailaddress", "phone",
                                             "zip",       "name",         "nameoriginalname",
                                             "jointime",  "leavetime",    "durationminutes",
                                             "topic",     "starttime",    "department",
                                             "shift"};
    return names.contains(text::foldToWord(name));
}

}

TEST_CASE("the delimiter gives rows the same number of cells", "[csv]")
{
    CHECK(detectText("a,b\n1,2\n3,4\n").dialect.delimiter == ',');
    CHECK(detectText("First Name;Last Name;E-mail\nAnn;Lee;a@example.org\nBo;Ek, Jr.;b@example.org\n").dialect.delimiter
          == ';');
    CHECK(detectText("name\tnote\nAnn\tred, blue\nBo\tgreen, white, black\n").dialect.delimiter == '\t');
    CHECK(detectText("id|amount|when\n1|3,50|2026-01-02\n2|4,75|2026-01-03\n").dialect.delimiter == '|');
    CHECK(detectText("x;y\n3,14;2,5\n1,0;7,25\n").dialect.delimiter == ';');
    CHECK(detectText("name,skills\nAnn,sewing; cooking; driving\nBo,sewing; law\n").dialect.delimiter == ',');
    CHECK(detectText("name,note\n\"Lee; Ann; x\",\"a;b;c\"\n\"Ek; Bo; y\",\"d;e;f\"\n").dialect.delimiter == ',');
}

TEST_CASE("the text of a single column is not split", "[csv]")
{
    const auto found = detectText("email\na@example.org\nb@example.org\n");
    CHECK(found.dialect.delimiter == ',');
    CHECK(found.header == Row{"email"});
    CHECK(detectText("Thoughts\nWell, this is one\nAnother; with more, commas, here\nNone\n").header
          == Row{"Thoughts"});
}

TEST_CASE("a first line sep= sets the delimiter and is not data", "[csv]")
{
    for (const std::string_view first : {"sep=;\n", "\"sep=;\"\r\n", "SEP=;\n"}) {
        const auto found = detectText(std::string(first) + "a;b,c\n1;2\n");
        CHECK(found.dialect.sepLine);
        CHECK(found.dialect.delimiter == ';');
        CHECK(found.header == Row{"a", "b,c"});
    }
}

TEST_CASE("the user's settings override detection", "[csv]")
{
    csv::Choices choices;
    choices.delimiter = ';';
    choices.headerRow = 2;
    choices.encoding = "ISO-8859-1";
    const auto found = detectText("a,b\nc;d,\xE9\n1;2\n", choices);
    CHECK(found.dialect.delimiter == ';');
    CHECK(found.dialect.encoding == "ISO-8859-1");
    CHECK(found.header == Row{"c", "d,\xC3\xA9"});
    choices.headerRow = 0;
    CHECK(detectText("name,zip\nAnn,1\n", choices).header.empty());
}

TEST_CASE("apostrophes and backslashes are recognized as quotes and escapes if the file uses them", "[csv]")
{
    const auto single = detectText("'name','note'\n'Ann','a, b'\n'Bo','c, d, e'\n");
    CHECK(single.dialect.quote == '\'');
    CHECK(single.header == Row{"name", "note"});
    const auto escaped = detectText("name,note\n\"Ann\",\"she said \\\"yes, now\\\" twice\"\n\"Bo\",\"x\"\n");
    CHECK(escaped.dialect.backslashEscapes);
    CHECK_FALSE(detectText("name,folder\n\"Ann\",\"C:\\\"\n\"Bo\",\"D:\\\"\n").dialect.backslashEscapes);
    CHECK(detectText("name,note\nO'Neil,'tis\nD'Arcy,x\n").dialect.quote == '"');
}

TEST_CASE("line ends are detected, and lone CRs only if they end rows", "[csv]")
{
    CHECK(detectText("a,b\n1,2\n").dialect.newline == csv::Newline::Lf);
    CHECK(detectText("a,b\r\n1,2\r\n").dialect.newline == csv::Newline::CrLf);
    const auto old = detectText("a,b\r1,2\r");
    CHECK(old.dialect.newline == csv::Newline::Cr);
    CHECK(old.header == Row{"a", "b"});
    CHECK(detectText("a,b\r1,2\n3,4\r\n").dialect.newline == csv::Newline::Mixed);
    CHECK(detectText("a,b\n1,x\ry\n2,z\n3,w\n").dialect.newline == csv::Newline::Lf);
}

TEST_CASE("title lines above the header are skipped", "[csv]")
{
    const std::string_view chart = "Local 12 Membership List\nAs of 6/1/2026\n\nName,Department,Shift,Phone\nAnn "
                                   "Lee,ICU,Day,555-0101\nBo Ek,ER,Night,555-0102\n";
    for (const auto &found : {detectText(chart), detectText(chart, {}, isKnown)}) {
        CHECK(found.dialect.headerRow == 4);
        CHECK(found.header == Row{"Name", "Department", "Shift", "Phone"});
    }
    const auto padded = detectText("Roster,,,\n,,,\nName,Department,Shift,Phone\nAnn Lee,ICU,Day,555-0101\n");
    CHECK(padded.dialect.headerRow == 3);
}

TEST_CASE("a block about the meeting above the table is skipped", "[csv]")
{
    const std::string_view report =
        "Topic,Meeting ID,Start Time,User Email,Duration (Minutes),Participants\n"
        "Org meeting,932 1182,06/01/2026 18:00,host@example.org,61,3\n\n"
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording\n"
        "Ann,a@example.org,06/01/2026 18:01,06/01/2026 19:00,59,No,x\n"
        "Bo,b@example.org,06/01/2026 18:02,06/01/2026 19:00,58,Yes,x\n";
    for (const auto &found : {detectText(report), detectText(report, {}, isKnown)}) {
        CHECK(found.dialect.headerRow == 4);
        REQUIRE(found.header.size() == 7);
        CHECK(found.header.front() == "Name (Original Name)");
    }
}

TEST_CASE("a second header row is not data", "[csv]")
{
    const auto found = detectText(
        "Respondent ID,Start Date,Email Address,Why?,Which?,\n,,,Open-Ended Response,Day,Night\n"
        "101,06/01/2026 10:00,a@example.org,because,Day,\n102,06/01/2026 11:00,b@example.org,why not,,Night\n");
    CHECK(found.dialect.headerRow == 1);
    CHECK(found.dialect.secondHeader);
    CHECK_FALSE(detectText("name,,city\nAnn,x,Oakland\nBo,y,Salem\n").dialect.secondHeader);
}

TEST_CASE("a file has no header only if its first row is clearly data", "[csv]")
{
    CHECK(detectText("Ann,a@example.org,555-0101\nBo,b@example.org,555-0102\n").dialect.headerRow == 0);
    CHECK(detectText("1,2,3\n4,5,6\n").dialect.headerRow == 0);
    CHECK(detectText("year,2024,2025\nA,1,2\nB,3,4\n").dialect.headerRow == 1);
    CHECK(detectText("name,city\nAnn,Oakland\n").dialect.headerRow == 1);
    CHECK(detectText("a,b\nc,d\n").dialect.headerRow == 1);
    CHECK(detectText("email,phone\n").dialect.headerRow == 1);
    CHECK(detectText("email,name\na@example.org,Ann\n", {}, isKnown).dialect.headerRow == 1);
}

TEST_CASE("a header with repeated and empty names stays as written", "[csv]")
{
    CHECK(detectText("name,phone,phone,\nAnn,1,2,x\n").header == Row{"name", "phone", "phone", ""});
}

TEST_CASE("a typical file is detected without any settings", "[csv]")
{
    const auto found = detectText(
        "Mitgliederliste;;;;;\r\nStand: 1.6.2026;;;;;\r\n\r\nFirst Name;Last Name;E-mail;Cell;Zip;T-shirt\r\n"
        "Jos\xE9;\x8Aimek;jose@example.org;(415) 555-0101;2134;L\r\nAnn;Lee;ann@example.org;415.555.0102;94110;M\r\n",
        {}, isKnown);
    CHECK(found.dialect.delimiter == ';');
    CHECK(found.dialect.encoding == "windows-1252");
    CHECK(found.dialect.newline == csv::Newline::CrLf);
    CHECK(found.dialect.headerRow == 4);
    CHECK(found.header.size() == 6);
    CHECK(found.confidence > 0.5);
    CHECK(found.reasons.size() >= 3);
}

TEST_CASE("an empty file is detected without confidence", "[csv]")
{
    const auto found = detectText("");
    CHECK(found.header.empty());
    CHECK(found.confidence == 0);
}
