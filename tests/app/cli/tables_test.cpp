// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QFile>
#include <QSet>

#include <catch2/catch.hpp>

namespace {

/// A realistic messy table: titles above the header, semicolons, Windows-1252, US dates, lost zeros, a broken row.
const QByteArray roughTable = "Volunteer list, spring\r\n"
                              "\r\n"
                              "First Name;Last Name;E-mail;Cell;Zip;T-shirt\r\n"
                              "Ana;N\xfa\xf1"
                              "ez;ana@example.org;(612) 555-0101;2134;M\r\n"
                              "Ren\xe9"
                              "e;Doe;renee@example.org;612-555-0102;55802;L\r\n"
                              "Bea;Roe;bea@example.org;1.61256E+10;55803;S\r\n";

QJsonObject importJson(const TestChapter &chapter, const QStringList &words, int exit)
{
    const Run imported = run(QStringList{"import", chapter.file, "--json"} + words);
    INFO(imported.error.toStdString());
    CHECK(imported.exit == exit);
    REQUIRE(imported.json().isObject());
    return imported.object();
}

}

TEST_CASE("inspect shows how a file would be read, with the documented keys", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("rough.csv", roughTable);
    const Run inspected = run({"inspect", csv, "--json", "--rows", "all"});
    CHECK(inspected.exit == 0);
    const QJsonObject object = inspected.object();
    CHECK(object["encoding"].toString().toLower() == "windows-1252");
    CHECK(object["delimiter"].toString() == ";");
    CHECK(object["quote"].toString() == "\"");
    CHECK(object["newline"].toString() == "CRLF");
    CHECK(object["headerRow"].toInt() == 3);
    CHECK(object.contains("source"));
    CHECK(object["entity"].toString() == "pledge");
    CHECK(object["problems"].isArray());
    const QJsonArray columns = object["columns"].toArray();
    REQUIRE(columns.size() == 6);
    const QJsonObject first = columns[0].toObject();
    CHECK(first["header"].toString() == "First Name");
    CHECK(first["field"].toString() == "given_name");
    CHECK(first["confidence"].toDouble() > 0.5);
    CHECK(first["how"].toString() != "");
    CHECK(first["sample"].toArray().contains("Ana"));
    CHECK(columns[5].toObject()["field"].isNull());
    const QJsonArray rows = object["rows"].toArray();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].toArray()[1].toString() == "Núñez");
    CHECK(rows[0].toArray()[4].toString() == "2134");
    CHECK(run({"inspect", csv, "--json", "--rows", "1"}).object()["rows"].toArray().size() == 1);
    CHECK(run({"inspect", csv, "--rows", "few"}).exit == 2);
    CHECK(run({"inspect", csv}).out.contains("given_name"));
}

TEST_CASE("Options override what is detected in a file", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("table.csv", "a;b|c\n1;2|3\n");
    const auto cells = [&](const QStringList &words) {
        return run(QStringList{"inspect", csv, "--json", "--rows", "all"} + words).object()["rows"].toArray();
    };
    CHECK(cells({"--delimiter", "|"})[0].toArray() == QJsonArray({"1;2", "3"}));
    CHECK(cells({"--delimiter", ";"})[0].toArray() == QJsonArray({"1", "2|3"}));
    CHECK(cells({"--delimiter", "|", "--header-row", "none"}).size() == 2);
    const QString tabbed = chapter.write("tabbed.csv", "a\tb\n1\t2\n");
    const QJsonObject tab = run({"inspect", tabbed, "--delimiter", "tab", "--json"}).object();
    CHECK(tab["delimiter"].toString() == "tab");
    CHECK(run({"inspect", csv, "--delimiter", ";;"}).exit == 2);
    CHECK(run({"inspect", csv, "--header-row", "0"}).exit == 2);
    CHECK(run({"inspect", csv, "--encoding", "no-such-encoding"}).exit == 2);
    CHECK(run({"inspect", csv, "--as", "plegde"}).exit == 2);
}

TEST_CASE("A messy table is imported without manual mapping", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("rough.csv", roughTable);
    const QString rejects = chapter.path("rejects.csv");
    const QJsonObject report = importJson(chapter, {csv, "--rejects", rejects}, 3);
    CHECK(report["new"].toInt() == 2);
    CHECK(report["changed"].toInt(-1) == 0);
    CHECK(report["unchanged"].toInt(-1) == 0);
    CHECK(report["conflicts"].toInt(-1) == 0);
    CHECK(report["rejected"].toInt() == 1);
    CHECK(report["repaired"].toInt() >= 1);
    CHECK(report["edit"].toInt() == 1);
    bool saw = false;
    for (const QJsonValue &value : report["problems"].toArray()) {
        const QJsonObject problem = value.toObject();
        if (problem["row"].toInt() == 6 && problem["column"].toString() == "Cell") {
            saw = true;
            CHECK(problem["value"].toString() == "1.61256E+10");
            CHECK(problem["reason"].toString() != "");
            CHECK(problem["cure"].toString() != "");
        }
    }
    CHECK(saw);
    const Run list = run({"list", chapter.file, "pledge", "--json", "--sort", "given_name"});
    const QJsonObject ana = list.array()[0].toObject();
    CHECK(ana["family_name"].toString() == "Núñez");
    CHECK(ana["postal_code"].toString() == "02134");
    CHECK(ana["phone"].toString() == "+16125550101");
    CHECK(ana["extra"].toObject()["T-shirt"].toString() == "M");
    CHECK(run({"export", chapter.file, "pledge"}).out.contains("T-shirt"));

    // The rejected row can be corrected and imported.
    QByteArray back = chapter.read("rejects.csv");
    CHECK(back.contains("reason"));
    CHECK(back.count("bea@example.org") == 1);
    chapter.write("corrected.csv", back.replace("1.61256E+10", "612-555-0103"));
    CHECK(importJson(chapter, {chapter.path("corrected.csv"), "--as", "pledge"}, 0)["new"].toInt() == 1);
    CHECK(chapter.count("pledge") == 3);
}

TEST_CASE("An import is one step, which undo reverses and redo repeats", "[cli]")
{
    TestChapter chapter;
    const QString id =
        chapter.add("pledge", {"given_name=Ana", "family_name=Núñez", "email=ana@example.org", "city=Superior"});
    const QString csv = chapter.write("list.csv", "First name,Last name,Email,City\nAna,Núñez,ana@example.org,Duluth\n"
                                                  "Bea,Roe,bea@example.org,Duluth\n");
    const QJsonObject report = importJson(chapter, {csv, "--as", "pledge"}, 0);
    CHECK(report["new"].toInt() == 1);
    CHECK(report["changed"].toInt() == 1);
    CHECK(chapter.show("pledge", id)["city"].toString() == "Duluth");
    CHECK(run({"undo", chapter.file}).exit == 0);
    CHECK(chapter.show("pledge", id)["city"].toString() == "Superior");
    CHECK(chapter.count("pledge") == 1);
    CHECK(run({"redo", chapter.file}).exit == 0);
    CHECK(chapter.count("pledge") == 2);
    const QJsonObject again = importJson(chapter, {csv, "--as", "pledge"}, 0);
    CHECK(again["new"].toInt(-1) == 0);
    CHECK(again["changed"].toInt(-1) == 0);
    CHECK(again["unchanged"].toInt() == 2);
    CHECK(again["edit"].isNull());
}

TEST_CASE("A dry run reports what the import would do and writes nothing", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("rough.csv", roughTable);
    const QByteArray before = chapter.read("chapter.groundswell");
    QJsonObject dry = importJson(chapter, {csv, "--dry-run"}, 3);
    CHECK((chapter.read("chapter.groundswell") == before));
    CHECK(dry["edit"].isNull());
    CHECK(dry["dryRun"].toBool());
    QJsonObject real = importJson(chapter, {csv}, 3);
    for (QJsonObject *object : {&dry, &real}) {
        object->remove("edit");
        object->remove("dryRun");
    }
    CHECK(dry == real);
}

TEST_CASE("Existing records are updated, filled or skipped as requested", "[cli]")
{
    TestChapter chapter;
    const QString id = chapter.add("pledge", {"given_name=Ana", "email=ana@example.org", "city=Superior"});
    const QString csv = chapter.write("list.csv", "given_name,email,city,region\nAna,ana@example.org,Duluth,MN\n");
    importJson(chapter, {csv, "--as", "pledge", "--existing", "skip"}, 0);
    CHECK(chapter.show("pledge", id)["city"].toString() == "Superior");
    CHECK(chapter.show("pledge", id)["region"].isNull());
    importJson(chapter, {csv, "--as", "pledge", "--existing", "fill"}, 0);
    CHECK(chapter.show("pledge", id)["city"].toString() == "Superior");
    CHECK(chapter.show("pledge", id)["region"].toString() == "MN");
    importJson(chapter, {csv, "--as", "pledge", "--existing", "update"}, 0);
    CHECK(chapter.show("pledge", id)["city"].toString() == "Duluth");
    CHECK(run({"import", chapter.file, csv, "--existing", "maybe"}).exit == 2);
}

TEST_CASE("Columns can be mapped and ignored manually", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("list.csv", "Wer,Wo=hin,Secret\nAna,Duluth,x\n");
    const QJsonObject report = importJson(
        chapter, {csv, "--as", "pledge", "--map", "Wer=alias", "--map", "Wo=hin=city", "--ignore", "Secret"}, 0);
    CHECK(report["new"].toInt() == 1);
    const QJsonObject pledge = run({"list", chapter.file, "pledge", "--json"}).array()[0].toObject();
    CHECK(pledge["alias"].toString() == "Ana");
    CHECK(pledge["city"].toString() == "Duluth");
    CHECK_FALSE(pledge.contains("extra"));
    const Run unknown = run({"import", chapter.file, csv, "--as", "pledge", "--map", "Wer=aliass"});
    CHECK(unknown.exit == 2);
    CHECK(unknown.error.contains("Did you mean alias?"));
    CHECK(run({"import", chapter.file, csv, "--as", "pledge", "--map", "Wer"}).exit == 2);
    CHECK(run({"import", chapter.file, csv, "--as", "pledge", "--map", "Nobody=alias"}).exit == 1);
}

TEST_CASE("Standard input and output can replace files", "[cli]")
{
    TestChapter chapter;
    const Run imported =
        run({"import", chapter.file, "-", "--as", "pledge", "--json"}, "alias,city\nAna,Duluth\nBea,San José\n");
    CHECK(imported.exit == 0);
    CHECK(imported.object()["new"].toInt() == 2);
    const Run inspected = run({"inspect", "-", "--json", "--rows", "all"}, "alias;city\nAna;Duluth\n");
    CHECK(inspected.object()["rows"].toArray().size() == 1);
    const QByteArray table = run({"export", chapter.file, "pledge", "--out", "-"}).out;
    CHECK(table == run({"export", chapter.file, "pledge"}).out);
    CHECK(table.startsWith("id,given_name"));
    CHECK(run({"export", chapter.file, "pledge", "--out", chapter.path("out.csv")}).exit == 0);
    CHECK(chapter.read("out.csv") == table);
    CHECK(run({"export", chapter.file, "pledge", "--json"}).object()["csv"].toString().toUtf8() == table);
    TestChapter other;
    CHECK(run({"import", other.file, "-"}, table).exit == 0);
    CHECK(run({"export", other.file, "pledge"}).out == table);
}

TEST_CASE("export writes the requested records and columns", "[cli]")
{
    TestChapter chapter;
    chapter.add("pledge", {"alias=Ana", "city=Duluth", "notes==1+1"});
    chapter.add("pledge", {"alias=Bea", "city=Superior"});
    const QByteArray some =
        run({"export", chapter.file, "pledge", "--columns", "city,alias", "--where", "city~dul"}).out;
    CHECK(some.split('\n')[0].trimmed() == "id,alias,city"); // In the order of the schema.
    CHECK(some.contains("Ana,Duluth"));
    CHECK_FALSE(some.contains("Bea"));
    const QByteArray sheet = run({"export", chapter.file, "pledge", "--for", "spreadsheet"}).out;
    CHECK(sheet.startsWith("\xef\xbb\xbf"));
    CHECK(sheet.contains("\"'=1+1\""));
    CHECK(sheet.split('\n')[0].contains("_"));
    const QString file = chapter.write("sheet.csv", sheet);
    const QJsonObject back = importJson(chapter, {file}, 0);
    CHECK(back["unchanged"].toInt() == 2);
    CHECK(back["edit"].isNull());
    CHECK(run({"export", chapter.file, "pledge", "--for", "paper"}).exit == 2);
    CHECK(run({"export", chapter.file, "pledge", "--out", chapter.path("no/such/place.csv")}).exit == 1);
}

TEST_CASE("A template has every field and can be imported unchanged", "[cli]")
{
    TestChapter chapter;
    for (const QJsonValue &value : run({"schema", "--json"}).object()["entities"].toArray()) {
        const QJsonObject entity = value.toObject();
        const QString key = entity["key"].toString();
        INFO(key.toStdString());
        const Run made = run({"template", key});
        CHECK(made.exit == 0);
        CHECK(made.out.count('\n') == 1);
        QByteArrayList fields;
        for (const QJsonValue &field : entity["fields"].toArray())
            fields << field.toObject()["key"].toString().toUtf8();
        CHECK(made.out.trimmed() == fields.join(','));
        const Run inspected =
            run({"inspect", "-", "--as", key, "--json"}, made.out + QByteArray(fields.size() - 1, ',') + "\n");
        const QJsonArray columns = inspected.object()["columns"].toArray();
        REQUIRE(columns.size() == fields.size());
        for (qsizetype i = 0; i < columns.size(); ++i)
            CHECK(columns[i].toObject()["field"].toString().toUtf8() == fields[i]);
    }
    CHECK(run({"template", "pledge", "--json"}).object()["columns"].toArray().size() > 20);
    CHECK(run({"template", "nothing"}).exit == 2);
}

TEST_CASE("A file that is not a table is refused with a message and nothing is changed", "[cli]")
{
    TestChapter chapter;
    chapter.add("pledge", {"alias=Ana"});
    for (const QByteArray &content :
         {QByteArray("PK\x03\x04 not a table", 20), QByteArray("%PDF-1.4\n%\xe2\xe3"), QByteArray()}) {
        const QString path = chapter.write("odd.csv", content);
        const Run refused = run({"import", chapter.file, path, "--as", "pledge"});
        CHECK((refused.exit == 1 || (refused.exit == 0 && content.isEmpty())));
        CHECK(chapter.count("pledge") == 1);
        CHECK(run({"history", chapter.file, "--json"}).array().size() == 1);
    }
    CHECK(run({"import", chapter.file, chapter.path("missing.csv")}).exit == 1);
    CHECK(run({"import", chapter.file, chapter.folder.path()}).exit == 1);
}
