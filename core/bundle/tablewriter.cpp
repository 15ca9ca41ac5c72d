// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/tablewriter.h"

#include "core/base/failure.h"
#include "core/bundle/columns.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"

#include <algorithm>

namespace bundle {
namespace {

constexpr qint64 rowsBetweenReports = 4096;
constexpr std::string_view withheldMark = "(withheld)";

/// Text that begins like a number is quoted: with "quoted field as text" a spreadsheet leaves ZIP codes and
/// phones as they are.
csv::WriterOptions likeExchange()
{
    return {.delimiter = ',',
            .bom = false,
            .crlf = true,
            .quoteAllText = false,
            .quoteLikeNumbers = true,
            .formulaGuard = false};
}

}

TableWriter::TableWriter(Writing &writing, const Entity &entity, bool hidden)
    : m_with(writing)
    , m_entity(entity)
    , m_hidden(hidden)
    , m_full(writing.gate.audience().isFull())
    , m_path(std::string(hidden ? hiddenFolder : liveFolder) + entity.key + ".csv")
    , m_rows(writing.selection.rows(entity))
    , m_withheld(entity.fields.size())
{
    for (int i = 0; i < int(entity.fields.size()); ++i)
        m_watched.push_back(writing.facts.isWatched(entity, i));
}

std::optional<PackageTable> TableWriter::write()
{
    if (!m_with.gate.audience().sendsRecords(m_entity) || (m_rows && m_rows->empty()))
        return std::nullopt;
    if (m_with.gate.audience().sendsUnknown())
        collectExtraKeys();
    walk();
    if (!m_writer)
        return std::nullopt;
    m_writer->finish();
    m_writer.reset();
    m_with.archive.end();
    PackageTable table;
    table.entry.path = m_path;
    table.rows = m_written;
    return table;
}

void TableWriter::collectExtraKeys()
{
    for (const std::string &key :
         ::extraHeaders(m_with.store, m_entity, m_hidden ? Rows::Hidden : Rows::Live, m_rows)) {
        m_extraKeys.push_back(key);
        m_extraHeaders.push_back(tableformat::extraHeader(key, m_entity));
    }
}

void TableWriter::walk()
{
    const auto report = [this] {
        if (m_with.done++ % rowsBetweenReports == 0 && m_with.progress
            && !m_with.progress(m_with.done - 1, m_with.total))
            throw Cancelled();
    };
    RowColumns columns = RowColumns::all(m_entity);
    if (!m_full)
        columns.expressions = m_with.gate.columns(m_entity);
    const Rows which = m_hidden ? Rows::Hidden : Rows::Live;
    if (!m_rows) {
        RowWalk rows(m_with.store, m_entity, columns, which, RowOrder::Id);
        while (rows.next()) {
            report();
            row(rows);
        }
        return;
    }
    RowLookup one(m_with.store, m_entity, columns, RowLookup::By::Row, which);
    for (const qint64 pk : *m_rows) {
        report();
        if (one.seek(pk))
            row(one);
    }
}

void TableWriter::begin()
{
    m_writer = std::make_unique<csv::Writer>(m_with.archive.begin(m_path), likeExchange());
    m_writer->cell(columns::id);
    for (const Field &field : m_entity.fields)
        m_writer->cell(field.key);
    for (const std::string &header : m_extraHeaders)
        m_writer->cell(header);
    m_writer->cell(columns::stamp, csv::CellKind::Number);
    m_writer->cell(columns::stamps, csv::CellKind::Number);
    m_writer->endRow();
}

void TableWriter::row(const StoredRow &rows)
{
    if (!m_full) {
        m_verdict = m_with.gate.verdict(m_entity, rows, int(m_entity.fields.size()));
        if (m_verdict == privacy::Permission::Stays)
            return;
    }
    if (!m_writer)
        begin();
    const Id id = rows.id();
    if (!m_hidden)
        m_with.facts.live(m_entity, id);
    m_writer->cell(id.text(), csv::CellKind::Number);
    const int fields = int(m_entity.fields.size());
    for (int i = 0; i < fields; ++i) {
        if (m_full)
            plainCell(rows, i);
        else
            m_withheld[std::size_t(i)] = sentCell(rows, i);
    }
    if (!m_extraKeys.empty())
        extras(rows.extraJson());
    m_writer->cell(m_with.sites.text(rows.hlc(), rows.site()), csv::CellKind::Number);
    if (m_full && !rows.hasStamps())
        m_writer->emptyCell();
    else
        stamps(rows);
    m_writer->endRow();
    ++m_written;
}

/// Writes a cell unchanged. Returns true if it is withheld.
bool TableWriter::plainCell(const StoredRow &rows, int index)
{
    const StoredRow::Type type = rows.type(index);
    if (type == StoredRow::Type::Nothing) {
        m_writer->emptyCell();
        return false;
    }
    if (m_watched[std::size_t(index)])
        m_with.facts.cell(m_entity, index, rows, type);
    if (type == StoredRow::Type::Text) {
        const std::string_view text = rows.text(index);
        if (!text.starts_with('(') && !text.starts_with('\\')) { // Cannot be a marker.
            m_writer->cell(text);
            return false;
        }
    }
    const Value value = rows.value(index);
    m_writer->cell(value.cell(),
                   m_entity.fields[std::size_t(index)].isNumber() ? csv::CellKind::Number : csv::CellKind::Text);
    return value.state() == Value::State::Withheld;
}

/// Writes a cell as the audience may see it. Returns true if it is withheld.
bool TableWriter::sentCell(const StoredRow &rows, int index)
{
    const Field &field = m_entity.fields[std::size_t(index)];
    const Value value = m_with.gate.outgoing(m_entity, field, m_verdict, rows.value(index));
    if (value.state() == Value::State::Withheld) {
        m_writer->cell(withheldMark);
        return true;
    }
    return plainCell(rows, index);
}

void TableWriter::extras(std::string_view json)
{
    const jsontext::Texts held = json.empty() ? jsontext::Texts() : jsontext::read(json);
    for (const std::string &key : m_extraKeys) {
        const auto at = held.find(key);
        m_writer->cell(at == held.end() ? std::string() : Value(at->second).cell());
    }
}

bool TableWriter::sendsStamp(std::string_view key) const
{
    if (key == registers::partialKey)
        return false;
    if (m_full)
        return true;
    const int field = m_entity.indexOf(key);
    return field >= 0 ? !m_withheld[std::size_t(field)] : key == merge::deletionField;
}

void TableWriter::stamps(const StoredRow &rows)
{
    const registers::Stamps held = registers::parse(rows.stamps());
    m_stamps = !m_full || held.contains(registers::partialKey) ? registers::partialStamp : std::string_view();
    for (const auto &[name, stamp] : held) {
        if (!sendsStamp(name))
            continue;
        m_stamps += m_stamps.empty() ? "" : " ";
        m_stamps += registers::stampKey(name);
        m_stamps += '=';
        SiteNumbers::append(m_stamps, stamp.hlc, m_with.sites.of(stamp.site));
    }
    m_writer->cell(m_stamps, csv::CellKind::Number);
}

}
