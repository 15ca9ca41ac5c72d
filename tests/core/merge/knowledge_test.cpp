// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/conflicts.h"
#include "core/merge/joins.h"
#include "core/merge/knowledge.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

namespace {

using merge::Epochs;
using merge::Knowledge;
using merge::Record;
using merge::VersionVector;

Id id(unsigned char number)
{
    Id::Bytes bytes{};
    bytes[15] = number;
    return Id(bytes);
}

VersionVector vector(std::initializer_list<VersionVector::Entry> entries)
{
    VersionVector out;
    for (const VersionVector::Entry &entry : entries)
        out.raise(entry.site, entry.hlc);
    return out;
}

Id survivorOf(const std::map<Id, Id> &joins, const Id &one)
{
    return merge::survivor(one, [&](const Id &asked) { return joins.contains(asked) ? joins.at(asked) : Id(); });
}

}

TEST_CASE("Version vectors survive a round trip through text", "[merge]")
{
    CHECK(rc::check("any vector", [] {
        VersionVector one;
        for (const auto &[number, hlc] : *rc::gen::arbitrary<std::vector<std::pair<unsigned char, quint64>>>())
            one.raise(id(number), hlc);
        RC_ASSERT(VersionVector::parse(one.text()) == one);
    }));
    const std::string a = id(1).text() + ":5", b = id(2).text() + ":6";
    CHECK(VersionVector::parse(a + ' ' + b) == vector({{id(1), 5}, {id(2), 6}}));
    CHECK(VersionVector::parse("") == VersionVector());
    for (const std::string &wrong :
         {b + ' ' + a, a + ' ' + a, a + "  " + b, a + 'x', id(1).text(), id(1).text() + ":0", id(1).text() + ":-1",
          id(1).text() + ":99999999999999999999", std::string("x:1")}) {
        INFO(wrong);
        CHECK_FALSE(VersionVector::parse(wrong));
    }
}

TEST_CASE("An epoch starts only with the first step after something was learned", "[merge]")
{
    Knowledge own(id(1));
    CHECK_FALSE(own.beginStep(10));
    CHECK(own.accept({vector({{id(2), 7}}), {}, true}));
    CHECK(own.beginStep(20) == merge::Epoch{20, vector({{id(2), 7}})});
    CHECK_FALSE(own.beginStep(30));
    CHECK(own.accept({vector({{id(2), 9}, {id(3), 4}}), {}, true}));
    CHECK(own.beginStep(40) == merge::Epoch{40, vector({{id(2), 9}, {id(3), 4}})});
    CHECK(own.knownVersions() == vector({{id(1), 40}, {id(2), 9}, {id(3), 4}}));
    CHECK(own.epochs().happenedBefore({7, id(2)}, {39, id(1)}));
    CHECK_FALSE(own.epochs().happenedBefore({8, id(2)}, {39, id(1)}));
    CHECK(own.epochs().happenedBefore({8, id(2)}, {40, id(1)}));
    Epochs again;
    for (const merge::Epoch &epoch : own.epochs().of(id(1)))
        again.add(id(1), epoch);
    CHECK(again == own.epochs());
}

TEST_CASE("A bundle's claim holds only for a receiver who has what was left out", "[merge]")
{
    Knowledge own(id(1));
    const VersionVector more = vector({{id(2), 9}});
    CHECK_FALSE(own.accept({more, {}, false}));
    CHECK_FALSE(own.accept({more, vector({{id(2), 5}}), true}));
    CHECK(own.knownVersions().empty());
    CHECK(own.accept({vector({{id(2), 5}}), {}, true}));
    CHECK(own.accept({more, vector({{id(2), 5}}), true}));
    CHECK(own.knownVersions() == more);
}

TEST_CASE("A diverged copy takes a new site id and keeps what it knows", "[merge]")
{
    Knowledge original(id(1));
    original.beginStep(10);
    Knowledge copy = original;
    original.beginStep(20);
    CHECK(copy.hasDivergedFrom({original.knownVersions(), {}, true}));
    CHECK_FALSE(original.hasDivergedFrom({copy.knownVersions(), {}, true}));
    copy.becomeSite(id(9));
    CHECK(copy.beginStep(15) == merge::Epoch{15, vector({{id(1), 10}})});
    CHECK(copy.epochs().happenedBefore({10, id(1)}, {15, id(9)}));
    CHECK_FALSE(copy.epochs().happenedBefore({20, id(1)}, {15, id(9)}));
}

TEST_CASE("A site with two histories is distinguished from one with a longer history", "[merge]")
{
    Epochs common;
    common.add(id(1), {10, vector({{id(2), 5}})});
    Epochs longer = common, other = common;
    longer.add(id(1), {20, vector({{id(2), 8}, {id(3), 1}})});
    other.add(id(1), {15, vector({{id(3), 4}})});
    CHECK(Epochs(common).merge(longer).empty());
    CHECK(Epochs(longer).merge(common).empty());
    CHECK(Epochs(longer).merge(other) == std::vector{id(1)});
    CHECK(Epochs(other).merge(longer) == std::vector{id(1)});
    Epochs one = longer, two = other;
    one.merge(other);
    two.merge(longer);
    CHECK(one == two);
}

TEST_CASE("The order of two stamps follows from the epochs", "[merge]")
{
    Epochs epochs;
    epochs.add(id(2), {20, vector({{id(1), 10}})});
    CHECK(epochs.order({10, id(1)}, {10, id(1)}) == merge::Order::Same);
    CHECK(epochs.order({10, id(1)}, {20, id(2)}) == merge::Order::Before);
    CHECK(epochs.order({20, id(2)}, {10, id(1)}) == merge::Order::After);
    CHECK(epochs.order({11, id(1)}, {20, id(2)}) == merge::Order::Concurrent);
    CHECK(epochs.order({10, id(1)}, {19, id(2)}) == merge::Order::Concurrent);
}

TEST_CASE("Contradictory epochs drop nothing", "[merge]")
{
    Epochs epochs;
    epochs.add(id(1), {10, vector({{id(2), 99}})});
    epochs.add(id(2), {20, vector({{id(1), 99}})});
    merge::Register one(merge::Write{{10, id(1)}, "a"});
    one.join(merge::Register(merge::Write{{20, id(2)}, "b"}), epochs);
    CHECK(one.writes().size() == 2);
}

TEST_CASE("Joins lead to one record from any starting record", "[merge]")
{
    const std::map<Id, Id> joins{{id(1), id(2)}, {id(2), id(3)}, {id(4), id(3)}, // A chain and a second path into it.
                                 {id(7), id(6)}, {id(6), id(5)}, {id(5), id(7)},
                                 {id(8), id(7)}, // A cycle and a path into it.
                                 {id(9), id(9)}};
    for (unsigned char one : {1, 2, 3, 4})
        CHECK(survivorOf(joins, id(one)) == id(3));
    for (unsigned char one : {5, 6, 7, 8})
        CHECK(survivorOf(joins, id(one)) == id(5));
    CHECK(survivorOf(joins, id(9)) == id(9));
    CHECK(survivorOf(joins, id(20)) == id(20));
}

TEST_CASE("A joined record survives a deletion that had not observed the join", "[merge]")
{
    Knowledge here(id(1)), there(id(2));
    Record gone, stays;
    here.beginStep(10);
    for (Record *record : {&gone, &stays})
        record->of("name").replace(here.write(10, "Ana", {}));
    Record staysThere = stays;
    there.learn(here.epochs());
    REQUIRE(there.accept({here.knownVersions(), {}, true}));

    here.beginStep(20);
    gone.of(merge::joinField).replace(here.act(20, id(102).text(), gone.of(merge::joinField), gone));
    stays.of(merge::joinedField(id(101))).replace(here.write(20, id(101).text(), {}));
    there.beginStep(30);
    staysThere.of(merge::deletionField).replace(there.act(30, std::string(merge::deletedCell), {}, staysThere));
    CHECK(merge::isDeleted(staysThere, there.epochs()));

    here.learn(there.epochs());
    merge::join(stays, staysThere, here.epochs());
    CHECK_FALSE(merge::isDeleted(stays, here.epochs()));
    CHECK(merge::joinedInto(gone) == id(102));
    CHECK(merge::joinedInto(stays).isNull());
}

TEST_CASE("A write that had not observed a join of its record is a conflict", "[merge]")
{
    Knowledge here(id(1)), there(id(2));
    Record ours;
    here.beginStep(10);
    ours.of("name").replace(here.write(10, "Ana", {}));
    Record theirs = ours;
    there.learn(here.epochs());
    REQUIRE(there.accept({here.knownVersions(), {}, true}));
    here.beginStep(20);
    ours.of(merge::joinField).replace(here.act(20, id(102).text(), {}, ours));
    CHECK(merge::conflictsOf(ours, here.epochs()).empty());

    there.beginStep(30);
    theirs.of("phone").replace(there.write(30, "+16125550107", {}));
    here.learn(there.epochs());
    merge::join(ours, theirs, here.epochs());
    REQUIRE(here.accept({there.knownVersions(), {}, true}));
    const std::vector<merge::Conflict> conflicts = merge::conflictsOf(ours, here.epochs());
    CHECK(conflicts == std::vector<merge::Conflict>{{merge::Conflict::Kind::Joined, "phone", {{30, id(2)}}}});

    here.beginStep(40);
    ours.of(merge::joinField).replace(here.act(40, id(102).text(), ours.of(merge::joinField), ours));
    CHECK(merge::conflictsOf(ours, here.epochs()).empty());
}
