// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/sqlite/sqlite.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace bundle {

/// Finds what a chapter file has of the records that come in: in one walk beside them where there are many and they
/// come in the order of their ids, else one by one.
class OwnRows
{
public:
    /// expected: how many will be looked for, roughly.
    OwnRows(Database &db, const Entity &entity, qint64 expected);

    /// Goes to a record; false when the file has none.
    bool seek(const Id &id);
    /// Whether the row at hand has these stamps, is as visible, and tells everything that the file holds of it.
    bool isSame(quint64 hlc, qint64 site, std::string_view fieldStamps, bool hidden) const;

    /// Whether values of the row at hand were withheld from this file.
    bool isPartial() const;

private:
    bool step();

    Statement m_walk, m_one;
    bool m_walking;
    bool m_begun = false, m_ended = false;
    Id m_last; ///< Sought last.
    Id m_here; ///< Where the walk stands.
    const Statement *m_found = nullptr;
    std::vector<qint64> m_held; ///< Rows that do not tell everything, sorted.
};

}
