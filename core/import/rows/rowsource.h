// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"
#include "core/csv/reader.h"
#include "core/import/columns/table.h"
#include "core/import/rows/rowreader.h"

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace imports {

/// One row of a table: its cells as read, and their values.
struct TableRow {
    std::string bytes; ///< The text that cells refers to.
    std::vector<std::string_view> cells;
    ParsedRow parsed;
    qint64 row = 0, line = 0, byte = 0; ///< Its position; see csv::Reader.
    qint64 bytesRead = 0;               ///< Bytes of the file read so far.
};

/// Reads a table and turns its rows into values, in a thread that runs a few hundred rows ahead: while one row is
/// written, the next ones are split and checked. Names of records are looked up in the chapter file as it was at
/// construction, through another connection.
class RowSource
{
public:
    /// storePath: the chapter file. Throws Failure if it or the table cannot be opened.
    RowSource(const QString &storePath, const SourceTable &table);
    ~RowSource();
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;

    /// The next row; null at the end. Valid until the next call. Throws what the reading thread threw.
    TableRow *next();

    // After next() has returned null:
    qint64 strayQuotes() const { return m_reader.counts().strayQuotes; }
    const std::vector<RowReader::UnknownName> &unknownNames() const { return m_rows.unknownNames(); }

private:
    using Batch = std::unique_ptr<std::vector<TableRow>>;

    void run();
    /// Fills the rows of a batch and returns their number, which is smaller at the end of the table.
    std::size_t fill(std::vector<TableRow> &rows);
    void read(TableRow &row);

    std::unique_ptr<Store> m_store;
    References m_references;
    csv::Reader m_reader;
    RowReader m_rows;
    bool m_isReturned; ///< Only the ids are read here; see Returned for the other cells.

    struct Filled {
        Batch batch;
        std::size_t rows = 0;
    };
    BoundedQueue<Filled> m_filled;
    BoundedQueue<Batch> m_free; ///< Batches are reused, so that rows keep their memory.
    std::exception_ptr m_failure;
    Filled m_current;
    std::size_t m_next = 0;
    std::thread m_thread;
};

}
