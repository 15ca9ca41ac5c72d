// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/rescue.h"
#include "tests/support/damage.h"
#include "tests/support/database.h"
#include "tests/support/places.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

namespace {

constexpr int pledges = 900;

/// A chapter with all that a rescue copy must carry over: long texts, unknown columns, deleted and undone things.
struct FullChapter : TemporaryStore {
    FullChapter()
    {
        const std::string longText(20'000, 'x');
        for (int i = 0; i < pledges / 3; ++i) {
            Edit edit{EditKind::Form, "Add three", {}};
            for (int k = 0; k < 3; ++k) {
                const std::string name = "Card " + std::to_string(3 * i + k);
                RecordChange one =
                    change(RecordChange::What::Create, "pledge", {},
                           {{"alias", name.c_str()}, {"notes", i % 50 == 7 ? longText.c_str() : "some words"}});
                one.extra = std::map<std::string, std::string>{{"T-shirt", "XL"}};
                edit.changes.push_back(one);
            }
            ids = store->apply(edit).ids;
        }
        store->apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, "pledge", ids.at(1), {})}});
        set(*store, "pledge", ids.at(0), {{"city", "Duluth"}});
        set(*store, "pledge", ids.at(0), {{"city", "Superior"}});
        store->undo();
        before = contents(*store);
        site = store->site();
        store.reset();
    }
    QString rescued() const { return folder.filePath("rescued.groundswell"); }
    QByteArray bytes() const { return readFile(path); }

    std::vector<Id> ids;
    std::map<std::string, std::string> before;
    Id site;
};

const RescueReport::Part &part(const RescueReport &report, const std::string &table)
{
    for (const auto *parts : {&report.entities, &report.bookkeeping})
        for (const RescueReport::Part &part : *parts)
            if (part.table == table)
                return part;
    throw std::out_of_range(table);
}

/// Page number (from 1) of a table's root or, one level below it, of one of its leaves.
int leafOf(const QString &path, const char *table, int which)
{
    Database db(path, Database::Mode::ReadOnly);
    SqlStatement statement(
        db, "SELECT pageno FROM dbstat WHERE name=? AND pagetype='leaf' ORDER BY pageno LIMIT 1 OFFSET ?");
    const std::string name = table;
    statement.bind(1, name).bind(2, qint64(which));
    return statement.step() ? int(statement.number(0)) : 0;
}

}

TEST_CASE("A rescue copy of a sound file holds everything, under a site id of its own", "[storage]")
{
    FullChapter chapter;
    const QByteArray untouched = chapter.bytes();
    const RescueReport report = rescueTo(chapter.path, chapter.rescued());
    CHECK(report.isWhole());
    CHECK(report.saved() == pledges);
    CHECK(report.lost() == 0);
    CHECK(chapter.bytes() == untouched);
    const auto store = Store::open(chapter.rescued());
    CHECK(contents(*store) == chapter.before);
    CHECK(findings(*store) == "");
    CHECK(store->name() == "Test chapter");
    CHECK(store->site() != chapter.site);
    CHECK(store->get(*findEntity("pledge"), chapter.ids.at(1))->deleted);
    CHECK(store->get(*findEntity("pledge"), chapter.ids.at(0))->created.site == chapter.site);
    CHECK(store->historyCount() == pledges / 3 + 4);
    CHECK(store->redo().changed == 1);
    CHECK(cell(*store, "pledge", chapter.ids.at(0), "city") == "Superior");
    while (store->undo().step != 0) {}
    CHECK(contents(*store).empty());
}

TEST_CASE("A rescue copy reads around damaged pages and tells which rows are lost", "[storage]")
{
    FullChapter chapter;
    QByteArray damaged = chapter.bytes();
    for (const int which : {1, 4}) {
        const int page = leafOf(chapter.path, "pledge", which);
        REQUIRE(page > 1);
        damaged.replace((page - 1) * 8192, 8192, QByteArray(8192, '\0'));
    }
    writeFile(chapter.path, damaged);
    const RescueReport report = rescueTo(chapter.path, chapter.rescued());
    const RescueReport::Part &saved = part(report, "pledge");
    CHECK_FALSE(report.isWhole());
    CHECK(saved.lost > 0);
    CHECK(saved.ranges.size() == 2);
    CHECK(saved.saved + saved.lost == pledges);
    CHECK_FALSE(saved.maybeMore);
    CHECK(readFile(chapter.path) == damaged);
    const auto store = Store::open(chapter.rescued());
    CHECK(findings(*store) == "");
    for (const auto &[record, text] : contents(*store))
        CHECK(chapter.before.at(record) == text);
    // Whatever was lost: what is added from now on has a history of its own.
    const Id added = add(*store, "pledge", {{"alias", "After"}});
    CHECK(store->undo().removed == 1);
    CHECK(store->get(*findEntity("pledge"), added)->deleted);
}

TEST_CASE("Where only the end of a long text is damaged, the rest of the record is saved", "[storage]")
{
    FullChapter chapter;
    int page = 0;
    {
        Database db(chapter.path, Database::Mode::ReadOnly);
        page = int(db.number(
            "SELECT pageno FROM dbstat WHERE name='pledge' AND pagetype='overflow' AND path LIKE '%+000000' LIMIT 1"));
    }
    REQUIRE(page > 1);
    QByteArray damaged = chapter.bytes();
    damaged.replace((page - 1) * 8192, 4, QByteArray("\xff\xff\xff\xf0", 4));
    writeFile(chapter.path, damaged);
    const RescueReport report = rescueTo(chapter.path, chapter.rescued());
    CHECK(part(report, "pledge").saved == pledges);
    CHECK(part(report, "pledge").incomplete == 1);
    CHECK(part(report, "pledge").lost == 0);
    const auto store = Store::open(chapter.rescued());
    CHECK(findings(*store) == "");
    CHECK(contents(*store).size() == chapter.before.size());
}

TEST_CASE("A rescue copy of a file with a damaged header is whole", "[storage]")
{
    FullChapter chapter;
    const QByteArray sound = chapter.bytes();
    for (const int offset : {0, 16, 18, 20, 21, 44, 56, 68}) {
        INFO("byte " << offset);
        QByteArray damaged = sound;
        damaged[offset] = char(damaged[offset] ^ 0x55);
        writeFile(chapter.path, damaged);
        QFile::remove(chapter.rescued());
        CHECK(rescueTo(chapter.path, chapter.rescued()).isWhole());
        CHECK(contents(*Store::open(chapter.rescued())) == chapter.before);
    }
    CHECK(QDir(chapter.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).filter("working").isEmpty());
}

TEST_CASE("A table whose statement lost some letters is saved whole", "[storage]")
{
    FullChapter chapter;
    const QByteArray sound = chapter.bytes();
    for (const char *word : {"CREATE TABLE \"pledge\"(", "CREATE TABLE change(", "CREATE TABLE setting("}) {
        INFO(word);
        const qsizetype at = sound.indexOf(word);
        REQUIRE(at > 0);
        QByteArray damaged = sound;
        damaged.replace(at + 3, 4, "\x01?%(");
        damaged[at + 40] = char(0xff);
        writeFile(chapter.path, damaged);
        QFile::remove(chapter.rescued());
        CHECK_THROWS_AS(Store::open(chapter.path), Damaged);
        CHECK(rescueTo(chapter.path, chapter.rescued()).isWhole());
        CHECK(contents(*Store::open(chapter.rescued())) == chapter.before);
        CHECK(readFile(chapter.path) == damaged);
    }
    CHECK(QDir(chapter.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).filter("working").isEmpty());
}

TEST_CASE("A column whose name lost a letter is saved and never read as a text of that name", "[storage]")
{
    FullChapter chapter;
    QByteArray damaged = chapter.bytes();
    const qsizetype at = damaged.indexOf("\"alias\" ANY", damaged.indexOf("CREATE TABLE \"pledge\"("));
    REQUIRE(at > 0);
    damaged[at + 2] = 'j';
    writeFile(chapter.path, damaged);
    try {
        const auto store = Store::open(chapter.path);
        Query query;
        query.entity = findEntity("pledge");
        store->forEach(query, [](const Record &record) { return record.value("alias").text() != "alias"; });
        FAIL("A column that is not there was read.");
    } catch (const Failure &failure) {
        CHECK(failure.cure().contains("rescue"));
    }
    const RescueReport report = rescueTo(chapter.path, chapter.rescued());
    CHECK(report.saved() == pledges);
    CHECK(contents(*Store::open(chapter.rescued())) == chapter.before);
}

TEST_CASE("A rescue copy whose sites or settings are lost can be opened and worked on", "[storage]")
{
    for (const char *table : {"setting", "site", "op", "change"}) {
        INFO(table);
        FullChapter chapter;
        QByteArray damaged = chapter.bytes();
        for (int which = 0; const int page = leafOf(chapter.path, table, which); ++which)
            damaged.replace((page - 1) * 8192, 8192, QByteArray(8192, '\x5a'));
        writeFile(chapter.path, damaged);
        const RescueReport report = rescueTo(chapter.path, chapter.rescued());
        CHECK_FALSE(part(report, table).isWhole());
        CHECK(report.lost() == 0);
        const auto store = Store::open(chapter.rescued());
        CHECK(findings(*store) == "");
        CHECK(contents(*store) == chapter.before);
        const Id added = add(*store, "pledge", {{"alias", "After"}});
        CHECK(store->undo().removed == 1);
        CHECK(store->get(*findEntity("pledge"), added)->deleted);
        CHECK(contents(*store) == chapter.before);
    }
}

TEST_CASE("A file of which nothing can be read is told from one of which something can", "[storage]")
{
    FullChapter chapter;
    QByteArray damaged = chapter.bytes();
    damaged.replace(100, 8092, QByteArray(8092, '\0'));
    for (const QByteArray &bytes :
         {damaged, QByteArray("SQLite format 3\0", 16), QByteArray(), QByteArray(5000, 'x')}) {
        writeFile(chapter.path, bytes);
        try {
            rescueTo(chapter.path, chapter.rescued());
            FAIL("There was nothing to rescue.");
        } catch (const Failure &failure) {
            CHECK(failure.sentence().contains("chapter.groundswell"));
            CHECK(failure.cure().contains("backups"));
        }
    }
    CHECK(QDir(chapter.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{"chapter.groundswell"});
}

TEST_CASE("A rescue copy never replaces a file and can be called off", "[storage]")
{
    FullChapter chapter;
    writeFile(chapter.rescued(), "mine");
    CHECK_THROWS_AS(rescueTo(chapter.path, chapter.rescued()), Failure);
    CHECK(readFile(chapter.rescued()) == "mine");
    QFile::remove(chapter.rescued());
    CHECK_THROWS_AS(rescueTo(chapter.path, chapter.rescued(), [](qint64 done, qint64) { return done < 12; }),
                    Cancelled);
    CHECK(QDir(chapter.folder.path()).entryList(QDir::Files) == QStringList{"chapter.groundswell"});
}

TEST_CASE("A rescue copy of a file from version 1 is of this version", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("rescued.groundswell");
    CHECK(rescueTo(sourcePath("tests/data/files/v1.groundswell"), path).isWhole());
    const auto store = Store::open(path);
    CHECK(store->fileSchemaVersion() == schemaVersion);
    CHECK(findings(*store) == "");
    CHECK(store->redo().changed == 1);
}

TEST_CASE("What a newer version has added is in the rescue copy", "[storage]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Juno"}});
    databaseOf(*file).exec(
        "ALTER TABLE pledge ADD COLUMN shoe_size ANY; UPDATE pledge SET shoe_size=41; PRAGMA user_version=99");
    file.store.reset();
    const QString path = file.folder.filePath("rescued.groundswell");
    CHECK(rescueTo(file.path, path).isWhole());
    CHECK(databaseOf(*Store::open(path)).number("SELECT shoe_size FROM pledge") == 41);
}

TEST_CASE("The look at a damaged file goes on behind the first damaged page", "[storage]")
{
    FullChapter chapter;
    {
        const auto store = Store::open(chapter.path);
        for (int i = 0; i < 200; ++i)
            add(*store, "demand", {{"title", std::string(300, 'd').c_str()}});
    }
    QByteArray damaged = chapter.bytes();
    for (const char *table : {"pledge", "demand"}) {
        const int page = leafOf(chapter.path, table, 1);
        REQUIRE(page > 1);
        damaged.replace((page - 1) * 8192, 8192, QByteArray(8192, '\0'));
    }
    writeFile(chapter.path, damaged);
    for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
        const auto store = Store::open(chapter.path, mode);
        const Problems problems = store->check();
        QStringList places;
        for (const Problem &problem : problems) {
            CHECK_FALSE(problem.cure.isEmpty());
            if (problem.severity == Severity::Error) {
                CHECK(problem.cure.contains("rescue"));
                places << problem.column;
            }
        }
        CHECK(places.contains("pledge"));
        CHECK(places.contains("demand"));
        CHECK(places.count("pledge") == 1);
    }
}

TEST_CASE("The search index of a file that can only be read is looked at", "[storage]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Juno"}});
    databaseOf(*file).exec("INSERT INTO pledge_fts(pledge_fts) VALUES('delete-all')");
    file.store.reset();
    const auto store = Store::open(file.path, Store::Mode::ReadOnly);
    const QByteArray before = readFile(file.path);
    CHECK(findings(*store).find("search index") != std::string::npos);
    CHECK(readFile(file.path) == before);
}
