// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ownrows.h"

#include "core/storage/heldwrites.h"
#include "core/storage/store.h"

#include <algorithm>

namespace bundle {
namespace {

constexpr qint64 stepsPerSearch = 8; ///< A lookup costs as much as walking past this many rows.

RowColumns stampsOnly()
{
    RowColumns columns;
    columns.extra = false;
    return columns;
}

}

OwnRows::OwnRows(Store &store, const Entity &entity, qint64 expected)
    : m_walk(store, entity, stampsOnly(), Rows::All, RowOrder::Id)
    , m_one(store, entity, stampsOnly(), RowLookup::By::Id)
    , m_walking(expected > store.lastRow(entity) / stepsPerSearch)
{
    for (const heldwrites::HeldStamp &write : heldwrites::stampsOf(store, entity))
        if (m_held.empty() || m_held.back() != write.row)
            m_held.push_back(write.row);
}

bool OwnRows::step()
{
    m_begun = true;
    m_ended = m_ended || !m_walk.next();
    if (const Id id = m_ended ? Id() : m_walk.id(); !id.isNull())
        m_here = id;
    return !m_ended;
}

bool OwnRows::seek(const Id &id)
{
    m_found = nullptr;
    if (m_walking && id < m_last) { // Out of order: the parallel walk would miss some.
        m_walking = false;
        m_walk.stop();
    }
    m_last = id;
    if (!m_walking) {
        m_found = m_one.seek(id) ? &m_one : nullptr;
        return m_found;
    }
    while (!m_ended && (!m_begun || m_here < id))
        step();
    m_found = !m_ended && m_here == id ? &m_walk : nullptr;
    return m_found;
}

bool OwnRows::isPartial() const
{
    return registers::isPartial(m_found->stamps());
}

bool OwnRows::isSame(quint64 hlc, qint64 site, std::string_view fieldStamps, bool hidden) const
{
    return m_found->hlc() == hlc && m_found->site() == site && m_found->isHidden() == hidden
        && m_found->stamps() == fieldStamps
        && (m_held.empty() || !std::binary_search(m_held.begin(), m_held.end(), m_found->rowNumber()));
}

}
