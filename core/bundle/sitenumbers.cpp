// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/sitenumbers.h"

#include "core/storage/sitetable.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace bundle {

SiteNumbers::SiteNumbers(Store &store)
{
    for (sitetable::StoredSite &site : sitetable::all(store)) {
        m_places[site.number] = m_sites.size();
        m_sites.push_back({qint64(m_sites.size()) + 1, site.id, std::move(site.label), std::move(site.kind),
                           site.newestHlc, site.number});
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
    if (m_last != std::pair(hlc, siteIndex)) { // All rows of a load share a stamp.
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
