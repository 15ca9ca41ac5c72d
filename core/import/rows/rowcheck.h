// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/rows/rowreader.h"

#include <memory>
#include <vector>

namespace imports {

/// The rules across fields, for new rows: what Record::validate says, without making a Record for each of a million
/// rows.
class RowCheck
{
public:
    explicit RowCheck(const Entity &entity);
    /// What is wrong with a row that becomes a record; empty as a rule.
    Problems check(const ParsedRow &row);

private:
    const Entity &m_entity;
    std::vector<int> m_required;
    std::shared_ptr<void> m_struct;
    std::vector<int> m_written; ///< Fields that the last row has set.
};

}
