// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/duplicates.h"

#include "core/base/failure.h"
#include "tests/core/people/people.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <utility>

using people::DuplicateOptions;
using people::DuplicatePair;
using people::DuplicateReport;
using people::findDuplicates;
using people::PersonMatch;

namespace {

/// The one pair among two people; fails when there is none.
DuplicatePair pairOf(PersonRow a, PersonRow b)
{
    a.number = 1;
    b.number = 2;
    const DuplicateReport report = duplicatesAmong({a, b});
    REQUIRE(report.pairs.size() == 1);
    return report.pairs.front();
}

bool areFound(PersonRow a, PersonRow b, const char *entity = "person")
{
    a.number = 1;
    b.number = 2;
    return !duplicatesAmong({a, b}, entity).pairs.empty();
}

/// All pairs of a report, in its order.
std::string said(const DuplicateReport &report)
{
    std::string out;
    for (const DuplicatePair &pair : report.pairs)
        out += pair.first.text() + ' ' + pair.second.text() + ' ' + std::to_string(pair.verdict) + ' '
             + std::to_string(pair.score) + ' ' + (pair.household ? "household " : "") + pair.reason.toStdString()
             + '\n';
    return out;
}

}

TEST_CASE("What an import matches as one person is the same")
{
    const PersonRow ana{0, "Ana", "Ruiz", "ana@example.org", "+16125550101", "55802", {}, {}, {}};
    PersonRow moved = ana;
    moved.zip = "90012";
    CHECK(pairOf(ana, moved).verdict == PersonMatch::Same);
    PersonRow other = ana;
    other.email = "ruiz@example.net";
    other.phone.clear();
    const DuplicatePair pair = pairOf(ana, other);
    CHECK(pair.verdict == PersonMatch::Possible);
    CHECK(pair.reason.toStdString() == "Same name and ZIP code but different e-mail addresses.");
}

TEST_CASE("The reason says what two people share")
{
    const PersonRow bob{0, "Robert", "Ruiz", {}, "+16125550101", "55802", {}, {}, {}};
    PersonRow shortened = bob;
    shortened.given = "Bob";
    CHECK(
        pairOf(bob, shortened).reason.toStdString()
        == "The last names are the same, and the first names may be forms of one name. The phone number is the same.");
    const PersonRow swapped{0, "Ruiz", "Robert", {}, {}, "55802", {}, {}, {}};
    CHECK(pairOf(bob, swapped).reason.toStdString() == "First and last name may be swapped. The ZIP code is the same.");
}

TEST_CASE("Households are shown only on request, and last")
{
    const std::vector<PersonRow> rows = {{1, "Ana", "Ruiz", "ruiz@example.org", "+16125550101", "55802", {}, {}, {}},
                                         {2, "Bo", "Ruiz", "ruiz@example.org", "+16125550101", "55802", {}, {}, {}},
                                         {3, "Carl", "Lind", {}, "+16125550102", {}, {}, {}, {}},
                                         {4, {}, "Lind", {}, "+16125550102", {}, {}, {}, {}}};
    const DuplicateReport plain = duplicatesAmong(rows);
    REQUIRE(plain.pairs.size() == 1);
    CHECK_FALSE(plain.pairs.front().household);
    const DuplicateReport all = duplicatesAmong(rows, "person", true);
    REQUIRE(all.pairs.size() == 2);
    CHECK(all.pairs.back().household);
    CHECK(all.pairs.back().score > all.pairs.front().score);
    CHECK(std::set{all.pairs.back().first, all.pairs.back().second} == std::set{idOf(1), idOf(2)});
}

TEST_CASE("A pledge of another kind or for another action is not a duplicate")
{
    TemporaryStore chapter;
    const std::string march = add(*chapter, "action", {{"title", "March"}}).text(),
                      rally = add(*chapter, "action", {{"title", "Rally"}}).text();
    const PersonRow base{0, "Ana", "Ruiz", "ana@example.org", {}, "55802", {}, "attend", march};
    PersonRow other = base, otherKind = base, unsaid = base;
    other.action = rally;
    otherKind.kind = "no_work";
    unsaid.action.clear();
    int number = 1;
    for (PersonRow *row : {&other, &otherKind, &unsaid})
        row->number = ++number;
    PersonRow first = base;
    first.number = 1;
    putPeople(chapter, {first, other, otherKind, unsaid}, "pledge");
    const DuplicateReport report = duplicatesIn(*chapter, "pledge");
    std::set<std::set<Id>> found;
    for (const DuplicatePair &pair : report.pairs)
        found.insert({pair.first, pair.second});
    // The one that names no action may be either.
    INFO(said(report));
    CHECK(found == std::set<std::set<Id>>{{idOf(1), idOf(4)}, {idOf(2), idOf(4)}});
}

TEST_CASE("An action that is only named counts as well")
{
    const PersonRow march{0, "Ana", "Ruiz", "ana@example.org", {}, "55802", {}, "attend", "March of nobody"};
    PersonRow rally = march;
    rally.action = "Rally of nobody";
    CHECK(areFound(march, march, "pledge"));
    CHECK_FALSE(areFound(march, rally, "pledge"));
}

TEST_CASE("Deleted people are not duplicates")
{
    TemporaryStore chapter;
    const PersonRow ana{1, "Ana", "Ruiz", "ana@example.org", {}, "55802", {}, {}, {}};
    PersonRow again = ana;
    again.number = 2;
    putPeople(chapter, {ana, again});
    REQUIRE(duplicatesIn(*chapter).pairs.size() == 1);
    chapter->apply({EditKind::Form, "Remove", {change(RecordChange::What::Remove, "person", idOf(2), {})}});
    CHECK(duplicatesIn(*chapter).pairs.empty());
}

TEST_CASE("Thousands of people with one name do not take millions of comparisons")
{
    constexpr int people = 5000;
    std::vector<PersonRow> rows;
    for (int i = 0; i < people; ++i)
        rows.push_back({i,
                        "Maria",
                        "Garcia",
                        "garcia" + std::to_string(i) + "@example.org",
                        {},
                        std::to_string(10'000 + i % 50),
                        {},
                        {},
                        {}});
    rows[100].email = "mariposa@example.org";
    rows[4107].email = "maripsoa@example.org"; // Moved to another ZIP code, and mistyped.
    const DuplicateReport report = duplicatesAmong(rows);
    CHECK(report.crowded > 0);
    CHECK(report.comparisons < people * 200);
    const auto mistyped = std::find_if(report.pairs.begin(), report.pairs.end(), [](auto &pair) {
        return std::set{pair.first, pair.second} == std::set{idOf(100), idOf(4107)};
    });
    CHECK(mistyped == report.pairs.begin());

    for (int i = 0; i < people; ++i) // One address for everybody whom the office signed up, and two of everybody.
        rows[std::size_t(i)] = {i,
                                "Given" + std::to_string(i / 2),
                                "Family" + std::to_string(i / 2 * 7),
                                "office@example.org",
                                {},
                                {},
                                {},
                                {},
                                {}};
    const DuplicateReport office = duplicatesAmong(rows);
    CHECK(office.comparisons < people * 200);
    CHECK(std::count_if(office.pairs.begin(), office.pairs.end(),
                        [](auto &pair) { return pair.verdict == PersonMatch::Same; })
          == people / 2);
}

TEST_CASE("Of too many pairs, the surest are kept")
{
    TemporaryStore chapter;
    std::vector<PersonRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back({i, "Maria", "Garcia", i < 4 ? "maria@example.org" : "", {}, {}, {}, {}, {}});
    putPeople(chapter, rows);
    const DuplicateReport all = duplicatesIn(*chapter);
    CHECK_FALSE(all.cut);
    CHECK(all.pairs.size() == 60 * 59 / 2);
    DuplicateOptions options;
    options.entity = findEntity("person");
    options.most = 10;
    DuplicateReport few = findDuplicates(*chapter, options);
    CHECK(few.cut);
    REQUIRE(few.pairs.size() == 10);
    DuplicateReport head = all;
    head.pairs.resize(10);
    CHECK(said(few) == said(head));
    CHECK(few.pairs[5].verdict == PersonMatch::Same); // Four at one address are six pairs.
    CHECK(few.pairs[6].verdict == PersonMatch::Possible);
}

TEST_CASE("Cancelling the search stops it at once")
{
    TemporaryStore chapter;
    std::vector<PersonRow> rows;
    for (int i = 0; i < 3000; ++i)
        rows.push_back({i, "Maria", "Garcia", {}, {}, std::to_string(10'000 + i % 50), {}, {}, {}});
    putPeople(chapter, rows);
    DuplicateOptions options;
    options.entity = findEntity("person");
    int asked = 0;
    qint64 before = 0;
    const DuplicateReport report = findDuplicates(*chapter, options, [&](qint64 done, qint64 total) {
        ++asked;
        CHECK(total > 0);
        CHECK(done >= before);
        CHECK(done <= total);
        before = done;
        return true;
    });
    CHECK(report.comparisons / asked < 3000);
    for (int stopAt = 1; stopAt <= asked; stopAt += 1 + asked / 15) {
        int calls = 0;
        CHECK_THROWS_AS(findDuplicates(*chapter, options, [&](qint64, qint64) { return ++calls < stopAt; }), Cancelled);
        CHECK(calls == stopAt);
    }
}

TEST_CASE("The order of the records in the file does not matter", "[property]")
{
    TemporaryStore chapter;
    std::uint8_t run = 0;
    std::uint8_t tens = 0;
    /// The pairs found with the records in this order; ids keep the order of the numbers.
    const auto saidOf = [&](const std::vector<PersonRow> &rows) {
        tens = std::uint8_t(tens + (++run == 0 ? 1 : 0));
        Edit creation{EditKind::Form, "Add", {}}, removal{EditKind::Form, "Remove", {}};
        for (const PersonRow &row : rows) {
            const Id id(Id::Bytes{tens, run, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, std::uint8_t(row.number)});
            creation.changes.push_back(change(RecordChange::What::Create, "person", id,
                                              {{"given_name", row.given.c_str()},
                                               {"family_name", row.family.c_str()},
                                               {"email", row.email.c_str()},
                                               {"phone", row.phone.c_str()},
                                               {"postal_code", row.zip.c_str()}}));
            removal.changes.push_back(change(RecordChange::What::Remove, "person", id, {}));
        }
        chapter->apply(creation);
        DuplicateReport report = duplicatesIn(*chapter);
        chapter->apply(removal);
        REQUIRE(report.records == qint64(rows.size()));
        for (DuplicatePair &pair : report.pairs)
            for (Id *id : {&pair.first, &pair.second})
                *id = idOf(id->bytes()[15]);
        return said(report);
    };
    rc::prop("for a handful of people who are alike", [&] {
        const auto cell = [](std::vector<std::string> values) { return *rc::gen::elementOf(std::move(values)); };
        std::vector<PersonRow> rows(std::size_t(*rc::gen::inRange(2, 14)));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = {int(i),
                       cell({"", "Maria", "Mari", "Bob", "Robert", "R.", "Lopez"}),
                       cell({"Lopez", "Garcia", "Garcia Lopez", "Garica", "Maria"}),
                       cell({"", "lopez@example.org", "lopze@example.org", "other@example.org"}),
                       cell({"", "+16125550101", "+16125550102"}),
                       cell({"", "55802", "90012"}),
                       {},
                       {},
                       {}};
        const std::string straight = saidOf(rows);
        std::reverse(rows.begin(), rows.end());
        std::rotate(rows.begin(), rows.begin() + *rc::gen::inRange(0, int(rows.size())), rows.end());
        RC_ASSERT(saidOf(rows) == straight);
    });
}

TEST_CASE("The order of the records does not matter if there are too many to compare all")
{
    std::mt19937 random(4);
    std::vector<PersonRow> rows;
    for (int i = 0; i < 400; ++i)
        rows.push_back({i,
                        "Maria",
                        "Garcia",
                        {},
                        random() % 3 ? "" : "+161255501" + std::to_string(10 + random() % 20),
                        random() % 2 ? "55802" : "",
                        {},
                        {},
                        {}});
    const std::string straight = said(duplicatesAmong(rows));
    std::shuffle(rows.begin(), rows.end(), random);
    CHECK(said(duplicatesAmong(rows)) == straight);
}
