// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/mergerun.h"

#include "core/base/text.h"
#include "core/bundle/selection.h"
#include "core/bundle/sentences.h"
#include "core/entities/registry.h"
#include "core/storage/layout/unknownrecords.h"

#include <algorithm>
#include <optional>

namespace bundle {
namespace {

constexpr qint64 rowsBetweenReports = 4096, bytesPerRow = 100;
constexpr qint64 aheadMs = qint64(48) * 60 * 60 * 1000;

/// In `st`: some of the row's values were withheld by those who sent it.
constexpr const char *partialKey = "_partial";

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
        if (table.entry.path.starts_with(countsFolder)) { // Only looked whether it is as it was written.
            TableRows rows(m_archive, table);
            while (rows.next()) {}
        }
    claim();
    tellClocks();
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
             Bundle::tr("The chapter file “%1” has two different pasts: it was copied, or put back from a backup, and "
                        "written on in both places. "
                        "Of values that were written there, some may be missing without a conflict.")
                 .arg(site == m_incoming.sites().end() ? text::toQ(id.text()) : nameOf(*site)),
             Bundle::tr("Compare the copies of that file with one another."));
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
    OwnRows own(m_before.database(), entity, table.rows > 0 ? table.rows : table.entry.bytes / bytesPerRow);
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
        unmark(entity, row.id(), row.unwritten());
    count(taken);
    if (taken != Writer::Taken::Unchanged && m_options.each && m_told < m_options.mostTold)
        report(entity, row.id(), taken);
}

Writer::Taken MergeRun::takeNew(IncomingRow &row, const Entity &entity)
{
    // A record that came before in this bundle is not in the view of before.
    const bool first = !row.isHidden() && m_last < row.id();
    m_last = std::max(m_last, row.id());
    if (!first && m_writer->rowOf(entity, row.id()))
        return m_writer->take(entity, row.id(), row.record(), row.isPartial());
    const std::vector<CellView> &cells = row.cells();
    m_writer->createFrom(entity, row.id(), {row.hlc(), row.site(), row.fieldStamps(), row.isHidden()}, cells,
                         row.extraJson());
    return row.isHidden() ? Writer::Taken::Unchanged : Writer::Taken::New;
}

/// All there is of the record is told now: takes the mark of withheld values from fields in which there never was one,
/// which is nobody's write, and from the row once nothing in it is withheld.
void MergeRun::unmark(const Entity &entity, const Id &id, const std::vector<std::string> &unwritten)
{
    Database &db = m_store.database();
    std::optional<registers::Row> row = registers::read(db, entity, id, [](qint64) { return Id(); });
    if (!row)
        return;
    std::string assignments;
    std::erase_if(row->withheld, [&](const std::string &key) {
        const bool known = std::find(unwritten.begin(), unwritten.end(), key) != unwritten.end();
        assignments += known ? sqlName(key) + "=NULL," : "";
        return known;
    });
    if (row->withheld.empty())
        row->stamps.erase(std::string(partialKey));
    const std::string fieldStamps = registers::text(row->stamps);
    Statement update(db, "UPDATE " + sqlName(entity.key) + " SET " + assignments + "st=nullif(?,'') WHERE pk=?");
    update.bind(1, fieldStamps).bind(2, row->pk).run();
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
    ++m_told;
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
    const auto siteOf = [this](qint64 siteIndex) {
        Statement site(m_store.database(), "SELECT id FROM site WHERE ord=?");
        site.bind(1, siteIndex);
        return site.step() && site.blob(0).size() == 16 ? Id::fromRaw(site.blob(0).data()) : Id();
    };
    const auto ordOf = [this](const Id &site) { return m_writer->siteNumber(site); };
    qint64 kept = 0;
    while (rows.next()) {
        row.read();
        const bool isNew = unknown::take(m_store.database(), entity, row.id(), row.record(),
                                         m_writer->knowledge().epochs(), siteOf, ordOf);
        kept += isNew;
        ++m_report.unchanged; // Nothing that this version shows.
        advance(rows);
    }
    if (kept > 0)
        note(Severity::Warning,
             Bundle::tr("%1 records are of a kind that this version of the program does not know: “%2”. They are kept "
                        "and passed on, but not shown.")
                 .arg(kept)
                 .arg(text::toQ(entity)),
             Bundle::tr("Update the program to see them."));
}

void MergeRun::advance(const TableRows &rows)
{
    if (++m_rows % rowsBetweenReports == 0 && m_progress && !m_progress(m_done + rows.bytesRead(), m_total))
        throw Cancelled();
}

/// What the sender holds: this file now as well, where nothing was left out that it lacks.
void MergeRun::claim()
{
    const merge::Claim &claim = m_package.claim;
    m_report.accepted = m_writer->accept(claim);
    if (!m_report.accepted && claim.whole)
        note(Severity::Warning,
             Bundle::tr("The bundle only tells what was written since another one, which was never taken in here. What "
                        "it tells was taken in; "
                        "what came before is missing."),
             Bundle::tr("Take in the bundle before, or ask for one of everything."));
    const std::string knownVersions = claim.knownVersions.text();
    const Id &sender = m_package.site;
    Statement told(m_store.database(), "SELECT told FROM site WHERE id=?");
    told.bindBlob(1, sender.bytes().data(), 16);
    const auto before = told.step() ? merge::VersionVector::parse(told.text(0)) : std::nullopt;
    told.reset();
    if (before && before->covers(claim.knownVersions))
        return;
    Statement update(m_store.database(), "UPDATE site SET told=? WHERE id=?");
    update.bind(1, knownVersions).bindBlob(2, sender.bytes().data(), 16).run();
}

void MergeRun::tellClocks()
{
    const qint64 now = m_store.clock().wall().nowMs();
    for (const Incoming::Site &site : m_incoming.sites())
        if (qint64(site.last >> 16) > now + aheadMs)
            note(Severity::Warning,
                 Bundle::tr("The clock of the computer on which “%1” writes is ahead by %2 days. Where two people "
                            "wrote different values without "
                            "knowing of each other, that one's are shown; nothing is lost.")
                     .arg(nameOf(site))
                     .arg((qint64(site.last >> 16) - now) / (24 * 60 * 60 * 1000)),
                 Bundle::tr("Put that clock right."));
}

void MergeRun::note(Severity severity, const QString &reason, const QString &cure, const QString &value)
{
    m_report.problems.push_back({.severity = severity, .column = {}, .value = value, .reason = reason, .cure = cure});
}

std::set<std::string> conflictsIn(Database &db)
{
    std::set<std::string> out;
    Statement rows(db, "SELECT entity||' '||pk||' '||field||' '||kind FROM conflict");
    while (rows.step())
        out.emplace(rows.text(0));
    return out;
}

}
