// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// The layout of tables that this program writes, and how they are recognized. Used by export and import.
namespace tableformat {

inline constexpr std::string_view id = "id";
inline constexpr std::string_view sheetId = "_id";    ///< The id in a table for spreadsheets.
inline constexpr std::string_view base = "_base";     ///< The row's export: exports::Mark.
inline constexpr std::string_view check = "_chk";     ///< What the export wrote: exports::Checks.
inline constexpr std::string_view rejectRow = "_row"; ///< Number of a rejected row.
inline constexpr std::string_view reason = "reason";  ///< Why it was rejected; always right after rejectRow.

/// Who wrote a table.
enum class Origin : unsigned char {
    Foreign,     ///< Another program, or a person.
    Exchange,    ///< Our export for programs.
    Spreadsheet, ///< Our export for spreadsheets: a returned table.
};

struct Recognition {
    Origin origin = Origin::Foreign;
    const Entity *entity = nullptr;
};

/// Recognizes a header of ours: `id` (or `_id` or `_base`), and either every field of an entity in schema order and any
/// unknown columns, or only fields. wanted: only this entity; else the best fit, where fileStem (the file's name
/// without its extension) decides between equals.
Recognition recognize(const std::vector<std::string> &header, const Entity *wanted, const QString &fileStem);

/// True if the header ends with the two columns of a file of rejected rows.
bool isRejects(const std::vector<std::string> &header);

/// The header of an unknown column: its key, with `extra:` in front if it could be mistaken for one of ours.
std::string extraHeader(std::string_view key, const Entity &entity);
/// The inverse of extraHeader.
std::string extraKey(std::string_view header);

/// The name of a column without a header, counted from 0: `(column 9)`.
std::string columnName(std::size_t index);

}
