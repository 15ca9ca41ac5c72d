// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/tablewriter.h"

#include "core/base/failure.h"
#include "core/bundle/columns.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"

#include <sqlite3.h>

#include <algorithm>

namespace bundle {
namespace {

constexpr qint64 rowsBetweenReports = 4096;
constexpr std::string_view withheldMark = "(withheld)";
/// In `st`: some values were withheld from this file. Whoever gets the row must know that it is not all there is.
constexpr std::string_view partialKey = "_partial", partialMark = "_partial=0.0";

/// What begins like a number stands in quotation marks: with "quoted field as text" a spreadsheet leaves ZIP codes and
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

std::string TableWriter::select(const char *condition) const
{
    std::string columns = "SELECT id,deleted,hlc,site,st,extra";
    for (const Field &field : m_entity.fields)
        columns += ',' + sqlName(field.key);
    if (!m_full)
        columns += ',' + m_with.gate.columns(m_entity);
    return columns + " FROM " + sqlName(m_entity.key) + " WHERE " + condition
         + (m_hidden ? " AND deleted IS NOT NULL" : " AND deleted IS NULL");
}

void TableWriter::collectExtraKeys()
{
    std::set<std::string> keys;
    const std::string table = sqlName(m_entity.key), live = m_hidden ? "NOT NULL" : "NULL";
    Statement found(m_with.db, "SELECT DISTINCT j.key FROM " + table
                                   + " AS rows, json_each(rows.extra) AS j WHERE rows.extra IS NOT NULL "
                                     "AND rows.deleted IS "
                                   + live + (m_rows ? " AND rows.pk=?" : ""));
    const auto take = [&] {
        while (found.step())
            keys.emplace(found.text(0));
        found.reset();
    };
    if (!m_rows)
        take();
    else
        for (const qint64 pk : *m_rows) {
            found.bind(1, pk);
            take();
        }
    for (const std::string &key : keys) {
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
    if (!m_rows) {
        Statement rows(m_with.db, select("1") + " ORDER BY id");
        while (rows.step()) {
            report();
            row(rows);
        }
        return;
    }
    Statement one(m_with.db, select("pk=?"));
    for (const qint64 pk : *m_rows) {
        report();
        one.bind(1, pk);
        if (one.step())
            row(one);
        one.reset();
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

void TableWriter::row(const Statement &rows)
{
    if (!m_full) {
        m_verdict = m_with.gate.verdict(m_entity, rows, FirstField + int(m_entity.fields.size()));
        if (m_verdict == privacy::Permission::Stays)
            return;
    }
    if (!m_writer)
        begin();
    const std::string_view raw = rows.blob(IdColumn);
    const Id id = raw.size() == 16 ? Id::fromRaw(raw.data()) : Id();
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
        extras(rows.text(ExtraColumn));
    m_writer->cell(m_with.sites.text(quint64(rows.number(HlcColumn)), rows.number(SiteColumn)), csv::CellKind::Number);
    if (m_full && rows.isNull(StColumn))
        m_writer->emptyCell();
    else
        stamps(rows);
    m_writer->endRow();
    ++m_written;
}

/// Writes a cell as it stands. Returns whether it is withheld.
bool TableWriter::plainCell(const Statement &rows, int index)
{
    const int column = FirstField + index, type = rows.type(column);
    if (type == SQLITE_NULL) {
        m_writer->emptyCell();
        return false;
    }
    if (m_watched[std::size_t(index)])
        m_with.facts.cell(m_entity, index, rows, column, type);
    if (type == SQLITE_TEXT) {
        const std::string_view text = rows.text(column);
        if (!text.starts_with('(') && !text.starts_with('\\')) { // No marker, nothing that looks like one.
            m_writer->cell(text);
            return false;
        }
    }
    const Value value = cells::read(rows, column, m_entity.fields[std::size_t(index)]);
    m_writer->cell(value.cell(),
                   m_entity.fields[std::size_t(index)].isNumber() ? csv::CellKind::Number : csv::CellKind::Text);
    return value.state() == Value::State::Withheld;
}

/// Writes what the audience is told of a cell. Returns whether it is withheld.
bool TableWriter::sentCell(const Statement &rows, int index)
{
    const Field &field = m_entity.fields[std::size_t(index)];
    const int column = FirstField + index;
    const Value value = m_with.gate.outgoing(m_entity, field, m_verdict, cells::read(rows, column, field));
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
    if (key == partialKey)
        return false;
    if (m_full)
        return true;
    const int field = m_entity.indexOf(key);
    return field >= 0 ? !m_withheld[std::size_t(field)] : key == merge::deletionField;
}

void TableWriter::stamps(const Statement &rows)
{
    const registers::Stamps held = registers::parse(rows.text(StColumn));
    m_stamps = !m_full || held.contains(partialKey) ? partialMark : std::string_view();
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
