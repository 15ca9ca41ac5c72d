// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/search/titlematch.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace {

/// Titles of what is found, in order.
std::vector<std::string> found(Store &store, const std::string &words, qint64 limit = 50, const char *only = nullptr)
{
    std::vector<std::string> titles;
    for (const Hit &hit : search(store, words, limit, only ? findEntity(only) : nullptr).hits)
        titles.push_back(hit.title.toStdString());
    return titles;
}

using Titles = std::vector<std::string>;

}

TEST_CASE("Words are found in any searchable field of any entity", "[search]")
{
    TemporaryStore file;
    add(*file, "organization", {{"name", "Harbor Workers"}, {"notes", "Meets in the old lighthouse"}});
    add(*file, "action", {{"title", "Lighthouse vigil"}});
    const SearchResult result = search(*file, "lighthouse", 50);
    CHECK(result.total == 2);
    REQUIRE(result.hits.size() == 2);
    CHECK(result.hits[0].title == "Lighthouse vigil"); // In the title comes first, whatever the kind of record.
    CHECK(result.hits[0].entity == findEntity("action"));
    CHECK(result.hits[1].title == "Harbor Workers");
    CHECK(result.hits[1].snippet.contains("lighthouse"));
    REQUIRE(result.perEntity.size() == 2);
    CHECK(result.perEntity[0].first == findEntity("organization"));
    CHECK(result.perEntity[0].second == 1);
}

TEST_CASE("Case and accents do not matter in a search", "[search]")
{
    TemporaryStore file;
    add(*file, "person", {{"given_name", "Renée"}, {"family_name", "Núñez"}});
    for (const char *words : {"renee nunez", "RENÉE", "Ñuñez", "núñez renée", "ReNeE NUÑ"}) {
        INFO(words);
        CHECK(found(*file, words).size() == 1);
    }
}

TEST_CASE("The last word of a search may be the beginning of a word, the others not", "[search]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "National Shutdown"}});
    CHECK(found(*file, "national shut").size() == 1);
    CHECK(found(*file, "nation shutdown").empty());
    CHECK(found(*file, "n").size() == 1);
}

TEST_CASE("Every word of a search must occur", "[search]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "Vigil at the harbor"}});
    add(*file, "action", {{"title", "March to the harbor"}});
    CHECK(found(*file, "harbor").size() == 2);
    CHECK(found(*file, "harbor vigil") == Titles{"Vigil at the harbor"});
    CHECK(found(*file, "harbor strike").empty());
}

TEST_CASE("Phone digits are found however they are typed", "[search]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"given_name", "Ana"}, {"phone", "+16125550101"}});
    for (const char *words :
         {"6125550101", "(612) 555-0101", "612-555-0101", "+1 612 555 0101", "16125550101", "555-0101", "612 555"}) {
        INFO(words);
        CHECK(found(*file, words).size() == 1);
    }
    CHECK(found(*file, "612-555-0102").empty());
}

TEST_CASE("Signs that mean something to the index are words like any other", "[search]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "Read \"NOT\" OR NEAR (us) * : ^ -- 50%"}});
    for (const char *words : {"\"NOT\"", "OR", "NEAR(us", "not AND near", "*", "us*", "title:us", "{us}", "^us",
                              "'; DROP TABLE action; --"}) {
        INFO(words);
        CHECK_NOTHROW(search(*file, words, 50));
    }
    CHECK(found(*file, "\"not\" or near us").size() == 1);
}

TEST_CASE("Nothing is found for words without letters or digits", "[search]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "Vigil"}});
    for (const char *words : {"", " ", "…", "\"\"", "-- !"}) {
        const SearchResult result = search(*file, words, 50);
        CHECK(result.total == 0);
        CHECK(result.hits.empty());
    }
}

TEST_CASE("A search knows of every change at once", "[search]")
{
    TemporaryStore file;
    const Id id = add(*file, "action", {{"title", "Picket at dawn"}});
    CHECK(found(*file, "picket").size() == 1);
    set(*file, "action", id, {{"title", "March at dawn"}});
    CHECK(found(*file, "picket").empty());
    CHECK(found(*file, "march").size() == 1);
    file->apply({EditKind::Removal, "Delete", {change(RecordChange::What::Remove, "action", id, {})}});
    CHECK(found(*file, "march").empty());
    file->undo();
    CHECK(found(*file, "march").size() == 1);
    file->undo();
    CHECK(found(*file, "picket").size() == 1);
    file->redo();
    CHECK(found(*file, "picket").empty());
    file.reopen();
    CHECK(found(*file, "march").size() == 1);
}

TEST_CASE("The limit is shared so that many records do not hide few", "[search]")
{
    TemporaryStore file;
    Edit edit{EditKind::Form, "Add", {}};
    for (int i = 0; i < 300; ++i)
        edit.changes.push_back(change(RecordChange::What::Create, "pledge", {}, {{"alias", "Harbor card"}}));
    file->apply(edit);
    add(*file, "demand", {{"title", "A safe harbor"}});
    const SearchResult result = search(*file, "harbor", 10);
    CHECK(result.total == 301);
    REQUIRE(result.hits.size() == 10);
    CHECK(std::ranges::count_if(result.hits, [](const Hit &hit) { return hit.entity == findEntity("demand"); }) == 1);
    std::set<Id> ids;
    for (const Hit &hit : result.hits)
        ids.insert(hit.id);
    CHECK(ids.size() == 10);
    CHECK(search(*file, "harbor", 0).hits.empty());
    CHECK(search(*file, "harbor", 0).total == 301);
    CHECK(search(*file, "harbor", 1000).hits.size() == 301);
}

TEST_CASE("A search can look through one entity only", "[search]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "Harbor vigil"}});
    add(*file, "organization", {{"name", "Harbor Workers"}});
    CHECK(found(*file, "harbor", 50, "organization") == Titles{"Harbor Workers"});
    CHECK(search(*file, "harbor", 50, findEntity("organization")).total == 1);
}

TEST_CASE("A snippet is one line around what was found", "[search]")
{
    TemporaryStore file;
    std::string notes;
    for (int i = 0; i < 60; ++i)
        notes += "word" + std::to_string(i) + (i % 7 == 6 ? "\n" : " ");
    add(*file, "action", {{"title", "Vigil"}, {"notes", (notes + "candles " + notes).c_str()}});
    const SearchResult result = search(*file, "candles", 50);
    REQUIRE(result.hits.size() == 1);
    const QString snippet = result.hits[0].snippet;
    CHECK(snippet.contains("candles"));
    CHECK(snippet.contains(QStringLiteral("…")));
    CHECK_FALSE(snippet.contains('\n'));
    CHECK(snippet.size() < 200);
}

TEST_CASE("The title is matched by beginnings of words, accents aside", "[search]")
{
    CHECK(TitleMatch("renee go").matches(QStringLiteral("Renée Good")));
    CHECK(TitleMatch("50501").matches(QStringLiteral("50501")));
    CHECK_FALSE(TitleMatch("ood").matches(QStringLiteral("Renée Good")));
    CHECK_FALSE(TitleMatch("renee pretti").matches(QStringLiteral("Renée Good")));
}

TEST_CASE("A snippet shows what stands in the record, not how the index spells it", "[search]")
{
    TemporaryStore file;
    add(*file, "pledge",
        {{"given_name", "Søren"}, {"family_name", "Łucki"}, {"phone", "+16125550101"}, {"workplace", "Sundhed & Søn"}});
    const auto snippet = [&](const char *words) { return search(*file, words, 5).hits.at(0).snippet; };
    CHECK(snippet("soren") == QStringLiteral("Søren"));
    CHECK(snippet("lucki") == QStringLiteral("Łucki"));
    CHECK(snippet("sundhed") == QStringLiteral("Sundhed & Søn"));
    CHECK(snippet("5550101") == QStringLiteral("+16125550101"));
    CHECK(snippet("612 555 0101") == QStringLiteral("+16125550101"));
}
