// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("duplicates prints both records and the reason, with exit status 3", "[cli]")
{
    const TestChapter chapter;
    const QString first = chapter.add("person", {"given_name=Robert", "family_name=Ruiz", "email=ruiz@example.org"});
    CHECK(run({"duplicates", chapter.file}).exit == 0);
    CHECK(run({"duplicates", chapter.file}).error.contains("No possible duplicates"));
    const QString second = chapter.add("person", {"given_name=Bob", "family_name=Ruiz", "email=ruiz@example.org"});
    const Run found = run({"duplicates", chapter.file});
    CHECK(found.exit == 3);
    CHECK(found.out.contains("may be forms of one name. The e-mail address is the same."));
    CHECK(found.out.contains("Bob Ruiz"));

    const Run json = run({"duplicates", chapter.file, "person", "--json"});
    CHECK(json.exit == 3);
    CHECK(json.object()["total"] == 1);
    CHECK(json.object()["more"] == false);
    const QJsonObject pair = json.object()["pairs"].toArray().at(0).toObject();
    CHECK(pair["entity"] == "person");
    CHECK(pair["verdict"] == "look");
    CHECK(pair["household"] == false);
    QStringList ids;
    for (const QJsonValue &record : pair["records"].toArray())
        ids << record.toObject()["id"].toString();
    CHECK(ids == (first < second ? QStringList{first, second} : QStringList{second, first}));
    CHECK(run({"duplicates", chapter.file, "pledge"}).exit == 0);
}

TEST_CASE("duplicates counts pairs beyond the limit", "[cli]")
{
    const TestChapter chapter;
    for (int i = 0; i < 3; ++i)
        chapter.add("pledge", {"given_name=Ana", "family_name=Ruiz", "email=ana@example.org"});
    const QJsonObject object = run({"duplicates", chapter.file, "--limit", "1", "--json"}).object();
    CHECK(object["total"] == 3);
    CHECK(object["pairs"].toArray().size() == 1);
    CHECK(run({"duplicates", chapter.file, "--limit", "1"}).error.contains("1 of 3"));
}

TEST_CASE("duplicates shows households on request, and refuses records that are not people", "[cli]")
{
    const TestChapter chapter;
    chapter.add("person", {"given_name=Ana", "family_name=Ruiz", "phone=612-555-0101"});
    chapter.add("person", {"given_name=Bo", "family_name=Ruiz", "phone=612-555-0101"});
    CHECK(run({"duplicates", chapter.file}).exit == 0);
    const Run asked = run({"duplicates", chapter.file, "--households", "--json"});
    CHECK(asked.exit == 3);
    CHECK(asked.object()["pairs"].toArray().at(0).toObject()["household"] == true);
    CHECK(run({"duplicates", chapter.file, "action"}).exit == 2);
}
