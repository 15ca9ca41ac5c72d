// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/incomingrow.h"

#include "core/base/text.h"
#include "core/bundle/columns.h"
#include "core/bundle/sentences.h"
#include "core/bundle/sitenumbers.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/jsontext.h"

#include <algorithm>

namespace bundle {
namespace {

bool isMarked(std::string_view cell)
{
    return cell.starts_with('(') || cell.starts_with('\\');
}

}

IncomingRow::IncomingRow(TableRows &rows, std::string_view key, const Entity *entity, const Incoming &incoming,
                         const std::vector<qint64> &ords, bool hidden)
    : m_rows(rows)
    , m_key(key)
    , m_entity(entity)
    , m_incoming(incoming)
    , m_ords(ords)
    , m_hidden(hidden)
    , m_idAt(rows.column(columns::id))
    , m_stampAt(rows.column(columns::stamp))
    , m_stampsAt(rows.column(columns::stamps))
{
    for (std::size_t i = 0; i < rows.cells().size(); ++i) {
        if (i == m_idAt || i == m_stampAt || i == m_stampsAt)
            continue;
        const std::string header(rows.cell(i));
        Column column{i, entity ? entity->indexOf(header) : -1, {}, {}};
        column.header = tableformat::extraKey(header);
        column.name = column.field >= 0 || header == column.header ? header : registers::ofExtra(column.header);
        if (column.field < 0 && header.starts_with('_'))
            rows.refuse(Bundle::tr("There is a column “%1”, which this version of the format does not have.")
                            .arg(text::toQ(header)));
        m_columns.push_back(std::move(column));
    }
    m_cells.resize(entity ? entity->fields.size() : 0);
}

void IncomingRow::read()
{
    const auto id = Id::parse(m_rows.cell(m_idAt));
    if (!id || id->isNull())
        m_rows.refuse(Bundle::tr("The id cannot be read."));
    m_id = *id;
    if (const std::string_view stamp = m_rows.cell(m_stampAt); stamp != m_lastStamp) {
        const auto at = parseStamp(stamp);
        if (!at || !m_incoming.knows(at->second))
            m_rows.refuse(Bundle::tr("The stamp cannot be read."));
        m_hlc = at->first;
        m_number = at->second;
        m_ord = m_ords[std::size_t(at->second)];
        m_lastStamp = stamp;
    }
    m_stamps.clear();
    m_st.clear();
    m_partial = false;
    std::string_view stamps = m_rows.cell(m_stampsAt);
    while (!stamps.empty()) {
        const std::size_t blank = std::min(stamps.find(' '), stamps.size());
        const std::string_view item = stamps.substr(0, blank);
        stamps.remove_prefix(std::min(blank + 1, stamps.size()));
        if (item == registers::partialStamp) {
            m_partial = true;
            continue;
        }
        const std::size_t equals = item.find('=');
        const auto at = equals == item.npos || equals == 0 ? std::nullopt : parseStamp(item.substr(equals + 1));
        if (!at || !m_incoming.knows(at->second))
            m_rows.refuse(Bundle::tr("A stamp cannot be read: %1.").arg(text::toQ(item.substr(0, 80))));
        m_stamps[registers::fromStampKey(item.substr(0, equals))] = {at->first, at->second};
    }
}

const std::string &IncomingRow::fieldStamps()
{
    if (m_st.empty() && (m_partial || !m_stamps.empty())) {
        registers::Stamps here = m_stamps;
        for (auto &[name, stamp] : here)
            stamp.site = m_ords[std::size_t(stamp.site)];
        if (m_partial)
            here[std::string(registers::partialKey)] = {};
        m_st = registers::text(here);
    }
    return m_st;
}

void IncomingRow::requireText(std::string_view cell) const
{
    if (!text::isUtf8(cell) || cell.find('\0') != cell.npos)
        m_rows.refuse(Bundle::tr("It contains bytes that are not UTF-8 text."));
}

const std::vector<CellView> &IncomingRow::cells()
{
    m_values.clear();
    for (const Column &column : m_columns) {
        if (column.field < 0)
            continue;
        const std::string_view cell = m_rows.cell(column.at);
        CellView &view = m_cells[std::size_t(column.field)];
        if (isMarked(cell)) {
            m_values.push_back(Value::fromCell(cell));
            view = {m_values.back().state(), m_values.back().text()};
        } else {
            requireText(cell);
            view = {cell.empty() ? Value::State::NotRecorded : Value::State::Present, cell};
        }
    }
    return m_cells;
}

std::vector<std::string> IncomingRow::unwritten() const
{
    std::vector<std::string> out;
    const Incoming::Held *held = m_incoming.held(m_key, m_id);
    for (const Column &column : m_columns) {
        const bool alsoHeld =
            held && std::any_of(held->begin(), held->end(), [&](const auto &one) { return one.first == column.name; });
        if (column.field >= 0 && m_rows.cell(column.at).empty() && !m_stamps.contains(column.name) && !alsoHeld)
            out.push_back(column.name);
    }
    return out;
}

std::string IncomingRow::extraJson()
{
    jsontext::Texts extra;
    for (const Column &column : m_columns)
        if (column.field < 0)
            if (const Value value = Value::fromCell(m_rows.cell(column.at)); value.isPresent()) {
                requireText(value.text());
                extra[column.header] = value.text();
            }
    return jsontext::write(extra);
}

void IncomingRow::addRegister(merge::Record &record, const std::string &name, std::string_view cell) const
{
    const Value value = Value::fromCell(cell);
    if (value.state() == Value::State::Withheld)
        return; // No one wrote it.
    requireText(cell);
    const auto own = m_stamps.find(name);
    if (own == m_stamps.end() && value.isNotRecorded())
        return;
    const bool extra = !m_entity || !m_entity->find(name);
    const auto all = extra ? m_stamps.find(registers::allExtras) : m_stamps.end();
    const registers::LocalStamp stamp = own != m_stamps.end() ? own->second
                                      : all != m_stamps.end() ? all->second
                                                              : registers::LocalStamp{m_hlc, m_number};
    record.of(name).insert({{stamp.hlc, m_incoming.site(stamp.site)}, value.cell()});
}

merge::Record IncomingRow::record()
{
    merge::Record record;
    for (const Column &column : m_columns)
        addRegister(record, column.name, m_rows.cell(column.at));
    // Cleared values without a column.
    for (const auto &[name, stamp] : m_stamps) {
        const bool hasColumn =
            std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.name == name; });
        if (!hasColumn && registers::hasColumn(name))
            record.of(name).insert({{stamp.hlc, m_incoming.site(stamp.site)}, {}});
    }
    const auto acted = m_stamps.find(merge::deletionField);
    bool actHeld = false;
    if (const Incoming::Held *held = m_incoming.held(m_key, m_id))
        for (const auto &[name, write] : *held) {
            if (acted != m_stamps.end() && name == merge::deletionField)
                actHeld = actHeld || write.stamp == Stamp{acted->second.hlc, m_incoming.site(acted->second.site)};
            record.of(name).insert(write);
        }
    if (acted != m_stamps.end() && !actHeld)
        record.of(merge::deletionField)
            .insert({{acted->second.hlc, m_incoming.site(acted->second.site)},
                     std::string(m_hidden ? merge::deletedCell : merge::restoredCell)});
    return record;
}

}
