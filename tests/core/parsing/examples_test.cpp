// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks the shipped example data against the field tables, so that it follows renamed fields and options.
#include "core/base/text.h"
#include "core/csv/reader.h"
#include "core/entities/registry.h"
#include "core/model/record.h"
#include "core/parsing/parse.h"
#include "tests/support/places.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using Records = std::map<std::string, Record>; ///< By `entity:id`.

/// Reads one file. Every cell must be in the form that an export would write.
void readFile(const QString &path, const Entity &entity, Records &records)
{
    csv::Reader reader(path, csv::Dialect());
    INFO(path.toStdString());
    REQUIRE(reader.header().front() == "id");
    std::string previous;
    while (reader.next()) {
        REQUIRE(reader.cells().size() == reader.header().size());
        const std::string id(reader.cells().front());
        INFO(id);
        CHECK(previous < id);
        previous = id;
        Record record(entity, Id::parse(id).value_or(Id()));
        for (std::size_t i = 1; i < reader.cells().size(); ++i) {
            INFO(reader.header()[i]);
            const Field *field = entity.find(reader.header()[i]);
            REQUIRE(field);
            Value value;
            Remark remark;
            const Outcome outcome = parseCell(*field, reader.cells()[i], Hints(), value, &remark);
            INFO(remark.reason.toStdString());
            CHECK(outcome == Outcome::Clean);
            CHECK(value.cell() == reader.cells()[i]);
            record.set(*field, value);
        }
        CHECK(record.id().text() == id);
        CHECK(record.validate().isEmpty());
        CHECK(records.emplace(std::string(entity.key) + ':' + id, record).second);
    }
    CHECK(reader.takeProblems().isEmpty());
}

Records readFolder(const QString &folder)
{
    Records records;
    for (const Entity *entity : entities()) {
        const QString path = folder + u'/' + QLatin1String(entity->key) + QStringLiteral(".csv");
        if (QFile::exists(path))
            readFile(path, *entity, records);
    }
    return records;
}

/// Returns `entity:id` of every record that the field refers to.
std::vector<std::string> referred(const Field &field, const Value &value)
{
    if (!value.isPresent() || !field.isReference())
        return {};
    std::vector<std::string> keys = text::splitList(value.text());
    if (field.refers)
        for (std::string &key : keys)
            key = std::string(field.refers().key) + ':' + key;
    return keys;
}

void checkReferences(const Records &records)
{
    for (const auto &[key, record] : records)
        for (const Field &field : record.entity().fields)
            for (const std::string &other : referred(field, record.value(field))) {
                INFO(key << ' ' << field.key << " -> " << other);
                CHECK(records.count(other) == 1);
            }
}

std::set<std::string> words(std::string_view text)
{
    std::set<std::string> found;
    std::string word;
    for (const char c : text::fold(text) + ' ') {
        if (static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)))
            word += c;
        else if (!word.empty())
            found.insert(std::exchange(word, {}));
    }
    return found;
}

/// Returns the words of the record's searchable fields.
std::set<std::string> searchable(const Record &record)
{
    std::string all;
    for (const Field &field : record.entity().fields)
        if (field.is(Searchable) && record.value(field).isPresent())
            all += ' ' + record.value(field).text();
    return words(all);
}

std::vector<std::vector<std::string>> seedFacts()
{
    csv::Dialect tabs;
    tabs.delimiter = '\t';
    tabs.quote = 0;
    csv::Reader reader(sourcePath("tests/data/seed_facts.tsv"), tabs);
    std::vector<std::vector<std::string>> rows;
    while (reader.next())
        rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
}

const QString folder = sourcePath("resources/examples");

}

TEST_CASE("The example is canonical, valid, and refers to nothing outside itself")
{
    const Records records = readFolder(folder);
    CHECK(records.size() > 200);
    checkReferences(records);
}

TEST_CASE("The fictional chapter is canonical, valid, marked, and refers to nothing outside itself")
{
    const Records records = readFolder(folder + QStringLiteral("/fictional"));
    CHECK(records.size() > 400);
    checkReferences(records);
    for (const auto &[key, record] : records) {
        INFO(key);
        if (key.rfind("source:", 0) != 0)
            CHECK(text::splitList(record.value("tags").text()).front() == "fictional");
        if (key.rfind("pledge:", 0) != 0)
            continue;
        const std::string email = record.value("email").text();
        CHECK((email.empty() || text::toQ(email).endsWith(QLatin1String("@example.org"))));
        const std::string phone = record.value("phone").text();
        CHECK((phone.empty() || phone.substr(5, 5) == "55501"));
    }
}

TEST_CASE("Every fact of the seed documents has a record with its source and its words")
{
    const Records records = readFolder(folder);
    std::set<std::string> facts;
    for (const std::vector<std::string> &row : seedFacts()) {
        REQUIRE(row.size() == 4);
        const std::string key = row[1] + ':' + row[2];
        INFO(row[0] << ' ' << key << ' ' << row[3]);
        REQUIRE(records.count(key) == 1);
        const Record &record = records.at(key);
        facts.insert(row[0]);
        const std::vector<std::string> tags = text::splitList(record.value("tags").text());
        CHECK(std::find(tags.begin(), tags.end(), row[0]) != tags.end());
        CHECK(record.value("sources").isPresent());
        const std::set<std::string> present = searchable(record);
        for (const std::string &word : words(row[3])) {
            INFO(word);
            CHECK(present.count(word) == 1);
        }
    }
    CHECK(facts.size() == 31 + 38);
}

TEST_CASE("The example distinguishes known to be none from not recorded")
{
    const Records records = readFolder(folder);
    const Record &action = records.at("action:019c8000-000e-7000-8000-000000000002");
    CHECK(action.value("concessions") == Value::knownNone());
    CHECK(action.value("leaders").isNotRecorded());
}
