// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"
#include "core/storage/writer.h"
#include "tests/core/bundle/chapters.h"
#include "tests/core/bundle/zipfile.h"
#include "tests/support/database.h"

#include <catch2/catch.hpp>

namespace {

bundle::Options since(const merge::VersionVector &known)
{
    bundle::Options options;
    options.since = known;
    return options;
}

bundle::Options only(const char *entity)
{
    bundle::Options options;
    options.only = {findEntity(entity)};
    return options;
}

bundle::Options at(privacy::Level level)
{
    bundle::Options options;
    options.audience = privacy::Audience(level);
    return options;
}

/// Both hear from each other until nothing is new.
void agree(TradingChapter &a, TradingChapter &b)
{
    for (int i = 0; i < 2; ++i) {
        a.hear(b);
        b.hear(a);
    }
    CHECK(contents(*a) == contents(*b));
    CHECK(a.conflicts() == b.conflicts());
    CHECK(findings(*a).empty());
    CHECK(findings(*b).empty());
}

}

TEST_CASE("A bundle of everything makes another chapter hold the same", "[bundle]")
{
    TradingChapter a, b;
    const Id action = add(*a, "action", {{"title", "Walkout"}});
    const Id pledge = add(*a, "pledge",
                          {{"alias", "(none)"},
                           {"given_name", "Zoë, \"Z\""},
                           {"notes", "one\r\ntwo\n\\(none)"},
                           {"head_count", "3"},
                           {"postal_code", "02134"},
                           {"action", action.text().c_str()}});
    set(*a, "pledge", pledge, {{"city", "Duluth"}});
    set(*a, "pledge", pledge, {{"city", ""}});
    RecordChange extra = change(RecordChange::What::Update, "pledge", pledge, {});
    extra.extra = {{"_odd column", "a=b.c, 100 %"}, {"Shirt", "(withheld)"}};
    a->apply({EditKind::Form, "Extra", {extra}});
    const Id gone = add(*a, "pledge", {{"alias", "Gone"}});
    remove(*a, "pledge", gone);

    const bundle::MergeReport report = b.hear(a);
    CHECK(report.created == 2);
    CHECK(report.unchanged == 1);
    CHECK(report.accepted);
    CHECK(report.conflicts == 0);
    CHECK_FALSE(report.needsReview());
    CHECK(contents(*a) == contents(*b));
    CHECK(b->get(*findEntity("pledge"), gone)->deleted);
    CHECK(findings(*b).empty());

    SECTION("and taking it in again changes nothing")
    {
        const qint64 steps = b->historyCount();
        const bundle::MergeReport again = b.hear(a);
        CHECK(again.created + again.changed + again.removed + again.restored == 0);
        CHECK(again.unchanged == 3);
        CHECK(again.step == 0);
        CHECK(b->historyCount() == steps);
    }
    SECTION("and one undo takes it back")
    {
        b->undo();
        CHECK(contents(*b).empty());
        CHECK(findings(*b).empty());
    }
    SECTION("and a third chapter that hears it from there holds the same")
    {
        TradingChapter c;
        c.hear(b);
        CHECK(contents(*a) == contents(*c));
        CHECK(a.hear(c).step == 0);
    }
}

TEST_CASE("The shipped example travels whole", "[bundle]")
{
    TradingChapter a, b;
    a.store.reset();
    QFile::remove(a.path);
    createExample(a.path);
    a.reopen();
    b.hear(a);
    CHECK(contents(*a) == contents(*b));
    CHECK(findings(*b).empty());
    CHECK(a.hear(b).step == 0);
}

TEST_CASE("The same state gives the same bytes", "[bundle]")
{
    TradingChapter a;
    add(*a, "pledge", {{"alias", "Ana"}});
    const QByteArray first = a.bytes();
    a.clock.advance(100'000);
    CHECK(a.bytes() == first);
    CHECK(readBytes(a.send()) == first);
}

TEST_CASE("A dry run tells the same numbers and writes nothing", "[bundle]")
{
    TradingChapter a, b;
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}});
    b.hear(a);
    set(*a, "pledge", pledge, {{"city", "Duluth"}});
    set(*b, "pledge", pledge, {{"city", "Superior"}});
    add(*a, "person", {{"given_name", "Bo"}});
    const QString path = a.send();
    const auto before = contents(*b);
    const bundle::MergeReport dry = b.take(path, true);
    CHECK(contents(*b) == before);
    CHECK(b.conflicts().empty());
    const bundle::MergeReport wet = b.take(path);
    CHECK(dry.created == wet.created);
    CHECK(dry.changed == wet.changed);
    CHECK(dry.unchanged == wet.unchanged);
    CHECK(dry.conflicts == wet.conflicts);
    CHECK(wet.conflicts == 1);
    CHECK(dry.step == 0);
    CHECK(wet.step > 0);
}

TEST_CASE("Edits of different fields meet in one record", "[bundle]")
{
    TradingChapter a, b;
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}});
    b.hear(a);
    set(*a, "pledge", pledge, {{"city", "Duluth"}});
    set(*b, "pledge", pledge, {{"job_title", "Nurse"}});
    agree(a, b);
    CHECK(cell(*a, "pledge", pledge, "city") == "Duluth");
    CHECK(cell(*a, "pledge", pledge, "job_title") == "Nurse");
    CHECK(a.conflicts().empty());
}

TEST_CASE("Different values of one field are a conflict everywhere until somebody settles it", "[bundle]")
{
    TradingChapter a, b;
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}});
    b.hear(a);
    set(*a, "pledge", pledge, {{"city", "Duluth"}});
    b.clock.advance(5000);
    set(*b, "pledge", pledge, {{"city", "Superior"}});
    CHECK(a.hear(b).conflicts == 1);
    CHECK(a.hear(b).conflicts == 0);
    agree(a, b);
    CHECK(a.conflicts().size() == 1);
    CHECK(cell(*a, "pledge", pledge, "city") == "Superior");

    set(*a, "pledge", pledge, {{"city", "Duluth"}});
    CHECK(a.conflicts().empty());
    const bundle::MergeReport report = b.hear(a);
    CHECK(report.changed == 1);
    CHECK(b.conflicts().empty());
    CHECK(cell(*b, "pledge", pledge, "city") == "Duluth");
}

TEST_CASE("A deletion travels, and gives way to an edit that it did not know", "[bundle]")
{
    TradingChapter a, b;
    const Id kept = add(*a, "pledge", {{"alias", "Kept"}}), gone = add(*a, "pledge", {{"alias", "Gone"}});
    b.hear(a);
    remove(*a, "pledge", gone);
    remove(*a, "pledge", kept);
    set(*b, "pledge", kept, {{"city", "Duluth"}});
    const bundle::MergeReport report = b.hear(a);
    CHECK(report.removed == 1);
    CHECK(report.conflicts == 1);
    agree(a, b);
    CHECK(b->get(*findEntity("pledge"), gone)->deleted);
    CHECK_FALSE(b->get(*findEntity("pledge"), kept)->deleted);
    CHECK(a.hear(b).step == 0);
}

TEST_CASE("A join travels, and what is written to the record that went follows", "[bundle]")
{
    TradingChapter a, b;
    const Entity &pledges = *findEntity("pledge");
    const Id one = add(*a, "pledge", {{"alias", "Ana"}}), two = add(*a, "pledge", {{"alias", "Anna"}});
    b.hear(a);
    {
        Writer writer(*a, {.kind = EditKind::Merge, .label = "Join", .from = {}, .expectedRows = 0});
        REQUIRE(writer.join(pledges, two, one));
        writer.commit();
    }
    CHECK(b.hear(a).removed == 1);
    CHECK(b->get(pledges, two)->deleted);
    agree(a, b);
    TradingChapter c;
    c.hear(b);
    CHECK(contents(*c) == contents(*a));
    CHECK(c->get(pledges, two)->deleted);
}

TEST_CASE("Bundles can come in any order", "[bundle]")
{
    TradingChapter a, b, c;
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}});
    const QString first = a.send();
    set(*a, "pledge", pledge, {{"city", "Duluth"}});
    const QString second = a.send();
    remove(*a, "pledge", pledge);
    const QString third = a.send();
    b.take(third);
    CHECK(b.take(first).step == 0);
    CHECK(b.take(second).step == 0);
    c.take(first);
    c.take(third);
    c.take(second);
    CHECK(b->get(*findEntity("pledge"), pledge)->deleted);
    CHECK(c->get(*findEntity("pledge"), pledge)->deleted);
    CHECK(b.bytes().size() > 0);
    CHECK(contents(*b) == contents(*c));
}

TEST_CASE("What was relayed keeps its author's stamp, so it contradicts nobody", "[bundle]")
{
    TradingChapter a, b, c;
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}});
    b.hear(a);
    c.hear(b);
    set(*c, "pledge", pledge, {{"alias", "Ann"}});
    b.hear(c);
    CHECK(a.hear(b).changed == 1);
    CHECK(a.conflicts().empty());
    CHECK(cell(*a, "pledge", pledge, "alias") == "Ann");
}

TEST_CASE("A bundle of some kinds of records claims nothing about the others", "[bundle]")
{
    TradingChapter a, b;
    add(*a, "person", {{"given_name", "Bo"}});
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}});
    const bundle::MergeReport report = b.hear(a, only("pledge"));
    CHECK(report.created == 1);
    CHECK_FALSE(report.accepted);
    CHECK_FALSE(report.needsReview());
    set(*b, "pledge", pledge, {{"alias", "Ann"}});
    agree(a, b);
    CHECK(a.conflicts().empty());
    CHECK(contents(*b).size() == 2);
}

TEST_CASE("A bundle around an action holds what belongs to it and what that needs", "[bundle]")
{
    TradingChapter a, b;
    const Id walkout = add(*a, "action", {{"title", "Walkout"}}), other = add(*a, "action", {{"title", "Other"}});
    const Id person = add(*a, "person", {{"given_name", "Bo"}}), stranger = add(*a, "person", {{"given_name", "Cy"}});
    const Id pledge =
        add(*a, "pledge", {{"alias", "Ana"}, {"action", walkout.text().c_str()}, {"person", person.text().c_str()}});
    add(*a, "pledge", {{"alias", "No"}, {"action", other.text().c_str()}, {"person", stranger.text().c_str()}});
    bundle::Options options;
    options.scope = {findEntity("action"), walkout};
    b.hear(a, options);
    CHECK(contents(*b).size() == 3);
    CHECK(b->get(*findEntity("action"), walkout));
    CHECK(b->get(*findEntity("pledge"), pledge));
    CHECK(b->get(*findEntity("person"), person));
}

TEST_CASE("A bundle since the last one holds what was written since, found by the history or without it", "[bundle]")
{
    TradingChapter a, b;
    Id last;
    for (int i = 0; i < 50; ++i)
        last = add(*a, "pledge", {{"alias", "Ana"}});
    b.hear(a);
    const auto known = bundle::knownAtLastFullBundle(*a);
    REQUIRE(known);
    set(*a, "pledge", last, {{"city", "Duluth"}});
    const Id fresh = add(*a, "person", {{"given_name", "Bo"}});
    const QByteArray byHistory = a.bytes(since(*known));
    const bundle::MergeReport report = b.hear(a, since(*known));
    CHECK(report.changed == 1);
    CHECK(report.created == 1);
    CHECK(report.unchanged == 0);
    CHECK(report.accepted);
    CHECK(contents(*a) == contents(*b));
    CHECK(b->get(*findEntity("person"), fresh));
    databaseOf(*a).exec("DELETE FROM share");
    CHECK(a.bytes(since(*known)) == byHistory);
}

TEST_CASE("A bundle since another one that was never taken in says so", "[bundle]")
{
    TradingChapter a, b;
    add(*a, "pledge", {{"alias", "Ana"}});
    a.send();
    add(*a, "pledge", {{"alias", "Bo"}});
    const bundle::MergeReport report = b.hear(a, since(*bundle::knownAtLastFullBundle(*a)));
    CHECK(report.created == 1);
    CHECK_FALSE(report.accepted);
    CHECK(report.needsReview());
    CHECK(b.hear(a).accepted);
    CHECK(contents(*a) == contents(*b));
}

TEST_CASE("A chapter sends its known versions, so that an answer can leave those writes out", "[bundle]")
{
    TradingChapter a, b;
    add(*a, "pledge", {{"alias", "Ana"}});
    b.hear(a);
    a.hear(b);
    add(*a, "pledge", {{"alias", "Bo"}});
    const merge::VersionVector known = bundle::knownVersionsOf(*a, QString::fromStdString(b->site().text()));
    const bundle::MergeReport report = b.hear(a, since(known));
    CHECK(report.created == 1);
    CHECK(report.unchanged == 0);
    CHECK(report.accepted);
    CHECK_THROWS_AS(bundle::knownVersionsOf(*a, "Nobody"), Failure);
}

TEST_CASE("What was held in part before it was claimed is in the next bundle since then", "[bundle]")
{
    TradingChapter a, b, c;
    add(*a, "person", {{"given_name", "Bo"}});
    add(*a, "pledge", {{"alias", "Ana"}});
    add(*b, "pledge", {{"alias", "Cy"}});
    b.hear(a, only("pledge"));
    c.hear(b, only("person")); // Nothing; c does not know the pledges.
    const merge::VersionVector known;
    const QString shared = b.send(); // Held the pledge of a, but did not claim a.
    const auto held = bundle::knownAtLastFullBundle(*b);
    CHECK(b.hear(a).accepted); // Now it does.
    bundle::Options rest = since(*held);
    c.hear(b, rest);
    c.take(shared);
    c.hear(b, rest);
    CHECK(contents(*c) == contents(*b));
    CHECK(contents(*b).size() == 3);
    TradingChapter d; // Knows what b held then from elsewhere, without the pledge of a.
    d.take(b.send(only("action")));
    CHECK(d.hear(b, rest).created == 2);
}

TEST_CASE("What a level withholds never replaces what the other side has", "[bundle]")
{
    TradingChapter a, b;
    const Id pledge = add(*a, "pledge", {{"alias", "Ana"}, {"notes", "Private matter"}, {"city", "Duluth"}});
    b.hear(a);
    set(*a, "pledge", pledge, {{"notes", "Another"}, {"city", "Superior"}});
    b.hear(a, at(privacy::Level::Trusted));
    CHECK(cell(*b, "pledge", pledge, "notes") == "Private matter");
    CHECK(cell(*b, "pledge", pledge, "city") == "Superior");

    SECTION("and a new record says what was withheld, until somebody tells it")
    {
        TradingChapter c;
        const bundle::MergeReport report = c.hear(a, at(privacy::Level::Trusted));
        CHECK_FALSE(report.accepted);
        CHECK(cell(*c, "pledge", pledge, "notes") == "(withheld)");
        CHECK(cell(*c, "pledge", pledge, "city") == "Superior");
        CHECK(c.hear(b).changed == 1);
        CHECK(cell(*c, "pledge", pledge, "notes") == "Private matter");
        c.hear(a);
        CHECK(cell(*c, "pledge", pledge, "notes") == "Another");
        CHECK(c.conflicts().empty());
    }
}
