// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/storage/edit.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class SqlStatement;
class Store;

/// Queries on the history that do not need a whole HistoryStep.
namespace changelog {

/// Cells by field key or register name; registers::allExtras for the unknown columns.
using Cells = std::map<std::string, std::string>;

/// Sequence number of the newest step; 0 in a new file.
qint64 newestStep(Store &store);
/// Nothing if the step does not exist.
std::optional<EditKind> kindOf(Store &store, qint64 step);
/// Rows that steps after this one touched, in ascending order, each once.
std::vector<qint64> rowsChangedSince(Store &store, const Entity &entity, qint64 step);

/// One update of one record.
struct Update {
    EditKind kind = EditKind::Other;
    Cells before, after;
};
/// All updates of a record, newest first.
std::vector<Update> updatesOf(Store &store, const Entity &entity, qint64 row);

/// The state of an entity's records at an earlier step: the current state with later changes of the history reverted.
class Since
{
public:
    Since(Store &store, const Entity &entity, qint64 step);
    ~Since();
    Since(const Since &) = delete;
    Since &operator=(const Since &) = delete;

    /// Cells of values that changed since the step, with their values at the step; usually empty. Valid until the next
    /// call.
    const Cells &before(qint64 row);
    /// True if the record was created, removed or restored since.
    bool cameOrWent(qint64 row) const;

private:
    std::unique_ptr<SqlStatement> m_updates;
    bool m_anyUpdates = false;
    std::vector<std::pair<qint64, qint64>> m_ranges; ///< Rows created, removed or restored.
    qint64 m_row = -1;
    Cells m_before;
};

}
