// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "tests/core/import/files.h"

TEST_CASE("A table of a hundred thousand columns is imported without loss")
{
    TemporaryStore chapter;
    std::string header = "First name,E-mail", row = "Ana,ana@example.org";
    for (int i = 0; i < 100'000; ++i) {
        header += ",Question " + std::to_string(i % 50'000);
        row += i % 1000 == 0 ? ",yes" : ",";
    }
    const ImportReport report = import(*chapter, fileOf(chapter, "wide.csv", header + "\n" + row + "\n"));
    CHECK(report.created == 1);
    const Record ana = recordWith(*chapter, "pledge", "given_name", "Ana");
    CHECK(ana.extra.size() == 100);
    CHECK(ana.extra.at("Question 1000 (2)") == "yes");
}

TEST_CASE("A cell of five megabytes is imported and exported unchanged")
{
    TemporaryStore chapter, other;
    std::string notes;
    while (notes.size() < 5'000'000)
        notes += "a \"long\" story, told twice;\n";
    notes += "the end";
    std::string quotedNotes;
    for (const char c : notes)
        quotedNotes += c == '"' ? std::string("\"\"") : std::string(1, c);
    const ImportReport report = import(*chapter, fileOf(chapter, "long.csv",
                                                        "First name,E-mail,Notes\nAna,a@example.org,\"" + quotedNotes
                                                            + "\"\nBo,b@example.org,short\n"));
    CHECK(report.created == 2);
    CHECK(bool(recordWith(*chapter, "pledge", "given_name", "Ana").value("notes").text() == notes));
    const QByteArray first = exported(*chapter, "pledge");
    import(*other, fileOf(other, "back.csv", std::string_view(first.constData(), std::size_t(first.size()))));
    CHECK(difference(exported(*other, "pledge"), first) == "");
}

TEST_CASE("An unclosed quote loses no row")
{
    TemporaryStore chapter;
    std::string rows = "First name,E-mail,Notes\nAna,a@example.org,\"says hello\n";
    for (int i = 0; i < 2000; ++i)
        rows += "Bo,b" + std::to_string(i) + "@example.org,fine\n";
    const ImportReport report = import(*chapter, fileOf(chapter, "quote.csv", rows));
    INFO(problemsText(report));
    CHECK(report.created + report.rejected == 2001);
}

TEST_CASE("Files without a table are refused with a reason")
{
    TemporaryStore chapter;
    CHECK(inspectFile(fileOf(chapter, "empty.csv", "")).refused());
    CHECK_THROWS_AS(inspectFile(chapter.path), Failure);
    CHECK_THROWS_AS(inspectFile(chapter.folder.path()), Failure);
    CHECK_THROWS_AS(Importer(*chapter, chapter.folder.filePath("nothing.csv")), Failure);
}

TEST_CASE("A table with a header and no rows changes nothing")
{
    TemporaryStore chapter;
    const ImportReport report = import(*chapter, fileOf(chapter, "header.csv", "First name,E-mail\n"));
    CHECK(report.rows == 0);
    CHECK(report.step == 0);
}

TEST_CASE("Rows with only delimiters are skipped and counted")
{
    TemporaryStore chapter;
    const ImportReport report =
        import(*chapter, fileOf(chapter, "gaps.csv",
                                "First name,E-mail,City\nAna,a@example.org,Duluth\n,,\n , ,\nBo,b@example.org,\n"));
    CHECK(report.created == 2);
    CHECK(report.rows == 2);
    CHECK(problemsText(report).find("2 empty row(s) were skipped") != std::string::npos);
}

TEST_CASE("A row with an invalid or a repeated id is rejected")
{
    TemporaryStore chapter;
    const ImportReport report = import(*chapter,
                                       fileOf(chapter, "ids.csv",
                                              "id,given_name\nnot-an-id,Ana\n0190aaaa-0000-7000-8000-000000000001,Bo\n"
                                              "0190aaaa-0000-7000-8000-000000000001,Cy\n,Di\n"),
                                       as("pledge"));
    INFO(problemsText(report));
    CHECK(report.rejected == 2);
    CHECK(report.created == 2);
    CHECK(recordWith(*chapter, "pledge", "given_name", "Bo").id().text() == "0190aaaa-0000-7000-8000-000000000001");
}
