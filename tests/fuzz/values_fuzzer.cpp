// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every reader of values. An input is one character that chooses what is known about the column and which of the many
// fields with a table of choices are tried, then a text, which they and a field of every other way of reading are
// given. Whatever the text: what is taken is canonical and reads as itself, and what is refused leaves the place where
// it was to go untouched.
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/csv/formula.h"
#include "core/entities/registry.h"
#include "core/parsing/parse.h"
#include "core/parsing/when.h"
#include "core/people/names.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using fuzz::require;
using fuzz::shown;

namespace {

constexpr std::size_t choiceGroups = 20;

struct Reader {
    const Entity *entity;
    const Field *field;
    std::string name;
};

/// One field for every way of reading: kind, rule, options and the entity referred to.
std::vector<Reader> readers()
{
    std::set<std::tuple<Kind, Rule, const Option *, const Entity *>> seen;
    std::vector<Reader> out;
    for (const Entity *entity : entities())
        for (const Field &field : entity->fields)
            if (seen.emplace(field.kind, field.rule, field.options.data(), field.refers ? &field.refers() : nullptr)
                    .second)
                out.push_back({entity, &field, std::string(entity->key) + '.' + field.key});
    return out;
}

Hints hintsFrom(std::size_t number)
{
    Hints hints;
    hints.dates = DateOrder(number % 5);
    hints.commaLists = number / 5 % 2 == 1;
    return hints;
}

/// Kept as typed: the only canonical texts that are not Clean each time.
bool mayStayUnsure(const Field &field)
{
    return field.kind == Kind::Phone || field.kind == Kind::PostalCode;
}

/// Through the member of the struct and back.
void checkStruct(const Reader &reader, const std::string &canonical)
{
    const std::shared_ptr<void> record = reader.field->make();
    reader.field->write(record.get(), canonical);
    require(reader.field->read(record.get()) == canonical, "a struct gives back what it was given",
            reader.name + ' ' + shown(canonical) + " became " + shown(reader.field->read(record.get())));
}

void checkCanonical(const Reader &reader, const std::string &canonical, Outcome outcome)
{
    require(!canonical.empty(), "a value is never empty", reader.name);
    require(text::isUtf8(canonical), "a value is UTF-8", reader.name + ' ' + shown(canonical));
    // Lists with commas are those of other programs: a comma in a text of ours separates nothing, a backslash is a
    // mark.
    const bool isOurs = reader.field->kind == Kind::Texts && canonical.find_first_of(",\\") != std::string::npos;
    const bool heeds = reader.field->kind == Kind::When || reader.field->kind == Kind::Texts;
    for (std::size_t i = 0; i < (isOurs ? 5 : heeds ? 10 : 1); ++i) {
        std::string again;
        const Outcome second = parseText(*reader.field, canonical, hintsFrom(i), again);
        const std::string about =
            reader.name + ' ' + shown(canonical) + " became " + shown(again) + " with hints " + std::to_string(i);
        require(again == canonical, "a canonical text reads as itself", about);
        require(second == Outcome::Clean
                    || (mayStayUnsure(*reader.field) && second == Outcome::Unsure && outcome == Outcome::Unsure),
                "a canonical text is clean", about);
    }
    checkStruct(reader, canonical);
}

void checkCell(const Reader &reader, std::string_view cell, const Hints &hints)
{
    Value value = Value::withheld();
    const Outcome outcome = parseCell(*reader.field, cell, hints, value);
    if (outcome == Outcome::Refused) {
        require(value == Value::withheld(), "a refused cell leaves the value as it was", reader.name);
        return;
    }
    Value again;
    parseCell(*reader.field, value.cell(), {.dates = hints.dates}, again);
    require(again == value, "the cell of a value reads as the value", reader.name + ' ' + shown(value.cell()));
}

void checkReader(const Reader &reader, std::string_view raw, const Hints &hints)
{
    static const std::string untouched = "as it was";
    std::string out = untouched, silent = untouched;
    Remark remark;
    const Outcome outcome = parseText(*reader.field, raw, hints, out, &remark);
    const std::string about = reader.name + ' ' + shown(raw);
    require(parseText(*reader.field, raw, hints, silent) == outcome && silent == out, "a remark changes nothing",
            about);
    if (outcome != Outcome::Clean)
        require(!remark.reason.isEmpty() && !remark.cure.isEmpty(), "what is not clean says why and what to do", about);
    if (outcome == Outcome::Refused)
        require(out == untouched, "what is refused leaves no value", about + " left " + shown(out));
    else
        checkCanonical(reader, out, outcome);
    checkCell(reader, raw, hints);
}

void checkMoment(std::string_view raw)
{
    if (const auto moment = Moment::parse(raw))
        require(moment->text() == raw, "a moment gives back its text", shown(raw) + " became " + shown(moment->text()));
}

void checkWords(std::string_view raw)
{
    require(Value::fromCell(Value(std::string(raw)).cell()) == Value(std::string(raw)),
            "the cell of a text reads as the text", shown(raw));
    const std::vector<std::string> items = text::splitList(raw);
    require(text::splitList(text::joinList(items)) == items, "a list joined splits into the same", shown(raw));
    require(csv::unguardFormula(csv::guardFormula(raw)) == raw, "a guarded text comes back", shown(raw));
    if (const auto id = Id::parse(raw))
        require(Id::parse(id->text()) == id, "an id reads as itself", shown(raw));
    if (!text::isUtf8(raw))
        return;
    const std::string folded = text::fold(raw);
    require(text::isUtf8(folded), "a folded text is UTF-8", shown(raw));
    require(text::isUtf8(text::foldToWord(raw)), "a word is UTF-8", shown(raw));
}

/// What of a name must be found again: everything but blanks and the marks between and around words.
std::string solid(std::string_view name)
{
    std::string out;
    for (const char c : text::fold(name))
        if (std::string_view(" ,").find(c) == std::string_view::npos)
            out += c;
    std::sort(out.begin(), out.end());
    return out;
}

void checkName(std::string_view raw)
{
    const std::string_view trimmed = text::trim(raw);
    if (trimmed.empty() || !text::isUtf8(trimmed))
        return;
    const people::SplitName name = people::splitName(trimmed);
    require(solid(name.given + ' ' + name.family) == solid(trimmed), "no word of a name is left out",
            shown(trimmed) + " became " + shown(name.given) + shown(name.family));
}

/// The dates of a column whose cells are the lines of the text.
void checkDates(std::string_view raw)
{
    DateColumn column;
    for (std::string_view rest = raw; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        column.add(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (column.order() != DateOrder::Unknown)
        require(!column.reason().isEmpty(), "an order of dates has a reason", shown(raw));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<Reader> all = (fuzz::failOnQtWarnings(), readers());
    fuzz::Input input(data, size);
    const std::size_t chosen = input.number(10 * choiceGroups);
    const Hints hints = hintsFrom(chosen % 10);
    const std::string_view raw = input.rest();
    checkWords(raw);
    checkName(raw);
    checkDates(raw);
    checkMoment(raw);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].field->options.empty() || i % choiceGroups == chosen / 10)
            checkReader(all[i], raw, hints);
    return 0;
}
