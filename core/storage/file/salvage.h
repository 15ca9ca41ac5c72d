// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/sqlite.h"
#include "core/storage/file/rescuereport.h"

#include <functional>
#include <string>

/// Copies the readable part of one table of a damaged file into the table of the same name in an undamaged file. It
/// reads from the beginning, from the end, then row by row in between, and value by value where a row cannot be read as
/// a whole. Indexes of the damaged file are used only to find out which rows existed.
struct SalvageTable {
    std::string name;
    std::string key;                      ///< Indexed column that identifies a row besides its number; may be empty.
    std::string order;                    ///< Sort columns of a table without row numbers; else empty.
    qint64 mostRows = 0;                  ///< No file of this size can contain a greater row number.
    qint64 rowsKnown = 0;                 ///< Rows up to this number are known to have existed.
    std::function<void()> shouldContinue; ///< Called regularly; throws Cancelled to stop.
};
RescueReport::Part salvage(Database &from, Database &to, const SalvageTable &table);
