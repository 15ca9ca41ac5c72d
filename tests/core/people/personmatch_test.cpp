// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files.h"

namespace {

/// The report for a row after Ana Ruiz, ana@example.org, 612-555-0101, 55802.
ImportReport after(const char *row)
{
    TemporaryStore chapter;
    const std::string header = "First name,Last name,Email,Phone,Zip\n";
    import(*chapter, fileOf(chapter, "first.csv", header + "Ana,Ruiz,ana@example.org,612-555-0101,55802\n"),
           as("pledge"));
    return import(*chapter, fileOf(chapter, "second.csv", header + row), as("pledge"));
}

bool says(const ImportReport &report, const char *words)
{
    return problemsText(report).find(words) != std::string::npos;
}

}

TEST_CASE("The reason for a possible duplicate is what differs")
{
    const ImportReport family = after("Ana,Lind,ana@example.org,,\n");
    CHECK(family.suspects == 1);
    CHECK(says(family, "different last names"));
    CHECK_FALSE(says(family, "different first names"));
    CHECK(says(after("Bo,Ruiz,ana@example.org,,\n"), "different first names"));
    const ImportReport unnamed = after(",Ruiz,,612-555-0101,\n");
    CHECK(says(unnamed, "a first name is missing"));
    CHECK(says(after("Ana,Lind,,612-555-0101,\n"), "different last names"));
    CHECK(says(after("Ana,Ruiz,other@example.org,,\n"), "different e-mail addresses"));
    CHECK(says(after("Ana,Ruiz,,,\n"), "no other values to compare"));
}

TEST_CASE("The same name and ZIP code with everything else different is a possible duplicate")
{
    const ImportReport report = after("Ana,Ruiz,other@example.org,612-555-0199,55802\n");
    INFO(problemsText(report));
    CHECK(report.created == 1);
    CHECK(report.suspects == 1);
    CHECK(says(report, "Same name and ZIP code but different e-mail addresses and phone numbers"));
    CHECK(after("Ana,Ruiz,other@example.org,612-555-0199,90210\n").suspects == 0);
}

TEST_CASE("Very many unknown columns are imported in time")
{
    TemporaryStore chapter;
    constexpr int columns = 30'000;
    std::string text = "First name,Last name,Email";
    for (int i = 0; i < columns; ++i)
        text += ",x" + std::to_string(i);
    for (const char *start : {"\nAna,Ruiz,ana@example.org", "\nBo,Lind,bo@example.org"}) {
        text += start;
        for (int i = 0; i < columns; ++i)
            text += ",1";
    }
    const ImportReport report = import(*chapter, fileOf(chapter, "wide.csv", text + '\n'), as("pledge"));
    CHECK(report.created == 2);
    CHECK(recordsOf(*chapter, "pledge").front().extra.size() == columns);
}
