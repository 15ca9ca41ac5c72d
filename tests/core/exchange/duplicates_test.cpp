// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates.h"

#include "core/base/failure.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "tests/core/exchange/files.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <random>
#include <set>
#include <utility>

using exchange::DuplicateOptions;
using exchange::DuplicatePair;
using exchange::DuplicateReport;
using exchange::findDuplicates;
using exchange::Likeness;

namespace {

struct Row {
    int number = 0; ///< From which its id follows.
    std::string given, family, email, phone, zip, otherEmails, kind, action;
};

Id idOf(int number)
{
    static const Id space = *Id::parse("5f1d7a66-0f0c-4b8e-9d55-3a4f6b1c2d3e");
    return Id::fromName(space, std::to_string(number));
}

void put(TemporaryStore &chapter, const std::vector<Row> &rows, const char *entity = "person")
{
    const bool pledge = std::string_view(entity) == "pledge";
    std::string csv = "id,given_name,family_name,email,other_emails,phone,postal_code";
    csv += pledge ? ",kind,action\n" : "\n";
    for (const Row &row : rows) {
        csv += idOf(row.number).text();
        for (const std::string *cell : {&row.given, &row.family, &row.email, &row.otherEmails, &row.phone, &row.zip})
            csv += ',' + *cell;
        csv += pledge ? ',' + row.kind + ',' + row.action + '\n' : "\n";
    }
    const ImportReport report = import(*chapter, fileOf(chapter, "people.csv", csv), as(entity));
    INFO(told(report));
    REQUIRE(report.created == qint64(rows.size()));
}

DuplicateReport search(Store &store, const char *entity = "person", bool households = false)
{
    DuplicateOptions options;
    options.entity = findEntity(entity);
    options.households = households;
    return findDuplicates(store, options);
}

DuplicateReport searchAmong(const std::vector<Row> &rows, const char *entity = "person", bool households = false)
{
    TemporaryStore chapter;
    put(chapter, rows, entity);
    return search(*chapter, entity, households);
}

/// The one pair among two people; fails when there is none.
DuplicatePair pairOf(Row a, Row b)
{
    a.number = 1;
    b.number = 2;
    const DuplicateReport report = searchAmong({a, b});
    REQUIRE(report.pairs.size() == 1);
    return report.pairs.front();
}

bool areFound(Row a, Row b, const char *entity = "person")
{
    a.number = 1;
    b.number = 2;
    return !searchAmong({a, b}, entity).pairs.empty();
}

/// Everything that a report says of pairs, in its order.
std::string said(const DuplicateReport &report)
{
    std::string out;
    for (const DuplicatePair &pair : report.pairs)
        out += pair.first.text() + ' ' + pair.second.text() + ' ' + std::to_string(pair.verdict) + ' ' + std::to_string(pair.score) + ' '
            + (pair.household ? "household " : "") + pair.reason.toStdString() + '\n';
    return out;
}

const std::vector<std::string> firstNames = {"María", "Robert", "José",  "Elizabeth", "Katherine", "William", "Priya",
                                             "Dmitri", "Fatima", "Ingrid", "Michael",   "Guadalupe", "Tyrone",  "Samir"};
const std::vector<std::string> familyNames = {"Ander", "Brook", "Castel", "Dahl", "Fitz", "Holm", "Jacob", "Karo", "Okaf",
                                              "Müll",  "Peter", "Quin",   "Thor", "Vanc", "West", "Zapa",  "Ulri", "Nor"};
const std::vector<std::string> familyEndings = {"son", "field", "wood", "guez", "stad", "berg", "foro", "lini", "quist", "worth"};

/// People who are surely different ones: of one name and one first letter of it each lives elsewhere.
class Town
{
public:
    Row next()
    {
        Row row;
        row.number = m_next++;
        row.given = firstNames[std::size_t(row.number) % firstNames.size()];
        row.family = familyNames[m_random() % familyNames.size()] + familyEndings[m_random() % familyEndings.size()];
        row.zip = std::to_string(10'000 + row.number % 900);
        row.email = text::foldToWord(row.given) + '.' + text::foldToWord(row.family) + std::to_string(1000 + row.number * 7) + "@example.org";
        row.phone = "+1" + std::to_string(2'125'550'100 + row.number * 1'000'013LL % 700'000'000);
        return row;
    }
    Row again(const Row &row)
    {
        Row copy = row;
        copy.number = m_next++;
        return copy;
    }
    std::mt19937 &random() { return m_random; }

private:
    std::mt19937 m_random{20260131};
    int m_next = 1;
};

/// What happens to people between two lists. Each gives a copy that is the same person.
struct Mishap {
    const char *name;
    void (*befall)(Row &original, Row &copy);
};

const Mishap mishaps[] = {
    {"nothing", [](Row &, Row &) {}},
    {"moved, with the same e-mail address", [](Row &, Row &copy) { copy.zip = "99501"; copy.phone.clear(); }},
    {"an e-mail address mistyped, and moved", [](Row &, Row &copy) { std::swap(copy.email[2], copy.email[3]); copy.zip = "99502"; copy.phone.clear(); }},
    {"first and last name swapped", [](Row &, Row &copy) { std::swap(copy.given, copy.family); copy.email.clear(); }},
    {"accents and capitals lost", [](Row &original, Row &copy) { copy.given = text::fold(copy.given); copy.family = text::fold(copy.family); copy.email.clear(); original.phone.clear(); }},
    {"a short form", [](Row &original, Row &copy) { original.given = "Robert"; copy.given = "Bob"; copy.email.clear(); }},
    {"a Spanish short form without a phone", [](Row &original, Row &copy) { original.given = "José"; copy.given = "Pepe"; copy.email.clear(); copy.phone.clear(); }},
    {"an initial", [](Row &, Row &copy) { copy.given.resize(1); copy.email.clear(); copy.phone.clear(); }},
    {"the last name mistyped", [](Row &, Row &copy) { std::swap(copy.family[copy.family.size() - 2], copy.family[copy.family.size() - 3]); copy.email.clear(); }},
    {"the second last name left out", [](Row &original, Row &copy) { original.family += " Lindqvist"; copy.email.clear(); copy.phone.clear(); }},
    {"an old e-mail address kept as a further one", [](Row &, Row &copy) { copy.otherEmails = copy.email; copy.email = "new." + std::to_string(copy.number) + "@example.net"; copy.phone.clear(); copy.zip = "99503"; }},
};

const Mishap others[] = {
    {"a household", [](Row &, Row &copy) { copy.given = "Xavier"; }},
    {"a child at the same phone", [](Row &original, Row &copy) { original.given = "Ana"; copy.given = "Eva"; copy.email.clear(); }},
    {"a namesake elsewhere", [](Row &, Row &copy) { copy.zip = "99504"; copy.email = "somebody" + std::to_string(copy.number) + "@example.net"; copy.phone = "+14155550" + std::to_string(100 + copy.number % 900); }},
    {"a couple", [](Row &original, Row &copy) { original.given = "Mario"; copy.given = "Maria"; }},
    {"a namesake with the next number in the e-mail", [](Row &, Row &copy) { copy.email.insert(copy.email.find('@'), "7"); copy.phone = "+13125550" + std::to_string(100 + copy.number % 900); copy.zip.clear(); }},
};

}

TEST_CASE("Planted duplicates are found among thousands of people, and hardly anybody else")
{
    Town town;
    std::vector<Row> rows;
    for (int i = 0; i < 4000; ++i)
        rows.push_back(town.next());
    std::map<std::pair<Id, Id>, const char *> planted, apart;
    const auto plant = [&](const Mishap &mishap, auto &into) {
        for (int i = 0; i < 20; ++i) {
            Row original = town.next(), copy = town.again(original);
            mishap.befall(original, copy);
            const Id a = idOf(original.number), b = idOf(copy.number);
            into[std::minmax(a, b)] = mishap.name;
            rows.push_back(original);
            rows.push_back(copy);
        }
    };
    for (const Mishap &mishap : mishaps)
        plant(mishap, planted);
    for (const Mishap &other : others)
        plant(other, apart);
    std::shuffle(rows.begin(), rows.end(), town.random());

    const DuplicateReport report = searchAmong(rows);
    CHECK(report.records == qint64(rows.size()));
    std::map<std::string, int> missed, mistaken;
    for (const auto &[pair, name] : planted)
        if (std::none_of(report.pairs.begin(), report.pairs.end(), [&](auto &p) { return std::pair(p.first, p.second) == pair; }))
            ++missed[name];
    int right = 0;
    for (const DuplicatePair &pair : report.pairs) {
        if (planted.contains({pair.first, pair.second}))
            ++right;
        else if (const auto at = apart.find({pair.first, pair.second}); at != apart.end())
            ++mistaken[at->second];
    }
    for (const auto &[name, count] : missed)
        FAIL_CHECK("missed " << count << " of 20 with " << name);
    for (const auto &[name, count] : mistaken)
        FAIL_CHECK("took for one " << count << " of 20 with " << name);
    CHECK(right == int(planted.size()));
    INFO(report.pairs.size() << " pairs, " << right << " of them planted");
    CHECK(double(right) >= 0.97 * double(report.pairs.size()));
}

TEST_CASE("What an import would take for one person is called the same")
{
    const Row ana{0, "Ana", "Ruiz", "ana@example.org", "+16125550101", "55802", {}, {}, {}};
    Row moved = ana;
    moved.zip = "90012";
    CHECK(pairOf(ana, moved).verdict == Likeness::Same);
    Row other = ana;
    other.email = "ruiz@example.net";
    other.phone.clear();
    const DuplicatePair pair = pairOf(ana, other);
    CHECK(pair.verdict == Likeness::Look);
    CHECK(pair.reason.toStdString() == "The same name and ZIP code with another e-mail address.");
}

TEST_CASE("The reason tells in what two people are alike")
{
    const Row bob{0, "Robert", "Ruiz", {}, "+16125550101", "55802", {}, {}, {}};
    Row shortened = bob;
    shortened.given = "Bob";
    CHECK(pairOf(bob, shortened).reason.toStdString()
          == "The last names are the same, and the first names may be forms of one. The phone number is the same.");
    const Row swapped{0, "Ruiz", "Robert", {}, {}, "55802", {}, {}, {}};
    CHECK(pairOf(bob, swapped).reason.toStdString() == "First and last name may have changed places. The ZIP code is the same.");
}

TEST_CASE("A household is shown only when asked for, and after everybody else")
{
    const std::vector<Row> rows = {{1, "Ana", "Ruiz", "ruiz@example.org", "+16125550101", "55802", {}, {}, {}},
                                   {2, "Bo", "Ruiz", "ruiz@example.org", "+16125550101", "55802", {}, {}, {}},
                                   {3, "Carl", "Lind", {}, "+16125550102", {}, {}, {}, {}},
                                   {4, {}, "Lind", {}, "+16125550102", {}, {}, {}, {}}};
    const DuplicateReport plain = searchAmong(rows);
    REQUIRE(plain.pairs.size() == 1);
    CHECK_FALSE(plain.pairs.front().household);
    const DuplicateReport all = searchAmong(rows, "person", true);
    REQUIRE(all.pairs.size() == 2);
    CHECK(all.pairs.back().household);
    CHECK(all.pairs.back().score > all.pairs.front().score);
    CHECK(std::set{all.pairs.back().first, all.pairs.back().second} == std::set{idOf(1), idOf(2)});
}

TEST_CASE("A pledge of another kind or for another action is no duplicate")
{
    TemporaryStore chapter;
    const std::string march = add(*chapter, "action", {{"title", "March"}}).text(), rally = add(*chapter, "action", {{"title", "Rally"}}).text();
    const Row base{0, "Ana", "Ruiz", "ana@example.org", {}, "55802", {}, "attend", march};
    Row other = base, otherKind = base, unsaid = base;
    other.action = rally;
    otherKind.kind = "no_work";
    unsaid.action.clear();
    int number = 1;
    for (Row *row : {&other, &otherKind, &unsaid})
        row->number = ++number;
    Row first = base;
    first.number = 1;
    put(chapter, {first, other, otherKind, unsaid}, "pledge");
    const DuplicateReport report = search(*chapter, "pledge");
    std::set<std::set<Id>> found;
    for (const DuplicatePair &pair : report.pairs)
        found.insert({pair.first, pair.second});
    // The one that names no action may be either.
    INFO(said(report));
    CHECK(found == std::set<std::set<Id>>{{idOf(1), idOf(4)}, {idOf(2), idOf(4)}});
}

TEST_CASE("An action that is only named is an action too")
{
    const Row march{0, "Ana", "Ruiz", "ana@example.org", {}, "55802", {}, "attend", "March of nobody"};
    Row rally = march;
    rally.action = "Rally of nobody";
    CHECK(areFound(march, march, "pledge"));
    CHECK_FALSE(areFound(march, rally, "pledge"));
}

TEST_CASE("Deleted people are nobody's duplicates")
{
    TemporaryStore chapter;
    const Row ana{1, "Ana", "Ruiz", "ana@example.org", {}, "55802", {}, {}, {}};
    Row again = ana;
    again.number = 2;
    put(chapter, {ana, again});
    REQUIRE(search(*chapter).pairs.size() == 1);
    chapter->apply({EditKind::Form, "Remove", {change(RecordChange::What::Remove, "person", idOf(2), {})}});
    CHECK(search(*chapter).pairs.empty());
}

TEST_CASE("Thousands of one name do not become millions of comparisons")
{
    constexpr int people = 5000;
    std::vector<Row> rows;
    for (int i = 0; i < people; ++i)
        rows.push_back({i, "Maria", "Garcia", "garcia" + std::to_string(i) + "@example.org", {}, std::to_string(10'000 + i % 50), {}, {}, {}});
    rows[100].email = "mariposa@example.org";
    rows[4100].email = "maripsoa@example.org"; // In the same ZIP code as number 100, mistyped.
    const DuplicateReport report = searchAmong(rows);
    CHECK(report.crowded > 0);
    CHECK(report.comparisons < people * 200);
    const auto mistyped = std::find_if(report.pairs.begin(), report.pairs.end(), [](auto &pair) {
        return std::set{pair.first, pair.second} == std::set{idOf(100), idOf(4100)};
    });
    CHECK(mistyped == report.pairs.begin());

    for (int i = 0; i < people; ++i) // One address for everybody whom the office signed up, and two of everybody.
        rows[std::size_t(i)] = {i, "Given" + std::to_string(i / 2), "Family" + std::to_string(i / 2 * 7), "office@example.org", {}, {}, {}, {}, {}};
    const DuplicateReport office = searchAmong(rows);
    CHECK(office.comparisons < people * 200);
    CHECK(std::count_if(office.pairs.begin(), office.pairs.end(), [](auto &pair) { return pair.verdict == Likeness::Same; }) == people / 2);
}

TEST_CASE("Of too many pairs the surest are kept")
{
    TemporaryStore chapter;
    std::vector<Row> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back({i, "Maria", "Garcia", i < 4 ? "maria@example.org" : "", {}, {}, {}, {}, {}});
    put(chapter, rows);
    const DuplicateReport all = search(*chapter);
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
    CHECK(few.pairs[5].verdict == Likeness::Same); // Four at one address are six pairs.
    CHECK(few.pairs[6].verdict == Likeness::Look);
}

TEST_CASE("Whoever is told to stop looking stops at once")
{
    TemporaryStore chapter;
    std::vector<Row> rows;
    for (int i = 0; i < 3000; ++i)
        rows.push_back({i, "Maria", "Garcia", {}, {}, std::to_string(10'000 + i % 50), {}, {}, {}});
    put(chapter, rows);
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
    /// What is said of them when they stand in the file in this order; ids keep the order of the numbers.
    const auto saidOf = [&](const std::vector<Row> &rows) {
        tens = std::uint8_t(tens + (++run == 0 ? 1 : 0));
        Edit creation{EditKind::Form, "Add", {}}, removal{EditKind::Form, "Remove", {}};
        for (const Row &row : rows) {
            const Id id(Id::Bytes{tens, run, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, std::uint8_t(row.number)});
            creation.changes.push_back(change(RecordChange::What::Create, "person", id,
                                              {{"given_name", row.given.c_str()}, {"family_name", row.family.c_str()},
                                               {"email", row.email.c_str()}, {"phone", row.phone.c_str()}, {"postal_code", row.zip.c_str()}}));
            removal.changes.push_back(change(RecordChange::What::Remove, "person", id, {}));
        }
        chapter->apply(creation);
        DuplicateReport report = search(*chapter);
        chapter->apply(removal);
        REQUIRE(report.records == qint64(rows.size()));
        for (DuplicatePair &pair : report.pairs)
            for (Id *id : {&pair.first, &pair.second})
                *id = idOf(id->bytes()[15]);
        return said(report);
    };
    rc::prop("for a handful of people who are alike", [&] {
        const auto cell = [](std::vector<std::string> values) { return *rc::gen::elementOf(std::move(values)); };
        std::vector<Row> rows(std::size_t(*rc::gen::inRange(2, 14)));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = {int(i), cell({"", "Maria", "Mari", "Bob", "Robert", "R.", "Lopez"}), cell({"Lopez", "Garcia", "Garcia Lopez", "Garica", "Maria"}),
                       cell({"", "lopez@example.org", "lopze@example.org", "other@example.org"}), cell({"", "+16125550101", "+16125550102"}),
                       cell({"", "55802", "90012"}), {}, {}, {}};
        const std::string straight = saidOf(rows);
        std::reverse(rows.begin(), rows.end());
        std::rotate(rows.begin(), rows.begin() + *rc::gen::inRange(0, int(rows.size())), rows.end());
        RC_ASSERT(saidOf(rows) == straight);
    });
}

TEST_CASE("The order of the records in the file does not matter where they are too many to compare all")
{
    std::mt19937 random(4);
    std::vector<Row> rows;
    for (int i = 0; i < 400; ++i)
        rows.push_back({i, "Maria", "Garcia", {}, random() % 3 ? "" : "+161255501" + std::to_string(10 + random() % 20), random() % 2 ? "55802" : "", {}, {}, {}});
    const std::string straight = said(searchAmong(rows));
    std::shuffle(rows.begin(), rows.end(), random);
    CHECK(said(searchAmong(rows)) == straight);
}
