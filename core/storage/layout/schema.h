// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

class Database;

/// The tables of a chapter file, derived from the field tables; doc/format.md describes them for other programs.
namespace schema {

/// "GRSW" in the SQLite header, at offset 68.
inline constexpr int applicationId = 0x47525357;

/// All tables that are not entities: sites, history, settings and merge data.
std::string bookkeeping();
/// The bookkeeping tables for the exchange with other chapters; since file version 4.
std::string exchange();
/// The entity's table, without indexes.
std::string table(const Entity &entity);
/// Statements that create the indexes of fields marked Indexed.
std::vector<std::string> indexes(const Entity &entity);
std::vector<std::string> dropIndexes(const Entity &entity);
/// What is known about the texts to index.
enum class Letters { Any, Ascii };
/// SQL for the searchable words of a record, one field a line; column returns the column or parameter that a field's
/// value is read from, also for `extra`. For ASCII texts, the SQL omits steps that only other texts need.
std::string words(const Entity &entity, const std::function<std::string(std::string_view key)> &column,
                  Letters letters = Letters::Any);
/// The view with the searchable words of each live record.
std::string wordsView(const Entity &entity);
/// The full-text index over that view.
std::string fullText(const Entity &entity);

/// The entity's field columns, quoted and separated by commas.
std::string columns(const Entity &entity);
/// The columns of a Record: pk, id, deleted, hlc, site, st, extra, then the field columns.
inline constexpr int recordColumns = 7;
std::string selectRecord(const Entity &entity);

/// Keys of the columns of the file's table; empty if it does not exist.
std::vector<std::string> columnsInFile(Database &db, const std::string &table);

}
