// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "core/privacy/counts.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using privacy::Audience;
using privacy::CountNode;
using privacy::CountPlan;
using privacy::Gate;
using privacy::Level;

namespace {

const CountPlan &pledges()
{
    return privacy::countPlans(Level::Coalition).front();
}

void pledge(Store &store, int times, Cells cells)
{
    for (int i = 0; i < times; ++i)
        add(store, "pledge", cells);
}

/// The rows of the table, one a line, without the header.
std::string table(Store &store, Level level, const CountPlan &plan = pledges(), const std::vector<Filter> &where = {})
{
    Gate gate(store, Audience(level));
    const auto counts = privacy::countsFor(gate, store, plan, where);
    std::string out;
    if (counts)
        for (const auto &row : privacy::countRows(plan, *counts)) {
            for (const std::string &cell : row)
                out += cell + ',';
            out.back() = '\n';
        }
    return out.substr(std::min(out.size(), out.find('\n') + 1));
}

std::string refusal(Store &store, const char *condition)
{
    Filter filter;
    REQUIRE_FALSE(parseFilter(*findEntity("pledge"), QString::fromUtf8(condition), filter));
    Gate gate(store, Audience(Level::Coalition));
    try {
        privacy::countsFor(gate, store, pledges(), {filter});
        return {};
    } catch (const Failure &failure) {
        return failure.text().toStdString();
    }
}

}

TEST_CASE("Pledges are counted in people, by action, kind and status", "[privacy][counts]")
{
    TemporaryStore file;
    const std::string march = add(*file, "action", {{"title", "March"}}).text();
    pledge(*file, 6, {{"alias", "A"}, {"action", march.c_str()}, {"kind", "no_work"}, {"status", "pledged"}});
    pledge(*file, 1, {{"alias", "B"}, {"action", march.c_str()}, {"kind", "attend"}, {"head_count", "40"}});
    CHECK(table(*file, Level::Full).empty());
    CHECK(table(*file, Level::Coalition)
          == "(all),(all),(all),46\n" + march + ",(all),(all),46\n" + march + ",attend,(all),40\n" + march
                 + ",attend,,40\n" + march + ",no_work,(all),6\n" + march + ",no_work,pledged,6\n");
    CHECK(table(*file, Level::Trusted) == "(all),(all),(all),0\n");
}

TEST_CASE("An action that stays is counted among others, and restricted pledges are not counted", "[privacy][counts]")
{
    TemporaryStore file;
    const std::string march = add(*file, "action", {{"title", "March"}}).text();
    const std::string secret = add(*file, "action", {{"title", "Blockade"}, {"sensitivity", "restricted"}}).text();
    pledge(*file, 7, {{"alias", "A"}, {"action", march.c_str()}, {"kind", "no_work"}, {"status", "pledged"}});
    pledge(*file, 8, {{"alias", "B"}, {"action", secret.c_str()}, {"kind", "no_work"}, {"status", "pledged"}});
    pledge(*file, 9, {{"alias", "C"}, {"action", march.c_str()}, {"sensitivity", "restricted"}});
    const std::string counts = table(*file, Level::Coalition);
    CHECK(counts.find(secret) == counts.npos);
    CHECK(counts.find("(all),(all),(all),15\n") != counts.npos);
    CHECK(counts.find("(other),(all),(all),8\n") != counts.npos);
    CHECK(table(*file, Level::Public).find(march) == counts.npos);
    CHECK(table(*file, Level::Public)
          == "(all),(all),(all),15\n(other),(all),(all),15\n(other),no_work,(all),15\n(other),no_work,pledged,15\n");
}

TEST_CASE("Counts of a few people are not published, nor is anything that would reveal them", "[privacy][counts]")
{
    TemporaryStore file;
    const std::string march = add(*file, "action", {{"title", "March"}}).text();
    pledge(*file, 8, {{"alias", "A"}, {"action", march.c_str()}, {"kind", "no_work"}, {"status", "pledged"}});
    pledge(*file, 9, {{"alias", "B"}, {"action", march.c_str()}, {"kind", "attend"}, {"status", "pledged"}});
    pledge(*file, 2, {{"alias", "C"}, {"action", march.c_str()}, {"kind", "walk_out"}, {"status", "pledged"}});
    CHECK(table(*file, Level::Coalition)
          == "(all),(all),(all),19\n" + march + ",(all),(all),19\n" + march + ",attend,(all),9\n" + march
                 + ",attend,pledged,9\n" + march + ",no_work,(all),(withheld)\n" + march
                 + ",walk_out,(all),(withheld)\n");
}

TEST_CASE("Minors are counted for a trusted chapter, who gets no record of them", "[privacy][counts]")
{
    TemporaryStore file;
    pledge(*file, 6, {{"alias", "A"}, {"minor", "yes"}, {"kind", "no_school"}, {"status", "pledged"}});
    pledge(*file, 30, {{"alias", "B"}, {"kind", "no_work"}, {"status", "pledged"}});
    CHECK(table(*file, Level::Trusted)
          == "(all),(all),(all),6\n,(all),(all),6\n,no_school,(all),6\n,no_school,pledged,6\n");
}

TEST_CASE("Head counts that are no number of people count one", "[privacy][counts]")
{
    TemporaryStore file;
    pledge(*file, 5, {{"alias", "A"}, {"head_count", "(withheld)"}});
    pledge(*file, 5, {{"alias", "A"}, {"head_count", "(none)"}});
    CHECK(table(*file, Level::Public).starts_with("(all),(all),(all),10\n"));
}

TEST_CASE("Conditions that single out a few people, or all but a few, are refused in words", "[privacy][counts]")
{
    TemporaryStore file;
    pledge(*file, 20, {{"alias", "A"}, {"city", "Duluth"}});
    pledge(*file, 4, {{"alias", "B"}, {"city", "Ely"}});
    pledge(*file, 9, {{"alias", "C"}, {"city", "Cook"}});
    CHECK(refusal(*file, "city=Cook").empty());
    CHECK(refusal(*file, "city=Nowhere").empty());
    CHECK(refusal(*file, "city=Ely").starts_with("The conditions match fewer than 5 people (Pledges)"));
    CHECK(refusal(*file, "city!=Ely").starts_with("The conditions leave out fewer than 5 people (Pledges)"));
}
