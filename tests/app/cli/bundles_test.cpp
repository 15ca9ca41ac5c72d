// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

namespace {

QJsonObject merged(const TestChapter &chapter, const QString &bundle, int exit, const QStringList &words = {})
{
    const Run merge = run(QStringList{"merge", chapter.file, bundle, "--json"} + words);
    INFO(merge.error.toStdString());
    CHECK(merge.exit == exit);
    REQUIRE(merge.json().isObject());
    return merge.object();
}

QString bundled(const TestChapter &chapter, const QString &name, const QStringList &words = {})
{
    const QString path = chapter.path(name);
    const Run bundle = run(QStringList{"bundle", chapter.file, path} + words);
    INFO(bundle.error.toStdString());
    CHECK(bundle.exit == 0);
    return path;
}

}

TEST_CASE("bundle and merge copy records between files, with the documented keys", "[cli]")
{
    const TestChapter a, b;
    const QString pledge = a.add("pledge", {"alias=Ana", "city=Duluth"});
    const Run bundle = run({"bundle", a.file, a.path("a.gsbundle"), "--json"});
    CHECK(bundle.exit == 0);
    CHECK(bundle.object()["rows"].toObject()["pledge"].toInt() == 1);
    CHECK(bundle.object()["level"].toString() == "full");

    const QJsonObject dry = merged(b, a.path("a.gsbundle"), 0, {"--dry-run"});
    CHECK(dry["new"].toInt() == 1);
    CHECK(dry["edit"].isNull());
    CHECK(b.count("pledge") == 0);

    const QJsonObject first = merged(b, a.path("a.gsbundle"), 0);
    CHECK(first["new"].toInt() == 1);
    for (const char *key : {"changed", "unchanged", "conflicts", "removed"})
        CHECK(first[QLatin1String(key)].toInt(-1) == 0);
    CHECK(first["edit"].toInt() > 0);
    CHECK(first["problems"].toArray().isEmpty());
    CHECK(b.show("pledge", pledge)["city"].toString() == "Duluth");

    const QJsonObject again = merged(b, a.path("a.gsbundle"), 0);
    CHECK(again["unchanged"].toInt() == 1);
    CHECK(again["edit"].isNull());

    CHECK(run({"undo", b.file}).exit == 0);
    CHECK(b.count("pledge") == 0);
}

TEST_CASE("Two chapters that edited the same pledge see the conflict; resolving it in one resolves it in both", "[cli]")
{
    const TestChapter a, b;
    const QString pledge = a.add("pledge", {"alias=Ana"});
    merged(b, bundled(a, "1.gsbundle"), 0);
    CHECK(run({"set", a.file, "pledge", pledge, "city=Duluth"}).exit == 0);
    CHECK(run({"set", b.file, "pledge", pledge, "city=Superior"}).exit == 0);
    CHECK(merged(a, bundled(b, "2.gsbundle"), 3)["conflicts"].toInt() == 1);
    CHECK(merged(b, bundled(a, "3.gsbundle"), 3)["conflicts"].toInt() == 1);
    CHECK(run({"info", b.file, "--json"}).object()["conflicts"].toInt() == 1);
    CHECK(run({"resolve", a.file, "--all", "--keep", "newest"}).exit == 0);
    merged(b, bundled(a, "4.gsbundle"), 0);
    CHECK(run({"info", b.file, "--json"}).object()["conflicts"].toInt() == 0);
    CHECK(a.show("pledge", pledge)["city"] == b.show("pledge", pledge)["city"]);
}

TEST_CASE("Resolving when there are no conflicts leaves no step, so redo still works", "[cli]")
{
    const TestChapter chapter;
    chapter.add("pledge", {"alias=Ana"});
    CHECK(run({"undo", chapter.file}).exit == 0);
    const Run resolved = run({"resolve", chapter.file, "--all", "--keep", "ours", "--json"});
    CHECK(resolved.exit == 0);
    CHECK(resolved.object()["edit"].isNull());
    CHECK(run({"redo", chapter.file}).exit == 0);
    CHECK(chapter.count("pledge") == 1);
}

TEST_CASE("bundle leaves out what its options exclude", "[cli]")
{
    const TestChapter a, b, c;
    a.add("pledge", {"alias=Ana"});
    const QString action = a.add("action", {"title=Walkout"});
    a.add("pledge", {"alias=Bo", "action=" + action});
    merged(b, bundled(a, "only.gsbundle", {"--only", "action"}), 0);
    CHECK(b.count("action") == 1);
    CHECK(b.count("pledge") == 0);
    merged(c, bundled(a, "action.gsbundle", {"--action", "Walkout"}), 0);
    CHECK(c.count("pledge") == 1);

    merged(b, bundled(a, "all.gsbundle"), 0);
    a.add("person", {"given_name=Cy"});
    const Run since = run({"bundle", a.file, a.path("since.gsbundle"), "--since", "last", "--json"});
    CHECK(since.exit == 0);
    CHECK(since.object()["records"].toInt() == 1);
    CHECK(merged(b, a.path("since.gsbundle"), 0)["complete"].toBool());
    CHECK(merged(c, a.path("since.gsbundle"), 3)["problems"].toArray().size() == 1);

    const QString back = bundled(b, "back.gsbundle");
    a.add("person", {"given_name=Di"});
    const Run answer = run({"bundle", a.file, a.path("answer.gsbundle"), "--since", back, "--json"});
    CHECK(answer.object()["records"].toInt() == 1);
    CHECK(run({"bundle", a.file, a.path("x.gsbundle"), "--since", "nobody"}).exit == 1);
    CHECK(run({"bundle", a.file, a.path("x.gsbundle"), "--action", "Walkout", "--unit", "x"}).exit != 0);
    CHECK_FALSE(QFileInfo::exists(a.path("x.gsbundle")));
}

TEST_CASE("merge refuses a file that is not a bundle, and reads a bundle from standard input", "[cli]")
{
    const TestChapter a, b;
    a.add("pledge", {"alias=Ana"});
    const Run refused = run({"merge", b.file, a.write("x.csv", "id,alias\n")});
    CHECK(refused.exit == 1);
    CHECK(refused.error.contains("not a bundle"));
    CHECK(run({"merge", b.file, a.file}).exit == 1);
    const Run out = run({"bundle", a.file, "-"});
    CHECK(out.exit == 0);
    CHECK(out.out.startsWith("PK"));
    CHECK(run({"merge", b.file, "-"}, out.out).exit == 0);
    CHECK(b.count("pledge") == 1);
}
