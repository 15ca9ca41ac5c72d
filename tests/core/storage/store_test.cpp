// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "core/storage/writer.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

namespace {

qint64 hits(Store &store, const char *entity, const std::string &words)
{
    Query query;
    query.entity = findEntity(entity);
    query.words = words;
    return store.count(query);
}

}

TEST_CASE("A record is read back as it was written, in all states of its fields", "[storage]")
{
    TemporaryStore file;
    const Id id =
        add(*file, "action",
            {{"title", "Vigil “for” A.N.S.W.E.R. – Renée"}, {"leaders", "(none)"}, {"capacity", "(withheld)"}});
    file.reopen();
    CHECK(cell(*file, "action", id, "title") == "Vigil “for” A.N.S.W.E.R. – Renée");
    CHECK(cell(*file, "action", id, "capacity") == "(withheld)");
    CHECK(cell(*file, "action", id, "zone").empty());
}

TEST_CASE("Every field of every entity survives the way to the file and back", "[storage]")
{
    TemporaryStore file;
    const auto sample = [](const Field &field) -> std::string {
        const std::string id = "0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b";
        switch (field.kind) {
        case Kind::Integer:
            return "3";
        case Kind::Real:
            return "46.7867";
        case Kind::YesNo:
            return "yes";
        case Kind::Choice:
        case Kind::Choices:
            return field.options.back().key;
        case Kind::Texts:
            return "one; t\\;wo";
        case Kind::Reference:
            return id;
        case Kind::References:
            return id + "; " + id;
        case Kind::AnyReference:
            return "action:" + id;
        case Kind::When:
            return "2026-01-30";
        case Kind::Email:
            return "someone@example.org";
        case Kind::Phone:
            return "+16125550101";
        case Kind::PostalCode:
            return "02134";
        case Kind::Zone:
            return "America/Chicago";
        case Kind::Url:
            return "https://example.org/";
        case Kind::Text:
            return "(none) is ’text’";
        case Kind::LongText:
            return "two\nlines";
        }
        return {};
    };
    for (const Entity *entity : entities()) {
        for (const Value::State state : {Value::State::Present, Value::State::KnownNone, Value::State::Withheld}) {
            Record wanted(*entity, Id::create(1));
            std::vector<CellView> cells;
            for (const Field &field : entity->fields)
                wanted.set(field, state == Value::State::Present     ? Value(sample(field))
                                  : state == Value::State::KnownNone ? Value::knownNone()
                                                                     : Value::withheld());
            for (int i = 0; i < int(entity->fields.size()); ++i)
                cells.push_back({wanted.at(i).state(), wanted.at(i).text()});
            {
                Writer writer(*file, {.kind = EditKind::Other, .label = "Load", .from = {}, .expectedRows = 0});
                writer.create(*entity, wanted.id(), cells);
                writer.commit();
            }
            const auto read = file->get(*entity, wanted.id());
            REQUIRE(read);
            for (const Field &field : entity->fields) {
                INFO(entity->key << '.' << field.key);
                CHECK(read->value(field) == wanted.value(field));
            }
        }
    }
}

TEST_CASE("An edit that changes nothing leaves no step", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    CHECK(file->historyCount() == 1);
    const EditResult result = set(*file, "pledge", id, {{"alias", "Juno"}});
    CHECK(result.step == 0);
    CHECK(result.unchanged == 1);
    CHECK(file->historyCount() == 1);
}

TEST_CASE("An edit is refused as a whole when one record breaks a rule", "[storage]")
{
    TemporaryStore file;
    const EditResult result = file->apply({EditKind::Form,
                                           "Add two",
                                           {change(RecordChange::What::Create, "pledge", {}, {{"alias", "Juno"}}),
                                            change(RecordChange::What::Create, "pledge", {}, {{"city", "Duluth"}})}});
    CHECK(result.refused());
    CHECK(result.step == 0);
    REQUIRE(!result.problems.isEmpty());
    CHECK(!result.problems.first().cure.isEmpty());
    CHECK(contents(*file).empty());
}

TEST_CASE("Search follows every write", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"given_name", "María"}, {"family_name", "Núñez"}, {"phone", "+16125550101"}});
    CHECK(hits(*file, "pledge", "nun") == 1);
    CHECK(hits(*file, "pledge", "(612) 555-0101") == 1);
    CHECK(hits(*file, "pledge", "1 612 555 01") == 1);
    CHECK(hits(*file, "pledge", "555-0101") == 1);
    CHECK(hits(*file, "pledge", "555-0199") == 0);
    set(*file, "pledge", id, {{"family_name", "Ibáñez"}});
    CHECK(hits(*file, "pledge", "nunez") == 0);
    CHECK(hits(*file, "pledge", "maria ibanez") == 1);
    file->apply({EditKind::Removal, "Delete", {change(RecordChange::What::Remove, "pledge", id, {})}});
    CHECK(hits(*file, "pledge", "maria") == 0);
    file->undo();
    CHECK(hits(*file, "pledge", "maria") == 1);
    CHECK(findings(*file) == "");
}

TEST_CASE("Letters that have no plain form of their own are found by the plain ones", "[storage]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"given_name", "Søren"}, {"family_name", "Łukasiewicz"}, {"workplace", "Große Straße"}});
    for (const char *words : {"soren", "søren", "SØREN lukas", "łuk", "strasse", "straße", "gros"}) {
        INFO(words);
        CHECK(hits(*file, "pledge", words) == 1);
    }
    Query query;
    query.entity = findEntity("pledge");
    query.filters = {{query.entity->find("family_name"), Filter::Test::Contains, Value("lukas")}};
    CHECK(file->count(query) == 1);
}

TEST_CASE("Conditions find what they say", "[storage]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "Vigil at the Capitol"}, {"kinds", "vigil; rally"}, {"capacity", "200"}});
    add(*file, "action", {{"title", "Walkout"}, {"kinds", "walkout_school"}, {"capacity", "30"}});
    add(*file, "action", {{"title", "Marcha"}});
    const Entity &action = *findEntity("action");
    const auto count = [&](const char *expression) {
        Query query;
        query.entity = &action;
        Filter filter;
        const auto problem = parseFilter(action, QString::fromUtf8(expression), filter);
        REQUIRE(!problem);
        query.filters = {filter};
        return file->count(query);
    };
    CHECK(count("kinds=vigil") == 1);
    CHECK(count("kinds=rally") == 1);
    CHECK(count("kinds!=vigil") == 2);
    CHECK(count("capacity>30") == 1);
    CHECK(count("capacity<200") == 1);
    CHECK(count("capacity=") == 1);
    CHECK(count("title~CAPÍTOL") == 1);
    CHECK(count("capacity!=") == 2);
    Filter filter;
    const auto problem = parseFilter(action, u"titel=x", filter);
    REQUIRE(problem);
    CHECK(problem->reason.contains("titel"));
}

TEST_CASE("Sorting puts what is not recorded last", "[storage]")
{
    TemporaryStore file;
    const Entity &action = *findEntity("action");
    add(*file, "action", {{"title", "b"}, {"capacity", "10"}});
    add(*file, "action", {{"title", "a"}});
    add(*file, "action", {{"title", "c"}, {"capacity", "9"}});
    Query query;
    query.entity = &action;
    query.sort = action.find("capacity");
    const auto titles = [&] {
        std::string out;
        file->forEach(query, [&](const Record &r) {
            out += r.value("title").text();
            return true;
        });
        return out;
    };
    CHECK(titles() == "cba");
    query.descending = true;
    CHECK(titles() == "bca");
}

TEST_CASE("A deleted record stays readable by those that refer to it", "[storage]")
{
    TemporaryStore file;
    const Id action = add(*file, "action", {{"title", "Vigil"}});
    const Id pledge = add(*file, "pledge", {{"alias", "Juno"}, {"action", action.text().c_str()}});
    file->apply({EditKind::Removal, "Delete", {change(RecordChange::What::Remove, "action", action, {})}});
    CHECK(cell(*file, "pledge", pledge, "action") == action.text());
    CHECK(file->title(*findEntity("action"), action) == "Vigil (deleted)");
    Query query;
    query.entity = findEntity("action");
    CHECK(file->count(query) == 0);
    CHECK(findings(*file) == "");
}

TEST_CASE("The file is one file after it is closed", "[storage]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Juno"}});
    file.store.reset();
    CHECK(QDir(file.folder.path()).entryList(QDir::Files) == QStringList{"chapter.groundswell"});
}

TEST_CASE("A copied file writes under a site id of its own", "[storage]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Juno"}});
    const Id site = file->site();
    file.reopen();
    CHECK(file->site() == site);
    file.store.reset();
    const QString copy = file.folder.filePath("copy.groundswell");
    REQUIRE(QFile::copy(file.path, copy));
    const auto other = Store::open(copy);
    CHECK(other->site() != site);
    CHECK(!other->openingNotes().isEmpty());
    CHECK(Store::open(file.path)->site() == site);
}

TEST_CASE("What is not a chapter file is refused in words", "[storage]")
{
    QTemporaryDir folder;
    const auto refuse = [&](const QByteArray &content) {
        const QString path = folder.filePath("x.groundswell");
        QFile file(path);
        REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(content);
        file.close();
        try {
            Store::open(path);
        } catch (const Failure &failure) {
            return failure.text();
        }
        return QString();
    };
    CHECK(refuse("name,phone\nJuno,1\n").contains("import"));
    CHECK(refuse("").contains("empty"));
    CHECK(refuse(QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\1')).contains("another program"));
    CHECK_THROWS_AS(Store::open(folder.filePath("nothing.groundswell")), Failure);
    CHECK_THROWS_AS(Store::open(folder.path()), Failure);
    TemporaryStore file;
    CHECK_THROWS_AS(Store::create(file.path, "Again"), Failure);
}

TEST_CASE("A list in the order of an index is the list that sorting gives", "[storage]")
{
    TemporaryStore file;
    const Entity &pledge = *findEntity("pledge");
    const Id action = add(*file, "action", {{"title", "Vigil"}});
    std::vector<Id> ids;
    for (int i = 0; i < 60; ++i) {
        const std::string family = std::string(i % 3 ? "baker" : "Baker") + char('a' + i * 7 % 5);
        ids.push_back(add(*file, "pledge",
                          {{"alias", "P"},
                           {"family_name", i % 4 == 0   ? ""
                                           : i % 9 == 0 ? "(none)"
                                                        : family.c_str()},
                           {"action", i % 5 ? action.text().c_str() : ""}}));
    }
    for (int i = 0; i < 60; i += 7)
        file->apply(
            {EditKind::Form, "Remove", {change(RecordChange::What::Remove, "pledge", ids[std::size_t(i)], {})}});
    for (const char *key : {"family_name", "action"})
        for (const bool descending : {false, true}) {
            Query query;
            query.entity = &pledge;
            query.sort = pledge.find(key);
            query.descending = descending;
            Query sorted = query; // A limit that takes in everything keeps it from the index.
            sorted.limit = 1000;
            CAPTURE(key, descending);
            CHECK(file->rows(query) == file->rows(sorted));
            CHECK(file->rows(query).size() == 51);
        }
}

TEST_CASE("After a computer's clock was years ahead and is put right, new values still come after the old ones",
          "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}});
    constexpr qint64 years = 5LL * 365 * 24 * 3600 * 1000;
    file.clock.advance(years);
    set(*file, "pledge", id, {{"city", "Duluth"}});
    const Stamp ahead = file->get(*findEntity("pledge"), id)->changed;
    file.clock.advance(-years);
    file.reopen();
    set(*file, "pledge", id, {{"city", "Superior"}});
    CHECK(file->get(*findEntity("pledge"), id)->changed > ahead);
}
