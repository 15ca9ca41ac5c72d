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

/// What an export holds and for whom it is written.
struct ExportOptions {
    enum class For : unsigned char {
        Exchange,    ///< For programs: UTF-8, raw values, no bookkeeping; equal data gives equal bytes.
        Spreadsheet, ///< For people: byte order mark, text in quotes, formulas guarded, bookkeeping columns last.
    };

    const Entity *entity = nullptr;
    std::vector<Filter> where;          ///< Joined by "and".
    std::vector<const Field *> columns; ///< Empty: all, and unknown columns as well. The id is always there.
    For purpose = For::Exchange;
    QString file; ///< The name under which the table goes out, for what the chapter file remembers of it. May be empty.
};

/// Writes the records of one entity as a text table: rows by id, `id` first, then fields in schema order, then the
/// unknown columns of imported files by name. A row's cells are Value::cell(). Importing the result changes nothing.
/// A table for spreadsheets is remembered in the chapter file, if that can be written, so that it can come back: see
/// core/exchange/sheet. Returns the number of rows. Throws Failure when the device takes no more, Cancelled when
/// progress says so.
qint64 exportRecords(Store &store, const ExportOptions &options, QIODevice &out, const Progress &progress = {});

/// The empty table that the import understands without a guess: the header row with every field.
QByteArray templateFor(const Entity &entity);
