// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"
#include "core/storage/joining.h"
#include "tests/core/bundle/chapters.h"
#include "tests/core/bundle/zipfile.h"
#include "tests/core/csv/table.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

// What other programs take for granted of a tabular data package, looked at without them.

namespace {

using Row = std::vector<std::string>;

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// A key is one name or several.
std::vector<std::string> namesOf(const QJsonValue &key)
{
    std::vector<std::string> out;
    if (key.isString())
        return {textOf(key)};
    for (const QJsonValue name : key.toArray())
        out.push_back(textOf(name));
    return out;
}

struct Column {
    std::string name, type;
    bool isRequired = false;
    std::set<std::string> choices;

    explicit Column(const QJsonObject &json)
        : name(textOf(json["name"]))
        , type(textOf(json["type"]))
    {
        const QJsonObject constraints = json["constraints"].toObject();
        isRequired = constraints["required"].toBool();
        for (const QJsonValue choice : constraints["enum"].toArray())
            choices.insert(textOf(choice));
    }

    bool takes(const std::string &cell) const
    {
        static const QRegularExpression integer(QStringLiteral("\\A[+-]?[0-9]+\\z"));
        static const QRegularExpression number(
            QStringLiteral("\\A[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z"));
        const QString text = QString::fromStdString(cell);
        if (!choices.empty() && !choices.contains(cell))
            return false;
        if (type == "boolean")
            return cell == "yes" || cell == "no";
        return type == "integer" ? integer.match(text).hasMatch()
             : type == "number"  ? number.match(text).hasMatch()
                                 : type == "string";
    }
};

struct Resource {
    std::string name;
    std::vector<Column> columns;
    std::set<std::string> blanks;
    std::vector<Row> rows;
    QJsonObject schema;

    int indexOf(const std::string &column) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == column)
                return int(i);
        return -1;
    }
    /// The cells of a key in each row in which all of them are filled in.
    std::vector<Row> keys(const std::vector<std::string> &names) const
    {
        std::vector<Row> out;
        for (const Row &row : rows) {
            Row key;
            for (const std::string &name : names)
                if (const std::string &cell = row.at(std::size_t(indexOf(name))); !blanks.contains(cell))
                    key.push_back(cell);
            if (key.size() == names.size())
                out.push_back(key);
        }
        return out;
    }
};

Resource resourceOf(const QJsonObject &json, const QByteArray &bytes)
{
    Resource out;
    out.name = textOf(json["name"]);
    out.schema = json["schema"].toObject();
    for (const QJsonValue field : out.schema["fields"].toArray())
        out.columns.emplace_back(field.toObject());
    for (const QJsonValue blank : out.schema["missingValues"].toArray())
        out.blanks.insert(textOf(blank));
    CHECK(QRegularExpression(QStringLiteral("\\A[a-z0-9._-]+\\z")).match(json["name"].toString()).hasMatch());
    CHECK(textOf(json["profile"]) == "tabular-data-resource");
    CHECK(textOf(json["encoding"]) == "utf-8");
    CHECK(json["bytes"].toInteger() == bytes.size());
    CHECK(textOf(json["hash"])
          == "blake2b-256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex().toStdString());
    csv::Dialect dialect;
    dialect.unwrapText = false;
    const table::Content content =
        table::read(table::File(std::string_view(bytes.constData(), std::size_t(bytes.size()))).path(), dialect);
    out.rows = content.rows;
    CHECK(content.problems.isEmpty());
    std::vector<std::string> header;
    for (const Column &column : out.columns)
        header.push_back(column.name);
    CHECK(content.header == header);
    return out;
}

/// What is wrong with the cells, at most a few sentences.
std::vector<std::string> faultsOf(const Resource &resource)
{
    std::vector<std::string> faults;
    for (const Row &row : resource.rows) {
        if (row.size() != resource.columns.size())
            faults.push_back(resource.name + ": a row of " + std::to_string(row.size()) + " cells");
        for (std::size_t i = 0; i < std::min(row.size(), resource.columns.size()); ++i) {
            const Column &column = resource.columns[i];
            const bool isBlank = resource.blanks.contains(row[i]);
            if (isBlank ? column.isRequired : !column.takes(row[i]))
                faults.push_back(resource.name + "." + column.name + ": " + row[i]);
        }
    }
    return faults;
}

void checkKeys(const Resource &resource, const std::map<std::string, Resource> &all)
{
    const std::vector<std::string> primary = namesOf(resource.schema["primaryKey"]);
    for (const std::string &name : primary)
        REQUIRE(resource.indexOf(name) >= 0);
    if (!primary.empty()) {
        const std::vector<Row> keys = resource.keys(primary);
        CHECK(std::set<Row>(keys.begin(), keys.end()).size() == keys.size());
    }
    for (const QJsonValue one : resource.schema["foreignKeys"].toArray()) {
        const std::vector<std::string> fields = namesOf(one[QLatin1String("fields")]);
        const QJsonValue reference = one[QLatin1String("reference")];
        const std::vector<std::string> meant = namesOf(reference[QLatin1String("fields")]);
        REQUIRE(all.contains(textOf(reference[QLatin1String("resource")])));
        const Resource &other = all.at(textOf(reference[QLatin1String("resource")]));
        REQUIRE(fields.size() == meant.size());
        for (std::size_t i = 0; i < fields.size(); ++i)
            REQUIRE((resource.indexOf(fields[i]) >= 0 && other.indexOf(meant[i]) >= 0));
        const std::vector<Row> there = other.keys(meant);
        const std::set<Row> known(there.begin(), there.end());
        for (const Row &key : resource.keys(fields))
            CHECK(known.contains(key));
    }
}

void fillWithExample(TradingChapter &chapter)
{
    chapter.store.reset();
    chapter.path = chapter.folder.filePath("example.groundswell");
    createExample(chapter.path);
    chapter.reopen();
}

/// Reads a bundle as a program would that knows nothing but the standard; gives the number of its rows.
std::size_t checkPackage(const QString &path)
{
    const OpenedBundle bundle(path);
    CHECK(textOf(bundle.description["profile"]) == "tabular-data-package");
    std::map<std::string, Resource> resources;
    std::set<std::string> paths;
    std::size_t rows = 0;
    for (const QJsonValue one : bundle.description["resources"].toArray()) {
        const std::string file = textOf(one[QLatin1String("path")]);
        INFO(file);
        REQUIRE(bundle.files.contains(file));
        REQUIRE(paths.insert(file).second);
        Resource resource = resourceOf(one.toObject(), bundle.files.at(file));
        rows += resource.rows.size();
        CHECK(faultsOf(resource) == std::vector<std::string>());
        const std::string name = resource.name;
        REQUIRE(resources.emplace(name, std::move(resource)).second);
    }
    CHECK(paths.size() == bundle.files.size());
    for (const auto &[name, resource] : resources) {
        INFO(name);
        checkKeys(resource, resources);
    }
    return rows;
}

}

TEST_CASE("A bundle of any level is a tabular data package whose cells, keys and references fit what it says of them",
          "[bundle]")
{
    TradingChapter chapter;
    fillWithExample(chapter);
    for (const privacy::Level level :
         {privacy::Level::Full, privacy::Level::Trusted, privacy::Level::Coalition, privacy::Level::Public}) {
        INFO(int(level));
        bundle::Options options;
        options.audience = privacy::Audience(level);
        CHECK(checkPackage(chapter.send(options)) > 50);
    }
}

TEST_CASE("A limited bundle, and one of what is hidden and odd, is a package as well", "[bundle]")
{
    TradingChapter chapter;
    fillWithExample(chapter);
    const merge::VersionVector held = bundle::knownToSender(chapter.send());
    const Id one = add(*chapter, "pledge", {{"alias", "One"}, {"kind", "sing"}});
    const Id two = add(*chapter, "pledge", {{"alias", "Two, \"quoted\"\nand broken"}, {"phone", "(none)"}});
    const Id gone = add(*chapter, "pledge", {{"alias", "Gone"}});
    remove(*chapter, "pledge", gone);
    joinRecords(*chapter, *findEntity("pledge"), one, {two}, "Join");
    CHECK(checkPackage(chapter.send()) > 700);
    bundle::Options since, only;
    since.since = held;
    CHECK(checkPackage(chapter.send(since)) >= 3);
    only.only = {findEntity("pledge"), findEntity("action")};
    CHECK(checkPackage(chapter.send(only)) > 300);
}
