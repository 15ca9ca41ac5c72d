// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

TEST_CASE("create writes an empty chapter file and never overwrites", "[cli]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath("new.groundswell");
    const Run made = run({"create", file, "--name", "Duluth – Núñez", "--zip", "55802", "--json"});
    CHECK(made.exit == 0);
    CHECK(made.object()["name"].toString() == "Duluth – Núñez");
    CHECK(made.object()["site"].toString().size() == 36);
    const Run again = run({"create", file, "--name", "Other"});
    CHECK(again.exit == 1);
    CHECK(again.out == "");
    CHECK(again.error != "");
    CHECK(run({"info", file, "--json"}).object()["name"].toString() == "Duluth – Núñez");
    CHECK(run({"create", folder.filePath("no/such/folder/x.groundswell"), "--name", "x"}).exit == 1);
}

TEST_CASE("info summarizes the file with the documented keys", "[cli]")
{
    TestChapter chapter;
    chapter.add("pledge", {"alias=One"});
    chapter.add("action", {"title=Vigil"});
    const Run info = run({"info", chapter.file, "--json"});
    CHECK(info.exit == 0);
    const QJsonObject object = info.object();
    CHECK(object["name"].toString() == "Test chapter");
    CHECK(object["site"].toString().size() == 36);
    CHECK(object["schema"].toInt() >= 1);
    CHECK(object["entities"].toObject()["pledge"].toInt() == 1);
    CHECK(object["entities"].toObject()["action"].toInt() == 1);
    CHECK(object["entities"].toObject()["permit"].toInt(-1) == 0);
    CHECK(object["bytes"].toInteger() == QFileInfo(chapter.file).size());
    CHECK(object["conflicts"].toInt(-1) == 0);
    CHECK(object["changes"].toInt() == 2);
    CHECK(run({"info", chapter.file}).out.contains("Test chapter"));
}

TEST_CASE("Reading commands do not change the file", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Vigil"});
    const QByteArray before = chapter.read("chapter.groundswell");
    for (const QStringList &words : {QStringList{"info", chapter.file},
                                     {"list", chapter.file, "action"},
                                     {"show", chapter.file, "action", "Vigil"},
                                     {"search", chapter.file, "vigil"},
                                     {"history", chapter.file},
                                     {"export", chapter.file, "action"},
                                     {"check", chapter.file}}) {
        INFO(words.join(' ').toStdString());
        CHECK(run(words).exit == 0);
        CHECK((chapter.read("chapter.groundswell") == before));
    }
}

TEST_CASE("A read-only file can be read and is not changed", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Vigil"});
    QFile::setPermissions(chapter.file, QFile::ReadOwner);
    QFile::setPermissions(chapter.folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    CHECK(run({"info", chapter.file}).exit == 0);
    CHECK(run({"list", chapter.file, "action"}).out.contains("Vigil"));
    CHECK(run({"search", chapter.file, "vigil"}).out.contains("Vigil"));
    QFile::setPermissions(chapter.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("check reports a sound file, and exits with status 3 for problems", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Vigil"});
    const Run fine = run({"check", chapter.file, "--json"});
    CHECK(fine.exit == 0);
    CHECK(fine.object()["ok"].toBool());
    CHECK(fine.object()["problems"].toArray().isEmpty());
    // A table may contain a reference to a record that only another chapter has.
    const QString csv = chapter.write("task.csv", "id,title,action\n0198a7c2-5f00-7000-8000-000000000001,Candles,"
                                                  "0198a7c2-5f00-7000-8000-0000000000ff\n");
    const Run imported = run({"import", chapter.file, csv, "--as", "task"});
    CHECK((imported.exit == 0 || imported.exit == 3));
    const Run found = run({"check", chapter.file, "--json"});
    CHECK(found.exit == 3);
    CHECK_FALSE(found.object()["ok"].toBool(true));
    CHECK(found.object()["problems"].toArray()[0].toObject()["cure"].toString() != "");
}

TEST_CASE("backup writes a copy that opens, and never overwrites", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Vigil"});
    const QString copy = chapter.path("copy.groundswell");
    const Run made = run({"backup", chapter.file, "--out", copy, "--json"});
    CHECK(made.exit == 0);
    CHECK(made.object()["bytes"].toInteger() == QFileInfo(copy).size());
    CHECK(run({"list", copy, "action"}).out.contains("Vigil"));
    CHECK(run({"backup", chapter.file, "--out", copy}).exit == 1);
    CHECK(run({"backup", chapter.file}).exit == 2);
    const Run piped = run({"backup", chapter.file, "--out", "-"});
    CHECK(piped.exit == 0);
    CHECK(piped.out.startsWith("SQLite format 3"));
    chapter.write("piped.groundswell", piped.out);
    CHECK(run({"list", chapter.path("piped.groundswell"), "action"}).out.contains("Vigil"));
}

TEST_CASE("schema prints entities and fields with the documented keys", "[cli]")
{
    const Run all = run({"schema", "--json"});
    CHECK(all.exit == 0);
    const QJsonArray entities = all.object()["entities"].toArray();
    CHECK(entities.size() >= 30);
    const Run one = run({"schema", "pledge", "--json"});
    REQUIRE(one.object()["entities"].toArray().size() == 1);
    const QJsonObject pledge = one.object()["entities"].toArray()[0].toObject();
    CHECK(pledge["key"].toString() == "pledge");
    CHECK(pledge["label"].toString() == "Pledge");
    bool sawStatus = false, sawAction = false;
    for (const QJsonValue &value : pledge["fields"].toArray()) {
        const QJsonObject field = value.toObject();
        for (const char *key : {"key", "label", "type", "required", "private", "options", "refers", "since"}) {
            INFO(key);
            CHECK(field.contains(QLatin1String(key)));
        }
        if (field["key"].toString() == "status") {
            sawStatus = true;
            CHECK(field["options"].toArray().contains("confirmed"));
            CHECK(field["type"].toString() == "choice");
            CHECK(field["refers"].isNull());
        }
        if (field["key"].toString() == "action") {
            sawAction = true;
            CHECK(field["refers"].toString() == "action");
        }
    }
    CHECK(sawStatus);
    CHECK(sawAction);
    CHECK(run({"schema"}).out.contains("pledge"));
    CHECK(run({"schema", "pledge"}).out.contains("given_name"));
}

TEST_CASE("Every record kind and field of the schema can be listed and filtered", "[cli]")
{
    TestChapter chapter;
    for (const QJsonValue &value : run({"schema", "--json"}).object()["entities"].toArray()) {
        const QJsonObject entity = value.toObject();
        QStringList words = {"list", chapter.file, entity["key"].toString(), "--json"};
        for (const QJsonValue &field : entity["fields"].toArray())
            words << "--where" << field.toObject()["key"].toString() + "=";
        const Run list = run(words);
        INFO(list.error.toStdString());
        CHECK(list.exit == 0);
        CHECK(list.json().isArray());
    }
}
