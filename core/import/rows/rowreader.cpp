// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows/rowreader.h"

#include "core/base/text.h"
#include "core/csv/formula.h"
#include "core/import/columns/sentences.h"
#include "core/people/names.h"

#include <algorithm>

namespace imports {
namespace {

constexpr std::size_t longestOrder = 10; ///< `(clear)` with blanks around it.

}

RowReader::RowReader(const ColumnMap &map, References &references)
    : m_map(map)
    , m_entity(*map.entity)
    , m_references(references)
    , m_foreign(map.origin == tableformat::Origin::Foreign)
    , m_sheet(map.origin == tableformat::Origin::Spreadsheet)
    , m_given(m_entity.indexOf("given_name"))
    , m_family(m_entity.indexOf("family_name"))
    , m_externalField(m_entity.indexOf("external_ids"))
{
    for (std::size_t i = 0; i < map.columns.size(); ++i) {
        const ColumnUse &use = map.columns[i];
        switch (use.guess.role) {
        case ColumnRole::Id:
            m_idColumn = int(i);
            break;
        case ColumnRole::FullName:
            m_nameColumns.push_back(i);
            break;
        case ColumnRole::ExternalId:
            m_external.push_back(i);
            break;
        case ColumnRole::Unknown:
            m_unknown.push_back({i, use.header});
            break;
        case ColumnRole::Field:
            // A column of which only a part is understood is also kept as it is.
            if (use.part == "any" || use.part == "subscription")
                m_unknown.push_back({i, use.header});
            break;
        case ColumnRole::Bookkeeping:
        case ColumnRole::Ignored:
            break;
        }
    }
    std::sort(m_unknown.begin(), m_unknown.end(), [](const Unknown &a, const Unknown &b) { return a.key < b.key; });
    for (int i = 0; i < int(m_entity.fields.size()); ++i)
        prepareField(i);
    // Further phones and e-mails are added to the list of others, which is therefore read first.
    std::stable_partition(m_inputs.begin(), m_inputs.end(),
                          [](const Input &input) { return input.way != Way::FirstAndOthers; });
}

void RowReader::prepareField(int index)
{
    const Field &field = m_entity.fields[std::size_t(index)];
    Input input{index, &field, Way::Single, {}, {}, -1, " "};
    for (std::size_t i = 0; i < m_map.columns.size(); ++i)
        if (m_map.columns[i].guess.role == ColumnRole::Field && m_map.columns[i].guess.field == &field)
            input.columns.push_back(i);
    if (input.columns.empty())
        return;
    std::stable_sort(input.columns.begin(), input.columns.end(),
                     [&](std::size_t a, std::size_t b) { return m_map.columns[a].rank < m_map.columns[b].rank; });
    input.hints.dates = m_map.columns[input.columns.front()].guess.dates;
    input.hints.commaLists = m_foreign && (!m_map.source || m_map.source->separator != " ::: ");
    if (field.kind == Kind::Email || field.kind == Kind::Phone)
        input.others = m_entity.indexOf(field.kind == Kind::Email ? "other_emails" : "other_phones");
    const bool several = input.columns.size() > 1;
    if (!m_foreign)
        input.way = Way::Single;
    else if (input.others >= 0)
        input.way = Way::FirstAndOthers;
    else if (several && field.isList())
        input.way = Way::List;
    else if (several && (field.kind == Kind::Choice || field.kind == Kind::YesNo))
        input.way = Way::Last;
    else if (several)
        input.way = Way::Join;
    input.joint = field.kind == Kind::PostalCode                                                          ? "-"
                : field.kind == Kind::LongText                                                            ? "\n"
                : std::string_view(field.key) == "address" || std::string_view(field.key) == "place_text" ? ", "
                                                                                                          : " ";
    m_inputs.push_back(std::move(input));
}

void RowReader::note(int field, std::size_t column, std::string_view original, Outcome outcome, Remark remark,
                     ParsedRow &row) const
{
    row.notes.push_back({field, m_map.columns[column].guess.name, std::string(original), outcome, std::move(remark)});
    row.rejected = row.rejected || outcome == Outcome::Refused;
}

void RowReader::set(int field, ParsedRow &row) const
{
    const std::string &text = row.texts[std::size_t(field)];
    row.cells[std::size_t(field)] = text.empty() ? CellView{} : CellView{Value::State::Present, text};
    row.hasValue = row.hasValue || !text.empty();
}

void RowReader::setAbsent(int field, Value::State state, ParsedRow &row) const
{
    row.cells[std::size_t(field)] = {state, {}};
    row.hasValue = row.hasValue || state != Value::State::NotRecorded;
}

void RowReader::setClear(int field, ParsedRow &row) const
{
    row.clear[std::size_t(field)] = 1;
    row.anyClear = true;
}

void RowReader::addToList(int field, const std::string &item, ParsedRow &row) const
{
    std::string &text = row.texts[std::size_t(field)];
    if (!row.has(field))
        text.clear();
    std::vector<std::string> items = text::splitList(text);
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
    text = text::joinList(items);
    set(field, row);
}

void RowReader::clear(std::size_t cells, ParsedRow &row) const
{
    const std::size_t fields = m_entity.fields.size();
    row.texts.resize(fields);
    row.cells.assign(fields, CellView{});
    row.extras.clear();
    row.rejected = row.hasValue = false;
    if (row.clear.size() != fields || row.anyClear)
        row.clear.assign(fields, 0);
    row.anyClear = false;
    row.notes.clear();
    row.kept.clear();
    row.kept.reserve(cells + m_map.columns.size() + 4); // extras keeps views into it.
    row.extraClears.clear();
    row.externalIds.clear();
}

void RowReader::read(const std::vector<std::string_view> &cells, ParsedRow &row)
{
    readId(cells, row);
    for (const Input &input : m_inputs) {
        switch (input.way) {
        case Way::Single:
            readSingle(input, input.columns.front(), cellAt(cells, input.columns.front()), row);
            break;
        case Way::FirstAndOthers:
            readFirstAndOthers(input, cells, row);
            break;
        case Way::Join:
            readJoined(input, cells, row);
            break;
        case Way::List:
            readList(input, cells, row);
            break;
        case Way::Last:
            readLast(input, cells, row);
            break;
        }
    }
    if (!m_nameColumns.empty())
        readFullName(cells, row);
    readExternalIds(cells, row);
    readExtras(cells, row);
    if (m_map.source && row.hasValue)
        addDefaults(row);
}

void RowReader::readId(const std::vector<std::string_view> &cells, ParsedRow &row)
{
    clear(cells.size(), row);
    row.id = Id();
    if (m_idColumn < 0)
        return;
    const std::string_view cell = text::trim(cellAt(cells, std::size_t(m_idColumn)));
    if (cell.empty())
        return;
    if (const auto id = Id::parse(cell); id && !id->isNull())
        row.id = *id;
    else
        note(-1, std::size_t(m_idColumn), cell, Outcome::Refused,
             {Import::tr("“%1” is not an ID.").arg(text::toQ(cell)),
              Import::tr("Leave the cell empty for a new record.")},
             row);
}

void RowReader::readFullName(const std::vector<std::string_view> &cells, ParsedRow &row)
{
    if (row.has(m_given) || row.has(m_family))
        return;
    std::size_t column = cells.size();
    for (const std::size_t i : m_nameColumns) {
        const std::string_view cell = text::trim(cellAt(cells, i));
        const bool usable = !cell.empty() && (m_nameColumns.size() == 1 || text::fold(cell) != "anonymous");
        if (usable && column == cells.size())
            column = i;
        else if (usable && cell != text::trim(cells[column]))
            row.extras.emplace_back(m_map.columns[i].header, cells[i]);
    }
    if (column == cells.size())
        return;
    const std::string_view cell = text::trim(cells[column]);
    const people::SplitName name = people::splitName(cell);
    row.texts[std::size_t(m_given)] = name.given;
    row.texts[std::size_t(m_family)] = name.family;
    set(m_given, row);
    set(m_family, row);
    if (name.outcome != Outcome::Clean)
        note(name.family.empty() ? m_given : m_family, column, cell, name.outcome, name.remark, row);
}

void RowReader::readExternalIds(const std::vector<std::string_view> &cells, ParsedRow &row)
{
    for (const std::size_t column : m_external) {
        const std::string_view cell = text::trim(cellAt(cells, column));
        if (cell.empty())
            continue;
        if (isShortenedNumber(cell)) {
            note(m_externalField, column, cell, Outcome::Refused,
                 {Import::tr("A spreadsheet shortened the number “%1” and lost its last digits.").arg(text::toQ(cell)),
                  Import::tr("Format the column as text in the original file and export it again.")},
                 row);
            continue;
        }
        const std::string &system = m_map.columns[column].guess.system;
        std::string id = cell.find(':') != cell.npos ? std::string(cell) : system + ':' + std::string(cell);
        if (std::find(row.externalIds.begin(), row.externalIds.end(), id) != row.externalIds.end())
            continue;
        if (m_externalField >= 0)
            addToList(m_externalField, id, row);
        row.externalIds.push_back(std::move(id));
    }
}

void RowReader::readExtras(const std::vector<std::string_view> &cells, ParsedRow &row)
{
    const bool moved = !row.extras.empty(); // Names that no record has were added before.
    for (const Unknown &unknown : m_unknown) {
        std::string_view cell = cellAt(cells, unknown.column);
        if (text::trim(cell).empty())
            continue;
        if (m_sheet)
            cell = csv::unguardFormula(cell);
        if (cell.size() <= longestOrder && Value::isClearOrder(markerText(m_foreign ? text::trim(cell) : cell))) {
            row.extraClears.push_back(unknown.key);
            continue;
        }
        if (!m_foreign && cell.front() == '\\') {
            row.kept.push_back(Value::fromCell(cell).text());
            cell = row.kept.back();
        }
        row.extras.emplace_back(unknown.key, cell);
    }
    for (std::size_t i = m_map.columns.size(); i < cells.size(); ++i) {
        if (text::trim(cells[i]).empty())
            continue;
        row.kept.push_back(tableformat::columnName(i));
        row.extras.emplace_back(row.kept.back(), cells[i]);
    }
    if (moved || cells.size() > m_map.columns.size())
        sortExtras(row);
}

/// By key; of several with one key, the first counts.
void RowReader::sortExtras(ParsedRow &row) const
{
    std::stable_sort(row.extras.begin(), row.extras.end(), [](auto &a, auto &b) { return a.first < b.first; });
    row.extras.erase(
        std::unique(row.extras.begin(), row.extras.end(), [](auto &a, auto &b) { return a.first == b.first; }),
        row.extras.end());
}

void RowReader::take(const std::vector<ResolvedCell> &cells, ParsedRow &row)
{
    clear(cells.size(), row);
    for (const ResolvedCell &cell : cells) {
        if (cell.field >= 0)
            takeField(cell, row);
        else if (cell.read.isClear)
            row.extraClears.push_back(m_map.columns[cell.column].header);
        else if (cell.read.value.isPresent())
            row.extras.emplace_back(m_map.columns[cell.column].header, cell.read.value.text());
    }
    if (row.extras.size() > 1)
        sortExtras(row);
}

void RowReader::takeField(const ResolvedCell &cell, ParsedRow &row)
{
    const ReadCell &read = cell.read;
    if (read.isClear) {
        setClear(cell.field, row);
        return;
    }
    if (read.outcome == Outcome::Clean && !read.value.isPresent()) {
        setAbsent(cell.field, read.value.state(), row);
        return;
    }
    std::string &text = row.texts[std::size_t(cell.field)];
    text = read.value.text();
    Outcome outcome = read.outcome;
    Remark remark = read.remark;
    if (outcome == Outcome::Refused && m_entity.fields[std::size_t(cell.field)].isReference())
        outcome = parseReference(cell.field, cell.column, cell.original, text, remark, row);
    if (outcome == Outcome::Unsure && text == cell.original)
        outcome = Outcome::Clean; // Kept as typed long ago; nothing new to report.
    if (outcome != Outcome::Clean)
        note(cell.field, cell.column, cell.original, outcome, std::move(remark), row);
    if (outcome != Outcome::Refused)
        set(cell.field, row);
}

void RowReader::addDefaults(ParsedRow &row)
{
    for (const auto &[key, value] : m_map.source->defaults) {
        const int field = m_entity.indexOf(key);
        if (field < 0 || row.cells[std::size_t(field)].state != Value::State::NotRecorded)
            continue;
        if (value.starts_with('@')) {
            makeFrom(field, std::string_view(value).substr(1), row);
            continue;
        }
        row.texts[std::size_t(field)] = value;
        set(field, row);
    }
}

/// Makes a title from other values, such as what, where and when.
void RowReader::makeFrom(int field, std::string_view parts, ParsedRow &row) const
{
    std::string made;
    while (!parts.empty()) {
        const std::size_t end = std::min(parts.find(' '), parts.size());
        for (const std::string &item : text::splitList(row.text(m_entity.indexOf(parts.substr(0, end)))))
            made += (made.empty() ? "" : ", ") + item;
        parts.remove_prefix(std::min(end + 1, parts.size()));
    }
    if (made.empty())
        return;
    row.notes.push_back(
        {field,
         m_entity.fields[std::size_t(field)].caption(),
         {},
         Outcome::Repaired,
         {Import::tr("The row has no title, so one was made from its other values: “%1”.").arg(text::toQ(made)), {}}});
    row.texts[std::size_t(field)] = std::move(made);
    set(field, row);
}

}
