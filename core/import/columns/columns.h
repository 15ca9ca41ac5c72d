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

/// One column with all that the import needs to know about it.
struct ColumnUse {
    ColumnGuess guess;
    std::string header;  ///< UTF-8 of guess.name; the key under which an unknown column is kept.
    std::string part;    ///< Of the field, as in Alias::part; empty: the whole value.
    bool misfit = false; ///< Its header names a field that most of its values are not.
    int rank = 0;        ///< Among the columns of one field the lowest comes first.
};

/// What a file's columns are for one entity.
struct ColumnMap {
    const Entity *entity = nullptr;
    tableformat::Origin origin = tableformat::Origin::Foreign;
    bool rejects = false; ///< A file of rejected rows, mended.
    const SourceProgram *source = nullptr;
    std::vector<ColumnUse> columns;
    Problems problems;
    double score = 0; ///< How well the columns fit the entity.
};

/// All that the choice of columns depends on.
struct MappingInput {
    std::vector<std::string> header; ///< As written; empty names for a file without a header.
    const std::vector<ColumnEvidence> &evidence;
    ImportOptions options;
    QString fileStem;
    const std::map<QString, QString> *saved = nullptr; ///< Targets by column name from a saved mapping.
    /// True when the text names a record; empty where there is no chapter file to ask.
    std::function<bool(const Entity &, const std::string &)> isName;
};

/// Names for the columns that tell them apart: "Phone (2)" for a repeated one, "(column 9)" for one without a name.
std::vector<std::string> columnNames(const std::vector<std::string> &header);

/// The best map: for the entity that was asked for, or for that into which most columns fit. Without any, entity is
/// null.
ColumnMap mapColumns(const MappingInput &input);

}
