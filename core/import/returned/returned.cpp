// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/returned/returned.h"

#include "core/base/text.h"
#include "core/csv/formula.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"

#include <algorithm>

namespace imports {

using What = CellChange::What;
Returned::Returned(Store &before, const SourceTable &table, const ImportOptions &options)
    : m_table(table)
    , m_options(options)
    , m_before(before)
    , m_entity(*table.map.entity)
    , m_profile(table.map.columns.size())
    , m_alignment(table.map.columns.size())
    , m_rowFinder(before, m_entity)
    , m_current(before, m_entity)
    , m_references(before)
    , m_reader(table.map, m_references)
    , m_written(table.map.columns.size())
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
    return m_rowFinder.row(id);
}

/// Finds the export of a row. A row without a mark belongs to the export of the others, if these have only one.
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
            origin.remembered = exports::recall(m_before, m_mark.exported);
            if (origin.remembered && origin.remembered->entity != &m_entity)
                origin.remembered.reset();
            if (origin.remembered)
                origin.then = std::make_unique<changelog::Since>(m_before, m_entity, origin.remembered->step);
        }
        if (!origin.mark.knownVersions)
            origin.mark.knownVersions = m_mark.knownVersions;
        m_origin = &origin;
    } else if (m_origins.size() == 1) {
        m_origin = &m_origins.begin()->second;
        m_mark.exported = m_origin->mark.exported;
    }
}

/// Moves to the record of the row.
bool Returned::seek(qint64 record)
{
    if (!m_current.seek(record))
        return false;
    m_since = m_origin && m_origin->then ? &m_origin->then->before(record) : nullptr;
    if (m_anyExtra) {
        m_extra = jsontext::read(m_current.extraJson());
        const auto then = m_since ? m_since->find(std::string(registers::allExtras)) : decltype(m_since->end()){};
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

/// What the export wrote into a cell of the current record.
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

/// What the export wrote, found by the row's checks alone: the original of the cell, if the checks confirm one.
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
    // A spreadsheet that makes quotes curly also changed the guard.
    if (cell.starts_with("’") && csv::looksLikeFormula(cell.substr(3)))
        return cell.substr(3);
    return csv::unguardFormula(cell);
}

bool Returned::erasesEmptied(const Column &column) const
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

/// What happened to a cell; m_written gets what the export wrote into it.
CellChange Returned::judge(const Column &column, std::string_view cell)
{
    const std::string current = currentCell(column);
    const auto &written = m_written[column.at] = writtenCell(column, cell, current);
    if (!written) {
        // Changed here since the export, and the old value is not known. A blank cell then means nothing.
        if (text::trim(cell).empty())
            return {};
        return {What::Edited, {}, m_profile.unmangled(column.at, cell)};
    }
    CellChange change = m_profile.classify(column.at, column.field, *written, cell, column.dates);
    // The table has the exported value, and it was changed here since.
    const bool isFormerValue = change.what == What::Edited && !m_since && m_checks.has(column.key, cell);
    // Without an export to compare with, a blank cell means that the value was not known there.
    const bool knowsBlank = m_since || (m_checks.known() && m_checks.has(column.key, *written));
    if (isFormerValue || (change.what == What::Cleared && !knowsBlank))
        return {};
    return change;
}

ResolvedCell Returned::resolved(const Column &column, ReadCell read, std::string_view original) const
{
    return {column.at, column.index, std::move(read), std::string(text::trim(original))};
}

/// The value of a cell that a person typed; one that classify() has read already is not read again.
ResolvedCell Returned::edited(const Column &column, CellChange change) const
{
    if (column.field) {
        ReadCell read = change.read ? std::move(*change.read)
                                    : readCell(*column.field, change.text, m_profile.hints(column.at, column.dates));
        return resolved(column, std::move(read), change.text);
    }
    ReadCell read;
    read.isClear = change.text.size() <= longestMarker && Value::isClearOrder(markerText(change.text));
    if (!read.isClear && !text::trim(change.text).empty())
        read.value = change.text.front() == '\\' ? Value::fromCell(change.text) : Value(change.text);
    return resolved(column, std::move(read), change.text);
}

void Returned::resolve(TableRow &row, qint64 record)
{
    findOrigin(row.cells);
    if (!seek(record))
        return;
    m_resolved.clear();
    std::fill(m_written.begin(), m_written.end(), std::nullopt);
    for (Column &column : m_columns) {
        if (column.at >= row.cells.size())
            continue; // A missing cell means nothing.
        CellChange change = judge(column, cellOf(column, row.cells));
        switch (change.what) {
        case What::Unchanged:
            break;
        case What::Rewritten:
            ++column.rewritten;
            column.how |= change.how;
            break;
        case What::Edited:
            m_resolved.push_back(edited(column, std::move(change)));
            break;
        case What::Cleared:
            if (!erasesEmptied(column)) {
                ++column.kept;
                break;
            }
            ++m_cleared;
            m_resolved.push_back(resolved(column, {.isClear = true, .value = {}, .remark = {}}, {}));
        }
    }
    m_current.release();
    m_reader.take(m_resolved, row.parsed);
}

void Returned::resolveNew(TableRow &row, std::optional<qint64> copied)
{
    findOrigin(row.cells);
    m_resolved.clear();
    std::fill(m_written.begin(), m_written.end(), std::nullopt);
    const bool isCopy = copied && seek(*copied);
    for (const Column &column : m_columns) {
        if (column.at >= row.cells.size())
            continue;
        const std::string_view cell = cellOf(column, row.cells);
        const What what = isCopy ? judge(column, cell).what : What::Edited;
        const auto &written = m_written[column.at];
        if (what == What::Cleared)
            continue;
        if (written && what != What::Edited) {
            if (!written->empty())
                m_resolved.push_back(resolved(column, {.value = Value::fromCell(*written), .remark = {}}, {}));
            continue;
        }
        std::string typed = recovered(column, cell).value_or(m_profile.unmangled(column.at, cell));
        if (!text::trim(typed).empty())
            m_resolved.push_back(edited(column, {What::Edited, {}, std::move(typed)}));
    }
    if (isCopy)
        m_current.release();
    m_reader.take(m_resolved, row.parsed);
}

qint64 Returned::rewritten() const
{
    qint64 sum = 0;
    for (const Column &column : m_columns)
        sum += column.rewritten;
    return sum;
}

}
