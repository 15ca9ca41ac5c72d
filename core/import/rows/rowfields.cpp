// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of RowReader that reads the cells of one field.
#include "core/base/text.h"
#include "core/csv/formula.h"
#include "core/import/columns/sentences.h"
#include "core/import/rows/rowreader.h"

#include <algorithm>

namespace imports {
namespace {

std::string replacedAll(std::string_view text, std::string_view from, std::string_view to)
{
    std::string out;
    for (;;) {
        const std::size_t at = text.find(from);
        out += text.substr(0, at);
        if (at == text.npos)
            return out;
        out += to;
        text.remove_prefix(at + from.size());
    }
}

}

bool RowReader::readMarker(const Input &input, std::string_view typed, ParsedRow &row)
{
    if (typed.size() > longestMarker)
        return false;
    const std::string marker = markerText(typed);
    if (Value::isClearOrder(marker)) {
        setClear(input.field, row);
        return true;
    }
    const Value value = Value::fromCell(marker);
    if (value.isPresent())
        return false;
    setAbsent(input.field, value.state(), row);
    return true;
}

void RowReader::readSingle(const Input &input, std::size_t column, std::string_view cell, ParsedRow &row)
{
    if (m_sheet && !input.definition->isNumber())
        cell = csv::unguardFormula(cell);
    const std::string_view trimmed = text::trim(cell);
    if (trimmed.empty())
        return;
    if (trimmed.front() == '(' && readMarker(input, trimmed, row))
        return;
    if (trimmed.front() == '\\') {
        const Value value = Value::fromCell(trimmed);
        readText(input, column, value.text(), row);
        return;
    }
    readText(input, column, trimmed, row);
}

void RowReader::readText(const Input &input, std::size_t column, std::string_view raw, ParsedRow &row)
{
    Remark remark;
    std::string &out = row.texts[std::size_t(input.field)];
    const Outcome outcome = parse(input, column, raw, out, remark, row);
    if (outcome != Outcome::Clean)
        note(input.field, column, raw, outcome, std::move(remark), row);
    if (outcome != Outcome::Refused)
        set(input.field, row);
}

Outcome RowReader::parse(const Input &input, std::size_t column, std::string_view raw, std::string &out, Remark &remark,
                         ParsedRow &row)
{
    const Field &field = *input.definition;
    const ColumnUse &use = m_map.columns[column];
    std::string changed;
    if (m_foreign && field.isList() && m_map.source && !m_map.source->separator.empty()
        && m_map.source->separator != ",") {
        std::vector<std::string> items = text::splitList(replacedAll(raw, m_map.source->separator, "; "));
        std::erase_if(items,
                      [](const std::string &item) { return item.starts_with("* "); }); // The program's own groups.
        changed = text::joinList(items);
        raw = changed;
    }
    if (m_foreign && !use.part.empty()) {
        if (const std::string *value = Aliases::get().value(m_entity, field, use.part, raw)) {
            out = *value;
            return Outcome::Clean;
        }
    }
    const Outcome outcome = parseText(field, raw, input.hints, out, &remark);
    if (outcome == Outcome::Unsure && !m_foreign && out == raw)
        return Outcome::Clean; // Kept as typed long ago; nothing new to report.
    if (outcome != Outcome::Refused)
        return outcome;
    if (field.isReference())
        return parseReference(input.field, column, raw, out, remark, row);
    if (!m_foreign)
        return outcome;
    if (const std::string *value = Aliases::get().value(m_entity, field, {}, raw)) {
        out = *value;
        return Outcome::Clean;
    }
    if (!isFreeText(field) && isPlaceholder(raw)) {
        out.clear();
        return Outcome::Clean;
    }
    return outcome;
}

Outcome RowReader::parseReference(int index, std::size_t column, std::string_view raw, std::string &out, Remark &remark,
                                  ParsedRow &row)
{
    const Field &field = m_entity.fields[std::size_t(index)];
    std::vector<std::string> unknown;
    const References::Answer answer = m_references.read(field, raw, out, unknown);
    if (answer == References::Answer::Ambiguous) {
        remark = {Import::tr("More than one record is named “%1”.").arg(text::toQ(raw)),
                  Import::tr("Enter the record's ID instead of its name.")};
        return Outcome::Refused;
    }
    if (unknown.empty())
        return Outcome::Clean;
    // The record keeps the text as an unknown column.
    row.kept.push_back(text::joinList(unknown));
    row.extras.emplace_back(m_map.columns[column].header, row.kept.back());
    row.hasValue = true;
    const Entity *entity = field.refers ? &field.refers() : nullptr;
    for (const std::string &name : unknown) {
        const std::string key = std::to_string(column) + '\n' + name;
        const auto [at, fresh] = m_unknownIndex.emplace(key, m_unknownNames.size());
        if (fresh && m_unknownNames.size() < 1000)
            m_unknownNames.push_back({m_map.columns[column].guess.name, name, entity, 0});
        if (at->second < m_unknownNames.size())
            ++m_unknownNames[at->second].count;
        if (m_unknownIndex.size() > 100'000)
            m_unknownIndex.clear();
    }
    if (out.empty())
        row.cells[std::size_t(index)] = {};
    return Outcome::Clean;
}

void RowReader::readFirstAndOthers(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row)
{
    struct Found {
        std::string text;
        bool clean;
    };
    std::vector<Found> found;
    std::string &out = row.texts[std::size_t(input.field)];
    std::vector<std::pair<std::size_t, std::string_view>> written;
    for (const std::size_t column : input.columns) {
        std::string_view rest = cellAt(cells, column);
        const std::string_view separator = m_map.source && m_map.source->separator == " ::: " ? " ::: " : "";
        for (std::size_t at; !separator.empty() && (at = rest.find(separator)) != rest.npos;
             rest.remove_prefix(at + separator.size()))
            written.emplace_back(column, text::trim(rest.substr(0, at)));
        written.emplace_back(column, text::trim(rest));
    }
    for (const auto &[column, cell] : written) {
        if (cell.empty() || (cell.front() == '(' && readMarker(input, cell, row)))
            continue;
        Remark remark;
        Outcome outcome = parse(input, column, cell, out, remark, row);
        if (outcome == Outcome::Refused && input.definition->kind == Kind::Email
            && cell.find_first_of(";, ") != cell.npos) {
            // Several addresses in one cell.
            std::string list(cell);
            std::replace_if(
                list.begin(), list.end(), [](char c) { return c == ',' || c == ' '; }, ';');
            std::vector<Found> several;
            Remark ofItem;
            for (const std::string &item : text::splitList(list))
                if (parse(input, column, item, out, ofItem, row) != Outcome::Refused)
                    several.push_back({out, true});
            if (several.size() == text::splitList(list).size()) {
                found.insert(found.end(), several.begin(), several.end());
                continue;
            }
        }
        if (outcome != Outcome::Clean)
            note(input.field, column, cell, outcome, std::move(remark), row);
        if (outcome != Outcome::Refused && !out.empty())
            found.push_back({out, outcome != Outcome::Unsure});
    }
    if (found.empty())
        return;
    const auto best = std::find_if(found.begin(), found.end(), [](const Found &f) { return f.clean; });
    const std::size_t first = best == found.end() ? 0 : std::size_t(best - found.begin());
    out = found[first].text;
    set(input.field, row);
    for (std::size_t i = 0; i < found.size(); ++i)
        if (i != first && found[i].text != found[first].text)
            addToList(input.others, found[i].text, row);
}

void RowReader::readJoined(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row)
{
    std::string whole;
    std::size_t filled = 0, first = 0;
    for (const std::size_t column : input.columns) {
        const std::string_view cell = text::trim(cellAt(cells, column));
        if (cell.empty())
            continue;
        if (filled++ == 0)
            first = column;
        whole += (whole.empty() ? "" : input.joint) + std::string(cell);
    }
    if (filled == 1)
        readSingle(input, first, whole, row);
    else if (filled > 1)
        readText(input, first, whole, row);
}

void RowReader::readList(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row)
{
    std::vector<std::string> items;
    for (const std::size_t column : input.columns) {
        readSingle(input, column, cellAt(cells, column), row);
        if (!row.has(input.field))
            continue;
        for (std::string &item : text::splitList(row.texts[std::size_t(input.field)]))
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(std::move(item));
    }
    if (items.empty())
        return;
    row.texts[std::size_t(input.field)] = text::joinList(items);
    set(input.field, row);
}

void RowReader::readLast(const Input &input, const std::vector<std::string_view> &cells, ParsedRow &row)
{
    std::string kept;
    bool any = false;
    for (const std::size_t column : input.columns) {
        row.cells[std::size_t(input.field)] = {};
        readSingle(input, column, cellAt(cells, column), row);
        if (!row.has(input.field))
            continue;
        // A person who called off did not miss the event.
        const bool calledOff = kept == "withdrawn" || kept == "declined";
        if (calledOff && row.texts[std::size_t(input.field)] == "not_kept")
            continue;
        // "Do not mail: no" does not cancel "do not call: yes".
        if (input.definition->kind != Kind::YesNo || !any || row.texts[std::size_t(input.field)] == "yes")
            kept = row.texts[std::size_t(input.field)];
        any = true;
    }
    if (!any)
        return;
    row.texts[std::size_t(input.field)] = kept;
    set(input.field, row);
}

}
