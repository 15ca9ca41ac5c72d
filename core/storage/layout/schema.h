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

/// Everything that is not an entity: sites, history, settings and what the merge of chapters needs.
std::string bookkeeping();
/// The part of it that the exchange with other chapters needs; since version 4 of the file.
std::string exchange();
/// The entity's table, without indexes.
std::string table(const Entity &entity);
/// Statements that make the indexes of fields marked Indexed.
std::vector<std::string> indexes(const Entity &entity);
std::vector<std::string> dropIndexes(const Entity &entity);
/// What is known of the texts that words are made of.
enum class Letters { Any, Ascii };
/// SQL for the searchable words of a record, one field a line; column gives what a field's value is read from, `extra`
/// among them: a column or a parameter. What ASCII never needs is left out where all texts are.
std::string words(const Entity &entity, const std::function<std::string(std::string_view key)> &column,
                  Letters letters = Letters::Any);
/// The view that yields the searchable words of each live record.
std::string wordsView(const Entity &entity);
/// The full-text index over that view.
std::string fullText(const Entity &entity);

/// The entity's field columns, quoted, comma between.
std::string columns(const Entity &entity);
/// The columns of a Record: pk, id, deleted, hlc, site, st, extra, then the field columns.
inline constexpr int recordColumns = 7;
std::string selectRecord(const Entity &entity);

/// Keys of the columns that the file's table has; empty when there is no such table.
std::vector<std::string> columnsInFile(Database &db, const std::string &table);

}
