// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/versionvector.h"

#include <algorithm>
#include <charconv>

namespace merge {

namespace {

constexpr auto bySite = [](const VersionVector::Entry &entry, const Id &site) { return entry.site < site; };

}

quint64 VersionVector::of(const Id &site) const
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), site, bySite);
    return at != m_entries.end() && at->site == site ? at->hlc : 0;
}

bool VersionVector::covers(const VersionVector &other) const
{
    return std::all_of(other.m_entries.begin(), other.m_entries.end(),
                       [this](const Entry &entry) { return of(entry.site) >= entry.hlc; });
}

VersionVector VersionVector::beyond(const VersionVector &known) const
{
    VersionVector out;
    for (const Entry &entry : m_entries)
        if (entry.hlc > known.of(entry.site))
            out.m_entries.push_back(entry);
    return out;
}

void VersionVector::raise(const Id &site, quint64 hlc)
{
    if (hlc == 0)
        return;
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), site, bySite);
    if (at != m_entries.end() && at->site == site)
        at->hlc = std::max(at->hlc, hlc);
    else
        m_entries.insert(at, {site, hlc});
}

void VersionVector::raise(const VersionVector &other)
{
    for (const Entry &entry : other.m_entries)
        raise(entry.site, entry.hlc);
}

void VersionVector::forget(const Id &site)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.site == site; });
}

std::string VersionVector::text() const
{
    std::string out;
    for (const Entry &entry : m_entries)
        out += (out.empty() ? "" : " ") + entry.site.text() + ':' + std::to_string(entry.hlc);
    return out;
}

std::optional<VersionVector> VersionVector::parse(std::string_view text)
{
    VersionVector out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view item = text.substr(0, end);
        const std::size_t colon = item.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        const std::optional<Id> site = Id::parse(item.substr(0, colon));
        quint64 hlc = 0;
        const auto [stop, error] = std::from_chars(item.data() + colon + 1, item.data() + item.size(), hlc);
        if (!site || error != std::errc() || stop != item.data() + item.size() || hlc == 0)
            return std::nullopt;
        if (!out.empty() && !(out.m_entries.back().site < *site))
            return std::nullopt;
        out.m_entries.push_back({*site, hlc});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}
