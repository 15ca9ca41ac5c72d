// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/import/columns/columns.h"
#include "core/import/columns/columnscanner.h"
#include "core/import/columns/inspection.h"

#include <functional>
#include <map>
#include <optional>

namespace imports {

/// The choices made last time for a file with the same columns.
struct SavedMapping {
    const Entity *entity = nullptr;
    std::map<QString, QString> columns; ///< Targets as in ImportOptions::columns; "-": left out.
};

/// Queries to the chapter file while a table is inspected; all may be empty.
struct TableContext {
    std::function<bool(const Entity &, const std::string &)> isName;
    std::function<std::optional<SavedMapping>(const std::vector<std::string> &header)> saved;
    /// The entity that most of these ids belong to; null if none is known.
    std::function<const Entity *(const std::vector<Id> &)> ownerOf;
};

/// An inspected text table: its format and its columns.
struct SourceTable {
    QString path;
    csv::Dialect dialect;
    std::vector<std::string> header; ///< As written; empty names for a file without a header.
    std::size_t widest = 0;          ///< Cells of the longest row.
    ColumnMap map;
    Inspection inspection;
    std::shared_ptr<const RepeatedIds> repeatedIds; ///< See ColumnScanner.
};

SourceTable inspectTable(const QString &path, const ImportOptions &options, const TableContext &context, Extent extent,
                         const Progress &progress);

}
