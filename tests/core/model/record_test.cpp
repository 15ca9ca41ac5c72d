// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

#include "core/entities/pledge.h"
#include "tests/core/parsing/kinds.h"

#include <catch2/catch.hpp>

using namespace kinds;

namespace {

Record sample(std::initializer_list<std::pair<const char *, const char *>> cells)
{
    Record record(kinds::entity, Id::create(1));
    for (const auto &[key, cell] : cells)
        record.set(key, Value::fromCell(cell));
    return record;
}

}

TEST_CASE("A required field is missing unless it is present, withheld or known to be none", "[record]")
{
    const Problems problems = sample({}).validate();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].column == QStringLiteral("text"));
    CHECK(problems[0].severity == Severity::Error);
    CHECK_FALSE(problems[0].cure.isEmpty());
    CHECK(sample({{"text", "given"}}).validate().isEmpty());
    CHECK(sample({{"text", "(none)"}}).validate().isEmpty());
    CHECK(sample({{"text", "(withheld)"}}).validate().isEmpty());
}

TEST_CASE("A record's values are checked by the rules of their fields", "[record]")
{
    const Problems problems = sample({{"text", "x"}, {"percent", "120"}}).validate();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].column == QStringLiteral("percent"));
    CHECK(problems[0].value == QStringLiteral("120"));
    CHECK(sample({{"text", "x"}, {"percent", "(none)"}}).validate().isEmpty());
}

TEST_CASE("A record is checked as a whole through its struct", "[record]")
{
    const Problems problems = sample({{"text", "x"}, {"integer", "-3"}}).validate();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].reason == QStringLiteral("Why below 0?"));
    CHECK(sample({{"text", "x"}, {"integer", "-3"}, {"texts", "because"}}).validate().isEmpty());
}

TEST_CASE("A check does not report a withheld value as missing", "[record]")
{
    CHECK(sample({{"text", "x"}, {"integer", "-3"}, {"texts", "(withheld)"}}).validate().isEmpty());
    Record pledge(entityOf<Pledge>(), Id::create(1));
    CHECK(pledge.validate().size() == 1);
    pledge.set("given_name", Value::withheld());
    CHECK(pledge.validate().isEmpty());
}

TEST_CASE("A record fills its struct", "[record]")
{
    const Sample filled = sample({{"text", "x"},
                                  {"integer", "7"},
                                  {"yes_no", "no"},
                                  {"choices", "walk_out; no_work"},
                                  {"email", "(withheld)"}})
                              .to<Sample>();
    CHECK(filled.text.text == "x");
    CHECK(filled.integer.value == 7);
    CHECK(filled.yesNo.value == false);
    CHECK(filled.choices.has("walk_out"));
    CHECK_FALSE(filled.choices.has("general_strike"));
    CHECK(filled.email.text.empty());
}

TEST_CASE("A record's own title consists of the fields that name it", "[record]")
{
    CHECK(sample({{"text", "x"}, {"choice", "walk_out"}, {"when", "2026-01-30"}}).ownTitle()
          == QStringLiteral("Walk-out 2026-01-30"));
    CHECK(sample({{"choice", "walk_out"}, {"reference", "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001"}}).ownTitle()
          == QStringLiteral("Walk-out"));
    CHECK(
        sample(
            {{"reference", "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001"}, {"long_text", "one\ntwo"}, {"url", "example.org"}})
            .ownTitle()
        == QStringLiteral("one two"));
    CHECK(sample({{"choice", "(withheld)"}, {"texts", "a; b"}}).ownTitle() == QStringLiteral("a; b"));
    CHECK(sample({}).ownTitle().isEmpty());
}

TEST_CASE("Fields are found by key", "[record]")
{
    CHECK(kinds::entity.find("email")->kind == Kind::Email);
    CHECK(kinds::entity.find("e-mail") == nullptr);
    CHECK(kinds::entity.indexOf("nothing") == -1);
    CHECK(kinds::entity.indexOf(fields[3]) == 3);
    CHECK(fieldOf("choice").optionIndex("walk_out") == 2);
    CHECK(fieldOf("choice").optionIndex("Walk-out") == -1);
}
