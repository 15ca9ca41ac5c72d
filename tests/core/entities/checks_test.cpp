// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"
#include "core/model/record.h"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <utility>

namespace {

constexpr const char *someId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
constexpr const char *otherId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001";

Problems problemsOf(const char *entity, std::initializer_list<std::pair<const char *, const char *>> values)
{
    Record record(*findEntity(entity), *Id::parse(someId));
    for (const auto &[key, text] : values)
        record.set(key, Value(text));
    return record.validate();
}

/// True if there is exactly one problem, on this field, with a reason and a cure.
bool complainsAbout(const char *key, const Problems &problems)
{
    return problems.size() == 1 && problems.front().column == QLatin1String(key) && !problems.front().reason.isEmpty()
        && !problems.front().cure.isEmpty();
}

}

TEST_CASE("Any field that identifies people or their number is enough for a pledge")
{
    CHECK(problemsOf("pledge", {{"alias", "Zoë F."}}).isEmpty());
    CHECK(problemsOf("pledge", {{"head_count", "24"}}).isEmpty());
    CHECK(problemsOf("pledge", {{"given_name", "Zoë"}}).isEmpty());
    CHECK(problemsOf("pledge", {{"family_name", "Fjordlund"}}).isEmpty());
    CHECK(problemsOf("pledge", {{"email", "zoe@example.org"}}).isEmpty());
    CHECK(problemsOf("pledge", {{"phone", "+12185550101"}}).isEmpty());
    CHECK(problemsOf("pledge", {{"workplace", "Ore Dock Food Co-op"}}).isEmpty());
    CHECK(problemsOf("pledge", {{"organization", someId}}).isEmpty());
}

TEST_CASE("A pledge without anyone is rejected with a cure")
{
    CHECK(complainsAbout("alias", problemsOf("pledge", {{"city", "Duluth"}, {"status", "pledged"}})));
}

TEST_CASE("The head count of a pledge is at least one")
{
    CHECK(complainsAbout("head_count", problemsOf("pledge", {{"head_count", "0"}})));
}

TEST_CASE("A person needs only a name of any kind")
{
    CHECK(problemsOf("person", {{"alias", "Z."}}).isEmpty());
    CHECK(problemsOf("person", {{"family_name", "Fjordlund"}}).isEmpty());
    CHECK(complainsAbout("alias", problemsOf("person", {{"city", "Duluth"}})));
}

TEST_CASE("An action ends after it starts")
{
    const auto span = [](const char *starts, const char *ends) {
        return problemsOf("action", {{"title", "Vigil"}, {"starts", starts}, {"ends", ends}});
    };
    CHECK(span("2026-01-31T17:10", "2026-01-31T18:30").isEmpty());
    CHECK(span("2026-01-31", "2026-01-31").isEmpty());
    CHECK(complainsAbout("ends", span("2026-01-31T17:10", "2026-01-31T16:30")));
    CHECK(complainsAbout("ends", span("2026-01-31", "2026-01-30")));
    CHECK(complainsAbout("ends", span("2026-02-01T17:10", "2026-01")));
}

TEST_CASE("Dates that cannot be compared are accepted")
{
    const auto span = [](const char *starts, const char *ends) {
        return problemsOf("action", {{"title", "Vigil"}, {"starts", starts}, {"ends", ends}});
    };
    CHECK(span("2026-01-31T17:10", "2026-01-31").isEmpty());
    CHECK(span("2026-01-31", "2026").isEmpty());
    CHECK(span("since 2026-01-31", "2026-01-30").isEmpty());
    CHECK(span("2026-01-30/2026-01-31", "2026-01-29").isEmpty());
    CHECK(span("2026-01-31T01:00Z", "2026-01-30T20:00").isEmpty());
}

TEST_CASE("The low number of a claim is not greater than the high one")
{
    CHECK(problemsOf("turnout_claim", {{"low", "100"}, {"high", "120"}}).isEmpty());
    CHECK(problemsOf("scale_claim", {{"low", "8"}}).isEmpty());
    CHECK(complainsAbout("low", problemsOf("turnout_claim", {{"low", "120"}, {"high", "100"}})));
}

TEST_CASE("A membership requires an organization and what it is a member of")
{
    CHECK(problemsOf("membership", {{"organization", someId}, {"coalition", otherId}}).isEmpty());
    CHECK(problemsOf("membership", {{"organization", someId}, {"parent", otherId}}).isEmpty());
    CHECK(complainsAbout("organization", problemsOf("membership", {{"coalition", otherId}})));
    CHECK(complainsAbout("coalition", problemsOf("membership", {{"organization", someId}})));
    CHECK(complainsAbout("parent", problemsOf("membership", {{"organization", someId}, {"parent", someId}})));
}

TEST_CASE("Linking records require what they link")
{
    CHECK(complainsAbout("host_text", problemsOf("host", {{"action", someId}})));
    CHECK(complainsAbout("action", problemsOf("host", {{"host_text", "several student groups"}})));
    CHECK(complainsAbout("addressee_text", problemsOf("addressee", {{"demand", someId}})));
    CHECK(complainsAbout("demand", problemsOf("addressee", {{"organization", someId}})));
    CHECK(complainsAbout("to_record", problemsOf("link", {{"from_text", "here"}})));
    CHECK(complainsAbout("from_record", problemsOf("link", {{"to_text", "there"}})));
    CHECK(complainsAbout("person", problemsOf("assessment", {{"score", "2"}})));
}

TEST_CASE("A structure test with more answers than people has a warning")
{
    const Problems problems = problemsOf("structure_test", {{"title", "Badges"}, {"asked", "10"}, {"said_yes", "11"}});
    REQUIRE(complainsAbout("said_yes", problems));
    CHECK(problems.front().severity == Severity::Warning);
}
