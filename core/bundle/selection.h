// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/sitenumbers.h"
#include "core/bundle/writebundle.h"

#include <map>
#include <vector>

namespace bundle {

/// Which rows of a chapter file go into a bundle, live or hidden.
class Selection
{
public:
    /// What was written since a moment is found by the history, so it costs as much as was written, where the file has
    /// shared something at or before that moment; else every row is looked at.
    Selection(Database &db, const Options &options, const SiteNumbers &sites);

    /// Row numbers in the order of the records' ids; null: all rows.
    const std::vector<qint64> *rows(const Entity &entity) const;

private:
    using Rows = std::vector<qint64>;

    bool isNewer(quint64 hlc, qint64 siteIndex) const;
    bool isNewer(const Statement &row) const;
    void keepNewer(const Entity &entity, Rows *limit);
    Rows changed(const Entity &entity, qint64 baseline);
    qint64 baseline();
    void sortById(const Entity &entity, Rows &rows);

    Database &m_db;
    const SiteNumbers &m_sites;
    const merge::VersionVector *m_since = nullptr;
    std::map<qint64, quint64> m_known;     ///< By site number in the file: how far m_since knows it.
    std::map<const Entity *, Rows> m_rows; ///< Entities that are not here go in as a whole.
};

}
