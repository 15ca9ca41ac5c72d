// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/schema.h"
#include "core/storage/writer.h"
#include "tests/support/damage.h"
#include "tests/support/database.h"
#include "tests/support/places.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Runs work in a process of its own, which ends without touching what belongs to this one.
template <class Work> pid_t inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            work();
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    return child;
}

int exitCode(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

qint64 pledges(Store &store)
{
    Query query;
    query.entity = findEntity("pledge");
    return store.count(query);
}

/// Adds pledges in steps of two for as long as it is let; every step is whole or not there.
[[noreturn]] void writeForever(const QString &path)
{
    const auto store = Store::open(path);
    for (int n = 0;; ++n) {
        const std::string name = "Card " + std::to_string(n);
        store->apply({EditKind::Form,
                      "Add two",
                      {change(RecordChange::What::Create, "pledge", {}, {{"alias", name.c_str()}}),
                       change(RecordChange::What::Create, "pledge", {}, {{"alias", name.c_str()}})}});
        if (n % 3 == 2)
            store->undo();
    }
}

[[noreturn]] void loadForever(const QString &path)
{
    const auto store = Store::open(path);
    const Entity &pledge = *findEntity("pledge");
    for (;;) {
        Writer writer(*store, {.kind = EditKind::Import, .label = "Import", .from = {}, .expectedRows = 4000});
        std::vector<CellView> cells(pledge.fields.size());
        cells[std::size_t(pledge.indexOf("alias"))] = {Value::State::Present, "Loaded"};
        for (int i = 0; i < 4000; ++i)
            writer.create(pledge, Id::create(i), cells);
        writer.commit();
    }
}

void killAtRandom(TemporaryStore &file, void (*work)(const QString &), int rounds, qint64 portion)
{
    std::mt19937 random(std::random_device{}());
    for (int round = 0; round < rounds; ++round) {
        const pid_t child = inChild([&] { work(file.path); });
        ::usleep(std::uniform_int_distribution<unsigned>(2000, 150000)(random));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto store = Store::open(file.path);
        CHECK(pledges(*store) % portion == 0);
        REQUIRE(findings(*store) == "");
    }
}

}

TEST_CASE("Killed while writing, the file opens and holds whole edits only", "[storage]")
{
    TemporaryStore file;
    file.store.reset();
    killAtRandom(
        file, [](const QString &path) { writeForever(path); }, 10, 2);
}

TEST_CASE("Killed during a large load, the file holds whole loads and all its indexes", "[storage]")
{
    TemporaryStore file;
    file.store.reset();
    killAtRandom(
        file, [](const QString &path) { loadForever(path); }, 6, 4000);
}

TEST_CASE("Processes that write to one file at once lose no edit", "[storage]")
{
    TemporaryStore file;
    const Id shared = add(*file, "pledge", {{"alias", "Shared"}});
    file.store.reset();
    constexpr int writers = 3, edits = 25;
    static constexpr const char *columns[writers] = {"city", "workplace", "notes"};
    std::vector<pid_t> children;
    for (int w = 0; w < writers; ++w) {
        children.push_back(inChild([&, w] {
            const auto store = Store::open(file.path);
            for (int n = 0; n < edits; ++n) {
                add(*store, "pledge", {{"alias", "Card"}});
                set(*store, "pledge", shared, {{columns[w], std::to_string(n).c_str()}});
            }
        }));
    }
    for (const pid_t child : children)
        CHECK(exitCode(child) == 0);
    const auto store = Store::open(file.path);
    CHECK(pledges(*store) == 1 + writers * edits);
    for (const char *column : columns)
        CHECK(cell(*store, "pledge", shared, column) == std::to_string(edits - 1));
    CHECK(findings(*store) == "");
    CHECK(QDir(file.folder.path()).entryList(QDir::Files).filter("-wal").size() <= 1);
}

TEST_CASE("A file from a newer version is read, never written", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    databaseOf(*file).exec("ALTER TABLE pledge ADD COLUMN shoe_size ANY; PRAGMA user_version=99");
    file.reopen();
    CHECK(file->isReadOnly());
    CHECK(file->readOnlyReason().contains("newer"));
    CHECK(cell(*file, "pledge", id, "alias") == "Juno");
    CHECK_THROWS_AS(set(*file, "pledge", id, {{"city", "Duluth"}}), Failure);
    file.store.reset();
    {
        Database raw(file.path, Database::Mode::ReadWrite);
        raw.exec("DROP VIEW pledge_words; DROP INDEX pledge_email; ALTER TABLE pledge DROP COLUMN email");
    }
    CHECK_THROWS_AS(Store::open(file.path), Failure);
}

TEST_CASE("A file that lacks columns is brought up to date after a backup", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}, {"workplace", "Harbor School"}});
    file.store.reset();
    {
        // What a file looked like before these fields and this entity existed.
        Database raw(file.path, Database::Mode::ReadWrite);
        raw.exec("DROP TABLE pledge_fts; DROP VIEW pledge_words; ALTER TABLE pledge DROP COLUMN language;"
                 "DROP TABLE supply_fts; DROP VIEW supply_words; DROP TABLE supply; PRAGMA user_version=0");
    }
    file.reopen();
    CHECK(!file->isReadOnly());
    CHECK(file->openingNotes().join(' ').contains("backup", Qt::CaseInsensitive));
    CHECK(QDir(file.folder.filePath("backups")).entryList(QDir::Files).size() == 1);
    CHECK(cell(*file, "pledge", id, "workplace") == "Harbor School");
    set(*file, "pledge", id, {{"language", "es"}});
    add(*file, "supply", {{"item", "Candles"}});
    Query query;
    query.entity = findEntity("pledge");
    query.words = "harb";
    CHECK(file->count(query) == 1);
    CHECK(findings(*file) == "");
    CHECK(file->fileSchemaVersion() == schemaVersion);
}

TEST_CASE("Backups beside the file are rotated", "[storage]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Juno"}});
    QString last;
    for (int day = 0; day < 60; ++day) {
        last = file->automaticBackup("test");
        file.clock.advance(24LL * 3600 * 1000);
    }
    const QStringList kept = QDir(file.folder.filePath("backups")).entryList(QDir::Files);
    CHECK(kept.size() == 14);
    const auto copy = Store::open(last);
    CHECK(pledges(*copy) == 1);
    CHECK_THROWS_AS(file->backupTo(last), Failure);
}

TEST_CASE("Of many backups in one second the newest are kept", "[storage]")
{
    TemporaryStore file;
    const QDir folder(file.folder.filePath("backups"));
    QStringList made;
    for (int n = 0; n < 25; ++n)
        made << QFileInfo(file->automaticBackup("test")).fileName();
    CHECK(made.last().endsWith("-24.groundswell"));
    const QStringList kept = folder.entryList(QDir::Files);
    // Ten, and the newest of those older, for its week.
    CHECK(kept.size() == 11);
    for (const QString &name : made.mid(14))
        CHECK(kept.contains(name));
    // Another chapter's backups, and what a person has put there, are none of this one's.
    for (const char *other :
         {"chapter-2-2020-01-01T000000.groundswell", "chapter-2020-01-01Tea.groundswell", "chapter-notes.txt"})
        writeFile(folder.filePath(other), "mine");
    for (int n = 0; n < 15; ++n)
        file->automaticBackup("test");
    CHECK(folder.entryList(QDir::Files).size() == 11 + 3);
}

TEST_CASE("Random damage is reported or harmless, never a crash", "[storage]")
{
    TemporaryStore file;
    for (int n = 0; n < 200; ++n)
        add(*file, "pledge", {{"given_name", "Name"}, {"notes", "some words that fill the page"}});
    file.store.reset();
    QFile original(file.path);
    REQUIRE(original.open(QFile::ReadOnly));
    const QByteArray sound = original.readAll();
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = sound;
        for (int n = 0; n < 30; ++n)
            damaged[qsizetype(random() % std::size_t(damaged.size()))] = char(random());
        const QString path = file.folder.filePath(QStringLiteral("damaged%1.groundswell").arg(round));
        QFile out(path);
        REQUIRE(out.open(QFile::WriteOnly));
        out.write(damaged);
        out.close();
        try {
            const auto store = Store::open(path);
            store->check();
            pledges(*store);
            contents(*store);
        } catch (const Failure &failure) {
            CHECK(!failure.cure().isEmpty());
        }
        QFile::remove(path);
    }
}

TEST_CASE("A file that goes away while it is open is not written into the void", "[storage]")
{
    TemporaryStore file;
    REQUIRE(QFile::rename(file.path, file.folder.filePath("elsewhere.groundswell")));
    CHECK_THROWS_AS(add(*file, "pledge", {{"alias", "Juno"}}), Failure);
}

TEST_CASE("A file from version 1 opens with all it held and can be worked on", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("old.groundswell");
    REQUIRE(QFile::copy(sourcePath("tests/data/files/v1.groundswell"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto vigil = Id::parse("019c0a57-0100-7235-89de-5a641cd2261a").value();
    const auto maria = Id::parse("019c0a57-eb60-78b1-abbf-b5a30fb40686").value();
    const auto gone = Id::parse("019c0a57-eb60-7eab-a2ca-f106ffc40019").value();
    const auto store = Store::open(path);
    CHECK(store->name() == "Twin Ports (version 1)");
    CHECK(store->fileSchemaVersion() == schemaVersion);
    CHECK(cell(*store, "action", vigil, "leaders") == "(none)");
    CHECK(cell(*store, "action", vigil, "capacity") == "(withheld)");
    CHECK(cell(*store, "pledge", maria, "notes") == "says “yes”\nsecond line");
    CHECK(store->get(*findEntity("pledge"), gone)->deleted);
    Query query;
    query.entity = findEntity("pledge");
    query.words = "nunez 6125550101";
    CHECK(store->count(query) == 1);
    CHECK(findings(*store) == "");
    CHECK(store->redo().changed == 1);
    CHECK(store->get(*findEntity("pledge"), maria)->extra.at("T-shirt") == "XL");
    while (store->undo().step != 0) {}
    CHECK(contents(*store).empty());
}
