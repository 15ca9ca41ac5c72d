// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/siteknowledge.h"

#include "core/sqlite/sqlite.h"

#include <algorithm>

SiteKnowledge::SiteKnowledge(Database &db, const Id &own)
    : knowledge(own)
    , m_db(db)
{
    merge::VersionVector knownVersions;
    {
        SqlStatement rows(db, "SELECT ord,id,last_hlc,held FROM site");
        while (rows.step()) {
            const std::string_view id = rows.blob(1);
            if (id.size() != 16)
                continue;
            const Row row{Id::fromRaw(id.data()), quint64(rows.number(2)), quint64(rows.number(3)), false};
            m_numbers[row.id] = rows.number(0);
            m_rows[rows.number(0)] = row;
            if (row.held > 0)
                knownVersions.raise(row.id, row.held);
        }
    }
    readEpochs();
    knowledge = merge::Knowledge(own, std::move(knownVersions), m_saved);
}

void SiteKnowledge::readEpochs()
{
    SqlStatement rows(m_db, "SELECT site,start_hlc,learned FROM epoch ORDER BY site,start_hlc");
    while (rows.step())
        if (const auto learned = merge::VersionVector::parse(rows.text(2)))
            m_saved.add(id(rows.number(0)), {quint64(rows.number(1)), *learned});
}

Id SiteKnowledge::id(qint64 number) const
{
    const auto at = m_rows.find(number);
    return at == m_rows.end() ? Id() : at->second.id;
}

qint64 SiteKnowledge::number(const Id &site, qint64 nowMs, std::string_view label, std::string_view kind)
{
    if (const auto known = m_numbers.find(site); known != m_numbers.end()) {
        if (!label.empty()) {
            SqlStatement name(m_db, "UPDATE site SET label=? WHERE ord=? AND ifnull(label,'')=''");
            name.bind(1, label).bind(2, known->second).run();
        }
        return known->second;
    }
    SqlStatement insert(m_db, "INSERT INTO site(id,label,kind,seen_ms) VALUES(?,?,?,?)");
    insert.bindBlob(1, site.bytes().data(), 16);
    if (label.empty())
        insert.bindNull(2);
    else
        insert.bind(2, label);
    insert.bind(3, kind).bind(4, nowMs).run();
    const qint64 made = m_db.lastRowId();
    m_numbers[site] = made;
    m_rows[made] = {site, 0, 0, false};
    return made;
}

void SiteKnowledge::sawClock(qint64 number, quint64 hlc)
{
    Row &row = m_rows[number];
    if (hlc > row.lastHlc) {
        row.lastHlc = hlc;
        row.isChanged = true;
    }
}

void SiteKnowledge::noteKnownVersions(const Id &site, const merge::VersionVector &known)
{
    {
        SqlStatement told(m_db, "SELECT told FROM site WHERE id=?");
        told.bindBlob(1, site.bytes().data(), 16);
        const auto before = told.step() ? merge::VersionVector::parse(told.text(0)) : std::nullopt;
        if (before && before->covers(known))
            return;
    }
    const std::string text = known.text();
    SqlStatement update(m_db, "UPDATE site SET told=? WHERE id=?");
    update.bind(1, text).bindBlob(2, site.bytes().data(), 16).run();
}

qint64 SiteKnowledge::rename(qint64 number, const Id &site)
{
    if (const auto known = m_numbers.find(site); known != m_numbers.end()) {
        SqlStatement(m_db, "DELETE FROM site WHERE ord=?").bind(1, number).run();
        m_numbers.erase(m_rows[number].id);
        m_rows.erase(number);
        return known->second;
    }
    SqlStatement update(m_db, "UPDATE site SET id=? WHERE ord=?");
    update.bindBlob(1, site.bytes().data(), 16).bind(2, number).run();
    m_numbers.erase(m_rows[number].id);
    m_numbers[site] = number;
    m_rows[number].id = site;
    return number;
}

bool SiteKnowledge::holdsMore() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const auto &row) {
        return row.second.lastHlc > knowledge.knownVersions().of(row.second.id) && row.second.id != knowledge.site();
    });
}

bool SiteKnowledge::accept(const merge::Claim &claim)
{
    const merge::VersionVector held = knowledge.knownVersions();
    const bool inPart = std::any_of(m_rows.begin(), m_rows.end(), [&](const auto &row) {
        const quint64 before = held.of(row.second.id);
        return row.second.lastHlc > before && claim.knownVersions.of(row.second.id) > before
            && row.second.id != knowledge.site();
    });
    if (!knowledge.accept(claim))
        return false;
    if (inPart)
        m_db.exec(std::string("INSERT INTO setting(key,value) SELECT '") + sinceFloorKey
                  + "',ifnull(max(seq),0) FROM share WHERE true ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    return true;
}

void SiteKnowledge::saveEpochs(qint64 nowMs)
{
    if (m_saved == knowledge.epochs())
        return;
    SqlStatement insert(
        m_db, "INSERT INTO epoch(site,start_hlc,learned) VALUES(?,?,?) ON CONFLICT(site,start_hlc) DO UPDATE SET "
              "learned=excluded.learned WHERE learned<>excluded.learned");
    for (const Id &site : knowledge.epochs().sites()) {
        const qint64 siteIndex = number(site, nowMs);
        const std::vector<merge::Epoch> before = m_saved.of(site);
        for (const merge::Epoch &epoch : knowledge.epochs().of(site)) {
            if (std::find(before.begin(), before.end(), epoch) != before.end())
                continue;
            const std::string learned = epoch.learned.text();
            insert.bind(1, siteIndex).bind(2, qint64(epoch.start)).bind(3, learned).run();
        }
    }
    m_saved = knowledge.epochs();
}

void SiteKnowledge::save(qint64 nowMs)
{
    saveEpochs(nowMs);
    for (const merge::VersionVector::Entry &entry : knowledge.knownVersions().entries()) {
        Row &row = m_rows[number(entry.site, nowMs)];
        row.isChanged = row.isChanged || row.held != entry.hlc;
        row.held = entry.hlc;
        row.lastHlc = std::max(row.lastHlc, entry.hlc);
    }
    SqlStatement update(m_db, "UPDATE site SET last_hlc=?,held=? WHERE ord=?");
    for (auto &[number, row] : m_rows) {
        if (row.isChanged)
            update.bind(1, qint64(row.lastHlc)).bind(2, qint64(row.held)).bind(3, number).run();
        row.isChanged = false;
    }
}
