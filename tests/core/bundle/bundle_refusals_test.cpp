// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/incoming.h"
#include "core/bundle/tablerows.h"
#include "tests/core/bundle/chapters.h"
#include "tests/core/bundle/zipfile.h"

#include <catch2/catch.hpp>

namespace {

/// A chapter with little in it, and its bundle.
struct Sender : TradingChapter {
    Id pledge = add(*store, "pledge", {{"alias", "Ana"}, {"city", "Duluth"}});
    QString path = send();
    OpenedBundle opened{path};
    QString altered = folder.filePath("altered.gsbundle");

    QString with(const QByteArray &bytes)
    {
        writeBytes(altered, bytes);
        return altered;
    }
};

/// Why a file is refused, and that nothing of it was taken in; empty when it is not.
QString refusal(TradingChapter &chapter, const QString &path)
{
    const auto before = contents(*chapter);
    QString why;
    try {
        chapter.take(path);
    } catch (const Failure &failure) {
        why = failure.text();
        CHECK_FALSE(failure.cure().isEmpty());
        CHECK(contents(*chapter) == before);
    }
    return why;
}

/// All that a bundle says, or nothing when it is refused.
QByteArray everythingIn(const QString &path)
{
    QByteArray out;
    try {
        bundle::ArchiveReader archive(path);
        const bundle::Package package = bundle::readPackage(archive);
        const bundle::Incoming incoming(archive, package);
        for (const bundle::PackageTable &table : package.tables) {
            bundle::TableRows rows(archive, table);
            while (rows.next())
                for (const std::string_view cell : rows.cells())
                    out += QByteArray(cell.data(), qsizetype(cell.size())) + '\x1f';
        }
    } catch (const Failure &) {
        return {};
    }
    return out;
}

}

TEST_CASE("What is no bundle is refused in words that say what it is", "[bundle]")
{
    Sender a;
    TradingChapter b;
    CHECK(refusal(b, a.folder.filePath("missing")).contains("does not exist"));
    CHECK(refusal(b, a.folder.path()).contains("folder"));
    CHECK(refusal(b, a.with({})).contains("empty"));
    CHECK(refusal(b, a.with("id,alias\n1,Ana\n")).contains("not a bundle"));
    CHECK(refusal(b, b.path).contains("chapter file"));
    CHECK(refusal(b, a.with(zipOf({{"pledge.csv", "id\n"}}, {}))).contains("not a bundle of a chapter"));
}

TEST_CASE("A bundle that was cut off at any byte is refused", "[bundle]")
{
    Sender a;
    const QByteArray whole = readBytes(a.path);
    REQUIRE_FALSE(everythingIn(a.path).isEmpty());
    for (qsizetype length = 0; length < whole.size(); ++length)
        if (!everythingIn(a.with(whole.left(length))).isEmpty())
            FAIL("Read although it was cut off at byte " << length);
    CHECK(refusal(a, a.with(whole.left(whole.size() / 2))).contains("cut off"));
    CHECK(everythingIn(a.with(whole + '\0')).isEmpty());
}

TEST_CASE("A bundle of which a bit was turned over is refused or says the same", "[bundle]")
{
    Sender a;
    const QByteArray whole = readBytes(a.path), says = everythingIn(a.path);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        const QByteArray now = everythingIn(a.with(flipped));
        if (!now.isEmpty() && now != says)
            FAIL("Says something else after a change of byte " << at);
    }
}

TEST_CASE("A bundle that is put together again with other contents is refused", "[bundle]")
{
    Sender a;
    TradingChapter b;
    SECTION("with another value")
    {
        OpenedBundle changed = a.opened;
        changed.files["data/pledge.csv"].replace("Duluth", "Nowher");
        CHECK(refusal(b, a.with(changed.packed())).contains("after it was written"));
    }
    SECTION("with another description")
    {
        std::vector<ZipEntry> entries = a.opened.entries();
        entries.back().bytes.replace("\"full\"", "\"none\"");
        CHECK(refusal(b, a.with(zipOf(entries, bundle::comment(a.opened.json())))).contains("after it was written"));
    }
    SECTION("packed by another program")
    {
        CHECK(refusal(b, a.with(zipOf(a.opened.entries(), "made by zip"))).contains("packed again"));
    }
    SECTION("without a table")
    {
        OpenedBundle less = a.opened;
        less.files.erase("data/pledge.csv");
        CHECK(refusal(b, a.with(less.packed())).contains("missing"));
    }
    SECTION("with one more")
    {
        OpenedBundle more = a.opened;
        more.files["data/extra.csv"] = "id\r\n";
        CHECK(refusal(b, a.with(more.packed())).contains("does not list"));
    }
    SECTION("of a newer format")
    {
        OpenedBundle newer = a.opened;
        newer.setOwn("format", 2);
        CHECK(refusal(b, a.with(newer.packed())).contains("newer version"));
    }
    SECTION("as it was, is taken in")
    {
        CHECK(refusal(b, a.with(a.opened.packed())).isEmpty());
        CHECK(contents(*b) == contents(*a));
    }
}

TEST_CASE("Archives that are made to do harm are refused", "[bundle]")
{
    Sender a;
    TradingChapter b;
    const auto refused = [&](const ZipEntry &entry) {
        std::vector<ZipEntry> entries = a.opened.entries();
        entries.push_back(entry);
        return refusal(b, a.with(zipOf(entries, bundle::comment(a.opened.json()))));
    };
    for (const char *name : {"../evil", "/etc/passwd", "data/../../evil", "..\\evil", "C:evil", "data//x", "data/",
                             ".hidden", "data/.x", "Data", "d\xC3\xA4ta"}) {
        INFO(name);
        CHECK(refused({name, "x"}).contains("does not belong in a bundle"));
    }
    CHECK(refused({QByteArray("data/pledge\0.csv", 16), "x"}).contains("does not belong in a bundle"));
    CHECK(refused({QByteArray(5000, 'a'), "x"}).contains("does not belong in a bundle"));
    CHECK(refused({"data/pledge.csv", "x"}).contains("twice"));
    CHECK(refused({"data/link", "/etc/passwd", 0, 0, 0x0314, 0120777u << 16}).contains("link"));
    CHECK(refused({"data/folder", "", 0, 0, 20, 0x10}).contains("link or a folder"));
    CHECK(refused({"data/secret", "x", 1}).contains("encrypted"));
    CHECK(refused({"data/packed", "x", 0, 12}).contains("compression method"));
    CHECK(
        refused({"data/bomb", QByteArray(1000, 'x'), 0, 8, 20, 0, 4'000'000'000}).contains("suspiciously compressed"));
    std::vector<ZipEntry> many = a.opened.entries();
    for (int i = 0; i < 1200; ++i)
        many.push_back({"data/x" + QByteArray::number(i), ""});
    CHECK(refusal(b, a.with(zipOf(many, bundle::comment(a.opened.json())))).contains("files"));
}

TEST_CASE("A bundle whose tables are not as they must be is refused, and nothing of it is taken in", "[bundle]")
{
    Sender a;
    add(*a, "person", {{"given_name", "Bo"}});
    OpenedBundle opened(a.send());
    TradingChapter b;
    const auto refused = [&](const char *file, const QByteArray &from, const QByteArray &to) {
        OpenedBundle changed = opened;
        REQUIRE(changed.files[file].contains(from));
        changed.files[file].replace(from, to);
        changed.describe();
        return refusal(b, a.with(changed.packed()));
    };
    const QByteArray id = QByteArray::fromStdString(a.pledge.text());
    CHECK(refused("data/pledge.csv", id, "not-an-id").contains("Row 2: The id"));
    CHECK(refused("data/pledge.csv", id, "\"" + id).contains("never closed"));
    CHECK(refused("data/pledge.csv", ",Duluth,", ",Dul\"uth,").contains("quote"));
    CHECK(refused("data/pledge.csv", ",Duluth,", ",Duluth,more,").contains("cell"));
    CHECK(refused("data/pledge.csv", "Duluth", "Dul\xFFuth").contains("UTF-8"));
    CHECK(refused("data/pledge.csv", ",_stamp,", ",_stomp,").contains("_stamp"));
    CHECK(refused("merge/sites.csv", "1,", "7,").contains("site"));
}

TEST_CASE("Stopping a merge leaves the file as it was", "[bundle]")
{
    Sender a;
    Edit many{EditKind::Form, "Add", {}};
    for (int i = 0; i < 5000; ++i)
        many.changes.push_back(change(RecordChange::What::Create, "person", {}, {{"given_name", "Bo"}}));
    a->apply(many);
    TradingChapter b;
    CHECK_THROWS_AS(bundle::merge(*b, a.send(), {.backup = false, .each = {}}, [](qint64, qint64) { return false; }),
                    Cancelled);
    CHECK(contents(*b).empty());
    CHECK(b->historyCount() == 0);
    CHECK(findings(*b).empty());
}

TEST_CASE("What only a newer version knows is kept and passed on", "[bundle]")
{
    Sender a;
    OpenedBundle newer = a.opened;
    QByteArray &pledges = newer.files["data/pledge.csv"];
    pledges.replace(",_stamp,", ",shoe_size,_stamp,");
    const qsizetype line = pledges.indexOf('\n') + 1, stamp = pledges.lastIndexOf(',', pledges.lastIndexOf(',') - 1);
    REQUIRE(stamp > line);
    pledges.insert(stamp, ",44");
    const QByteArray own = pledges.mid(pledges.lastIndexOf(',', pledges.lastIndexOf(',') - 1) + 1).split(',')[0];
    const QByteArray raft = "019b76da-a808-7069-b40f-bdfb61552153", boat = "019b76da-a808-7069-b40f-bdfb61552154";
    newer.files["data/raft.csv"] = "id,name,seats,_stamp,_stamps\r\n" + raft + ",\"Big, red\",4," + own + ",\r\n" + boat
                                 + ",,," + own + ",seats=" + own + "\r\n";
    newer.files["merge/writes.csv"] += "raft," + raft + ",name," + own + ",Aft,,\r\n";
    newer.describe();

    TradingChapter b, c, d;
    const bundle::MergeReport report = b.take(a.with(newer.packed()));
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].reason.contains("raft"));
    CHECK(b->get(*findEntity("pledge"), a.pledge)->extra.at("shoe_size") == "44");
    CHECK(b.take(a.with(newer.packed())).problems.isEmpty());
    const QString relayed = b.send();
    OpenedBundle passed(relayed);
    CHECK(passed.files["data/raft.csv"].contains("\"Big, red\""));
    CHECK(passed.files["data/raft.csv"].count("\r\n") == 3);
    CHECK(passed.files["data/pledge.csv"].contains("shoe_size"));
    CHECK(passed.files["merge/writes.csv"].contains(",Aft,"));
    c.take(relayed);
    OpenedBundle further(c.send());
    CHECK(further.files["data/raft.csv"].contains("\"Big, red\""));
    CHECK(further.files["data/raft.csv"].count("seats=") == 1);
    CHECK(further.files["merge/writes.csv"].contains(",Aft,"));
    d.take(a.with(newer.packed()));
    CHECK(d.take(c.send()).problems.isEmpty());
    bundle::Options trusted;
    trusted.audience = privacy::Audience(privacy::Level::Trusted);
    CHECK_FALSE(OpenedBundle(b.send(trusted)).files.contains("data/raft.csv"));
}

TEST_CASE("A clock that is far ahead is reported and does no harm", "[bundle]")
{
    Sender a;
    TradingChapter b;
    a.clock.advance(qint64(40) * 24 * 60 * 60 * 1000);
    set(*a, "pledge", a.pledge, {{"city", "Superior"}});
    const bundle::MergeReport report = b.hear(a);
    CHECK(report.accepted);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].reason.contains("39 day"));
    set(*b, "pledge", a.pledge, {{"city", "Duluth"}});
    a.hear(b);
    CHECK(cell(*a, "pledge", a.pledge, "city") == "Duluth");
    CHECK(a.conflicts().empty());
}

TEST_CASE("A file that was put back from a backup takes a new site id before it takes in what it wrote itself",
          "[bundle]")
{
    Sender a;
    TradingChapter b;
    const QByteArray backup = [&] {
        a.store.reset();
        const QByteArray bytes = readBytes(static_cast<TemporaryStore &>(a).path);
        a.reopen();
        return bytes;
    }();
    set(*a, "pledge", a.pledge, {{"city", "Superior"}});
    b.hear(a);
    const QString back = b.send();
    const Id site = a->site();
    a.store.reset();
    writeBytes(static_cast<TemporaryStore &>(a).path, backup); // In place: still the same file to the computer.
    a.reopen();
    REQUIRE(a->site() == site);
    CHECK_THROWS_AS(a.take(back), bundle::DivergedCopy);
    CHECK(cell(*a, "pledge", a.pledge, "city") == "Duluth");
    bundle::giveNewSite(*a);
    a.reopen();
    CHECK(a->site() != site);
    a.take(back);
    CHECK(cell(*a, "pledge", a.pledge, "city") == "Superior");
    CHECK(contents(*a) == contents(*b));
}
