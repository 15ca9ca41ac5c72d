// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/diskqueue.h"
#include "core/storage/writer.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <thread>

namespace {

constexpr int many = 6000; ///< More than a batch of words, and than what a load needs to be a large one.

std::string nameOf(int i)
{
    return "Łucja" + std::to_string(i) + " O'Brien-Nuñez";
}

/// Loads pledges as a large import does; touch may do more in the same transaction.
void load(Store &store, int from, int to, const std::function<void(Writer &, const std::vector<Id> &)> &touch = {},
          bool commit = true)
{
    const Entity &pledge = *findEntity("pledge");
    Writer writer(store, {.kind = EditKind::Import, .label = "Import", .from = "list.csv", .expectedRows = to - from});
    std::vector<CellView> cells(pledge.fields.size());
    std::vector<Id> ids;
    for (int i = from; i < to; ++i) {
        const std::string name = nameOf(i), phone = "+1612555" + std::to_string(1000 + i % 9000);
        cells[std::size_t(pledge.indexOf("given_name"))] = {Value::State::Present, name};
        cells[std::size_t(pledge.indexOf("phone"))] = {Value::State::Present, phone};
        cells[std::size_t(pledge.indexOf("email"))] = {i % 2 ? Value::State::KnownNone : Value::State::NotRecorded, {}};
        ids.push_back(Id::create(i));
        writer.create(pledge, ids.back(), cells,
                      i % 3 ? std::string_view() : std::string_view(R"({"T-shirt":"XXL\nred"})"));
    }
    if (touch)
        touch(writer, ids);
    if (commit)
        writer.commit();
}

qint64 found(Store &store, const std::string &words)
{
    Query query;
    query.entity = findEntity("pledge");
    query.words = words;
    return store.count(query);
}

}

TEST_CASE("The search index that is made beside a large load is the one that its rows have", "[storage]")
{
    TemporaryStore file;
    load(*file, 0, many);
    CHECK(findings(*file) == ""); // Compares the index with the words of all rows.
    CHECK(found(*file, "lucja") == many);
    CHECK(found(*file, "lucja5999") == 1);
    CHECK(found(*file, "nunez o'bri") == many);
    CHECK(found(*file, "xxl red") == many / 3);
    CHECK(found(*file, "none") == 0);
    CHECK(found(*file, "5551007") == 1);
    file.reopen();
    CHECK(findings(*file) == "");
    CHECK(found(*file, "lucja5999") == 1);
}

TEST_CASE("After a large load the index follows edits, further loads, undo and redo on the same connection",
          "[storage]")
{
    TemporaryStore file;
    load(*file, 0, many);
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    CHECK(found(*file, "juno") == 1);
    set(*file, "pledge", id, {{"alias", "Jupiter"}});
    CHECK(found(*file, "juno") == 0);
    load(*file, many, many * 2);
    CHECK(found(*file, "lucja") == many * 2);
    CHECK(findings(*file) == "");
    file->undo();
    CHECK(found(*file, "lucja") == many);
    file->undo();
    file->undo();
    file->undo();
    CHECK(found(*file, "lucja") == 0);
    CHECK(findings(*file) == "");
    load(*file, many * 2, many * 3); // The table holds removed rows, the index nothing.
    CHECK(found(*file, "lucja") == many);
    CHECK(findings(*file) == "");
}

TEST_CASE("A row of a large load that is written once more in the same step is found by what it says last", "[storage]")
{
    TemporaryStore file;
    const Entity &pledge = *findEntity("pledge");
    SECTION("changed")
    {
        load(*file, 0, many, [&](Writer &writer, const std::vector<Id> &ids) {
            writer.update(*writer.get(pledge, ids[7]), {{pledge.find("given_name"), Value("Zebra")}});
        });
        CHECK(found(*file, "zebra") == 1);
        CHECK(found(*file, "lucja7") + 1 == found(*file, "lucja8"));
    }
    SECTION("removed")
    {
        load(*file, 0, many, [&](Writer &writer, const std::vector<Id> &ids) { writer.remove(pledge, ids[many - 1]); });
        CHECK(found(*file, "lucja5999") == 0);
    }
    CHECK(findings(*file) == "");
}

TEST_CASE("A large load that is given up leaves the search index as it was", "[storage]")
{
    TemporaryStore file;
    load(*file, 0, many, {}, false);
    CHECK(found(*file, "lucja") == 0);
    CHECK(findings(*file) == "");
    load(*file, 0, 3);
    CHECK(found(*file, "lucja") == 3);
}

TEST_CASE("A spool hands over portions of any size, in order, while it is being filled", "[storage]")
{
    DiskQueue spool;
    std::vector<std::string> taken;
    std::thread reader([&] {
        for (std::string portion; spool.take(portion);)
            taken.push_back(portion);
    });
    std::vector<std::string> put;
    for (std::size_t i = 0; i < 300; ++i) {
        put.emplace_back(i * i % 70000, char('a' + i % 26));
        spool.put(put.back());
    }
    spool.close();
    reader.join();
    CHECK(taken == put);
}
