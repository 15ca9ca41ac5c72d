// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "tests/core/import/files.h"

namespace {

std::string readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

/// The report of plan(), in the same format as that of apply().
std::string counts(const ImportReport &r)
{
    const auto n = [](qint64 v) { return std::to_string(v); };
    return "new " + n(r.created) + " changed " + n(r.changed) + " unchanged " + n(r.unchanged) + " rejected "
         + n(r.rejected) + " suspects " + n(r.suspects) + " repaired " + n(r.repaired) + " unsure " + n(r.unsure)
         + " conflicts " + n(r.conflicts);
}

}

TEST_CASE("A typical list is imported without mapping columns by hand")
{
    TemporaryStore chapter;
    const QString rejects = chapter.folder.filePath("rejects.csv");
    Importer importer(*chapter, sample("volunteers.csv"));
    const Inspection &inspection = importer.inspect();
    CHECK(inspection.detection.dialect.delimiter == ';');
    CHECK(inspection.detection.dialect.encoding == "windows-1252");
    CHECK(inspection.detection.dialect.headerRow == 4);
    CHECK(inspection.entity == findEntity("pledge"));
    CHECK(targets(inspection) == "given_name,family_name,email,phone,postal_code,pledged_on,");

    const std::string planned = counts(importer.plan());
    CHECK(recordsOf(*chapter, "pledge").empty());
    const ImportReport report = importer.apply({}, rejects);
    INFO(problemsText(report));
    CHECK(counts(report) == planned);
    CHECK(report.created == 5);
    CHECK(report.rejected == 1);
    CHECK(report.repaired == 2);
    CHECK(report.step > 0);

    const Record nunez = recordWith(*chapter, "pledge", "family_name", "Núñez");
    CHECK(nunez.value("given_name").text() == "María");
    CHECK(nunez.value("phone").text() == "+16125550101");
    CHECK(nunez.value("postal_code").text() == "02134");
    CHECK(nunez.value("pledged_on").text() == "2026-01-31");
    CHECK(nunez.extra.at("T-shirt") == "XL");

    REQUIRE(report.rejectsPath == rejects);
    const std::string handedBack = readAll(rejects);
    CHECK(handedBack.starts_with("First Name,Last Name,E-mail,Cell,Zip,Signed up,T-shirt,_row,reason\r\n"));
    CHECK(handedBack.find("13/45/2026") != std::string::npos);

    SECTION("and once more changes nothing")
    {
        const ImportReport again = import(*chapter, sample("volunteers.csv"));
        INFO(problemsText(again));
        CHECK(again.unchanged == 5);
        CHECK(again.rejected == 1);
        CHECK(again.step == 0);
    }
    SECTION("and undo takes all of it back, redo brings it again")
    {
        const auto with = contents(*chapter);
        chapter->undo();
        CHECK(contents(*chapter).empty());
        chapter.reopen();
        chapter->redo();
        CHECK(contents(*chapter) == with);
    }
    SECTION("and after undo it can be imported again")
    {
        const auto with = contents(*chapter);
        chapter->undo();
        const ImportReport again = import(*chapter, sample("volunteers.csv"));
        CHECK(again.created == 5);
        CHECK(contents(*chapter) == with);
    }
    SECTION("and the row that was handed back comes in once it is mended")
    {
        std::string mended = handedBack;
        mended.replace(mended.find("13/45/2026"), 10, "1/15/2026");
        const ImportReport second = import(*chapter, fileOf(chapter, "mended.csv", mended));
        INFO(problemsText(second));
        CHECK(second.created == 1);
        CHECK(second.rejected == 0);
        const Record record = recordWith(*chapter, "pledge", "pledged_on", "2026-01-15");
        CHECK_FALSE(record.extra.contains("reason"));
        CHECK_FALSE(record.extra.contains("_row"));
        CHECK(record.extra.at("T-shirt") == "M");
    }
}

TEST_CASE("A plan reports what the import does, row by row")
{
    TemporaryStore chapter;
    const Id ana =
        add(*chapter, "pledge",
            {{"given_name", "Ana"}, {"family_name", "Ruiz"}, {"email", "ana@example.org"}, {"city", "Duluth"}});
    const QString path = fileOf(chapter, "list.csv",
                                "First name,Last name,E-mail,City\n"
                                "Ana,Ruiz,ana@example.org,Superior\n"
                                "Bo,Lind,bo@example.org,\n"
                                "Cy,Ek,not an address,\n"
                                "Ola,Ruiz,ana@example.org,\n");
    Importer importer(*chapter, path);
    std::vector<RowPlan> plans;
    const ImportReport planned = importer.plan([&](const RowPlan &plan) { plans.push_back(plan); });
    CHECK(cell(*chapter, "pledge", ana, "city") == "Duluth");
    REQUIRE(plans.size() == 4);
    CHECK(plans[0].outcome == RowOutcome::Changed);
    CHECK(plans[0].record == ana);
    CHECK(plans[0].title.startsWith("Ana Ruiz"));
    CHECK(plans[1].outcome == RowOutcome::New);
    CHECK(plans[2].outcome == RowOutcome::Rejected);
    CHECK(plans[3].outcome == RowOutcome::PossibleDuplicate);
    CHECK(plans[3].resembles == ana);
    const auto city = std::find_if(plans[0].cells.begin(), plans[0].cells.end(),
                                   [](auto &c) { return std::string_view(c.field->key) == "city"; });
    REQUIRE(city != plans[0].cells.end());
    CHECK(city->before.text() == "Duluth");
    CHECK(city->after.text() == "Superior");
    CHECK(city->original == "Superior");

    const ImportReport done = importer.apply();
    CHECK(counts(done) == counts(planned));
    CHECK(cell(*chapter, "pledge", ana, "city") == "Superior");
    CHECK(cell(*chapter, "pledge", plans[1].record, "given_name") == "Bo");
    CHECK(cell(*chapter, "pledge", plans[3].record, "given_name") == "Ola");
    chapter->undo();
    CHECK(cell(*chapter, "pledge", ana, "city") == "Duluth");
    CHECK(recordsOf(*chapter, "pledge").size() == 1);
}

TEST_CASE("A shared phone or e-mail with another first name is never merged")
{
    TemporaryStore chapter;
    const Id ana = add(*chapter, "pledge", {{"given_name", "Ana"}, {"family_name", "Ruiz"}, {"phone", "+16125550101"}});
    const ImportReport report =
        import(*chapter, fileOf(chapter, "list.csv",
                                "First name,Last name,Phone\nLuis,Ruiz,612-555-0101\nA.,Ruiz,(612) 555-0101\n"));
    INFO(problemsText(report));
    CHECK(report.suspects == 1);
    CHECK(report.created == 1);
    CHECK(cell(*chapter, "pledge", ana, "given_name") == "A.");
    CHECK(recordsOf(*chapter, "pledge").size() == 2);
}

TEST_CASE("The same name and ZIP code is the same person, the name alone only a possible duplicate")
{
    TemporaryStore chapter;
    const Id bo = add(*chapter, "person",
                      {{"alias", "Bo"}, {"given_name", "Bo"}, {"family_name", "Lind"}, {"postal_code", "55802"}});
    const ImportReport report =
        import(*chapter,
               fileOf(chapter, "people.csv",
                      "First name,Last name,Zip,City\nBO,LIND,55802-1234,Duluth\nBo,Lind,,Hermantown\n"),
               as("person"));
    INFO(problemsText(report));
    CHECK(report.changed == 1);
    CHECK(cell(*chapter, "person", bo, "city") == "Duluth");
}

TEST_CASE("One person may make several pledges")
{
    TemporaryStore chapter;
    add(*chapter, "pledge", {{"given_name", "Ana"}, {"email", "ana@example.org"}, {"kind", "no_work"}});
    const QString path = fileOf(chapter, "more.csv",
                                "First name,E-mail,Kind\nAna,ana@example.org,no_school\nAna,ana@example.org,no_work\n");
    const ImportReport report = import(*chapter, path);
    INFO(problemsText(report));
    CHECK(report.created == 1);
    CHECK(report.unchanged == 1);
    CHECK(report.suspects == 0);
}

TEST_CASE("A blank cell erases nothing, and there is a way to say clear")
{
    TemporaryStore chapter;
    const Id ana = add(
        *chapter, "pledge",
        {{"given_name", "Ana"}, {"city", "Duluth"}, {"phone", "+16125550101"}, {"notes", "call"}, {"shift", "night"}});
    const QString path =
        fileOf(chapter, "edit.csv",
               "id,given_name,city,phone,notes,shift\n" + ana.text() + ",Ana,,(clear),(none),(withheld)\n");
    const ImportReport report = import(*chapter, path, as("pledge"));
    CHECK(report.changed == 1);
    CHECK(cell(*chapter, "pledge", ana, "city") == "Duluth");
    CHECK(cell(*chapter, "pledge", ana, "phone").empty());
    CHECK(cell(*chapter, "pledge", ana, "notes") == "(none)");
    CHECK(cell(*chapter, "pledge", ana, "shift") == "night");
}

TEST_CASE("Existing records can be filled in or skipped")
{
    TemporaryStore chapter;
    const Id ana = add(*chapter, "pledge", {{"given_name", "Ana"}, {"email", "ana@example.org"}, {"city", "Duluth"}});
    const QString path =
        fileOf(chapter, "list.csv", "First name,E-mail,City,Shift\nAna,ana@example.org,Superior,night\n");
    ImportOptions options = as("pledge");
    SECTION("fill")
    {
        options.existing = ImportOptions::Existing::Fill;
        CHECK(import(*chapter, path, options).changed == 1);
        CHECK(cell(*chapter, "pledge", ana, "city") == "Duluth");
        CHECK(cell(*chapter, "pledge", ana, "shift") == "night");
    }
    SECTION("skip")
    {
        options.existing = ImportOptions::Existing::Skip;
        CHECK(import(*chapter, path, options).unchanged == 1);
        CHECK(cell(*chapter, "pledge", ana, "shift").empty());
    }
}

TEST_CASE("An import does not restore a removed record")
{
    TemporaryStore chapter;
    const Id ana = add(*chapter, "pledge", {{"given_name", "Ana"}});
    const QByteArray bytes = exported(*chapter, "pledge");
    chapter->apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, "pledge", ana, {})}});
    const ImportReport report = import(
        *chapter, fileOf(chapter, "pledges.csv", std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    CHECK(report.unchanged == 1);
    CHECK(report.step == 0);
    CHECK(problemsText(report).find("removed here") != std::string::npos);
}

TEST_CASE("Equal rows are one person if they name one, and several if they do not")
{
    TemporaryStore chapter;
    const QString path =
        fileOf(chapter, "cards.csv",
               "Alias,Head count,E-mail\nA friend,2,\nA friend,2,\nBo,1,bo@example.org\nBo,1,bo@example.org\n");
    const ImportReport report = import(*chapter, path, as("pledge"));
    INFO(problemsText(report));
    CHECK(report.created == 3);
    CHECK(report.unchanged == 1);
    CHECK(import(*chapter, path, as("pledge")).unchanged == 4);
}

TEST_CASE("References are read by id or by name, and names that are not found are kept")
{
    TemporaryStore chapter;
    const Id march = add(*chapter, "action", {{"title", "Winter march"}});
    add(*chapter, "action", {{"title", "Vigil"}});
    add(*chapter, "action", {{"title", "Vigil"}});
    const QString path = fileOf(
        chapter, "list.csv",
        "First name,E-mail,Event\nAna,a@example.org,WINTER MARCH\nBo,b@example.org,Picnic\nCy,c@example.org,Vigil\n");
    const ImportReport report = import(*chapter, path);
    INFO(problemsText(report));
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    CHECK(recordWith(*chapter, "pledge", "given_name", "Ana").value("action").text() == march.text());
    const Record bo = recordWith(*chapter, "pledge", "given_name", "Bo");
    CHECK(bo.value("action").isNotRecorded());
    CHECK(bo.extra.at("Event") == "Picnic");
    CHECK(problemsText(report).find("Picnic") != std::string::npos);
}

TEST_CASE("A returned table does not undo changes made since the export")
{
    TemporaryStore chapter;
    const Id ana =
        add(*chapter, "pledge", {{"given_name", "Ana"}, {"city", "Duluth"}, {"shift", "day"}, {"notes", "old"}});
    QByteArray sheet = exported(*chapter, "pledge", ExportOptions::For::Spreadsheet);
    chapter.clock.advance(60'000);
    set(*chapter, "pledge", ana, {{"city", "Superior"}, {"shift", "night"}});
    sheet.replace("\"day\"", "\"evening\"").replace("\"old\"", "\"new\"");
    const ImportReport report =
        import(*chapter, fileOf(chapter, "sheet.csv", std::string_view(sheet.constData(), std::size_t(sheet.size()))));
    INFO(problemsText(report));
    CHECK(report.conflicts == 1);
    CHECK(cell(*chapter, "pledge", ana, "city") == "Superior");
    CHECK(cell(*chapter, "pledge", ana, "shift") == "night");
    CHECK(cell(*chapter, "pledge", ana, "notes") == "new");
}

TEST_CASE("A choice of columns is remembered for the same set of headers")
{
    TemporaryStore chapter;
    const QString first = fileOf(chapter, "first.csv", "Who,Mail,Colour\nAna,a@example.org,red\n");
    ImportOptions options = as("pledge");
    options.columns = {{"Who", "alias"}, {"Colour", "shift"}};
    Importer importer(*chapter, first, options);
    importer.apply();
    importer.saveMapping();
    const QString second = fileOf(chapter, "second.csv", "Mail,Colour,Who\nb@example.org,blue,Bo\n");
    Importer other(*chapter, second);
    CHECK(other.inspect().columns[2].how == "saved");
    other.apply();
    CHECK(recordWith(*chapter, "pledge", "alias", "Bo").value("shift").text() == "blue");
}

TEST_CASE("An unknown field or column in the choice is refused with the nearest name")
{
    TemporaryStore chapter;
    const QString path = fileOf(chapter, "list.csv", "First name,E-mail\nAna,a@example.org\n");
    ImportOptions options = as("pledge");
    options.columns = {{"E-mail", "e_mail_address"}};
    CHECK(inspectFile(path, options).refused());
    CHECK_THROWS_AS(import(*chapter, path, options), Failure);
    options.columns = {{"Phone", "phone"}};
    CHECK(inspectFile(path, options).refused());
}

TEST_CASE("Cancelling an import leaves the file as it was")
{
    TemporaryStore chapter;
    std::string rows = "First name,E-mail\n";
    for (int i = 0; i < 20'000; ++i)
        rows += "Ana,a" + std::to_string(i) + "@example.org\n";
    Importer importer(*chapter, fileOf(chapter, "many.csv", rows));
    importer.inspect();
    CHECK_THROWS_AS(importer.apply([](qint64 done, qint64 total) { return done < total / 2; }), Cancelled);
    CHECK(recordsOf(*chapter, "pledge").empty());
    CHECK(chapter->historyCount() == 0);
    CHECK(importer.apply().created == 20'000);
}

TEST_CASE("Long rows keep cells without a header, short rows clear nothing")
{
    TemporaryStore chapter;
    import(*chapter,
           fileOf(chapter, "ragged.csv", "First name,Last name,E-mail\nAna,Ruiz,a@example.org,left over\nBo,Lind\n"));
    CHECK(recordWith(*chapter, "pledge", "given_name", "Ana").extra.at("(column 4)") == "left over");
    CHECK(recordWith(*chapter, "pledge", "given_name", "Bo").value("email").isNotRecorded());
}

TEST_CASE("Repeated and empty headers get unique names")
{
    TemporaryStore chapter;
    const QString path =
        fileOf(chapter, "list.csv", "First name,Colour,Colour,,E-mail\nAna,red,blue,x,a@example.org\n");
    import(*chapter, path);
    const Record ana = recordWith(*chapter, "pledge", "given_name", "Ana");
    CHECK(ana.extra.at("Colour") == "red");
    CHECK(ana.extra.at("Colour (2)") == "blue");
    CHECK(ana.extra.at("(column 4)") == "x");
}

TEST_CASE("A long cell that begins with a parenthesis is a value like any other")
{
    TemporaryStore chapter;
    const QString path =
        fileOf(chapter, "in.csv", "Given name,Phone,Notes\nAna,(612) 555-0101 ext 22,(call only after five please)\n");
    import(*chapter, path, as("pledge"));
    const Record record = recordsOf(*chapter, "pledge").at(0);
    CHECK(record.value("phone").text() == "(612) 555-0101 ext 22");
    CHECK(record.value("notes").text() == "(call only after five please)");
}

TEST_CASE("An import sees what another program wrote since the inspection")
{
    TemporaryStore chapter;
    std::string csv = "alias,city,notes\n";
    for (int i = 0; i < 3000; ++i)
        csv += "Card " + std::to_string(i) + ",Duluth,Note " + std::to_string(i) + "\n";
    const QString path = fileOf(chapter, "cards.csv", csv);
    // At first the file is empty, which the import may not go by later.
    const std::function<void(Store &)> others[] = {
        [&](Store &other) { import(other, path, as("pledge")); },
        [&](Store &other) { import(other, fileOf(chapter, "more.csv", "alias,city\nOther,Superior\n"), as("pledge")); },
        [&](Store &other) {
            add(other, "pledge", {{"alias", "Single"}, {"city", "Duluth"}});
        },
        [&](Store &other) { other.undo(); },
    };
    for (const auto &write : others) {
        const auto other = Store::open(chapter.path, Store::Mode::ReadWrite, chapter.clock);
        Importer importer(*chapter, path, as("pledge"));
        CHECK_FALSE(importer.inspect().refused());
        write(*other);
        const ImportReport report = importer.apply();
        CHECK(report.rejected == 0);
        CHECK(report.created + report.unchanged == 3000);
        CHECK(findings(*chapter).empty());
    }
    Query query;
    query.entity = findEntity("pledge");
    CHECK(chapter->count(query) == 3001);
}
