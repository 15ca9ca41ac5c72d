// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <catch2/catch.hpp>

namespace {

QStringList titles(const QJsonArray &list, const char *field = "title")
{
    QStringList out;
    for (const QJsonValue &value : list)
        out << value.toObject()[QLatin1String(field)].toString();
    return out;
}

}

TEST_CASE("add prints the new ID, which show accepts", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("pledge", {"given_name=Ana", "family_name=Núñez", "kind=no_work", "head_count=3",
                                              "phone=(612) 555-0101", "minor=no", "tags=one; two", "email=(none)"});
    CHECK(id.size() == 36);
    const QJsonObject pledge = chapter.show("pledge", id);
    CHECK(pledge["id"].toString() == id);
    CHECK(pledge["given_name"].toString() == "Ana");
    CHECK(pledge["family_name"].toString() == "Núñez");
    CHECK(pledge["head_count"].isDouble());
    CHECK(pledge["head_count"].toInt() == 3);
    CHECK(pledge["phone"].toString() == "+16125550101");
    CHECK(pledge["minor"].toString() == "no");
    CHECK(pledge["tags"].toString() == "one; two");
    CHECK(pledge["email"].toString() == "(none)");
    CHECK(pledge["city"].isNull());
    CHECK(pledge["title"].toString() == "Ana Núñez");
    CHECK(pledge["created"].toString().endsWith('Z'));
    CHECK(pledge["changed"].toString() == pledge["created"].toString());
    CHECK_FALSE(pledge["deleted"].toBool(true));
    const Run json = run({"add", chapter.file, "pledge", "alias=B", "--json"});
    CHECK(json.object()["id"].toString().size() == 36);
    CHECK(json.object()["edit"].toInt() == 2);
}

TEST_CASE("References are given by ID or unique name and shown by title", "[cli]")
{
    TestChapter chapter;
    const QString source = chapter.add("source", {"title=Harbor News"});
    const QString action = chapter.add("action", {"title=Vigil at the Harbor", "sources=" + source});
    const QString pledge = chapter.add("pledge", {"alias=Ana", "action=vigil at the harbor", "sources=Harbor News"});
    const QJsonObject object = chapter.show("pledge", pledge);
    CHECK(object["action"].toString() == action);
    CHECK(object["sources"].toString() == source);
    CHECK(object["titles"].toObject()[source].toString() == "Harbor News");
    const QByteArray text = run({"show", chapter.file, "pledge", pledge}).out;
    CHECK(text.contains("Vigil at the Harbor"));
    CHECK(text.contains("Harbor News"));

    CHECK(run({"add", chapter.file, "pledge", "alias=B", "action=No such action"}).exit == 1);
    chapter.add("action", {"title=Vigil at the harbor"});
    const Run ambiguous = run({"add", chapter.file, "pledge", "alias=B", "action=Vigil at the Harbor"});
    CHECK(ambiguous.exit == 1);
    CHECK(ambiguous.error.contains("More than one"));
    CHECK(chapter.count("pledge") == 1);
}

TEST_CASE("set changes and clears fields, and reports when nothing changes", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("pledge", {"alias=Ana", "city=Duluth", "status=pledged"});
    const Run changed = run({"set", chapter.file, "pledge", id, "status=confirmed", "city=", "--json"});
    CHECK(changed.exit == 0);
    CHECK(changed.object()["changed"].toBool());
    CHECK(changed.object()["edit"].toInt() == 2);
    CHECK(chapter.show("pledge", id)["status"].toString() == "confirmed");
    CHECK(chapter.show("pledge", id)["city"].isNull());
    const Run same = run({"set", chapter.file, "pledge", id, "status=confirmed", "--json"});
    CHECK(same.exit == 0);
    CHECK_FALSE(same.object()["changed"].toBool(true));
    CHECK(same.object()["edit"].isNull());
    CHECK(run({"set", chapter.file, "pledge", "Ana", "city=(none)"}).exit == 0);
    CHECK(chapter.show("pledge", id)["city"].toString() == "(none)");
    CHECK(run({"info", chapter.file, "--json"}).object()["changes"].toInt() == 3);
}

TEST_CASE("An invalid value changes nothing and the error says what to do", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("pledge", {"alias=Ana"});
    for (const char *word : {"head_count=many", "pledged_on=2026-13-45", "status=maybe", "head_count=-1"}) {
        INFO(word);
        const Run refused = run({"set", chapter.file, "pledge", id, "city=Duluth", word});
        CHECK(refused.exit == 1);
        CHECK(refused.error.size() > 20);
        CHECK(refused.out == "");
        CHECK(chapter.show("pledge", id)["city"].isNull());
    }
    const Run nobody = run({"add", chapter.file, "pledge", "city=Duluth", "--json"});
    CHECK(nobody.exit == 1);
    CHECK(nobody.object()["error"].toObject()["message"].toString() != "");
    CHECK(chapter.count("pledge") == 1);
}

TEST_CASE("A value that is only a guess is stored, with exit status 3", "[cli]")
{
    TestChapter chapter;
    const Run guess = run({"add", chapter.file, "pledge", "alias=Ana", "pledged_on=3/4/2026", "--json"});
    CHECK(guess.exit == 3);
    CHECK(guess.object()["problems"].toArray()[0].toObject()["column"].toString() == "pledged_on");
    const Run repaired = run({"add", chapter.file, "pledge", "alias=B", "postal_code=2134", "--json"});
    CHECK(repaired.exit == 0);
    CHECK(chapter.show("pledge", repaired.object()["id"].toString())["postal_code"].toString() == "02134");
}

TEST_CASE("Unknown kinds, fields and records get a suggestion", "[cli]")
{
    TestChapter chapter;
    const Run entity = run({"list", chapter.file, "plegde"});
    CHECK(entity.exit == 2);
    CHECK(entity.error.contains("Did you mean pledge?"));
    const Run field = run({"add", chapter.file, "pledge", "givenname=Ana"});
    CHECK(field.exit == 2);
    CHECK(field.error.contains("Did you mean given_name?"));
    const Run where = run({"list", chapter.file, "pledge", "--where", "stauts=pledged"});
    CHECK(where.exit == 2);
    CHECK(where.error.contains("Did you mean status?"));
    CHECK(run({"list", chapter.file, "pledge", "--where", "nonsense"}).exit == 2);
    CHECK(run({"list", chapter.file, "pledge", "--sort", "citty"}).exit == 2);
    CHECK(run({"list", chapter.file, "pledge", "--sort", "city:down"}).exit == 2);
    CHECK(run({"add", chapter.file, "pledge", "Ana"}).exit == 2);
    CHECK(run({"add", chapter.file, "pledge", "id=x", "alias=A"}).exit == 2);
    const QString id = "0198a7c2-5f00-7000-8000-000000000007";
    CHECK(chapter.add("pledge", {"id=" + id, "alias=A"}) == id);
    CHECK(run({"add", chapter.file, "pledge", "id=" + id, "alias=A"}).exit == 1);
    CHECK(run({"set", chapter.file, "pledge", id, "id=" + id}).exit == 2);
    CHECK(run({"add", chapter.file, "pledge", "alias=A", "alias=B"}).exit == 2);
    const Run record = run({"show", chapter.file, "pledge", "0198a7c2-5f00-7000-8000-000000000001"});
    CHECK(record.exit == 1);
    CHECK(record.error.contains("search"));
    CHECK(run({"show", chapter.file, "pledge", "Nobody"}).exit == 1);
}

TEST_CASE("list filters, sorts and pages", "[cli]")
{
    TestChapter chapter;
    chapter.add("pledge", {"alias=Ana", "city=Duluth", "head_count=10", "status=confirmed"});
    chapter.add("pledge", {"alias=Bea", "city=San José", "head_count=9", "status=pledged"});
    chapter.add("pledge", {"alias=Cem", "city=duluth"});
    const auto aliases = [&](const QStringList &words) {
        const Run list = run(QStringList{"list", chapter.file, "pledge", "--json"} + words);
        INFO(list.error.toStdString());
        REQUIRE(list.exit == 0);
        QStringList out = titles(list.array(), "alias");
        return out;
    };
    CHECK(aliases({}) == QStringList({"Ana", "Bea", "Cem"}));
    CHECK(aliases({"--where", "status=confirmed"}) == QStringList{"Ana"});
    CHECK(aliases({"--where", "status!=confirmed"}) == QStringList({"Bea", "Cem"}));
    CHECK(aliases({"--where", "status="}) == QStringList{"Cem"});
    CHECK(aliases({"--where", "head_count<10"}) == QStringList{"Bea"});
    CHECK(aliases({"--where", "head_count>9"}) == QStringList{"Ana"});
    CHECK(aliases({"--where", "city~jose"}) == QStringList{"Bea"});
    CHECK(aliases({"--where", "city~DULUTH", "--where", "status=confirmed"}) == QStringList{"Ana"});
    CHECK(aliases({"--sort", "head_count"}).mid(0, 2) == QStringList({"Bea", "Ana"}));
    CHECK(aliases({"--sort", "alias:desc"}) == QStringList({"Cem", "Bea", "Ana"}));
    CHECK(aliases({"--sort", "alias", "--limit", "1", "--offset", "1"}) == QStringList{"Bea"});
    CHECK(aliases({"--limit", "0"}).isEmpty());
    const Run columns = run({"list", chapter.file, "pledge", "--columns", "city,status", "--json"});
    CHECK(columns.array()[0].toObject().keys() == QStringList({"city", "id", "status"}));
    const Run text = run({"list", chapter.file, "pledge"});
    CHECK(text.out.contains("Ana"));
    CHECK(text.out.contains("San José"));
}

TEST_CASE("remove hides records from lists and searches, restore reverses it", "[cli]")
{
    TestChapter chapter;
    const QString one = chapter.add("task", {"title=Candles"});
    const QString two = chapter.add("task", {"title=Sound"});
    const Run removed = run({"remove", chapter.file, "task", one, "Sound", "--json"});
    CHECK(removed.exit == 0);
    CHECK(removed.object()["removed"].toInt() == 2);
    CHECK(chapter.count("task") == 0);
    CHECK(run({"search", chapter.file, "candles", "--json"}).object()["total"].toInt(-1) == 0);
    CHECK(chapter.show("task", one)["deleted"].toBool());
    CHECK(titles(run({"list", chapter.file, "task", "--deleted", "--json"}).array())
          == QStringList({"Candles", "Sound"}));
    CHECK(run({"remove", chapter.file, "task", one, "--json"}).object()["unchanged"].toInt() == 1);
    const Run restored = run({"restore", chapter.file, "task", one, two, "--json"});
    CHECK(restored.object()["restored"].toInt() == 2);
    CHECK(chapter.count("task") == 2);
    CHECK(run({"remove", chapter.file, "task", one, "0198a7c2-5f00-7000-8000-000000000001"}).exit == 1);
    CHECK(chapter.count("task") == 2);
}

TEST_CASE("undo and redo work across runs of the program", "[cli]")
{
    TestChapter chapter;
    CHECK(run({"undo", chapter.file}).exit == 1);
    CHECK(run({"redo", chapter.file}).exit == 1);
    const QString id = chapter.add("action", {"title=Vigil"});
    run({"set", chapter.file, "action", id, "title=March"});
    CHECK(run({"undo", chapter.file}).exit == 0);
    CHECK(chapter.show("action", id)["title"].toString() == "Vigil");
    CHECK(run({"redo", chapter.file}).exit == 0);
    CHECK(chapter.show("action", id)["title"].toString() == "March");
    const Run both = run({"undo", chapter.file, "--steps", "2", "--json"});
    CHECK(both.exit == 0);
    CHECK(both.object()["steps"].toArray().size() == 2);
    CHECK(chapter.count("action") == 0);
    CHECK(run({"redo", chapter.file, "--steps", "2"}).exit == 0);
    CHECK(chapter.show("action", id)["title"].toString() == "March");
    CHECK(run({"undo", chapter.file, "--steps", "0"}).exit == 2);
}

TEST_CASE("history shows who, when, what and from where, newest first", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("action", {"title=Vigil"});
    chapter.add("action", {"title=Other"});
    run({"set", chapter.file, "action", id, "title=March"});
    const QJsonArray all = run({"history", chapter.file, "--json"}).array();
    REQUIRE(all.size() == 3);
    const QJsonObject newest = all[0].toObject();
    CHECK(newest["step"].toInt() == 3);
    CHECK(newest["time"].toString().endsWith('Z'));
    CHECK(newest["from"].toString() == "chapter.groundswell");
    CHECK(newest["kind"].toString() != "");
    CHECK(newest["changed"].toInt() == 1);
    const QJsonObject line = newest["lines"].toArray()[0].toObject();
    CHECK(line["field"].toString() == "title");
    CHECK(line["before"].toString() == "Vigil");
    CHECK(line["after"].toString() == "March");
    CHECK(run({"history", chapter.file, "action", id, "--json"}).array().size() == 2);
    CHECK(
        run({"history", chapter.file, "--limit", "1", "--offset", "2", "--json"}).array()[0].toObject()["step"].toInt()
        == 1);
    CHECK(run({"history", chapter.file}).out.contains("\"Vigil\" → \"March\""));
    CHECK(run({"history", chapter.file, "action"}).exit == 2);
}

TEST_CASE("search prints the documented keys", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("person", {"given_name=Renée", "family_name=Good"});
    const Run found = run({"search", chapter.file, "renee", "goo", "--json"});
    CHECK(found.exit == 0);
    CHECK(found.object()["total"].toInt() == 1);
    const QJsonObject hit = found.object()["hits"].toArray()[0].toObject();
    CHECK(hit["entity"].toString() == "person");
    CHECK(hit["id"].toString() == id);
    CHECK(hit["title"].toString() == "Renée Good");
    CHECK(hit["snippet"].toString().contains("Renée"));
    CHECK(run({"search", chapter.file, "renee", "--limit", "0", "--json"}).object()["hits"].toArray().isEmpty());
    const Run nothing = run({"search", chapter.file, "zzz", "--json"});
    CHECK(nothing.exit == 0);
    CHECK(nothing.object()["total"].toInt(-1) == 0);
    CHECK(run({"search", chapter.file}).exit == 2);
    CHECK(run({"search", chapter.file, "--", "-renee"}).out.contains("Good"));
}
