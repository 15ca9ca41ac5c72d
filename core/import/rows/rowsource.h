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

/// One row of a table: its cells as read and what they say.
struct TableRow {
    std::string bytes; ///< What cells points to.
    std::vector<std::string_view> cells;
    ParsedRow parsed;
    qint64 row = 0, line = 0, byte = 0; ///< Where it stands; see csv::Reader.
    qint64 bytesRead = 0;               ///< How far the file had been read.
};

/// Reads a table and turns its rows into values, in a thread of its own and a little ahead of who takes them: while one
/// row is written, the next are being split and checked. Memory is bounded by a few hundred rows. Names of records are
/// looked up in the chapter file as it was when the source was made, through a connection of its own.
class RowSource
{
public:
    /// storePath: the chapter file. Throws Failure when it or the table cannot be opened.
    RowSource(const QString &storePath, const SourceTable &table);
    ~RowSource();
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;

    /// The next row; null at the end. Valid until the next call. Throws what reading met.
    TableRow *next();

    // After next() has returned null:
    qint64 strayQuotes() const { return m_reader.counts().strayQuotes; }
    const std::vector<RowReader::UnknownName> &unknownNames() const { return m_rows.unknownNames(); }

private:
    using Batch = std::unique_ptr<std::vector<TableRow>>;

    void run();
    /// Fills the rows of a batch; fewer than there is room for at the end of the table.
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
    BoundedQueue<Batch> m_free; ///< Batches go round, so that rows keep their memory.
    std::exception_ptr m_failure;
    Filled m_current;
    std::size_t m_next = 0;
    std::thread m_thread;
};

}
