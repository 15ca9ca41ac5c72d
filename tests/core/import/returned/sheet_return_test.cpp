// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/returned/sheets.h"
#include "tests/support/database.h"

#include "core/base/failure.h"

TEST_CASE("Nothing that a spreadsheet does to a table changes a record")
{
    for (const auto &[name, habit] : spreadsheet::habits()) {
        INFO(name);
        TemporaryStore chapter;
        addPeople(*chapter);
        const auto before = contents(*chapter);
        Sheet sheet = sheetOf(*chapter);
        sheet.go(habit);
        CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 0 changed 6 unchanged");
        CHECK(contents(*chapter) == before);
    }
}

TEST_CASE("Cells that the spreadsheet rewrote are counted as repaired and reported once for each column")
{
    TemporaryStore chapter;
    addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.go(spreadsheet::plainNumber);
    const ImportReport report = import(*chapter, fileOf(chapter, sheet));
    INFO(problemsText(report));
    CHECK(report.unchanged == 6);
    CHECK(report.repaired >= 12); // Six phones, four ZIP codes, and the notes that look like numbers.
    CHECK(problemsText(report).find("leading zeros lost") != std::string::npos);
    CHECK(report.step == 0);
    CHECK_FALSE(report.needsReview());
}

TEST_CASE("Only a person's edits change records, also in a rewritten table")
{
    for (const auto &[name, habit] : spreadsheet::habits()) {
        INFO(name);
        // What is typed into a column that shows three digits has three digits.
        const bool losesDigits = std::string_view(name) == "two decimals, scientific";
        TemporaryStore chapter;
        const std::vector<Id> ids = addPeople(*chapter);
        auto expected = contents(*chapter);
        Sheet sheet = sheetOf(*chapter);
        sheet.cell(sheet.rowOf(ids[0]), "city") = "Duluth";
        sheet.cell(sheet.rowOf(ids[1]), "given_name") = "Lukas";
        sheet.cell(sheet.rowOf(ids[2]), "notes") = "called";
        sheet.cell(sheet.rowOf(ids[3]), "pledged_on") = "2026-04-05";
        sheet.cell(sheet.rowOf(ids[4]), losesDigits ? "city" : "postal_code") = losesDigits ? "" : "02199";
        sheet.go(habit);
        CHECK(taken(*chapter, fileOf(chapter, sheet))
              == (losesDigits ? "0 new 4 changed 2 unchanged" : "0 new 5 changed 1 unchanged"));
        const auto now = contents(*chapter);
        set(*chapter, "pledge", ids[0], {{"city", ""}});
        set(*chapter, "pledge", ids[1], {{"given_name", "Łukasz"}});
        set(*chapter, "pledge", ids[2], {{"notes", "50%"}});
        CHECK(cell(*chapter, "pledge", ids[3], "pledged_on") == "2026-04-05");
        set(*chapter, "pledge", ids[3], {{"pledged_on", "2026-02-03"}});
        CHECK(cell(*chapter, "pledge", ids[4], "postal_code") == (losesDigits ? "00501" : "02199"));
        set(*chapter, "pledge", ids[4], {{"postal_code", "00501"}});
        CHECK(contents(*chapter) == expected);
        CHECK(now != expected);
    }
}

TEST_CASE("Columns may be moved and removed, and rows sorted")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.moveColumn(sheet.column("_id"), 0);
    sheet.moveColumn(sheet.column("given_name"), 5);
    sheet.removeColumn("phone");
    sheet.removeColumn("notes");
    sheet.sortBy("family_name", true);
    sheet.cell(sheet.rowWith("given_name", "Dee"), "city") = "Superior";
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 1 changed 5 unchanged");
    CHECK(cell(*chapter, "pledge", ids[3], "city") == "Superior");
    CHECK(cell(*chapter, "pledge", ids[3], "phone") == "+16125550104");
}

TEST_CASE("Rows that were added become records, the same in every chapter")
{
    TemporaryStore chapter, other;
    addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    std::vector<std::string> row(sheet.header.size());
    row[sheet.column("given_name")] = "Gus";
    row[sheet.column("postal_code")] = "2139";
    row[sheet.column("family_name")] = "Hill";
    sheet.rows.insert(sheet.rows.begin() + 2, row);
    sheet.go(spreadsheet::plainNumber);
    const QString path = fileOf(chapter, sheet);
    CHECK(taken(*chapter, path) == "1 new 0 changed 6 unchanged");
    const Record gus = recordWith(*chapter, "pledge", "given_name", "Gus");
    CHECK(gus.value("postal_code").text() == "02139");
    CHECK(taken(*chapter, path) == "0 new 0 changed 7 unchanged");
    import(*other, path, as("pledge"));
    CHECK(recordWith(*other, "pledge", "given_name", "Gus").id() == gus.id());
}

TEST_CASE("A row that was copied and edited becomes a record, one that was only copied does not")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    std::vector<std::string> copy = sheet.rows[sheet.rowOf(ids[3])], same = sheet.rows[sheet.rowOf(ids[4])];
    copy[sheet.column("given_name")] = "Dora";
    copy[sheet.column("phone")] = "+16125550177";
    copy[sheet.column("family_name")] = "Other";
    sheet.rows.insert(sheet.rows.begin(), copy); // In front of the row that it is a copy of.
    sheet.rows.push_back(same);
    sheet.go(spreadsheet::plainNumber);
    const QString path = fileOf(chapter, sheet);
    CHECK(taken(*chapter, path) == "1 new 0 changed 7 unchanged");
    CHECK(cell(*chapter, "pledge", ids[3], "given_name") == "Dee");
    const Record dora = recordWith(*chapter, "pledge", "given_name", "Dora");
    CHECK(dora.value("postal_code").text() == "02135");
    CHECK(dora.value("notes").text() == "1E5");
    CHECK(taken(*chapter, path) == "0 new 0 changed 8 unchanged");
}

TEST_CASE("Records without a row are kept unless a person chooses to remove them")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    const Id later = [&] {
        Sheet sheet = sheetOf(*chapter);
        sheet.rows.erase(sheet.rows.begin() + std::ptrdiff_t(sheet.rowOf(ids[1])));
        const QString path = fileOf(chapter, sheet);
        const Id made = add(*chapter, "pledge", {{"given_name", "Made"}, {"family_name", "Later"}});
        CHECK(taken(*chapter, path) == "0 new 0 changed 5 unchanged 1 missing");
        CHECK(cell(*chapter, "pledge", ids[1], "given_name") == "Łukasz");
        ImportOptions options = as("pledge");
        options.missing = ImportOptions::Missing::Remove;
        Importer importer(*chapter, path, options);
        CHECK(importer.plan().removed == 1);
        CHECK(recordsOf(*chapter, "pledge").size() == 7);
        CHECK(taken(*chapter, path, options) == "0 new 0 changed 5 unchanged 1 removed");
        CHECK(taken(*chapter, path, options) == "0 new 0 changed 5 unchanged");
        return made;
    }();
    CHECK(chapter->get(*findEntity("pledge"), ids[1])->deleted);
    CHECK_FALSE(chapter->get(*findEntity("pledge"), later)->deleted);
    chapter->undo();
    CHECK_FALSE(chapter->get(*findEntity("pledge"), ids[1])->deleted);
    CHECK(findings(*chapter) == "");
}

TEST_CASE("A table that looks cut off removes nothing unless a person insists")
{
    TemporaryStore chapter;
    addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.rows.resize(2);
    const QString path = fileOf(chapter, sheet);
    ImportOptions options = as("pledge");
    options.missing = ImportOptions::Missing::Remove;
    CHECK(taken(*chapter, path, options) == "0 new 0 changed 2 unchanged 4 missing");
    options.missing = ImportOptions::Missing::RemoveMany;
    CHECK(taken(*chapter, path, options) == "0 new 0 changed 2 unchanged 4 removed");
}

TEST_CASE("In a filtered table, only records that meet the filter can be missing")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    for (const Id &id : {ids[0], ids[1], ids[2], ids[3]})
        set(*chapter, "pledge", id, {{"city", "Duluth; MN"}});
    ExportOptions part;
    part.entity = findEntity("pledge");
    part.where = {{part.entity->find("city"), Filter::Test::Equal, Value("Duluth; MN")}};
    part.columns = {part.entity->find("given_name"), part.entity->find("city")};
    part.purpose = ExportOptions::For::Spreadsheet;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportRecords(*chapter, part, buffer);
    Sheet sheet = Sheet::open(buffer.data());
    REQUIRE(sheet.rows.size() == 4);
    sheet.rows.erase(sheet.rows.begin() + std::ptrdiff_t(sheet.rowOf(ids[1])));
    const QString path = fileOf(chapter, sheet);
    set(*chapter, "pledge", ids[4], {{"city", "Duluth; MN"}}); // One of them only since.
    ImportOptions options = as("pledge");
    options.missing = ImportOptions::Missing::Remove;
    CHECK(taken(*chapter, path, options) == "0 new 0 changed 3 unchanged 1 removed");
    CHECK(chapter->get(*findEntity("pledge"), ids[1])->deleted);
    CHECK_FALSE(chapter->get(*findEntity("pledge"), ids[4])->deleted);
}

TEST_CASE("A missing record that was changed here since the export is kept as a conflict")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.rows.erase(sheet.rows.begin() + std::ptrdiff_t(sheet.rowOf(ids[1])));
    chapter.clock.advance(60'000);
    set(*chapter, "pledge", ids[1], {{"city", "Duluth"}});
    ImportOptions options = as("pledge");
    options.missing = ImportOptions::Missing::Remove;
    CHECK(taken(*chapter, fileOf(chapter, sheet), options) == "0 new 0 changed 5 unchanged 1 conflicts");
    CHECK_FALSE(chapter->get(*findEntity("pledge"), ids[1])->deleted);
    CHECK(databaseOf(*chapter).number("SELECT count(*) FROM conflict") == 1);
}

TEST_CASE("Rows without ids are matched by person and compared with the export")
{
    for (const bool whole : {true, false}) {
        INFO(whole);
        TemporaryStore chapter;
        const std::vector<Id> ids = addPeople(*chapter);
        Sheet sheet = sheetOf(*chapter);
        const std::size_t dee = sheet.rowOf(ids[3]);
        sheet.cell(dee, "city") = "Duluth";
        if (whole)
            sheet.removeColumn("_id");
        else
            sheet.cell(dee, "_id") = "";
        sheet.go(spreadsheet::plainNumber);
        CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 1 changed 5 unchanged");
        CHECK(cell(*chapter, "pledge", ids[3], "city") == "Duluth");
        CHECK(cell(*chapter, "pledge", ids[5], "notes") == "00042");
    }
}

TEST_CASE("Without bookkeeping columns, the table is compared with the current values")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.removeColumn("_base");
    sheet.removeColumn("_chk");
    sheet.cell(sheet.rowOf(ids[3]), "city") = "Duluth";
    sheet.cell(sheet.rowOf(ids[2]), "notes") = "";
    sheet.go(spreadsheet::plainNumber);
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 1 changed 5 unchanged");
    CHECK(cell(*chapter, "pledge", ids[5], "notes") == "00042");
    CHECK(cell(*chapter, "pledge", ids[2], "notes") == "50%"); // A blank means nothing there.

    sheet.removeColumn("_id"); // As any list: the phone number of another country has lost what it was known by.
    const ImportReport list = import(*chapter, fileOf(chapter, sheet));
    CHECK(list.created == list.suspects);
    CHECK(list.created <= 1);
}

TEST_CASE("A table with one column sorted without the others is not imported")
{
    for (const char *column : {"phone", "given_name", "postal_code", "pledged_on", "_id"}) {
        INFO(column);
        TemporaryStore chapter;
        addPeople(*chapter);
        const auto before = contents(*chapter);
        Sheet sheet = sheetOf(*chapter);
        sheet.go(spreadsheet::plainNumber);
        const std::string_view name = column;
        sheet.sortBy(name == "_id" ? "family_name" : name, true);
        if (name == "_id") { // The ids stay and all others are sorted.
            const std::size_t at = sheet.column("_id");
            std::vector<std::string> first;
            for (auto &row : sheet.rows)
                first.push_back(row[at]);
            sheet.sortBy("family_name");
            for (std::size_t i = 0; i < first.size(); ++i)
                sheet.rows[i][at] = first[i];
        } else {
            sheet.sortOnly(column);
        }
        CHECK_THROWS_AS(import(*chapter, fileOf(chapter, sheet), as("pledge")), Failure);
        CHECK(contents(*chapter) == before);
        CHECK(databaseOf(*chapter).number("SELECT count(*) FROM op WHERE kind=2") == 0);
    }
}

TEST_CASE("Editing many cells of a column does not count as sorting")
{
    TemporaryStore chapter;
    addPeople(*chapter);
    for (const Record &record : recordsOf(*chapter, "pledge"))
        set(*chapter, "pledge", record.id(), {{"status", "expected"}});
    Sheet sheet = sheetOf(*chapter);
    for (std::size_t i = 0; i < 6; ++i)
        sheet.cell(i, "status") = i % 2 ? "confirmed" : "declined";
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 6 changed 0 unchanged");
    sheet = sheetOf(*chapter);
    for (std::size_t i = 0; i < 4; ++i) // Two there and two back.
        sheet.cell(i, "status") = i % 2 ? "declined" : "confirmed";
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 4 changed 2 unchanged");
    sheet = sheetOf(*chapter);
    std::swap(sheet.cell(0, "phone"), sheet.cell(1, "phone"));
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 2 changed 4 unchanged");
}

TEST_CASE("An emptied cell erases its value, unless much of the column was emptied")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.cell(sheet.rowOf(ids[3]), "notes") = "";
    for (std::size_t i = 0; i < 6; ++i)
        sheet.cell(i, "phone") = "";
    const QString path = fileOf(chapter, sheet);
    ImportOptions keep = as("pledge");
    keep.emptied = ImportOptions::Emptied::Keep;
    CHECK(taken(*chapter, path, keep) == "0 new 0 changed 6 unchanged");
    CHECK(taken(*chapter, path) == "0 new 1 changed 5 unchanged 1 erased");
    CHECK(cell(*chapter, "pledge", ids[3], "notes") == "");
    CHECK(cell(*chapter, "pledge", ids[3], "phone") == "+16125550104");
    ImportOptions erase = as("pledge");
    erase.emptied = ImportOptions::Emptied::Erase;
    CHECK(taken(*chapter, path, erase) == "0 new 6 changed 0 unchanged 7 erased");
    CHECK(cell(*chapter, "pledge", ids[0], "phone") == "");
}

TEST_CASE("Unknown columns are edited, emptied and added like fields")
{
    TemporaryStore chapter;
    import(
        *chapter,
        fileOf(chapter, "list.csv",
               "First "
               "name,E-mail,T-shirt,Badge\nAna,a@example.org,XL,007\nBo,b@example.org,M,008\nCy,c@example.org,S,009\n"),
        as("pledge"));
    Sheet sheet = sheetOf(*chapter);
    const std::size_t ana = sheet.rowWith("given_name", "Ana"), bo = sheet.rowWith("given_name", "Bo");
    sheet.cell(ana, "T-shirt") = "L";
    sheet.cell(bo, "T-shirt") = "";
    sheet.go(spreadsheet::plainNumber);
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 2 changed 1 unchanged 1 erased");
    CHECK(recordWith(*chapter, "pledge", "given_name", "Ana").extra
          == std::map<std::string, std::string>{{"Badge", "007"}, {"T-shirt", "L"}});
    CHECK(recordWith(*chapter, "pledge", "given_name", "Bo").extra
          == std::map<std::string, std::string>{{"Badge", "008"}});
}

TEST_CASE("An export from a read-only file can be imported again")
{
    TemporaryStore chapter;
    const std::vector<Id> ids = addPeople(*chapter);
    Sheet sheet = Sheet::open(
        exported(*Store::open(chapter.path, Store::Mode::ReadOnly), "pledge", ExportOptions::For::Spreadsheet));
    CHECK(databaseOf(*chapter).number("SELECT count(*) FROM share") == 0);
    sheet.cell(sheet.rowOf(ids[3]), "city") = "Duluth";
    sheet.cell(sheet.rowOf(ids[4]), "notes") = "";
    sheet.go(spreadsheet::plainNumber);
    CHECK(taken(*chapter, fileOf(chapter, sheet)) == "0 new 2 changed 4 unchanged 1 erased");
    CHECK(cell(*chapter, "pledge", ids[3], "city") == "Duluth");
    CHECK(cell(*chapter, "pledge", ids[5], "notes") == "00042");
}

TEST_CASE("Each export for a spreadsheet is logged, but a failed one is not")
{
    TemporaryStore chapter;
    addPeople(*chapter);
    exported(*chapter, "pledge", ExportOptions::For::Spreadsheet);
    exported(*chapter, "pledge", ExportOptions::For::Exchange);
    CHECK(databaseOf(*chapter).number(
              "SELECT count(*) FROM share WHERE kind='sheet' AND rows=6 AND length(hash)=32 AND entities='pledge'")
          == 1);
    ExportOptions options;
    options.entity = findEntity("pledge");
    options.purpose = ExportOptions::For::Spreadsheet;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK_THROWS_AS(exportRecords(*chapter, options, buffer, [](qint64, qint64) { return false; }), Cancelled);
    CHECK(databaseOf(*chapter).number("SELECT count(*) FROM share") == 1);
    CHECK(chapter->historyCount() == 6); // An export is no step.
}
