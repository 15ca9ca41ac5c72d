// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/rows/rowreader.h"

#include <memory>
#include <vector>

namespace imports {

/// Checks new rows like Record::validate, without building a Record for each of a million rows.
class RowCheck
{
public:
    explicit RowCheck(const Entity &entity);
    /// Problems of a row that becomes a record; usually none.
    Problems check(const ParsedRow &row);

private:
    const Entity &m_entity;
    std::vector<int> m_required;
    std::shared_ptr<void> m_struct;
    std::vector<int> m_written; ///< Fields that the last row set.
};

}
