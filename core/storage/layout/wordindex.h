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

/// Makes the full-text index of new records beside the connection that writes them: in a thread and a temporary
/// database of its own, by the same SQL that the chapter file's index is filled with. At the end the finished index is
/// copied into the file as it is, in the place of the one that was there.
///
/// Memory: SQLite's cache and the list of words not yet sorted in, about 40 MiB; everything else lies in a file without
/// a name in the folder for temporary files.
class WordIndex
{
public:
    explicit WordIndex(const Entity &entity);
    /// Stops without a trace.
    ~WordIndex();
    WordIndex(const WordIndex &) = delete;
    WordIndex &operator=(const WordIndex &) = delete;

    /// Takes in the words of a record; its texts are copied. row: larger than all before.
    void add(qint64 row, std::span<const CellView> cells, std::string_view extraJson);
    /// Makes the index of all live records anew, whatever there was; db must have the table of the index and its view.
    static void renew(Database &db, const Entity &entity);

    /// Waits until all words are in, then makes them the entity's index in db. Throws the Failure that the thread met.
    void finishInto(Database &db);

private:
    void run();
    void build(Database &db);

    const Entity &m_entity;
    std::vector<std::size_t> m_fields; ///< Those that are Searchable.
    std::string m_batch;
    DiskQueue m_batches;
    std::unique_ptr<Database> m_db; ///< Belongs to the thread until that has ended.
    std::exception_ptr m_failure;
    std::thread m_thread;
};
