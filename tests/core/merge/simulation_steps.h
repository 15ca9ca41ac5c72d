// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The operations of chapters in a simulated history; included by simulation.h.
#include "tests/core/merge/simulation.h"

inline quint64 World::beginStep(SimulatedChapter &chapter)
{
    chapter.wall->ms = m_now + chapter.skew;
    quint64 tick = chapter.clock.next();
    if (m_bug == Bug::ClockRepeats && chapter.lastTick && m_now % 4 == 0)
        tick = chapter.lastTick;
    chapter.lastTick = tick;
    const merge::Knowledge before = chapter.knowledge;
    chapter.knowledge.beginStep(
        m_bug == Bug::EpochOneTickEarly ? std::max<quint64>(before.knownVersions().of(before.site()), 1) : tick);
    merge::VersionVector knownVersions = before.knownVersions();
    knownVersions.raise(before.site(), tick);
    const bool epochLost = m_bug == Bug::NoEpochAfterMerge && !before.epochs().of(before.site()).empty();
    chapter.knowledge =
        merge::Knowledge(before.site(), knownVersions, epochLost ? before.epochs() : chapter.knowledge.epochs());
    return tick;
}

inline merge::Write World::tampered(const SimulatedChapter &chapter, merge::Write write,
                                    const merge::Register &replaced) const
{
    if (m_bug == Bug::NoSupersededContext)
        write.supersededContext = {};
    if (m_bug == Bug::NoObservedStamps)
        write.observed.clear();
    if (m_bug == Bug::SupersededContextNotInherited) {
        write.supersededContext = {};
        for (const merge::Write &one : replaced.writes())
            if (!chapter.knowledge.knownVersions().knows(one.stamp))
                write.supersededContext.raise(one.stamp.site, one.stamp.hlc);
    }
    return write;
}

inline void World::write(SimulatedChapter &chapter, quint64 tick, const Oracle::Key &key, const std::string &value)
{
    merge::Record &record = chapter.records[key.first];
    merge::Register &field = record.of(key.second);
    const merge::Write written = tampered(chapter, chapter.knowledge.write(tick, value, field), field);
    m_oracle.note(key, written, m_oracle.heard(chapter.knowledge.site()), record);
    m_oracle.setOut(key, written.stamp);
    chapter.done.push_back({key, written.stamp, field.empty() ? std::string() : field.shown().value});
    field.replace(written);
}

inline void World::act(SimulatedChapter &chapter, quint64 tick, const Oracle::Key &key, const std::string &value)
{
    merge::Record &record = chapter.records[key.first];
    merge::Register &field = record.of(key.second);
    const merge::Write written = tampered(chapter, chapter.knowledge.act(tick, value, field, record), field);
    m_oracle.note(key, written, m_oracle.heard(chapter.knowledge.site()), record);
    m_oracle.setOut(key, written.stamp);
    field.replace(written);
}

/// Writes up to three fields in one step under one stamp, like saving a form.
inline void World::edit(SimulatedChapter &chapter)
{
    const int record = draw(3), fields = 1 + draw(7);
    const quint64 tick = beginStep(chapter);
    for (int i = 0; i < 3; ++i)
        if (fields >> i & 1)
            write(chapter, tick, {record, std::string(1, char('a' + i))}, std::to_string(draw(10)));
}

inline void World::join(SimulatedChapter &chapter)
{
    const int gone = draw(3), stays = (gone + 1 + draw(2)) % 3;
    const quint64 tick = beginStep(chapter);
    const bool unjoin = draw(4) == 0;
    act(chapter, tick, {gone, std::string(merge::joinField)}, unjoin ? "" : recordId(stays).text());
    write(chapter, tick, {stays, merge::joinedField(recordId(gone))}, unjoin ? "" : recordId(gone).text());
}

/// Restores the previous value, unless the field was written since.
inline void World::undo(SimulatedChapter &chapter)
{
    if (chapter.done.empty())
        return;
    const SimulatedChapter::Done last =
        chapter.done[chapter.done.size() - 1 - std::size_t(draw(int(chapter.done.size())))];
    const merge::Register &field = chapter.records[last.key.first].of(last.key.second);
    if (!field.empty() && field.shown().stamp == last.stamp)
        write(chapter, beginStep(chapter), last.key, last.before);
}

inline void World::copy(const SimulatedChapter &chapter)
{
    if (m_chapters.size() >= mostChapters)
        return;
    const Id original = chapter.knowledge.site();
    const Id site = m_bug == Bug::CopyKeepsItsSite ? original : siteNumber(m_sites++);
    m_chapters.emplace_back(chapter, site);
    m_oracle.heard(site) = Oracle::Set(m_oracle.heard(original));
}

inline BundleFile World::everything(SimulatedChapter &chapter)
{
    return {chapter.records,
            chapter.knowledge.epochs(),
            {chapter.knowledge.knownVersions(), {}, true},
            m_oracle.heard(chapter.knowledge.site()),
            {}};
}

inline BundleFile World::filtered(SimulatedChapter &chapter)
{
    BundleFile file = everything(chapter);
    const int only = draw(3);
    std::erase_if(file.records, [&](const auto &record) { return record.first != only; });
    file.whole = false;
    file.claim.whole = m_bug == Bug::FilteredBundleClaims;
    return file;
}

/// A bundle without field b, as if left out by its share level.
inline BundleFile World::withheld(SimulatedChapter &chapter)
{
    BundleFile file = everything(chapter);
    for (auto &[name, record] : file.records)
        record.fields.erase("b");
    file.whole = false;
    file.claim.whole = m_bug == Bug::FilteredBundleClaims;
    return file;
}

inline BundleFile World::changes(SimulatedChapter &chapter, const merge::VersionVector &since,
                                 const Oracle::Set &sinceHeard)
{
    BundleFile file = everything(chapter);
    file.records.clear();
    for (const auto &[name, record] : chapter.records)
        for (const auto &[field, values] : record.fields)
            for (const merge::Write &one : values.writes())
                if (!since.knows(one.stamp) && (m_bug != Bug::DeltaWithoutConcurrentValues || one == values.shown()))
                    file.records[name].of(field).insert(one);
    file.claim.since = m_bug == Bug::DeltaClaimsForAnyone ? merge::VersionVector() : since;
    file.since = sinceHeard;
    return file;
}

inline void World::exportTable(SimulatedChapter &chapter)
{
    const Id site = siteNumber(5000 + int(m_tables.size()));
    ReturnedTable table{{},
                        {},
                        chapter.knowledge.knownVersions(),
                        m_oracle.heard(chapter.knowledge.site()),
                        site,
                        false,
                        chapter.records};
    merge::Knowledge author(site, table.since, chapter.knowledge.epochs());
    const quint64 base = chapter.clock.last();
    author.beginStep(base + 1);
    const int edits = 1 + draw(15);
    quint64 next = base + 1;
    for (int i = 0; i < 4; ++i, ++next) {
        const int name = i < 3 ? draw(3) : 100 + int(m_tables.size());
        const auto held = chapter.records.find(name);
        const merge::Record record = held == chapter.records.end() ? merge::Record() : held->second;
        const bool deletion = i == 2 && draw(2);
        const std::string field = deletion ? std::string(merge::deletionField) : std::string(1, "aabc"[i]);
        const bool twice = std::any_of(table.cells.begin(), table.cells.end(),
                                       [&](const auto &cell) { return cell.key == Oracle::Key(name, field); });
        if (!(edits >> i & 1) || twice || (i < 3 && record.fields.empty()))
            continue;
        author.beginStep(next);
        merge::Write cell = deletion ? author.act(next, std::string(merge::deletedCell), record.of(field), record)
                                     : author.write(next, std::to_string(10 + draw(10)), record.of(field));
        table.cells.push_back({{name, field}, tampered(chapter, std::move(cell), record.of(field))});
    }
    table.epochs = author.epochs();
    if (!table.cells.empty())
        m_tables.push_back(std::move(table));
}

/// Imports a table; skip is the number of the cell to leave out, 0 for none. So some chapters import all of it and
/// others only a part.
inline void World::importTable(SimulatedChapter &chapter, ReturnedTable &table, int skip)
{
    BundleFile file{{}, table.epochs, {{}, table.since, true}, {}, table.sinceHeard};
    std::vector<ReturnedTable::Cell> cells = table.cells;
    const Id site = table.site;
    if (m_bug == Bug::TableStampedAtImport)
        for (ReturnedTable::Cell &cell : cells)
            cell.write.stamp.hlc = std::max(cell.write.stamp.hlc, chapter.clock.last() + 1);
    if (!table.everImported) {
        Oracle::Set author = table.sinceHeard;
        for (const ReturnedTable::Cell &cell : cells)
            m_oracle.note(cell.key, cell.write, author, table.exported[cell.key.first]);
        table.everImported = true;
    }
    std::size_t number = 0;
    for (const ReturnedTable::Cell &cell : cells) {
        file.claim.knownVersions.raise(site, cell.write.stamp.hlc);
        file.heard.set(m_oracle.known(cell.key, cell.write.stamp));
        if (skip > 0 && number++ == std::size_t(skip - 1)) {
            file.claim.whole = file.whole = false;
            continue;
        }
        file.records[cell.key.first].of(cell.key.second).insert(cell.write);
        m_oracle.setOut(cell.key, cell.write.stamp);
    }
    receive(chapter, file);
}

inline void World::perform(quint64 operation)
{
    m_rest = operation;
    static constexpr qint64 passing[] = {0, 0, 1, 50};
    const int what = draw(100);
    m_now += passing[draw(4)];
    if (m_oracle.isFull(8))
        return;
    SimulatedChapter &chapter = anyChapter();
    const std::string deletion(merge::deletionField);
    if (what < 24)
        edit(chapter);
    else if (what < 30)
        act(chapter, beginStep(chapter), {draw(3), deletion}, std::string(merge::deletedCell));
    else if (what < 33)
        act(chapter, beginStep(chapter), {draw(3), deletion}, std::string(merge::restoredCell));
    else if (what < 36)
        join(chapter);
    else if (what < 41)
        undo(chapter);
    else if (what < 47)
        m_files.push_back(everything(chapter));
    else if (what < 53)
        m_files.push_back(draw(3) ? filtered(chapter) : withheld(chapter));
    else if (what < 59) {
        SimulatedChapter &other = anyChapter();
        m_files.push_back(changes(chapter, other.knowledge.knownVersions(), m_oracle.heard(other.knowledge.site())));
    } else if (what < 63)
        exportTable(chapter);
    else if (what < 70 && !m_tables.empty()) {
        ReturnedTable &table = m_tables[std::size_t(draw(int(m_tables.size())))];
        importTable(chapter, table, draw(4));
    } else if (what < 72)
        copy(chapter);
    else if (what < 74)
        chapter.skew += (draw(2) ? 1 : -1) * (qint64(1) << draw(38));
    else if (what < 82) {
        SimulatedChapter &other = anyChapter();
        receive(other, changes(chapter, other.knowledge.knownVersions(), m_oracle.heard(other.knowledge.site())));
    } else if (!m_files.empty())
        receive(chapter, m_files[std::size_t(draw(int(m_files.size())))]);
}
