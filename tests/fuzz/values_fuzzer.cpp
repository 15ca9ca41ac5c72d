// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests every reader of values. An input consists of one character that chooses the hints and which of the many choice
// fields to test, followed by a text. The text is parsed by those fields and by one field of every other kind. Whatever
// the text: an accepted value is canonical and reads back the same, and a refusal does not change the output.
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

/// One field for each way of reading: kind, rule, options and referenced entity.
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

/// Values kept as typed are the only canonical texts that are not always Clean.
bool mayStayUnsure(const Field &field)
{
    return field.kind == Kind::Phone || field.kind == Kind::PostalCode;
}

/// Round trip through the struct's member.
void checkStruct(const Reader &reader, const std::string &canonical)
{
    const std::shared_ptr<void> record = reader.field->make();
    reader.field->write(record.get(), canonical);
    require(reader.field->read(record.get()) == canonical, "a struct returns the value it was given",
            reader.name + ' ' + shown(canonical) + " became " + shown(reader.field->read(record.get())));
}

void checkCanonical(const Reader &reader, const std::string &canonical, Outcome outcome)
{
    require(!canonical.empty(), "a value is never empty", reader.name);
    require(text::isUtf8(canonical), "a value is UTF-8", reader.name + ' ' + shown(canonical));
    // Comma-separated lists are those of other programs: in this program's own texts a comma separates nothing and a
    // backslash escapes.
    const bool isOurs = reader.field->kind == Kind::Texts && canonical.find_first_of(",\\") != std::string::npos;
    const bool heeds = reader.field->kind == Kind::When || reader.field->kind == Kind::Texts;
    for (std::size_t i = 0; i < (isOurs ? 5 : heeds ? 10 : 1); ++i) {
        std::string again;
        const Outcome second = parseText(*reader.field, canonical, hintsFrom(i), again);
        const std::string about =
            reader.name + ' ' + shown(canonical) + " became " + shown(again) + " with hints " + std::to_string(i);
        require(again == canonical, "a canonical text reads the same", about);
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
        require(value == Value::withheld(), "a refused cell does not change the value", reader.name);
        return;
    }
    Value again;
    parseCell(*reader.field, value.cell(), {.dates = hints.dates}, again);
    require(again == value, "a value survives a round trip through its cell", reader.name + ' ' + shown(value.cell()));
}

void checkReader(const Reader &reader, std::string_view raw, const Hints &hints)
{
    static const std::string untouched = "as it was";
    std::string out = untouched, silent = untouched;
    Remark remark;
    const Outcome outcome = parseText(*reader.field, raw, hints, out, &remark);
    const std::string about = reader.name + ' ' + shown(raw);
    require(parseText(*reader.field, raw, hints, silent) == outcome && silent == out,
            "requesting a remark does not change the result", about);
    if (outcome != Outcome::Clean)
        require(!remark.reason.isEmpty() && !remark.cure.isEmpty(), "a result other than Clean has a reason and a cure",
                about);
    if (outcome == Outcome::Refused)
        require(out == untouched, "a refusal does not change the output", about + " left " + shown(out));
    else
        checkCanonical(reader, out, outcome);
    checkCell(reader, raw, hints);
}

void checkMoment(std::string_view raw)
{
    if (const auto moment = Moment::parse(raw))
        require(moment->text() == raw, "a moment returns its text", shown(raw) + " became " + shown(moment->text()));
}

void checkWords(std::string_view raw)
{
    require(Value::fromCell(Value(std::string(raw)).cell()) == Value(std::string(raw)),
            "a text survives a round trip through its cell", shown(raw));
    const std::vector<std::string> items = text::splitList(raw);
    require(text::splitList(text::joinList(items)) == items, "a joined list splits into the same items", shown(raw));
    require(csv::unguardFormula(csv::guardFormula(raw)) == raw, "a guarded text is restored", shown(raw));
    if (const auto id = Id::parse(raw))
        require(Id::parse(id->text()) == id, "an id reads the same", shown(raw));
    if (!text::isUtf8(raw))
        return;
    const std::string folded = text::fold(raw);
    require(text::isUtf8(folded), "a folded text is UTF-8", shown(raw));
    require(text::isUtf8(text::foldToWord(raw)), "a word is UTF-8", shown(raw));
}

/// The part of a name that must be preserved: everything except spaces and the marks between and around words.
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
    require(solid(name.given + ' ' + name.family) == solid(trimmed), "no word of a name is lost",
            shown(trimmed) + " became " + shown(name.given) + shown(name.family));
}

/// Tests a column of dates whose cells are the lines of the text.
void checkDates(std::string_view raw)
{
    DateColumn column;
    for (std::string_view rest = raw; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        column.add(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (column.order() != DateOrder::Unknown)
        require(!column.reason().isEmpty(), "the order of dates has a reason", shown(raw));
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
