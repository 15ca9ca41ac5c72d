// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/sqlite.h"
#include "core/storage/file/rescuereport.h"

#include <functional>
#include <string>

/// Copies what can be read of one table of a damaged file into the table of the same name of a sound one, around what
/// cannot be read: from the beginning, from the end, then row by row between, and value by value where a row as a whole
/// cannot be read. Indexes of the damaged file are only believed about which rows there once were.
struct SalvageTable {
    std::string name;
    std::string key;                      ///< Indexed column that identifies a row besides its number; may be empty.
    std::string order;                    ///< For tables without row numbers: what they are sorted by; else empty.
    qint64 mostRows = 0;                  ///< No file of this size can contain a greater row number.
    qint64 rowsKnown = 0;                 ///< Rows up to this number are known to have been there.
    std::function<void()> shouldContinue; ///< Called now and then; throws Cancelled.
};
RescueReport::Part salvage(Database &from, Database &to, const SalvageTable &table);
