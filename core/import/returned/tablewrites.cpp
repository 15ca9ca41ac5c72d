// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/returned/tablewrites.h"

#include "core/base/filehash.h"
#include "core/base/text.h"
#include "core/merge/conflicts.h"
#include "core/merge/joins.h"
#include "core/storage/sitetable.h"

#include <algorithm>

namespace imports {
namespace {

/// The name space of sites for tables. Never changes.
const Id tableSpace = *Id::parse("e2a7c5b4-18f3-5c0d-9b76-3d41f0a8259c");
/// Must be raised whenever the same bytes could lead to other edits than before.
constexpr char importerVersion = '1';

}

TableWrites::TableWrites(Store &store, const Returned &table, const QString &path, qint64 cellsInRow)
    : m_store(store)
    , m_sites(sitetable::knowledge(store))
    , m_hash(fileHash(path))
    , m_cellsInRow(cellsInRow)
    , m_table(table)
{}

TableWrites::Site &TableWrites::siteOf(const Stamp &exported)
{
    const auto [at, fresh] = m_tableSites.try_emplace(exported);
    Site &site = at->second;
    if (!fresh)
        return site;
    const std::string name = std::string(m_hash.constData(), std::size_t(m_hash.size())) + importerVersion
                           + std::to_string(exported.hlc) + '@' + exported.site.text();
    site.id = Id::fromName(tableSpace, name);
    if (const auto origin = m_table.origins().find(exported); origin != m_table.origins().end()) {
        if (origin->second.remembered)
            site.observed = origin->second.remembered->knownVersions;
        else if (origin->second.mark.knownVersions)
            site.observed = *origin->second.mark.knownVersions;
        else
            site.observed = m_sites.knowledge.epochs().at(exported);
    }
    site.observed.raise(exported.site, exported.hlc);
    m_epochs.add(site.id, {exported.hlc + 1, site.observed});
    m_sites.knowledge.learn(m_epochs);
    return site;
}

quint64 TableWrites::clockOf(const Stamp &exported, qint64 row, qint64 column) const
{
    return exported.hlc + 1 + quint64(row * m_cellsInRow + column);
}

TableWrites::Outcome TableWrites::outcome(const Entity &entity, const Id &id, const exports::Mark &mark, qint64 row,
                                          const std::vector<Edit> &edits)
{
    const Site &site = siteOf(mark.exported);
    merge::Record theirs;
    for (const Edit &edit : edits) {
        merge::Write write{{clockOf(mark.exported, row, edit.column), site.id}, edit.cell};
        if (const auto supersededContext = mark.supersededContext.find(edit.name);
            supersededContext != mark.supersededContext.end())
            write.supersededContext = supersededContext->second;
        theirs.of(edit.name).insert(std::move(write));
    }
    return joined(entity, id, std::move(theirs));
}

TableWrites::Outcome TableWrites::deletion(const Entity &entity, const Id &id, const Stamp &exported, qint64 rows,
                                           bool knewAll)
{
    const Site &site = siteOf(exported);
    const merge::Knowledge exporter(site.id, site.observed, m_sites.knowledge.epochs());
    const quint64 hlc = clockOf(exported, rows, 0);
    merge::Write write = exporter.write(hlc, std::string(merge::deletedCell), {});
    const auto row = knewAll ? sitetable::writesOf(m_store, entity, id, m_sites) : std::nullopt;
    if (row)
        write = exporter.act(hlc, std::string(merge::deletedCell), row->record.of(merge::deletionField), row->record);
    merge::Record theirs;
    theirs.of(merge::deletionField).insert(std::move(write));
    return joined(entity, id, std::move(theirs));
}

TableWrites::Outcome TableWrites::joined(const Entity &entity, const Id &id, merge::Record theirs)
{
    Outcome out;
    out.theirs = std::move(theirs);
    const auto row = sitetable::writesOf(m_store, entity, id, m_sites);
    if (!row)
        return out;
    const merge::Epochs &epochs = m_sites.knowledge.epochs();
    merge::Record after = row->record;
    out.anyNew = merge::join(after, out.theirs, epochs);
    out.wasHidden = row->hidden;
    const bool isDeleted = merge::isDeleted(after, epochs);
    out.isHidden = isDeleted || (row->hidden && !merge::joinedInto(after).isNull());
    if (!out.anyNew)
        return out;
    for (const auto &[name, one] : out.theirs.fields) {
        const merge::Register &was = row->record.of(name), &is = after.of(name);
        if (is == was)
            continue;
        if ((was.empty() ? std::string() : was.shown().value) != is.shown().value)
            out.shown.push_back(name);
        if (is.isConflict() && name != merge::deletionField)
            out.conflicts.push_back(name);
    }
    const std::vector<merge::Conflict> all = merge::conflictsOf(after, epochs);
    out.isDisputed = !isDeleted && std::any_of(all.begin(), all.end(), [](const merge::Conflict &one) {
        return one.kind != merge::Conflict::Kind::Values;
    });
    return out;
}

Writer::Taken TableWrites::take(Writer &writer, const Entity &entity, const Id &id, const Outcome &outcome,
                                const QString &label)
{
    for (auto &[exported, site] : m_tableSites) {
        if (site.taken)
            continue;
        site.taken = true;
        writer.siteNumber(site.id, text::fromQ(label), "table");
        writer.learn(m_epochs);
    }
    return writer.take(entity, id, outcome.theirs);
}

void TableWrites::finish(Writer &writer, bool whole, qint64 rows, bool removed)
{
    for (const auto &[exported, site] : m_tableSites) {
        if (!site.taken)
            continue;
        merge::Claim claim;
        claim.knownVersions.raise(site.id, clockOf(exported, rows, removed ? 0 : -1));
        claim.since = site.observed;
        claim.whole = whole;
        writer.accept(claim);
    }
}

}
