// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped example through the command line: search finds every fact of the two articles, show prints it with its
// source, and every kind of record survives export and import.
#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace {

/// One example for all tests in this file, since creating it is slow.
const QString &example()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString path = folder.filePath("example.groundswell");
        const Run made = run({"demo", path, "--json"});
        INFO(made.error.toStdString());
        REQUIRE(made.exit == 0);
        CHECK(made.object()["records"].toInt() > 400);
        return path;
    }();
    return file;
}

struct Fact {
    QString number, entity, id, phrase;
};

std::vector<Fact> facts()
{
    QFile file(sourcePath("tests/data/seed_facts.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Fact> out;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split('\t');
        REQUIRE(cells.size() == 4);
        out.push_back({cells[0], cells[1], cells[2], cells[3]});
    }
    REQUIRE(out.size() > 100);
    return out;
}

QStringList entityKeys()
{
    QStringList keys;
    for (const QJsonValue &value : run({"schema", "--json"}).object()["entities"].toArray())
        keys << value.toObject()["key"].toString();
    return keys;
}

QByteArray exported(const QString &file, const QString &entity)
{
    const Run run_ = run({"export", file, entity});
    INFO(run_.error.toStdString());
    REQUIRE(run_.exit == 0);
    return run_.out;
}

}

TEST_CASE("demo never overwrites", "[cli][example]")
{
    CHECK(run({"demo", example()}).exit == 1);
    CHECK(run({"info", example(), "--json"}).object()["entities"].toObject()["pledge"].toInt() > 100);
}

TEST_CASE("check finds no problems in the example", "[cli][example]")
{
    const Run checked = run({"check", example()});
    INFO(checked.out.toStdString());
    CHECK(checked.exit == 0);
}

TEST_CASE("search finds every fact of the two articles", "[cli][example]")
{
    for (const Fact &fact : facts()) {
        const Run found = run({"search", example(), "--limit", "500", "--json", "--", fact.phrase});
        bool hit = false;
        for (const QJsonValue &value : found.object()["hits"].toArray())
            hit = hit || value.toObject()["id"].toString() == fact.id;
        INFO(fact.number.toStdString() << ": " << fact.phrase.toStdString());
        CHECK(hit);
    }
}

TEST_CASE("show prints every fact of the two articles with its source", "[cli][example]")
{
    QMap<QString, QJsonObject> sources;
    for (const QJsonValue &source : run({"list", example(), "source", "--json"}).array())
        sources[source.toObject()["id"].toString()] = source.toObject();
    QMap<QString, QJsonObject> records;
    for (const QString &entity : entityKeys())
        for (const QJsonValue &record : run({"list", example(), entity, "--json"}).array())
            records[entity + record.toObject()["id"].toString()] = record.toObject();
    for (const Fact &fact : facts()) {
        INFO(fact.number.toStdString() << " " << fact.entity.toStdString() << " " << fact.id.toStdString());
        const QJsonObject record = records[fact.entity + fact.id];
        REQUIRE_FALSE(record.isEmpty());
        if (fact.entity == "source")
            continue;
        const QString source = record["sources"].toString().section(';', 0, 0);
        CHECK(sources.contains(source));
    }
    const Fact first = facts().front();
    const QJsonObject shown = run({"show", example(), first.entity, first.id, "--json"}).object();
    CHECK(shown["titles"].toObject()[shown["sources"].toString().section(';', 0, 0)].toString() != "");
}

TEST_CASE("Exporting and importing every kind of record gives identical CSV", "[cli][example]")
{
    QTemporaryDir folder;
    const QString other = folder.filePath("other.groundswell");
    REQUIRE(run({"create", other, "--name", "Other"}).exit == 0);
    QMap<QString, QByteArray> tables;
    for (const QString &entity : entityKeys()) {
        tables[entity] = exported(example(), entity);
        const Run imported = run({"import", other, "-", "--json"}, tables[entity]);
        INFO(entity.toStdString() << " " << imported.error.toStdString());
        CHECK((imported.exit == 0 || imported.exit == 3));
        CHECK(imported.object()["rejected"].toInt(-1) == 0);
    }
    for (const QString &entity : tables.keys()) {
        INFO(entity.toStdString());
        CHECK((exported(other, entity) == tables[entity]));
        const QJsonObject again = run({"import", other, "-", "--json"}, tables[entity]).object();
        CHECK(again["new"].toInt(-1) == 0);
        CHECK(again["changed"].toInt(-1) == 0);
        CHECK(again["edit"].isNull());
    }
    CHECK(run({"check", other}).exit == 0);
}

TEST_CASE("undo reverses an import, redo repeats it", "[cli][example]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath("copy.groundswell");
    REQUIRE(run({"backup", example(), "--out", file}).exit == 0);
    const QByteArray before = exported(file, "pledge");
    REQUIRE(run({"import", file, "-", "--as", "pledge"}, "alias,city\nNew One,Duluth\nNew Two,Superior\n").exit == 0);
    const QByteArray after = exported(file, "pledge");
    CHECK_FALSE((after == before));
    REQUIRE(run({"undo", file}).exit == 0);
    CHECK((exported(file, "pledge") == before));
    REQUIRE(run({"redo", file}).exit == 0);
    CHECK((exported(file, "pledge") == after));
}
