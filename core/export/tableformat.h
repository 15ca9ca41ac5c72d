// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// How the tables that we write ourselves are laid out and known again. One place for export and import.
namespace tableformat {

inline constexpr std::string_view id = "id";
inline constexpr std::string_view sheetId = "_id";    ///< The id in a table for spreadsheets.
inline constexpr std::string_view base = "_base";     ///< Of which export the row is: sheet::Mark.
inline constexpr std::string_view check = "_chk";     ///< What its cells held: sheet::Checks.
inline constexpr std::string_view rejectRow = "_row"; ///< Where a rejected row stood.
inline constexpr std::string_view reason = "reason";  ///< Why it was rejected; always right after rejectRow.

enum class Origin : unsigned char { Foreign, Exchange, Spreadsheet };

struct Recognition {
    Origin origin = Origin::Foreign;
    const Entity *entity = nullptr;
};

/// Whether a header is one of ours: `id` (or `_id` or `_base`), and either every field of an entity in schema order,
/// with unknown columns besides, or nothing but fields. wanted: only this entity; else the best fit, where fileStem
/// (the file's name without its ending) decides between equals.
Recognition recognise(const std::vector<std::string> &header, const Entity *wanted, const QString &fileStem);

/// True when the header ends with the two columns of a file of rejected rows.
bool isRejects(const std::vector<std::string> &header);

/// The header of an unknown column: its key, with `extra:` in front where it could be taken for one of ours.
std::string extraHeader(std::string_view key, const Entity &entity);
/// The inverse of extraHeader.
std::string extraKey(std::string_view header);

}
