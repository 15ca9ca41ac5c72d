// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ownrows.h"

#include <algorithm>

namespace bundle {
namespace {

enum Column { Pk, IdColumn, Deleted, Hlc, Site, St };
constexpr qint64 stepsPerSearch = 8; ///< To look for one record costs as much as to walk past so many.

std::string select(const Entity &entity, const char *how)
{
    return "SELECT pk,id,deleted,hlc,site,st FROM " + sqlName(entity.key) + how;
}

}

OwnRows::OwnRows(Database &db, const Entity &entity, qint64 expected)
    : m_walk(db, select(entity, " ORDER BY id"))
    , m_one(db, select(entity, " WHERE id=?"))
    , m_walking(expected > db.number("SELECT ifnull(max(pk),0) FROM " + sqlName(entity.key)) / stepsPerSearch)
{
    Statement held(db, "SELECT DISTINCT pk FROM held_write WHERE entity=?");
    held.bind(1, std::string_view(entity.key));
    while (held.step())
        m_held.push_back(held.number(0));
    std::sort(m_held.begin(), m_held.end());
}

bool OwnRows::step()
{
    m_begun = true;
    m_ended = m_ended || !m_walk.step();
    if (!m_ended && m_walk.blob(IdColumn).size() == 16)
        m_here = Id::fromRaw(m_walk.blob(IdColumn).data());
    return !m_ended;
}

bool OwnRows::seek(const Id &id)
{
    m_found = nullptr;
    if (m_walking && id < m_last) { // Not in order: nothing to walk beside.
        m_walking = false;
        m_walk.reset();
    }
    m_last = id;
    if (!m_walking) {
        m_one.reset();
        m_one.bindBlob(1, m_last.bytes().data(), 16);
        m_found = m_one.step() ? &m_one : nullptr;
        return m_found;
    }
    while (!m_ended && (!m_begun || m_here < id))
        step();
    m_found = !m_ended && m_here == id ? &m_walk : nullptr;
    return m_found;
}

bool OwnRows::isPartial() const
{
    return m_found->text(St).find("_partial=") != std::string_view::npos;
}

bool OwnRows::isSame(quint64 hlc, qint64 site, std::string_view fieldStamps, bool hidden) const
{
    return quint64(m_found->number(Hlc)) == hlc && m_found->number(Site) == site && m_found->isNull(Deleted) != hidden
        && m_found->text(St) == fieldStamps
        && (m_held.empty() || !std::binary_search(m_held.begin(), m_held.end(), m_found->number(Pk)));
}

}
