// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/incoming.h"

#include "core/bundle/sentences.h"
#include "core/bundle/sitenumbers.h"
#include "core/bundle/tablerows.h"
#include "core/storage/layout/registers.h"

#include <charconv>
#include <limits>
#include <optional>

namespace bundle {
namespace {

std::optional<quint64> numberOf(std::string_view text)
{
    quint64 number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && number <= quint64(std::numeric_limits<qint64>::max()) ? std::optional(number) : std::nullopt;
}

}

Incoming::Incoming(ArchiveReader &archive, const Package &package)
{
    readSites(archive, package);
    readEpochs(archive, package);
    readWrites(archive, package);
}

const Incoming::Held *Incoming::held(std::string_view entity, const Id &id) const
{
    const auto records = m_held.find(entity);
    if (records == m_held.end())
        return nullptr;
    const auto at = records->second.find(id);
    return at == records->second.end() ? nullptr : &at->second;
}

void Incoming::readSites(ArchiveReader &archive, const Package &package)
{
    TableRows rows(archive, *package.find(sitesPath));
    const std::size_t n = rows.column("n"), id = rows.column("id"), label = rows.column("label"),
                      kind = rows.column("kind"), last = rows.column("last");
    while (rows.next()) {
        const auto site = Id::parse(rows.cell(id));
        const auto number = numberOf(rows.cell(n)), clock = numberOf(rows.cell(last));
        if (!site || !clock || number != m_sites.size() + 1)
            rows.refuse(Bundle::tr("The site cannot be read."));
        m_sites.push_back({*site, std::string(rows.cell(label)), std::string(rows.cell(kind)), *clock});
    }
}

void Incoming::readEpochs(ArchiveReader &archive, const Package &package)
{
    TableRows rows(archive, *package.find(epochsPath));
    const std::size_t site = rows.column("site"), start = rows.column("start"), learned = rows.column("learned");
    while (rows.next()) {
        const auto number = numberOf(rows.cell(site)), from = numberOf(rows.cell(start));
        const auto vector = merge::VersionVector::parse(rows.cell(learned));
        if (!number || !knows(qint64(*number)) || !from || !vector)
            rows.refuse(Bundle::tr("The known versions of a site cannot be read."));
        m_epochs.add(this->site(qint64(*number)), {*from, *vector});
    }
}

void Incoming::readWrites(ArchiveReader &archive, const Package &package)
{
    TableRows rows(archive, *package.find(writesPath));
    const std::size_t entity = rows.column("entity"), id = rows.column("id"), field = rows.column("field"),
                      stamp = rows.column("stamp"), value = rows.column("value"),
                      supersededContext = rows.column("over"), observed = rows.column("knew");
    while (rows.next()) {
        const auto record = Id::parse(rows.cell(id));
        const auto at = parseStamp(rows.cell(stamp));
        const auto replaced = merge::VersionVector::parse(rows.cell(supersededContext));
        auto known = registers::parseObserved(rows.cell(observed));
        if (!record || !at || !knows(at->second) || !replaced || !known || rows.cell(field).empty())
            rows.refuse(Bundle::tr("The write cannot be read."));
        merge::Write write{{at->first, site(at->second)}, std::string(rows.cell(value)), *replaced, std::move(*known)};
        m_held[std::string(rows.cell(entity))][*record].emplace_back(std::string(rows.cell(field)), std::move(write));
    }
}

}
