// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/sitenumbers.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace bundle {

SiteNumbers::SiteNumbers(Database &db)
{
    Statement sites(db, "SELECT ord,id,label,kind,last_hlc FROM site ORDER BY id");
    while (sites.step()) {
        const std::string_view id = sites.blob(1);
        if (id.size() != 16)
            continue;
        m_places[sites.number(0)] = m_sites.size();
        m_sites.push_back({qint64(m_sites.size()) + 1, Id::fromRaw(id.data()), std::string(sites.text(2)),
                           std::string(sites.text(3)), quint64(sites.number(4)), sites.number(0)});
    }
}

qint64 SiteNumbers::of(qint64 siteIndex) const
{
    const auto at = m_places.find(siteIndex);
    return at == m_places.end() ? 0 : m_sites[at->second].number;
}

Id SiteNumbers::id(qint64 siteIndex) const
{
    const auto at = m_places.find(siteIndex);
    return at == m_places.end() ? Id() : m_sites[at->second].id;
}

void SiteNumbers::append(std::string &out, quint64 hlc, qint64 number)
{
    char digits[48];
    char *end = std::to_chars(digits, digits + 24, hlc).ptr;
    *end++ = '.';
    end = std::to_chars(end, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

std::string_view SiteNumbers::text(quint64 hlc, qint64 siteIndex)
{
    if (m_last != std::pair(hlc, siteIndex)) { // Whole loads share a stamp.
        m_last = {hlc, siteIndex};
        m_text.clear();
        append(m_text, hlc, of(siteIndex));
    }
    return m_text;
}

std::optional<std::pair<quint64, qint64>> parseStamp(std::string_view text)
{
    quint64 hlc = 0;
    qint64 number = 0;
    const char *end = text.data() + text.size();
    const auto clock = std::from_chars(text.data(), end, hlc);
    if (clock.ec != std::errc() || clock.ptr == end || *clock.ptr != '.')
        return std::nullopt;
    const auto site = std::from_chars(clock.ptr + 1, end, number);
    if (site.ec != std::errc() || site.ptr != end || hlc == 0 || hlc > quint64(std::numeric_limits<qint64>::max())
        || number < 1)
        return std::nullopt;
    return std::pair(hlc, number);
}

}
