// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

TEST_CASE("shares lists bundles and recipients, newest first, with the documented keys", "[cli][privacy]")
{
    const TestChapter chapter;
    chapter.add("action", {"title=March"});
    for (int i = 0; i < 6; ++i)
        chapter.add("pledge", {"alias=Wren"});
    CHECK(run({"shares", chapter.file, "--json"}).json().array().isEmpty());
    CHECK(run({"shares", chapter.file}).error.contains("Nothing has been shared yet."));
    REQUIRE(run({"bundle", chapter.file, chapter.path("all.zip")}).exit == 0);
    REQUIRE(run({"bundle", chapter.file, chapter.path("some.zip"), "--level", "coalition", "--to", "Ironwood"}).exit
            == 0);

    const QJsonArray shares = run({"shares", chapter.file, "--json"}).json().array();
    REQUIRE(shares.size() == 2);
    const QJsonObject newest = shares[0].toObject();
    CHECK(newest["recipient"].toString() == "Ironwood");
    CHECK(newest["level"].toString() == "coalition");
    CHECK(newest["kind"].toString() == "bundle");
    CHECK(newest["file"].toString() == "some.zip");
    CHECK(newest["entities"].toArray() == QJsonArray{"action"});
    CHECK(newest["counts"].toArray().contains("pledge"));
    CHECK(newest["rows"].toInt() == 1);
    CHECK(newest["hash"].toString().size() == 64);
    CHECK(shares[1].toObject()["rows"].toInt() == 7);
    CHECK(run({"shares", chapter.file}).out.contains("Ironwood"));
}

TEST_CASE("bundle warns if its counts differ from counts shared before", "[cli][privacy]")
{
    const TestChapter chapter;
    for (int i = 0; i < 6; ++i)
        chapter.add("pledge", {"alias=Wren"});
    const auto share = [&](const QString &name) {
        return run({"bundle", chapter.file, chapter.path(name), "--level", "public", "--to", "everybody"}).error;
    };
    CHECK_FALSE(share("one.zip").contains("Different counts"));
    CHECK_FALSE(share("two.zip").contains("Different counts"));
    chapter.add("pledge", {"alias=Reed"});
    CHECK(share("three.zip").contains("Different counts were shared on"));
}
