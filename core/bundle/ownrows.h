// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/storage/rowcursor.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace bundle {

/// Finds the file's own rows of incoming records: in one parallel walk if there are many and they come in the order of
/// their IDs, else one by one.
class OwnRows
{
public:
    /// expected: number of lookups, roughly.
    OwnRows(Store &store, const Entity &entity, qint64 expected);

    /// Moves to a record; false if the file does not have it.
    bool seek(const Id &id);
    /// True if the row has these stamps and this visibility, and no held writes.
    bool isSame(quint64 hlc, qint64 site, std::string_view fieldStamps, bool hidden) const;

    /// True if values of the row were withheld from this file.
    bool isPartial() const;

private:
    bool step();

    RowWalk m_walk;
    RowLookup m_one;
    bool m_walking;
    bool m_begun = false, m_ended = false;
    Id m_last; ///< The last ID looked up.
    Id m_here; ///< Position of the walk.
    const StoredRow *m_found = nullptr;
    std::vector<qint64> m_held; ///< Rows with held writes, sorted.
};

}
