// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"
#include "tests/support/database.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace {

/// Loads n pledges as one step, as an import does.
void load(Store &store, int n)
{
    const Entity &pledge = *findEntity("pledge");
    Writer writer(store, {.kind = EditKind::Import, .label = "Import list.csv", .from = "list.csv", .expectedRows = n});
    std::vector<CellView> cells(pledge.fields.size());
    for (int i = 0; i < n; ++i) {
        const std::string name = "Name" + std::to_string(i);
        cells[std::size_t(pledge.indexOf("given_name"))] = {Value::State::Present, name};
        writer.create(pledge, Id::create(i), cells);
    }
    writer.commit();
}

}

TEST_CASE("Undo and redo outlive the program", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}, {"city", "Duluth"}});
    set(*file, "pledge", id, {{"city", "Superior"}, {"head_count", "3"}});
    file.reopen();
    CHECK(file->undoLabel() == "Edit");
    file->undo();
    CHECK(cell(*file, "pledge", id, "city") == "Duluth");
    CHECK(cell(*file, "pledge", id, "head_count").empty());
    file.reopen();
    CHECK(file->redoLabel() == "Edit");
    file->redo();
    CHECK(cell(*file, "pledge", id, "city") == "Superior");
    file->undo();
    file->undo();
    CHECK(contents(*file).empty());
    CHECK(file->undoLabel().isEmpty());
    CHECK(file->undo().step == 0);
}

TEST_CASE("A new edit after an undo ends what could be redone", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    set(*file, "pledge", id, {{"city", "Superior"}});
    file->undo();
    set(*file, "pledge", id, {{"city", "Cloquet"}});
    CHECK(file->redoLabel().isEmpty());
    CHECK(file->redo().step == 0);
    file->undo();
    CHECK(cell(*file, "pledge", id, "city").empty());
}

TEST_CASE("A load of thousands is one step that undo takes back and redo returns", "[storage]")
{
    TemporaryStore file;
    const Id before = add(*file, "pledge", {{"alias", "Before"}});
    const auto empty = contents(*file);
    load(*file, 5000);
    const auto full = contents(*file);
    CHECK(full.size() == 5001);
    CHECK(databaseOf(*file).number("SELECT count(*) FROM change") == 2);
    CHECK(file->undo().removed == 5000);
    CHECK(contents(*file) == empty);
    CHECK(findings(*file) == "");
    file.reopen();
    CHECK(file->redo().restored == 5000);
    CHECK(contents(*file) == full);
    CHECK(findings(*file) == "");
    CHECK(cell(*file, "pledge", before, "alias") == "Before");
}

TEST_CASE("Redo of a load does not bring back what had been deleted by itself", "[storage]")
{
    TemporaryStore file;
    load(*file, 10);
    Query query;
    query.entity = findEntity("pledge");
    std::vector<Id> ids;
    file->forEach(query, [&](const Record &r) {
        ids.push_back(r.id());
        return true;
    });
    file->apply({EditKind::Removal, "Delete", {change(RecordChange::What::Remove, "pledge", ids[3], {})}});
    file->undo();
    file->undo();
    CHECK(file->count(query) == 0);
    file->redo();
    CHECK(file->count(query) == 10);
    file->redo();
    CHECK(file->count(query) == 9);
}

TEST_CASE("History tells who did what, newest first, and for one record alone", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    add(*file, "pledge", {{"alias", "Other"}});
    file.clock.advance(60000);
    set(*file, "pledge", id, {{"city", "Duluth"}, {"alias", "Juno B."}});
    const auto all = file->history(10);
    REQUIRE(all.size() == 3);
    CHECK(all[0].wallMs - all[1].wallMs == 60000);
    REQUIRE(all[0].lines.size() == 2);
    CHECK(all[0].lines[0].field == "alias");
    CHECK(all[0].lines[0].before.text() == "Juno");
    CHECK(all[0].lines[1].after.text() == "Duluth");
    const auto own = file->history(10, 0, 100, findEntity("pledge"), id);
    REQUIRE(own.size() == 2);
    CHECK(own[1].lines[0].what == RecordChange::What::Create);
    CHECK(own[1].lines[0].record == id);
}

TEST_CASE("Any sequence of edits is undone to the empty file and redone to the last state", "[storage]")
{
    CHECK(rc::check("undo everything, redo everything", [] {
        TemporaryStore file;
        std::vector<Id> ids;
        const int steps = *rc::gen::inRange(1, 15);
        int done = 0;
        for (int i = 0; i < steps; ++i) {
            const int kind = *rc::gen::inRange(0, 5);
            const std::string text = "v" + std::to_string(*rc::gen::inRange(0, 4));
            EditResult result;
            if (ids.empty() || kind == 0) {
                result = file->apply({EditKind::Form,
                                      "Add",
                                      {change(RecordChange::What::Create, "pledge", {}, {{"alias", text.c_str()}})}});
                ids.push_back(result.ids.at(0));
            } else {
                const Id id = ids[*rc::gen::inRange<std::size_t>(0, ids.size())];
                const auto what = kind == 1 ? RecordChange::What::Remove
                                : kind == 2 ? RecordChange::What::Restore
                                            : RecordChange::What::Update;
                auto edit = change(what, "pledge", id, {});
                if (what == RecordChange::What::Update)
                    edit.values.emplace_back(edit.entity->find("city"), kind == 3 ? Value(text) : Value());
                result = file->apply({EditKind::Form, "Edit", {edit}});
            }
            done += result.step != 0;
        }
        const auto last = contents(*file);
        for (int i = 0; i < done; ++i)
            RC_ASSERT(file->undo().step != 0);
        RC_ASSERT(contents(*file).empty());
        RC_ASSERT(file->undo().step == 0);
        for (int i = 0; i < done; ++i)
            RC_ASSERT(file->redo().step != 0);
        RC_ASSERT(contents(*file) == last);
        RC_ASSERT(findings(*file) == "");
    }));
}

TEST_CASE("Two connections to one file see each other's edits and lose none", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    const auto other = Store::open(file.path, Store::Mode::ReadWrite, file.clock);
    bool notified = false;
    QObject::connect(other.get(), &Store::changed, [&] { notified = true; });
    set(*file, "pledge", id, {{"city", "Duluth"}});
    other->poll();
    CHECK(notified);
    set(*other, "pledge", id, {{"region", "MN"}});
    CHECK(cell(*file, "pledge", id, "city") == "Duluth");
    CHECK(cell(*file, "pledge", id, "region") == "MN");
    const auto record = file->get(*findEntity("pledge"), id);
    CHECK(record->changed.hlc > record->created.hlc);
}

TEST_CASE("A writer that is not committed leaves nothing behind", "[storage]")
{
    TemporaryStore file;
    load(*file, 3000);
    const auto before = contents(*file);
    {
        const Entity &pledge = *findEntity("pledge");
        Writer writer(*file, {.kind = EditKind::Import, .label = "Import", .from = {}, .expectedRows = 100000});
        std::vector<CellView> cells(pledge.fields.size());
        cells[std::size_t(pledge.indexOf("alias"))] = {Value::State::Present, "Never"};
        for (int i = 0; i < 100; ++i)
            writer.create(pledge, Id::create(i), cells);
    }
    CHECK(contents(*file) == before);
    CHECK(file->historyCount() == 1);
    CHECK(findings(*file) == "");
    CHECK(databaseOf(*file).number(
              "SELECT count(*) FROM sqlite_schema WHERE type='index' AND tbl_name='pledge' AND sql IS NOT NULL")
          > 0);
}

TEST_CASE("Undoing a step whose range reaches far beyond the table takes no longer", "[storage]")
{
    TemporaryStore file;
    load(*file, 30);
    databaseOf(*file).exec("UPDATE change SET pk=-9223372036854775807, pk_to=9223372036854775807");
    CHECK(file->undo().removed == 30);
    CHECK(contents(*file).empty());
}
