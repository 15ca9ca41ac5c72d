// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/mergerun.h"

#include "core/base/text.h"
#include "core/bundle/sentences.h"
#include "core/entities/registry.h"

#include <algorithm>
#include <optional>

namespace bundle {
namespace {

constexpr qint64 rowsBetweenReports = 4096, bytesPerRow = 100;
constexpr qint64 mostAheadMs = qint64(48) * 60 * 60 * 1000;

QString nameOf(const Incoming::Site &site)
{
    return text::toQ(site.label.empty() ? site.id.text() : site.label);
}

}

MergeRun::MergeRun(Store &store, Store &before, ArchiveReader &archive, const Package &package,
                   const Incoming &incoming, const MergeOptions &options)
    : m_store(store)
    , m_before(before)
    , m_archive(archive)
    , m_package(package)
    , m_incoming(incoming)
    , m_options(options)
{
    for (const PackageTable &table : package.tables)
        m_total += table.entry.bytes;
    m_report.sender = package.name;
}

void MergeRun::run(Writer &writer, const Progress &progress)
{
    m_writer = &writer;
    m_progress = progress;
    learn();
    for (const bool hidden : {false, true}) {
        const char *folder = hidden ? hiddenFolder : liveFolder;
        for (const Entity *entity : entities())
            if (const PackageTable *table = m_package.find(folder + std::string(entity->key) + ".csv"))
                takeTable(*table, hidden);
        for (const PackageTable &table : m_package.tables)
            if (const std::string key = Package::entityOf(table.entry.path, folder); !key.empty() && !findEntity(key))
                takeTable(table, hidden);
    }
    for (const PackageTable &table : m_package.tables)
        if (table.entry.path.starts_with(countsFolder)) { // Only verified, not merged.
            TableRows rows(m_archive, table);
            while (rows.next()) {}
        }
    claim();
    reportFastClocks();
}

void MergeRun::learn()
{
    m_ords.assign(1, 0);
    for (const Incoming::Site &site : m_incoming.sites()) {
        const bool sender = site.id == m_package.site;
        m_ords.push_back(m_writer->siteNumber(
            site.id, sender && site.label.empty() ? text::fromQ(m_package.name) : site.label, site.kind));
    }
    for (const Id &id : m_writer->learn(m_incoming.epochs())) {
        const auto site = std::find_if(m_incoming.sites().begin(), m_incoming.sites().end(),
                                       [&](const Incoming::Site &one) { return one.id == id; });
        note(Severity::Warning,
             Bundle::tr("“%1” was copied or restored and then edited in both places. Some of the values written there "
                        "may be missing without a conflict being listed.")
                 .arg(site == m_incoming.sites().end() ? text::toQ(id.text()) : nameOf(*site)),
             Bundle::tr("Compare the copies of that file with each other."));
    }
}

void MergeRun::takeTable(const PackageTable &table, bool hidden)
{
    const std::string key = Package::entityOf(table.entry.path, hidden ? hiddenFolder : liveFolder);
    const Entity *entity = findEntity(key);
    TableRows rows(m_archive, table);
    IncomingRow row(rows, key, entity, m_incoming, m_ords, hidden);
    if (entity)
        takeKnown(rows, row, *entity, table);
    else
        takeUnknown(rows, row, key);
    m_done += table.entry.bytes;
}

void MergeRun::takeKnown(TableRows &rows, IncomingRow &row, const Entity &entity, const PackageTable &table)
{
    m_last = Id();
    OwnRows own(m_before, entity, table.rows > 0 ? table.rows : table.entry.bytes / bytesPerRow);
    while (rows.next()) {
        row.read();
        takeRow(row, entity, own);
        advance(rows);
    }
}

void MergeRun::takeRow(IncomingRow &row, const Entity &entity, OwnRows &own)
{
    const bool plain = m_incoming.held(entity.key, row.id()) == nullptr;
    const bool known = own.seek(row.id());
    Writer::Taken taken = Writer::Taken::Unchanged;
    if (plain && !known)
        taken = takeNew(row, entity);
    else if (!plain || own.isPartial() || !own.isSame(row.hlc(), row.site(), row.fieldStamps(), row.isHidden()))
        taken = m_writer->take(entity, row.id(), row.record(), row.isPartial());
    if (known && own.isPartial() && !row.isPartial())
        m_writer->completeRow(entity, row.id(), row.unwritten());
    count(taken);
    if (taken != Writer::Taken::Unchanged && m_options.each && m_reported < m_options.mostReported)
        report(entity, row.id(), taken);
}

Writer::Taken MergeRun::takeNew(IncomingRow &row, const Entity &entity)
{
    // A record from earlier in this bundle is not in the snapshot.
    const bool first = !row.isHidden() && m_last < row.id();
    m_last = std::max(m_last, row.id());
    if (!first && m_writer->rowOf(entity, row.id()))
        return m_writer->take(entity, row.id(), row.record(), row.isPartial());
    const std::vector<CellView> &cells = row.cells();
    m_writer->createFrom(entity, row.id(), {row.hlc(), row.site(), row.fieldStamps(), row.isHidden()}, cells,
                         row.extraJson());
    return row.isHidden() ? Writer::Taken::Unchanged : Writer::Taken::New;
}

void MergeRun::count(Writer::Taken taken)
{
    switch (taken) {
    case Writer::Taken::Unchanged:
        ++m_report.unchanged;
        break;
    case Writer::Taken::New:
        ++m_report.created;
        break;
    case Writer::Taken::Changed:
        ++m_report.changed;
        break;
    case Writer::Taken::Removed:
        ++m_report.removed;
        break;
    case Writer::Taken::Restored:
        ++m_report.restored;
        break;
    }
}

void MergeRun::report(const Entity &entity, const Id &id, Writer::Taken taken)
{
    ++m_reported;
    MergedRecord merged{&entity, id, taken, {}};
    const auto before = taken == Writer::Taken::New ? std::nullopt : m_before.get(entity, id);
    const auto after = m_writer->get(entity, id);
    for (int i = 0; before && after && i < int(entity.fields.size()); ++i)
        if (before->at(i) != after->at(i))
            merged.cells.push_back({&entity.fields[std::size_t(i)], before->at(i), after->at(i)});
    m_options.each(merged);
}

void MergeRun::takeUnknown(TableRows &rows, IncomingRow &row, const std::string &entity)
{
    qint64 kept = 0;
    while (rows.next()) {
        row.read();
        kept += m_writer->takeUnknown(entity, row.id(), row.record());
        ++m_report.unchanged; // No change that this version shows.
        advance(rows);
    }
    if (kept > 0)
        note(Severity::Warning,
             Bundle::tr(
                 "Kept %n record(s) of the kind “%1”, which this version of the program does not know. They are passed "
                 "on but not shown.",
                 nullptr, int(kept))
                 .arg(text::toQ(entity)),
             Bundle::tr("Update the program to see them."));
}

void MergeRun::advance(const TableRows &rows)
{
    if (++m_rows % rowsBetweenReports == 0 && m_progress && !m_progress(m_done + rows.bytesRead(), m_total))
        throw Cancelled();
}

/// Claims the sender's known versions for this file, unless the bundle left out something that this file lacks.
void MergeRun::claim()
{
    const merge::Claim &claim = m_package.claim;
    m_report.accepted = m_writer->accept(claim);
    if (!m_report.accepted && claim.whole)
        note(Severity::Warning,
             Bundle::tr("This bundle contains only changes since an earlier bundle that was never merged here. Its "
                        "changes were merged; earlier ones are missing."),
             Bundle::tr("Merge the earlier bundle, or ask for a full one."));
    m_writer->noteKnownVersions(m_package.site, claim.knownVersions);
}

void MergeRun::reportFastClocks()
{
    const qint64 now = m_store.clock().wall().nowMs();
    for (const Incoming::Site &site : m_incoming.sites())
        if (const qint64 aheadMs = qint64(site.last >> 16) - now; aheadMs > mostAheadMs)
            note(Severity::Warning,
                 Bundle::tr(
                     "The clock of the computer used by “%1” is %n day(s) ahead. In conflicts, its values are shown "
                     "first; nothing is lost.",
                     nullptr, int(aheadMs / (24 * 60 * 60 * 1000)))
                     .arg(nameOf(site)),
                 Bundle::tr("Set that clock correctly."));
}

void MergeRun::note(Severity severity, const QString &reason, const QString &cure, const QString &value)
{
    m_report.problems.push_back({.severity = severity, .column = {}, .value = value, .reason = reason, .cure = cure});
}

}
