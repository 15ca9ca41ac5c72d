// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

/// What an export contains, and who reads it.
struct ExportOptions {
    enum class For : unsigned char {
        Exchange,    ///< Programs: UTF-8, raw values, no bookkeeping; equal data gives equal bytes.
        Spreadsheet, ///< People: byte order mark, text in quotes, formulas guarded, bookkeeping columns last.
    };

    const Entity *entity = nullptr;
    std::vector<Filter> where;          ///< Joined by "and".
    std::vector<const Field *> columns; ///< Empty: all, and unknown columns as well. The id is always exported.
    For purpose = For::Exchange;
    QString file; ///< Name of the table's file, for the chapter's log of exports. May be empty.
};

/// Writes the records of one entity as a text table: rows by id, `id` first, then fields in schema order, then the
/// unknown columns of imported files by name. A row's cells are Value::cell(). Importing the result changes nothing.
/// A table for spreadsheets is logged in the chapter file, if that can be written, so that the table can be imported
/// again: see core/import/returned. Returns the number of rows. Throws Failure if the device cannot be written,
/// Cancelled if progress returns false.
qint64 exportRecords(Store &store, const ExportOptions &options, QIODevice &out, const Progress &progress = {});

/// An empty table for import: the header row with every field.
QByteArray templateFor(const Entity &entity);
