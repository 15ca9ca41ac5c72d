// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/field.h"
#include "core/storage/layout/cellview.h"

#include <functional>
#include <string>
#include <string_view>

class Database;
class SqlStatement;

/// How a value is stored in a column: not recorded is NULL, the other absences are the BLOBs `none` and `withheld`,
/// whole and decimal numbers are INTEGER and REAL, a reference is a 16-byte BLOB, everything else is TEXT.
namespace cells {
void bind(SqlStatement &statement, int index, const Field &field, const CellView &cell);
/// The view must stay alive until the statement is reset.
void bind(SqlStatement &statement, int index, const Field &field, const Value &value);
Value read(const SqlStatement &statement, int column, const Field &field);
}

/// The sparse stamps of a row (column st): `key=hlc.site` for each field written after the row was created, separated
/// by blanks; site is the number of a row in the table site.
namespace stamps {
/// st with the stamps of the keys (separated by commas) set to hlc and site.
std::string replaced(std::string_view fieldStamps, std::string_view keys, quint64 hlc, qint64 site);
/// Adds the SQL function stamped(st, keys, hlc, site), which is replaced(), to a connection.
void addFunction(Database &db);
void each(std::string_view fieldStamps,
          const std::function<void(std::string_view key, quint64 hlc, qint64 site)> &visit);
}
