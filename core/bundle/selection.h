// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/sitenumbers.h"
#include "core/bundle/writebundle.h"
#include "core/storage/rowcursor.h"

#include <map>
#include <vector>

namespace bundle {

/// The rows of a chapter file that a bundle contains, live or hidden.
class Selection
{
public:
    /// With Options::since, finds changed rows through the history if the sharing log has a share that it covers; else
    /// examines every row.
    Selection(Store &store, const Options &options, const SiteNumbers &sites);

    /// Row numbers in the order of the records' ids; null: all rows.
    const std::vector<qint64> *rows(const Entity &entity) const;

private:
    using RowNumbers = std::vector<qint64>;

    bool isNewer(quint64 hlc, qint64 siteIndex) const;
    bool isNewer(const StoredRow &row) const;
    void keepNewer(const Entity &entity, RowNumbers *limit);
    void sortById(const Entity &entity, RowNumbers &rows);

    Store &m_store;
    const SiteNumbers &m_sites;
    const merge::VersionVector *m_since = nullptr;
    std::map<qint64, quint64> m_known;           ///< Clock value that m_since covers, by site number in the file.
    std::map<const Entity *, RowNumbers> m_rows; ///< Missing entities are included completely.
};

}
