// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/returned/sheets.h"
#include "tests/support/database.h"

#include "core/storage/layout/registers.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/writer.h"

#include <map>

namespace {

const Entity &pledge()
{
    return *findEntity("pledge");
}

/// All writes of an entity's records in a chapter.
std::map<Id, merge::Record> registersOf(Store &store)
{
    std::map<Id, merge::Record> out;
    const SiteKnowledge sites(databaseOf(store), store.site());
    SqlStatement ids(databaseOf(store), "SELECT id FROM pledge ORDER BY id");
    while (ids.step()) {
        const Id id = Id::fromRaw(ids.blob(0).data());
        out[id] =
            registers::read(databaseOf(store), pledge(), id, [&](qint64 number) { return sites.id(number); })->record;
    }
    return out;
}

/// Sends everything from one chapter to another, like a full bundle.
void send(Store &from, Store &to)
{
    const SiteKnowledge known(databaseOf(from), from.site());
    const auto records = registersOf(from);
    Writer writer(to, {.kind = EditKind::Merge, .label = "Merge", .from = {}, .expectedRows = 0});
    writer.learn(known.knowledge.epochs());
    for (const auto &[id, record] : records)
        writer.take(pledge(), id, record);
    merge::Claim claim;
    claim.knownVersions = known.knowledge.knownVersions();
    claim.whole = !known.holdsMore();
    writer.accept(claim);
    writer.commit();
}

/// The writes of sites that are tables.
std::map<std::string, std::string> tableWrites(Store &store)
{
    std::map<std::string, std::string> out;
    const SiteKnowledge sites(databaseOf(store), store.site());
    for (const auto &[id, record] : registersOf(store))
        for (const auto &[name, one] : record.fields)
            for (const merge::Write &write : one.writes())
                if (databaseOf(store).textOf("SELECT kind FROM site WHERE hex(id)=upper(replace('"
                                             + write.stamp.site.text() + "','-',''))")
                        == "table"
                    && write.stamp.hlc > 1)
                    out[id.text() + ' ' + name + ' ' + std::to_string(write.stamp.hlc) + '@'
                        + write.stamp.site.text()] = write.value + ' ' + write.supersededContext.text();
    return out;
}

qint64 conflicts(Store &store)
{
    return databaseOf(store).number("SELECT count(*) FROM conflict");
}

}

TEST_CASE("A returned table imported twice is unchanged the second time, conflicts included")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
    sheet.cell(sheet.rowOf(ids[1]), "notes") = "by mail";
    chapter.clock.advance(60'000);
    set(*chapter, "pledge", ids[1], {{"notes", "by phone"}});
    const QString path = fileOf(chapter, sheet);

    Importer importer(*chapter, path, as("pledge"));
    const ImportReport plan = importer.plan();
    CHECK(plan.changed == 1);
    CHECK(plan.conflicts == 1);
    const ImportReport first = importer.apply();
    INFO(problemsText(first));
    CHECK(first.changed == plan.changed);
    CHECK(first.conflicts == plan.conflicts);
    CHECK(first.needsReview());
    CHECK(conflicts(*chapter) == 1);
    CHECK(cell(*chapter, "pledge", ids[0], "city") == "Duluth");
    CHECK(cell(*chapter, "pledge", ids[1], "notes") == "by phone");
    const auto held = registersOf(*chapter).at(ids[1]).of("notes");
    REQUIRE(held.writes().size() == 2);
    CHECK(held.writes()[1].value == "by mail");

    const auto state = registersOf(*chapter);
    const ImportReport second = import(*chapter, path, as("pledge"));
    INFO(problemsText(second));
    CHECK(second.changed + second.conflicts + second.created == 0);
    CHECK(second.step == 0);
    CHECK(registersOf(*chapter) == state);
    CHECK(findings(*chapter) == "");

    chapter->undo();
    CHECK(cell(*chapter, "pledge", ids[0], "city") == "");
    CHECK(cell(*chapter, "pledge", ids[1], "notes") == "by phone");
    CHECK(conflicts(*chapter) == 0);
}

TEST_CASE("An edit in the table supersedes a value that nobody changed since the export, even after a later decision")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
    chapter.clock.advance(60'000);
    set(*chapter, "pledge", ids[0], {{"shift", "night"}}); // Another field of the same record.
    const ImportReport report = import(*chapter, fileOf(chapter, sheet), as("pledge"));
    CHECK(report.conflicts == 0);
    CHECK(registersOf(*chapter).at(ids[0]).of("city").writes().size() == 1);
    set(*chapter, "pledge", ids[0], {{"city", "Superior"}}); // Typed after the table came.
    CHECK(registersOf(*chapter).at(ids[0]).of("city").writes().size() == 1);
    CHECK(import(*chapter, fileOf(chapter, sheet), as("pledge")).unchanged == 6);
    CHECK(cell(*chapter, "pledge", ids[0], "city") == "Superior");
}

TEST_CASE("A table imported in two chapters gives identical writes, and they agree when they meet")
{
    TemporaryStore here, there;
    const std::vector<Id> ids = addPeople(*here);
    send(*here, *there);
    Sheet sheet = sheetOf(*here);
    sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
    sheet.cell(sheet.rowOf(ids[1]), "notes") = "";
    sheet.cell(sheet.rowOf(ids[2]), "phone") = "+16125550199";
    std::vector<std::string> row(sheet.header.size());
    row[sheet.column("given_name")] = "Gus";
    row[sheet.column("family_name")] = "Hill";
    sheet.rows.push_back(row);
    sheet.go(spreadsheet::plainNumber);
    here.clock.advance(60'000);
    there.clock.advance(90'000);
    set(*there, "pledge", ids[2], {{"phone", "+16125550188"}});

    const QString path = fileOf(here, sheet);
    const ImportReport a = import(*here, path, as("pledge")), b = import(*there, path, as("pledge"));
    INFO(problemsText(a) << problemsText(b));
    CHECK(a.created == 1);
    CHECK(a.changed == 3);
    CHECK(b.created == 1);
    CHECK(b.changed == 2);
    CHECK(b.conflicts == 1);
    const auto writes = tableWrites(*here);
    CHECK(writes.size() == 3);
    CHECK(tableWrites(*there) == writes);

    send(*here, *there);
    send(*there, *here);
    CHECK(registersOf(*here) == registersOf(*there));
    CHECK(contents(*here) == contents(*there));
    CHECK(conflicts(*here) == 1);
    CHECK(conflicts(*there) == 1);
    CHECK(cell(*here, "pledge", ids[2], "phone") == "+16125550188");
    set(*here, "pledge", ids[2], {{"phone", "+16125550177"}});
    send(*here, *there);
    CHECK(conflicts(*there) == 0);
    CHECK(import(*there, path, as("pledge")).unchanged == 7);
    CHECK(cell(*there, "pledge", ids[2], "phone") == "+16125550177");
}

TEST_CASE("A table edited after the exporter merged a bundle makes no false conflicts")
{
    TemporaryStore here, there;
    const std::vector<Id> ids = addPeople(*here);
    send(*here, *there);
    there.clock.advance(60'000);
    set(*there, "pledge", ids[0], {{"city", "Superior"}});
    send(*there, *here); // Learned, and nothing written since.
    Sheet sheet = sheetOf(*here);
    CHECK(sheet.cell(sheet.rowOf(ids[0]), "city") == "Superior");
    sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
    const QString path = fileOf(here, sheet);
    CHECK(import(*here, path, as("pledge")).conflicts == 0);
    CHECK(import(*there, path, as("pledge")).conflicts == 0);
    CHECK(cell(*there, "pledge", ids[0], "city") == "Duluth");
    CHECK(registersOf(*here) == registersOf(*there));
}

TEST_CASE("An edit in a table supersedes a value from a filtered bundle")
{
    TemporaryStore here, there;
    const std::vector<Id> ids = addPeople(*there);
    {
        // One record of many: no claim comes with it.
        const SiteKnowledge known(databaseOf(*there), there->site());
        const auto records = registersOf(*there);
        Writer writer(*here, {.kind = EditKind::Merge, .label = "Merge", .from = {}, .expectedRows = 0});
        writer.learn(known.knowledge.epochs());
        writer.take(pledge(), ids[3], records.at(ids[3]));
        writer.commit();
    }
    Sheet sheet = sheetOf(*here);
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.cell(0, "_base").find(";over given_name ") != std::string::npos);
    sheet.cell(0, "given_name") = "Dora";
    const QString path = fileOf(here, sheet);
    CHECK(import(*here, path, as("pledge")).conflicts == 0);
    CHECK(import(*there, path, as("pledge")).conflicts == 0);
    CHECK(cell(*here, "pledge", ids[3], "given_name") == "Dora");
    CHECK(cell(*there, "pledge", ids[3], "given_name") == "Dora");
    CHECK(conflicts(*here) + conflicts(*there) == 0);
    CHECK(tableWrites(*here) == tableWrites(*there));
}

TEST_CASE("A chapter without the export compares with the checks in the table")
{
    TemporaryStore here, there;
    const std::vector<Id> ids = addPeople(*here);
    send(*here, *there);
    there.clock.advance(60'000);
    set(*there, "pledge", ids[0], {{"notes", "changed there"}});
    set(*there, "pledge", ids[1], {{"notes", "changed there"}});
    set(*there, "pledge", ids[2], {{"phone", "+16125550188"}});
    Sheet sheet = sheetOf(*here);
    sheet.cell(sheet.rowOf(ids[1]), "notes") = "edited";
    sheet.cell(sheet.rowOf(ids[4]), "notes") = "";
    sheet.go(spreadsheet::plainNumber);
    const ImportReport report = import(*there, fileOf(there, sheet), as("pledge"));
    INFO(problemsText(report));
    CHECK(report.conflicts == 1);
    CHECK(report.changed == 1);
    CHECK(report.erased == 1);
    CHECK(cell(*there, "pledge", ids[0], "notes") == "changed there"); // The table has what was there before.
    CHECK(cell(*there, "pledge", ids[2], "phone") == "+16125550188");  // The same, rewritten.
    CHECK(cell(*there, "pledge", ids[4], "notes") == "");
    CHECK(cell(*there, "pledge", ids[5], "notes") == "00042");
}

TEST_CASE("A removed record is shown again if it was edited in the table, and remains removed if not")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
    chapter.clock.advance(60'000);
    for (const Id &id : {ids[0], ids[1]})
        chapter->apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, "pledge", id, {})}});
    const QString path = fileOf(chapter, sheet);
    const ImportReport report = import(*chapter, path, as("pledge"));
    INFO(problemsText(report));
    CHECK(report.conflicts == 1);
    CHECK(report.unsure == 0);
    CHECK_FALSE(chapter->get(pledge(), ids[0])->deleted);
    CHECK(chapter->get(pledge(), ids[1])->deleted);
    CHECK(conflicts(*chapter) == 1);
    CHECK(import(*chapter, path, as("pledge")).conflicts == 0);
}

TEST_CASE("A returned table can be imported again after its import was undone")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
    const QString path = fileOf(chapter, sheet);
    import(*chapter, path, as("pledge"));
    chapter->undo();
    CHECK(cell(*chapter, "pledge", ids[0], "city") == "");
    const ImportReport again = import(*chapter, path, as("pledge"));
    CHECK(again.conflicts == 0);
    CHECK(again.changed == 1);
    CHECK(cell(*chapter, "pledge", ids[0], "city") == "Duluth");
    CHECK(import(*chapter, path, as("pledge")).step == 0);
    set(*chapter, "pledge", ids[0], {{"city", ""}}); // Taken back by hand.
    CHECK(import(*chapter, path, as("pledge")).changed == 0);
    CHECK(cell(*chapter, "pledge", ids[0], "city") == "");
}
