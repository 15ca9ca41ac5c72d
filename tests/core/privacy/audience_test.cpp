// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/gate.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <set>

using privacy::Audience;
using privacy::Gate;
using privacy::Level;
using privacy::Permission;

namespace {

/// For each level one letter: - stays, p plain, m marked, r removed.
std::string verdicts(Store &store, const char *entity, const Id &id)
{
    std::string out;
    for (const Level level : privacy::levels()) {
        Gate gate(store, Audience(level));
        out += "-pmr"[int(gate.verdict(*findEntity(entity), id))];
    }
    return out;
}

std::string verdicts(Store &store, const char *entity, Cells cells)
{
    return verdicts(store, entity, add(store, entity, cells));
}

/// What leaves of a field, as a cell.
std::string sent(Store &store, Level level, const char *entity, const Id &id, const char *field)
{
    Gate gate(store, Audience(level));
    const Record record = store.get(*findEntity(entity), id).value();
    const Entity &of = record.entity();
    return gate.outgoing(of, *of.find(field), gate.verdict(of, id), record.value(field)).cell();
}

}

TEST_CASE("Levels have keys, captions and a sentence each, and no other key is one", "[privacy]")
{
    std::set<QString> texts;
    for (const Level level : privacy::levels()) {
        CHECK(privacy::levelFromKey(privacy::levelKey(level)) == level);
        texts.insert({privacy::levelCaption(level), privacy::levelSentence(level)});
    }
    CHECK(texts.size() == 8);
    CHECK_FALSE(privacy::levelFromKey("everything"));
    CHECK_FALSE(privacy::levelFromKey(""));
}

TEST_CASE("A narrower circle never gets a field that a wider one does not", "[privacy]")
{
    for (const Entity *entity : entities())
        for (const Field &field : entity->fields) {
            INFO(entity->key << '.' << field.key);
            bool before = true;
            for (const Level level : privacy::levels()) {
                const bool sends = Audience(level).sends(*entity, field);
                CHECK((before || !sends));
                before = sends;
            }
            if (field.is(Private) || field.kind == Kind::Email || field.kind == Kind::Phone)
                CHECK_FALSE(Audience(Level::Coalition).sends(*entity, field));
            if (field.key == std::string_view("notes"))
                CHECK_FALSE(Audience(Level::Trusted).sends(*entity, field));
        }
}

TEST_CASE("Records of people leave for a trusted chapter, and nobody else", "[privacy]")
{
    TemporaryStore file;
    for (const char *entity : {"person", "pledge"}) {
        CHECK(verdicts(*file, entity, {{"alias", "Wren"}}) == "mm--");
        CHECK(verdicts(*file, entity, {{"alias", "Wren"}, {"sensitivity", "public"}}) == "mm--");
        CHECK(verdicts(*file, entity, {{"alias", "Wren"}, {"sensitivity", "restricted"}}) == "m---");
        CHECK(verdicts(*file, entity, {{"alias", "Wren"}, {"sensitivity", "(withheld)"}}) == "m---");
    }
}

TEST_CASE("Minors stay, and so does what is about them", "[privacy]")
{
    TemporaryStore file;
    CHECK(verdicts(*file, "pledge", {{"alias", "Wren"}, {"minor", "yes"}}) == "m---");
    CHECK(verdicts(*file, "pledge", {{"alias", "Wren"}, {"minor", "(withheld)"}}) == "m---");
    CHECK(verdicts(*file, "pledge", {{"alias", "Wren"}, {"minor", "no"}}) == "mm--");
    CHECK(verdicts(*file, "case", {{"name", "Wren"}, {"kind", "eviction"}, {"age", "17"}}) == "m---");
    CHECK(verdicts(*file, "case", {{"name", "Wren"}, {"kind", "eviction"}, {"age", "18"}}) == "mm--");

    const std::string wren = add(*file, "person", {{"alias", "Wren"}, {"minor", "yes"}}).text();
    CHECK(verdicts(*file, "pledge", {{"alias", "W."}, {"person", wren.c_str()}}) == "m---");
    CHECK(verdicts(*file, "assignment", {{"role", "marshal"}, {"person", wren.c_str()}}) == "m---");
    const std::string name = "person:" + wren;
    CHECK(verdicts(*file, "alias", {{"text", "Birdie"}, {"record", name.c_str()}}) == "m---");
    CHECK(verdicts(*file, "link", {{"from_record", name.c_str()}, {"to_text", "a list"}}) == "m---");

    const std::string school = add(*file, "unit", {{"name", "Grade 10"}, {"minors", "yes"}}).text();
    CHECK(verdicts(*file, "pledge", {{"alias", "W."}, {"unit", school.c_str()}}) == "m---");
    CHECK(verdicts(*file, "person", {{"alias", "W."}, {"unit", school.c_str()}}) == "m---");
}

TEST_CASE("Arrests, injuries and cases of immigration stay, of what is shared of the rest the details stay",
          "[privacy]")
{
    TemporaryStore file;
    CHECK(verdicts(*file, "incident", {{"title", "Three taken"}, {"kind", "arrest"}, {"sensitivity", "public"}})
          == "m---");
    CHECK(verdicts(*file, "incident", {{"title", "Something"}}) == "m---");
    const Id gas =
        add(*file, "incident", {{"title", "Gas"}, {"kind", "chemical_agent"}, {"injuries", "4"}, {"done_to", "Wren"}});
    CHECK(verdicts(*file, "incident", gas) == "mm--");
    CHECK(sent(*file, Level::Trusted, "incident", gas, "title") == "Gas");
    CHECK(sent(*file, Level::Trusted, "incident", gas, "injuries") == "(withheld)");
    CHECK(sent(*file, Level::Trusted, "incident", gas, "done_to") == "(withheld)");
    CHECK(sent(*file, Level::Trusted, "incident", gas, "deaths") == "(withheld)");
    CHECK(verdicts(*file, "case", {{"name", "W."}, {"kind", "deportation"}}) == "m---");
    const Id arrest = add(*file, "incident", {{"title", "Three taken"}, {"kind", "arrest"}});
    CHECK(verdicts(*file, "allegation", {{"text", "They ran"}, {"incident", arrest.text().c_str()}}) == "m---");
}

TEST_CASE("What partners need leaves as far as nobody marked it otherwise, the chapter's own work only where marked",
          "[privacy]")
{
    TemporaryStore file;
    CHECK(verdicts(*file, "action", {{"title", "March"}}) == "mmp-");
    CHECK(verdicts(*file, "action", {{"title", "March"}, {"sensitivity", "chapter"}}) == "mm--");
    CHECK(verdicts(*file, "action", {{"title", "March"}, {"sensitivity", "restricted"}}) == "m---");
    CHECK(verdicts(*file, "action", {{"title", "March"}, {"sensitivity", "coalition"}}) == "mmm-");
    CHECK(verdicts(*file, "action", {{"title", "March"}, {"sensitivity", "public"}}) == "mmmm");
    CHECK(verdicts(*file, "action", {{"title", "March"}, {"shown_to", "confirmed_people"}, {"sensitivity", "public"}})
          == "mm--");
    CHECK(verdicts(*file, "action", {{"title", "March"}, {"shown_to", "restricted"}}) == "m---");
    CHECK(verdicts(*file, "task", {{"title", "Call them"}}) == "mm--");
    CHECK(verdicts(*file, "task", {{"title", "Call them"}, {"sensitivity", "coalition"}}) == "mmm-");
}

TEST_CASE("A record about one that stays, stays", "[privacy]")
{
    TemporaryStore file;
    const std::string secret = add(*file, "action", {{"title", "Blockade"}, {"sensitivity", "restricted"}}).text();
    const std::string known = add(*file, "action", {{"title", "March"}}).text();
    CHECK(verdicts(*file, "permit", {{"title", "Park"}, {"action", secret.c_str()}, {"sensitivity", "public"}})
          == "m---");
    CHECK(verdicts(*file, "permit", {{"title", "Park"}, {"action", known.c_str()}, {"sensitivity", "coalition"}})
          == "mmm-");
    CHECK(verdicts(*file, "pledge", {{"alias", "W."}, {"action", secret.c_str()}}) == "m---");
    const Id incident =
        add(*file, "incident", {{"title", "Gas"}, {"kind", "chemical_agent"}, {"action", secret.c_str()}});
    CHECK(verdicts(*file, "allegation", {{"text", "Wind"}, {"incident", incident.text().c_str()}}) == "m---");
}

TEST_CASE("Records that name each other in a circle are judged to an end", "[privacy]")
{
    TemporaryStore file;
    const std::string march = "action:" + add(*file, "action", {{"title", "March"}}).text();
    const Id one = add(*file, "link", {{"from_record", march.c_str()}, {"to_text", "x"}});
    CHECK(verdicts(*file, "link", one) == "mmp-");
    const Id two = add(*file, "link", {{"from_record", ("link:" + one.text()).c_str()}, {"to_text", "x"}});
    set(*file, "link", one, {{"from_record", ("link:" + two.text()).c_str()}});
    CHECK(verdicts(*file, "link", one) == "m---");
}

TEST_CASE("A reference to what stays is withheld, and so is a list in which one stays", "[privacy]")
{
    TemporaryStore file;
    const std::string open = add(*file, "source", {{"title", "A newspaper"}}).text();
    const std::string closed = add(*file, "source", {{"title", "A member"}, {"sensitivity", "chapter"}}).text();
    const std::string person = add(*file, "person", {{"alias", "Wren"}}).text();
    const Id action =
        add(*file, "action",
            {{"title", "March"}, {"sources", (open + "; " + closed).c_str()}, {"contact", person.c_str()}});
    CHECK(sent(*file, Level::Trusted, "action", action, "sources") == open + "; " + closed);
    CHECK(sent(*file, Level::Trusted, "action", action, "contact") == person);
    CHECK(sent(*file, Level::Coalition, "action", action, "sources") == "(withheld)");
    CHECK(sent(*file, Level::Coalition, "action", action, "contact") == "(withheld)");
    set(*file, "action", action, {{"sources", open.c_str()}});
    CHECK(sent(*file, Level::Coalition, "action", action, "sources") == open);
    CHECK(sent(*file, Level::Coalition, "action", action, "campaigns").empty());
    const std::string missing = "0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b";
    set(*file, "action", action, {{"sources", missing.c_str()}});
    CHECK(sent(*file, Level::Trusted, "action", action, "sources") == "(withheld)");
    CHECK(sent(*file, Level::Full, "action", action, "sources") == missing);
}

TEST_CASE("Homes stay, and an address leaves only where everybody knows the place or somebody marked it", "[privacy]")
{
    TemporaryStore file;
    CHECK(verdicts(*file, "location", {{"name", "At Wren's"}, {"kind", "private_home"}}) == "m---");
    CHECK(verdicts(*file, "location", {{"name", "At Wren's"}, {"kind", "private_home"}, {"sensitivity", "chapter"}})
          == "mm--");
    CHECK(verdicts(*file, "location", {{"name", "At Wren's"}, {"kind", "private_home"}, {"sensitivity", "public"}})
          == "mm--");
    const Id somewhere = add(
        *file, "location", {{"name", "At Wren's"}, {"address", "12 Elm St"}, {"city", "Duluth"}, {"latitude", "46.7"}});
    CHECK(verdicts(*file, "location", somewhere) == "mmp-");
    for (const char *field : {"name", "address", "latitude"})
        CHECK(sent(*file, Level::Coalition, "location", somewhere, field) == "(withheld)");
    CHECK(sent(*file, Level::Coalition, "location", somewhere, "city") == "Duluth");
    const Id capitol = add(*file, "location", {{"name", "Capitol"}, {"kind", "capitol"}, {"address", "75 Aurora Ave"}});
    CHECK(sent(*file, Level::Coalition, "location", capitol, "address") == "75 Aurora Ave");
}

TEST_CASE("A text with a phone number or an address in it stays below a trusted chapter, whatever its field",
          "[privacy]")
{
    for (const char *text : {"Call 612-555-0123", "(612) 555 0123", "+1 612.555.0123", "6125550123",
                             "555-0123 for rides", "write to wren@example.org", "+44 20 79 46 00 18", "06 12 34 56 78"})
        CHECK(privacy::holdsContact(text));
    for (const char *text : {"January 30, 2026", "2026-01-30", "30/31 January 2026", "1,000,000 people",
                             "Local 1021 and 17", "50501 @ the Capitol", "Route 66, 12:30-14:00", "General strike"})
        CHECK_FALSE(privacy::holdsContact(text));
    TemporaryStore file;
    const Id action = add(*file, "action", {{"title", "March, call 612-555-0123"}});
    CHECK(sent(*file, Level::Coalition, "action", action, "title") == "(withheld)");
    CHECK(sent(*file, Level::Trusted, "action", action, "title") == "March, call 612-555-0123");
}

TEST_CASE("Of a deleted record only that leaves", "[privacy]")
{
    TemporaryStore file;
    const Id action = add(*file, "action", {{"title", "March"}, {"sensitivity", "public"}});
    file->apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, "action", action, {})}});
    CHECK(verdicts(*file, "action", action) == "mrrr");
    CHECK(sent(*file, Level::Public, "action", action, "title") == "(withheld)");
    const Id pledge = add(*file, "pledge", {{"alias", "Wren"}});
    file->apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, "pledge", pledge, {})}});
    CHECK(verdicts(*file, "pledge", pledge) == "mr--");
}

TEST_CASE("An id made of a row's content does not leave beside what is withheld of the row", "[privacy]")
{
    TemporaryStore file;
    const Id id = Id::fromName(Id(), "organization Bakery 6125550123");
    const auto make = [&](const Id &as, Cells cells) {
        file->apply({EditKind::Form, "Add", {change(RecordChange::What::Create, "organization", as, cells)}});
    };
    make(id, {{"name", "Bakery"}, {"phone", "+16125550123"}});
    CHECK(verdicts(*file, "organization", id) == "mm--");
    const Id other = Id::fromName(Id(), "organization Mill");
    make(other, {{"name", "Mill"}, {"city", "Duluth"}});
    CHECK(verdicts(*file, "organization", other) == "mmp-");
}
