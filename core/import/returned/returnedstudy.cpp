// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Returned about the table as a whole, before and after its rows are imported.
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/csv/reader.h"
#include "core/import/columns/sentences.h"
#include "core/import/returned/returned.h"
#include "core/spreadsheet/rewritewords.h"

#include <algorithm>
#include <functional>

namespace imports {
namespace {

constexpr qint64 rowsBetweenLooks = 4096;
constexpr qint64 fewestEmptied = 3;
constexpr double shareEmptied = 0.3;

std::size_t contentOf(const std::vector<std::string_view> &cells)
{
    std::size_t hash = cells.size();
    for (const std::string_view cell : cells)
        hash = hash * 0x9E3779B97F4A7C15ULL + std::hash<std::string_view>()(text::trim(cell));
    return hash;
}

}

void Returned::study(const std::function<bool()> &shouldContinue)
{
    csv::Reader reader(m_table.path, m_table.dialect);
    while (reader.next()) {
        if (m_rows++ % rowsBetweenLooks == 0 && !shouldContinue())
            throw Cancelled();
        studyRow(reader.cells(), reader.row());
    }
    m_profile.finish();
    if (const auto misplaced = m_alignment.misplaced()) {
        const QString name = m_table.map.columns[*misplaced].guess.name;
        throw Failure(
            Import::tr("The values of “%1” are no longer in the rows where they belong: the column was sorted or moved "
                       "without the others. Nothing was imported.")
                .arg(name),
            Import::tr("Undo the sorting in the spreadsheet, or export the table again. Select all columns to sort."));
    }
    for (Column &column : m_columns) {
        const bool many =
            column.emptied >= fewestEmptied && double(column.emptied) > shareEmptied * double(column.filled);
        column.keepsEmptied = many || (column.emptied == column.filled && column.filled > 1);
    }
}

void Returned::studyRow(const std::vector<std::string_view> &cells, qint64 number)
{
    const auto id = m_idColumn >= 0 && std::size_t(m_idColumn) < cells.size()
                      ? Id::parse(text::trim(cells[std::size_t(m_idColumn)]))
                      : std::nullopt;
    findOrigin(cells);
    if (!id || id->isNull()) {
        for (const Column &column : m_columns)
            if (const std::string_view cell = cellOf(column, cells); !cell.empty())
                if (const auto written = recovered(column, cell))
                    m_profile.learn(column.at, *written, cell);
        return;
    }
    const auto record = rowOf(*id);
    qint64 distance = 0;
    if (record && seek(*record)) {
        if (std::size_t(*record) >= m_seen.size())
            m_seen.resize(std::max(std::size_t(*record) + 1, m_seen.size() * 2));
        m_seen[std::size_t(*record)] = true;
        for (Column &column : m_columns) {
            if (column.at >= cells.size())
                continue;
            const std::string_view cell = cellOf(column, cells);
            const std::string current = currentCell(column);
            const auto written = writtenCell(column, cell, current);
            if (!written)
                continue;
            const bool blank = text::trim(cell).empty();
            column.filled += !written->empty();
            column.emptied += !written->empty() && blank;
            m_profile.learn(column.at, *written, cell);
            const bool differs = *written != cell && !(blank && written->empty())
                              && (blank || written->empty() || !spreadsheet::explain(*written, cell));
            m_alignment.add(column.at, *written, cell, differs);
            distance += differs;
        }
        m_alignment.endRow();
        m_current.release();
    }
    countRepeated(*id, cells, number, distance);
}

/// Of several rows with one id, the one that matches the export most closely keeps it; the first of equals.
void Returned::countRepeated(const Id &id, const std::vector<std::string_view> &cells, qint64 number, qint64 distance)
{
    if (m_table.repeatedIds && !m_table.repeatedIds->mayRepeat(id))
        return;
    Repeated &all = m_repeated[id];
    if (all.count++ == 0 || distance < all.distance) {
        all.distance = distance;
        all.row = number;
        all.content = contentOf(cells);
    }
}

Returned::Kind Returned::kindOf(const TableRow &row)
{
    const auto repeated = m_repeated.find(row.parsed.id);
    if (repeated == m_repeated.end() || repeated->second.count < 2 || repeated->second.row == row.row)
        return Kind::Usual;
    return contentOf(row.cells) == repeated->second.content ? Kind::Duplicate : Kind::Copy;
}

Problems Returned::remarks() const
{
    Problems out;
    for (const Column &column : m_columns) {
        const QString name = m_table.map.columns[column.at].guess.name;
        if (column.rewritten > 0)
            out.push_back(Problem::repaired(
                              Import::tr("The spreadsheet reformatted %n cell(s)%1; treated as unchanged.", nullptr,
                                         int(column.rewritten))
                                  .arg(column.how.empty() ? QString()
                                                          : QLatin1String(" (") + words(column.how) + QLatin1Char(')')))
                              .in(name));
        if (column.kept > 0)
            out.push_back(
                Problem::warning(
                    m_options.emptied == ImportOptions::Emptied::Keep
                        ? Import::tr("%n cell(s) were emptied. The values here were kept, as you chose.", nullptr,
                                     int(column.kept))
                        : Import::tr("%1 of %n cell(s) were emptied. That looks like an accident, so the values here "
                                     "were kept.",
                                     nullptr, int(column.filled))
                              .arg(column.kept),
                    Import::tr("To erase them, import the table again and choose to erase emptied cells, or write "
                               "(clear) into the cells."))
                    .in(name));
    }
    return out;
}

}
