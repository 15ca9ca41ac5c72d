// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("restore finds deleted records by name", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Vigil"});
    chapter.add("pledge", {"alias=Renée"});
    REQUIRE(run({"remove", chapter.file, "action", "Vigil"}).exit == 0);
    REQUIRE(run({"remove", chapter.file, "pledge", "Renée"}).exit == 0);
    chapter.add("action", {"title=Vigil"}); // restore must not pick the record of this name that is not deleted.
    const Run restored = run({"restore", chapter.file, "action", "vigil", "--json"});
    CHECK(restored.exit == 0);
    CHECK(restored.object()["restored"].toInt() == 1);
    CHECK(chapter.count("action") == 2);
    CHECK(run({"restore", chapter.file, "pledge", "renee"}).exit == 0);
    CHECK(chapter.count("pledge") == 1);
    CHECK(run({"restore", chapter.file, "action", "Nothing"}).exit == 1);
}

TEST_CASE("restore asks for the ID when two deleted records have the name", "[cli]")
{
    TestChapter chapter;
    const QString first = chapter.add("action", {"title=Vigil"});
    const QString second = chapter.add("action", {"title=Vigil"});
    REQUIRE(run({"remove", chapter.file, "action", first, second}).exit == 0);
    const Run refused = run({"restore", chapter.file, "action", "Vigil"});
    CHECK(refused.exit == 1);
    CHECK(refused.error.contains("list --deleted"));
    CHECK(chapter.count("action") == 0);
}

TEST_CASE("A missing column is refused with a list of the existing ones", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("a.csv", "Name,Town\nAna,Duluth\n");
    for (const QStringList &words : {QStringList{"import", chapter.file, csv, "--as", "pledge", "--ignore", "zzz"},
                                     {"inspect", csv, "--as", "pledge", "--ignore", "zzz"},
                                     {"import", chapter.file, csv, "--as", "pledge", "--map", "zzz=alias"}}) {
        INFO(words.join(' ').toStdString());
        const Run refused = run(words);
        CHECK(refused.exit == 1);
        CHECK(refused.error.contains("zzz"));
        CHECK(refused.error.contains("Name, Town"));
    }
    CHECK(chapter.count("pledge") == 0);
    CHECK(run({"inspect", csv, "--as", "pledge", "--ignore", "Town"}).exit == 0);
}

TEST_CASE("An unknown field in --map is a usage error, with and without --as", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("pledges.csv", "alias,city,phone\nAna,Duluth,218-555-0143\n");
    CHECK(run({"import", chapter.file, csv, "--map", "city=nope"}).exit == 2);
    CHECK(run({"import", chapter.file, csv, "--as", "pledge", "--map", "city=nope"}).exit == 2);
    CHECK(run({"inspect", csv, "--map", "city=nope"}).exit == 2);
    CHECK(chapter.count("pledge") == 0);
}

TEST_CASE("The error object has message and cure separately", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("numbers.csv", "q,w\n1,2\n");
    for (const QStringList &words : {QStringList{"import", chapter.file, csv, "--json"},
                                     {"import", chapter.file, csv, "--as", "permit", "--json"},
                                     {"add", chapter.file, "action", "title=A", "planned_status=foo", "--json"}}) {
        INFO(words.join(' ').toStdString());
        const Run refused = run(words);
        CHECK(refused.exit == 1);
        const QJsonObject error = refused.object()["error"].toObject();
        CHECK(error["message"].toString() != "");
        CHECK(error["cure"].toString() != "");
        CHECK_FALSE(error["message"].toString().contains(error["cure"].toString()));
    }
}

TEST_CASE("An unknown choice is refused with a list of the valid keys", "[cli]")
{
    TestChapter chapter;
    for (const QStringList &words : {QStringList{"add", chapter.file, "action", "title=A", "planned_status=foo"},
                                     {"list", chapter.file, "action", "--where", "planned_status=foo"}}) {
        const Run refused = run(words);
        INFO(refused.error.toStdString());
        CHECK(refused.exit != 0);
        CHECK(refused.error.contains("idea, proposed, called"));
    }
}

TEST_CASE("A condition on a reference takes an ID or a name, and the error says so", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("action", {"title=Vigil"});
    chapter.add("task", {"title=Candles", "action=Vigil"});
    CHECK(run({"list", chapter.file, "task", "--where", "action=Vigil", "--json"}).array().size() == 1);
    CHECK(run({"list", chapter.file, "task", "--where", "action=" + id, "--json"}).array().size() == 1);
    CHECK(run({"list", chapter.file, "task", "--where", "action=", "--json"}).array().isEmpty());
    const Run refused = run({"list", chapter.file, "task", "--where", "action=foo"});
    CHECK(refused.exit == 2);
    CHECK(refused.error.contains("\"foo\""));
    CHECK(refused.error.contains("ID, or its name"));
}

TEST_CASE("Two conditions in one --where are refused, a value with \"and\" is not", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Bread and roses"});
    const Run refused = run({"list", chapter.file, "action", "--where", "title=Bread and planned_status=over"});
    CHECK(refused.exit == 2);
    CHECK(refused.error.contains("Give --where once for each"));
    CHECK(run({"list", chapter.file, "action", "--where", "title=Bread and roses", "--json"}).array().size() == 1);
    CHECK(run({"list", chapter.file, "action", "--where", "title~and roses=red", "--json"}).exit == 0);
}

TEST_CASE("An empty list of columns is a usage error", "[cli]")
{
    TestChapter chapter;
    for (const char *columns : {"", ",", " , "}) {
        CHECK(run({"list", chapter.file, "action", "--columns", columns}).exit == 2);
        CHECK(run({"export", chapter.file, "action", "--columns", columns}).exit == 2);
    }
    CHECK(run({"list", chapter.file, "action", "--columns", "id"}).exit == 0);
}

TEST_CASE("Version and help are one JSON value with --json", "[cli]")
{
    CHECK(run({"--version", "--json"}).object()["version"].toString() != "");
    CHECK(run({"--json", "--version"}).object()["name"].toString() == "Groundswell");
    for (const QStringList &words : {QStringList{"--help", "--json"}, {"help", "--json"}, {"--json", "--help"}}) {
        const QJsonObject help = run(words).object();
        CHECK(help["commands"].toArray().size() > 15);
        CHECK(help["text"].toString().toUtf8() == run({"--help"}).out);
    }
    for (const QStringList &words : {QStringList{"help", "import", "--json"}, {"import", "--help", "--json"}}) {
        const QJsonObject help = run(words).object();
        CHECK(help["name"].toString() == "import");
        CHECK(help["usage"].toString().contains("--rejects"));
        CHECK(help["arguments"].toArray().at(0).toObject()["name"].toString() == "FILE");
        CHECK(help["text"].toString().toUtf8() == run({"help", "import"}).out);
    }
}

TEST_CASE("If a file cannot be created, the message names the file and the folder", "[cli]")
{
    for (const QStringList &words :
         {QStringList{"create", "/proc/new.groundswell", "--name", "N"}, {"demo", "/proc/new.groundswell"}}) {
        const Run refused = run(words);
        INFO(refused.error.toStdString());
        CHECK(refused.exit == 1);
        CHECK(refused.error.contains("new.groundswell in the folder /proc"));
        CHECK_FALSE(refused.error.contains(".new-"));
    }
}
