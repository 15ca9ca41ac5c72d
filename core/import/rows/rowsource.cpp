// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows/rowsource.h"

namespace imports {
namespace {

constexpr std::size_t rowsPerBatch = 128;
constexpr std::size_t batches = 4;

}

RowSource::RowSource(const QString &storePath, const SourceTable &table)
    : m_store(Store::open(storePath, Store::Mode::ReadOnly))
    , m_references(*m_store)
    , m_reader(table.path, table.dialect)
    , m_rows(table.map, m_references)
    , m_isReturned(table.map.origin == tableformat::Origin::Spreadsheet)
    , m_filled(batches)
    , m_free(batches)
{
    for (std::size_t i = 0; i < batches; ++i)
        m_free.put(std::make_unique<std::vector<TableRow>>(rowsPerBatch));
    m_thread = std::thread([this] { run(); });
}

RowSource::~RowSource()
{
    m_free.close();
    m_filled.close();
    m_thread.join();
}

void RowSource::run()
{
    try {
        while (std::optional<Batch> batch = m_free.take()) {
            const std::size_t rows = fill(**batch);
            if (rows == 0 || !m_filled.put({std::move(*batch), rows}))
                break;
        }
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_filled.close();
}

std::size_t RowSource::fill(std::vector<TableRow> &rows)
{
    std::size_t count = 0;
    while (count < rows.size() && m_reader.next())
        read(rows[count++]);
    return count;
}

void RowSource::read(TableRow &row)
{
    const std::vector<std::string_view> &cells = m_reader.cells();
    row.bytes.clear();
    for (const std::string_view cell : cells)
        row.bytes.append(cell);
    row.cells.clear();
    const char *at = row.bytes.data();
    for (const std::string_view cell : cells) {
        row.cells.emplace_back(at, cell.size());
        at += cell.size();
    }
    row.row = m_reader.row();
    row.line = m_reader.line();
    row.byte = m_reader.byte();
    row.bytesRead = m_reader.bytesRead();
    if (m_isReturned)
        m_rows.readId(row.cells, row.parsed);
    else
        m_rows.read(row.cells, row.parsed);
}

TableRow *RowSource::next()
{
    if (m_next == m_current.rows) {
        if (m_current.batch)
            m_free.put(std::move(m_current.batch));
        std::optional<Filled> filled = m_filled.take();
        if (!filled) {
            m_current = {};
            m_next = 0;
            if (m_failure)
                std::rethrow_exception(m_failure);
            return nullptr;
        }
        m_current = std::move(*filled);
        m_next = 0;
    }
    return &(*m_current.batch)[m_next++];
}

}
