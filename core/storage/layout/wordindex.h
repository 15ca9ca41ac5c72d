// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/sqlite/diskqueue.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/layout/cellview.h"

#include <exception>
#include <memory>
#include <span>
#include <string>
#include <thread>

/// Builds the full-text index of new records in a thread and a temporary database of its own while another connection
/// writes the records, by the same SQL as the chapter file's index. The finished index replaces the file's own.
///
/// Memory: SQLite's cache and the list of words not yet sorted in, about 40 MiB; everything else goes to an unnamed
/// file in the folder for temporary files.
class WordIndex
{
public:
    explicit WordIndex(const Entity &entity);
    /// Stops and discards the index.
    ~WordIndex();
    WordIndex(const WordIndex &) = delete;
    WordIndex &operator=(const WordIndex &) = delete;

    /// Adds the words of a record; its texts are copied. Rows must be added in ascending order.
    void add(qint64 row, std::span<const CellView> cells, std::string_view extraJson);
    /// Rebuilds the index of all live records; db must have the table of the index and its view.
    static void renew(Database &db, const Entity &entity);

    /// Waits for the thread, then installs the index in db. Rethrows a Failure of the thread.
    void finishInto(Database &db);

private:
    void run();
    void build(Database &db);

    const Entity &m_entity;
    std::vector<std::size_t> m_fields; ///< Searchable fields.
    std::string m_batch;
    DiskQueue m_batches;
    std::unique_ptr<Database> m_db; ///< Used only by the thread until it ends.
    std::exception_ptr m_failure;
    std::thread m_thread;
};
