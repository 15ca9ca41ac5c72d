// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tableformat.h"
#include "core/import/columns/columnscanner.h"
#include "core/import/columns/inspection.h"
#include "core/parsing/aliases.h"

#include <functional>
#include <string>
#include <vector>

namespace imports {

/// How the import uses one column.
struct ColumnUse {
    ColumnGuess guess;
    std::string header;  ///< UTF-8 of guess.name; the key under which an unknown column is kept.
    std::string part;    ///< Of the field, as in Alias::part; empty: the whole value.
    bool misfit = false; ///< Its header names a field that most of its values do not fit.
    int rank = 0;        ///< Of several columns for one field, the lowest comes first.
};

/// How a file's columns are used for one entity.
struct ColumnMap {
    const Entity *entity = nullptr;
    tableformat::Origin origin = tableformat::Origin::Foreign;
    bool rejects = false; ///< A corrected file of rejected rows.
    const SourceProgram *source = nullptr;
    std::vector<ColumnUse> columns;
    Problems problems;
    double score = 0; ///< How well the columns fit the entity.
};

/// The input for mapping columns.
struct MappingInput {
    std::vector<std::string> header; ///< As written; empty names for a file without a header.
    const std::vector<ColumnEvidence> &evidence;
    ImportOptions options;
    QString fileStem;
    const std::map<QString, QString> *saved = nullptr; ///< Targets by column name from a saved mapping.
    /// True if the text is a record's name; empty without a chapter file.
    std::function<bool(const Entity &, const std::string &)> isName;
};

/// Unique names for the columns: "Phone (2)" for a repeated one, "(column 9)" for one without a name.
std::vector<std::string> columnNames(const std::vector<std::string> &header);

/// The best map: for the requested entity, or for the one that most columns fit. If none fits, entity is null.
ColumnMap mapColumns(const MappingInput &input);

}
