// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace {

/// Every kind of record that the product promises to support.
constexpr const char *promised[] = {
    "source",    "location", "coalition",  "organization",  "unit",        "person",         "membership",
    "campaign",  "target",   "case",       "demand",        "wording",     "addressee",      "action",
    "host",      "response", "concession", "pledge",        "assessment",  "structure_test", "assignment",
    "task",      "permit",   "supply",     "turnout_claim", "scale_claim", "incident",       "allegation",
    "statement", "evidence", "milestone",  "alias",         "link",
};

/// Columns that every table of the chapter file has in addition to the entity's fields, and names reserved by SQL.
constexpr const char *reserved[] = {"id", "pk", "hlc", "site", "st", "extra", "deleted", "rowid", "rank", "oid"};

bool isKey(std::string_view key)
{
    return !key.empty() && std::islower(static_cast<unsigned char>(key.front()))
        && std::all_of(key.begin(), key.end(),
                       [](unsigned char c) { return std::islower(c) || std::isdigit(c) || c == '_'; });
}

bool isCapitalised(const char *label)
{
    return label && !std::islower(static_cast<unsigned char>(*label)) && *label != '\0' && *label != ' ';
}

std::string name(const Entity &entity, const Field &field)
{
    return std::string(entity.key) + '.' + field.key;
}

/// Returns a canonical text of the field's kind.
std::string sample(const Field &field)
{
    switch (field.kind) {
    case Kind::Integer:
        return "3";
    case Kind::Real:
        return "2.5";
    case Kind::YesNo:
        return "no";
    case Kind::Choice:
        return field.options.back().key;
    case Kind::Choices:
        return field.options.front().key;
    case Kind::Texts:
        return "one; two\\; and a half";
    case Kind::Reference:
        return "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
    case Kind::References:
        return "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000; 0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001";
    default:
        return "text";
    }
}

}

TEST_CASE("Every promised entity is registered, and no other")
{
    std::set<std::string> keys;
    for (const Entity *entity : entities())
        CHECK(keys.insert(entity->key).second);
    CHECK(keys == std::set<std::string>(std::begin(promised), std::end(promised)));
    for (const char *key : promised) {
        REQUIRE(findEntity(key));
        CHECK(std::string_view(findEntity(key)->key) == key);
    }
    CHECK(findEntity("nobody") == nullptr);
}

TEST_CASE("Entities have keys, labels and a schema version")
{
    for (const Entity *entity : entities()) {
        INFO(entity->key);
        CHECK(isKey(entity->key));
        CHECK(isCapitalised(entity->label));
        CHECK(isCapitalised(entity->plural));
        CHECK(entity->since >= 1);
        CHECK(entity->since <= schemaVersion);
        CHECK(std::any_of(entity->fields.begin(), entity->fields.end(), [](const Field &f) { return f.is(InTitle); }));
        CHECK(
            std::any_of(entity->fields.begin(), entity->fields.end(), [](const Field &f) { return f.is(Searchable); }));
    }
}

TEST_CASE("Field keys are unique within their entity and not reserved")
{
    for (const Entity *entity : entities()) {
        std::set<std::string> keys;
        for (const Field &field : entity->fields) {
            INFO(name(*entity, field));
            CHECK(isKey(field.key));
            CHECK(keys.insert(field.key).second);
            CHECK(std::none_of(std::begin(reserved), std::end(reserved),
                               [&](const char *word) { return std::string_view(word) == field.key; }));
            CHECK(std::string_view(entity->key) != field.key);
            CHECK(isCapitalised(field.label));
            CHECK(field.since >= entity->since);
            CHECK(field.since <= schemaVersion);
            CHECK(entity->find(field.key) == &field);
        }
        for (const char *common : {"sources", "inferred", "external_ids", "tags", "sensitivity", "notes"})
            CHECK(keys.count(common) == 1);
    }
}

TEST_CASE("Captions are unique within their entity")
{
    for (const Entity *entity : entities()) {
        std::set<std::string> labels;
        for (const Field &field : entity->fields) {
            INFO(name(*entity, field));
            CHECK(labels.insert(field.label).second);
        }
    }
}

TEST_CASE("Choices have unique keys and labels, and only choices have options")
{
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            INFO(name(*entity, field));
            const bool chooses = field.kind == Kind::Choice || field.kind == Kind::Choices;
            CHECK(chooses == !field.options.empty());
            std::set<std::string> keys;
            std::set<std::string> labels;
            for (const Option &option : field.options) {
                INFO(option.key);
                CHECK(isKey(option.key));
                CHECK(keys.insert(option.key).second);
                CHECK(isCapitalised(option.label));
                CHECK(labels.insert(option.label).second);
            }
        }
    }
}

TEST_CASE("References refer to registered entities")
{
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            INFO(name(*entity, field));
            const bool typed = field.kind == Kind::Reference || field.kind == Kind::References;
            CHECK(typed == (field.refers != nullptr));
            if (field.refers)
                CHECK(findEntity(field.refers().key) == &field.refers());
        }
    }
}

TEST_CASE("Every field writes a canonical text to its struct and reads it back")
{
    for (const Entity *entity : entities()) {
        const std::shared_ptr<void> record = entity->fields.front().make();
        for (const Field &field : entity->fields) {
            INFO(name(*entity, field));
            CHECK(field.read(record.get()).empty());
            field.write(record.get(), sample(field));
        }
        for (const Field &field : entity->fields) {
            INFO(name(*entity, field));
            CHECK(field.read(record.get()) == sample(field));
        }
    }
}

TEST_CASE("Identifying fields of a pledge are private, and only fields used for lookups have an index")
{
    const Entity *pledge = findEntity("pledge");
    for (const char *key :
         {"given_name", "family_name", "alias", "email", "other_emails", "phone", "other_phones", "address"})
        CHECK(pledge->find(key)->is(Private));
    std::set<std::string> indexed;
    for (const Field &field : pledge->fields) {
        CHECK_FALSE(field.is(Required));
        if (field.is(Indexed))
            indexed.insert(field.key);
    }
    CHECK(indexed == std::set<std::string>{"action", "email", "family_name", "phone"});
}
