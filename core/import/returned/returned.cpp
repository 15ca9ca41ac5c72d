// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/returned/returned.h"

#include "core/base/text.h"
#include "core/csv/formula.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/jsontext.h"

#include <algorithm>

namespace imports {
namespace {

constexpr std::string_view extraField = "_extra"; ///< All unknown columns in the history, as JSON.

}

Returned::Returned(Store &before, const SourceTable &table, const ImportOptions &options)
    : m_table(table)
    , m_options(options)
    , m_db(before.database())
    , m_entity(*table.map.entity)
    , m_profile(table.map.columns.size())
    , m_alignment(table.map.columns.size())
    , m_byId(m_db, "SELECT pk FROM " + sqlName(m_entity.key) + " WHERE id=?")
    , m_current(m_db, m_entity)
    , m_references(before)
    , m_reader(table.map, m_references)
    , m_outcomes(table.map.columns.size())
{
    std::vector<bool> taken(m_entity.fields.size());
    for (std::size_t i = 0; i < table.map.columns.size(); ++i) {
        const ColumnUse &use = table.map.columns[i];
        Column column;
        column.at = i;
        column.key = use.header;
        column.dates = use.guess.dates;
        switch (use.guess.role) {
        case ColumnRole::Id:
            m_idColumn = int(i);
            continue;
        case ColumnRole::Bookkeeping:
            if (use.header == tableformat::base)
                m_baseColumn = int(i);
            else if (use.header == tableformat::check)
                m_checkColumn = int(i);
            continue;
        case ColumnRole::Field:
            column.field = use.guess.field;
            column.index = m_entity.indexOf(*use.guess.field);
            column.key = use.guess.field->key;
            if (taken[std::size_t(column.index)])
                continue; // The first column of a field counts.
            taken[std::size_t(column.index)] = true;
            break;
        case ColumnRole::Unknown:
            m_anyExtra = true;
            break;
        default:
            continue;
        }
        m_columns.push_back(std::move(column));
    }
}

std::optional<qint64> Returned::rowOf(const Id &id)
{
    m_byId.bindBlob(1, id.bytes().data(), 16);
    const auto row = m_byId.step() ? std::optional(m_byId.number(0)) : std::nullopt;
    m_byId.reset();
    return row;
}

/// Of which export the row is. A row that says nothing is of the only one there is.
void Returned::findOrigin(const std::vector<std::string_view> &cells)
{
    const auto cell = [&](int column) {
        return column >= 0 && std::size_t(column) < cells.size() ? cells[std::size_t(column)] : std::string_view();
    };
    m_checks = exports::Checks(cell(m_checkColumn));
    m_mark = {};
    m_origin = nullptr;
    if (auto mark = exports::readMark(cell(m_baseColumn))) {
        m_mark = std::move(*mark);
        const auto [at, fresh] = m_origins.try_emplace(m_mark.exported);
        SourceExport &origin = at->second;
        if (fresh) {
            origin.mark.exported = m_mark.exported;
            origin.remembered = exports::recall(m_db, m_mark.exported);
            if (origin.remembered && origin.remembered->entity != &m_entity)
                origin.remembered.reset();
            if (origin.remembered)
                origin.then = std::make_unique<exports::ValuesThen>(m_db, m_entity, origin.remembered->step);
        }
        if (!origin.mark.held)
            origin.mark.held = m_mark.held;
        m_origin = &origin;
    } else if (m_origins.size() == 1) {
        m_origin = &m_origins.begin()->second;
        m_mark.exported = m_origin->mark.exported;
    }
}

/// Goes to the record that the row is about.
bool Returned::seek(qint64 record)
{
    if (!m_current.seek(record))
        return false;
    m_since = m_origin && m_origin->then ? &m_origin->then->changedSince(record) : nullptr;
    if (m_anyExtra) {
        m_extra = jsontext::read(m_current.row().text(6));
        const auto then = m_since ? m_since->find(std::string(extraField)) : decltype(m_since->end()){};
        m_extraThen = m_since && then != m_since->end() ? jsontext::read(then->second) : m_extra;
    }
    return true;
}

std::string Returned::currentCell(const Column &column) const
{
    if (column.field)
        return m_current.value(column.index).cell();
    const auto at = m_extra.find(column.key);
    return at == m_extra.end() ? std::string() : Value(at->second).cell();
}

/// What the export wrote into a cell of the record at hand.
std::optional<std::string> Returned::writtenCell(const Column &column, std::string_view cell,
                                                 const std::string &current) const
{
    if (m_since) {
        if (!column.field) {
            const auto at = m_extraThen.find(column.key);
            return at == m_extraThen.end() ? std::string() : Value(at->second).cell();
        }
        const auto at = m_since->find(column.key);
        return at == m_since->end() ? current : at->second;
    }
    if (!m_checks.known() || current.empty() || m_checks.has(column.key, current))
        return current;
    return recovered(column, cell);
}

/// What the export wrote, found by nothing but the check in the row: what a spreadsheet can have made the cell of.
std::optional<std::string> Returned::recovered(const Column &column, std::string_view cell) const
{
    if (!m_checks.known() || cell.empty())
        return std::nullopt;
    for (const std::string &text : spreadsheet::formersOf(cell, m_profile.unmangled(column.at, cell)))
        if (m_checks.has(column.key, text))
            return text;
    return std::nullopt;
}

/// The cell without the apostrophe that keeps it from being a formula.
std::string_view Returned::cellOf(const Column &column, const std::vector<std::string_view> &cells) const
{
    if (column.at >= cells.size())
        return {};
    const std::string_view cell = cells[column.at];
    if (column.field && column.field->isNumber())
        return cell;
    // Where quotes were made curly the guard was, too.
    if (cell.starts_with("’") && csv::looksLikeFormula(cell.substr(3)))
        return cell.substr(3);
    return csv::unguardFormula(cell);
}

bool Returned::takesEmptied(const Column &column) const
{
    switch (m_options.emptied) {
    case ImportOptions::Emptied::Keep:
        return false;
    case ImportOptions::Emptied::Erase:
        return true;
    case ImportOptions::Emptied::Few:
        break;
    }
    return !column.keepsEmptied;
}

CellOutcome Returned::judge(Column &column, std::string_view cell)
{
    const std::string current = currentCell(column);
    CellOutcome result;
    result.written = writtenCell(column, cell, current);
    if (!result.written) {
        // Changed here since, and it is not known from what: a blank cell says nothing then.
        if (!text::trim(cell).empty())
            result.verdict = {spreadsheet::CellVerdict::What::Edited, {}, m_profile.unmangled(column.at, cell)};
        return result;
    }
    result.verdict = m_profile.classify(column.at, column.field, *result.written, cell, column.dates);
    // A value that was put in here since, where the table knows of none.
    const bool isFormerValue =
        result.verdict.what == spreadsheet::CellVerdict::What::Edited && !m_since && m_checks.has(column.key, cell);
    // Without an export to compare with, blank is what tables are where nobody knows anything.
    const bool knowsBlank = m_since || (m_checks.known() && m_checks.has(column.key, *result.written));
    if (isFormerValue || (result.verdict.what == spreadsheet::CellVerdict::What::Cleared && !knowsBlank))
        result.verdict = {};
    return result;
}

/// A text as RowReader takes it: guarded where it takes a guard off.
std::string Returned::readable(const Column &column, std::string_view text) const
{
    return column.field && column.field->isNumber() ? std::string(text) : csv::guardFormula(text);
}

void Returned::resolve(TableRow &row, qint64 record)
{
    m_edited = false;
    findOrigin(row.cells);
    if (!seek(record))
        return;
    m_texts.assign(row.cells.size(), {});
    std::fill(m_outcomes.begin(), m_outcomes.end(), CellOutcome());
    for (Column &column : m_columns) {
        if (column.at >= row.cells.size())
            continue; // A missing cell says nothing.
        CellOutcome result = judge(column, cellOf(column, row.cells));
        switch (result.verdict.what) {
        case spreadsheet::CellVerdict::What::Unchanged:
            break;
        case spreadsheet::CellVerdict::What::Rewritten:
            ++column.rewritten;
            column.how |= result.verdict.how;
            break;
        case spreadsheet::CellVerdict::What::Edited:
            m_edited = true;
            m_texts[column.at] = readable(column, result.verdict.text);
            break;
        case spreadsheet::CellVerdict::What::Cleared:
            if (!takesEmptied(column)) {
                ++column.kept;
                result.verdict = {};
                break;
            }
            ++m_cleared;
            m_edited = true;
            m_texts[column.at] = "(clear)";
        }
        m_outcomes[column.at] = std::move(result);
    }
    m_current.release();
    readAnew(row);
}

void Returned::resolveNew(TableRow &row, std::optional<qint64> copied)
{
    m_edited = true;
    findOrigin(row.cells);
    std::fill(m_outcomes.begin(), m_outcomes.end(), CellOutcome());
    const bool known = copied && seek(*copied);
    m_texts.assign(row.cells.size(), {});
    for (Column &column : m_columns) {
        if (column.at >= row.cells.size())
            continue;
        const std::string_view cell = cellOf(column, row.cells);
        const CellOutcome result = known ? judge(column, cell) : CellOutcome();
        if (known && result.written && result.verdict.what != spreadsheet::CellVerdict::What::Edited)
            m_texts[column.at] = result.verdict.what == spreadsheet::CellVerdict::What::Cleared
                                   ? std::string()
                                   : readable(column, *result.written);
        else
            m_texts[column.at] =
                readable(column, recovered(column, cell).value_or(m_profile.unmangled(column.at, cell)));
    }
    if (known)
        m_current.release();
    readAnew(row);
}

void Returned::readAnew(TableRow &row)
{
    std::vector<std::string_view> cells(m_texts.begin(), m_texts.end());
    const Id id = row.parsed.id;
    m_reader.read(cells, row.parsed);
    row.parsed.id = id;
}

qint64 Returned::rewritten() const
{
    qint64 sum = 0;
    for (const Column &column : m_columns)
        sum += column.rewritten;
    return sum;
}

}
