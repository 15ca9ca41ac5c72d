// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/merge/joins.h"
#include "core/storage/layout/unknownrecords.h"
#include "core/storage/writer_p.h"

#include <algorithm>

const merge::Knowledge &Writer::knowledge()
{
    d->begin();
    return d->sites->knowledge;
}

std::vector<Id> Writer::learn(const merge::Epochs &epochs)
{
    d->begin();
    return d->sites->knowledge.learn(epochs);
}

bool Writer::accept(const merge::Claim &claim)
{
    d->begin();
    const bool knownVersions = d->sites->accept(claim);
    d->hlc = 0; // Later writes of this file have observed more and need a new stamp.
    return knownVersions;
}

qint64 Writer::siteNumber(const Id &site, std::string_view label, std::string_view kind)
{
    d->begin();
    return d->sites->number(site, d->chapter.clock().wall().nowMs(), label, kind);
}

bool Writer::takeUnknown(std::string_view entity, const Id &id, const merge::Record &theirs)
{
    d->begin();
    return unknown::take(
        d->db, entity, id, theirs, d->sites->knowledge.epochs(), [this](qint64 number) { return d->siteId(number); },
        [this](const Id &site) { return siteNumber(site); });
}

void Writer::noteKnownVersions(const Id &site, const merge::VersionVector &known)
{
    d->begin();
    d->sites->noteKnownVersions(site, known);
}

void Writer::completeRow(const Entity &entity, const Id &id, const std::vector<std::string> &unwritten)
{
    d->begin();
    std::optional<registers::Row> row = d->read(entity, id);
    if (!row)
        return;
    std::string assignments;
    std::erase_if(row->withheld, [&](const std::string &key) {
        const bool known = std::find(unwritten.begin(), unwritten.end(), key) != unwritten.end();
        assignments += known ? sqlName(key) + "=NULL," : "";
        return known;
    });
    if (row->withheld.empty())
        row->stamps.erase(std::string(registers::partialKey));
    const std::string fieldStamps = registers::text(row->stamps);
    SqlStatement &update =
        d->prepared("UPDATE " + sqlName(entity.key) + " SET " + assignments + "st=nullif(?,'') WHERE pk=?");
    update.bind(1, fieldStamps).bind(2, row->pk).run();
}

Writer::Taken Writer::take(const Entity &entity, const Id &id, const merge::Record &theirs, bool partial)
{
    d->begin();
    std::optional<registers::Row> row = d->read(entity, id);
    if (!row)
        return d->takeNew(entity, id, theirs, partial);
    merge::Record after = row->record;
    if (!merge::join(after, theirs, d->sites->knowledge.epochs()))
        return Taken::Unchanged;
    const bool hidden = row->hidden;
    const EditResult before = d->result;
    if (!d->put(entity, id, std::move(*row), after))
        return Taken::Unchanged;
    if (d->result.removed > before.removed)
        return Taken::Removed;
    if (d->result.restored > before.restored)
        return Taken::Restored;
    return hidden ? Taken::Unchanged : Taken::Changed; // A change to a hidden record is not visible.
}

namespace {

/// The most frequent stamp of the values. As the row's own stamp, it leaves the fewest values with one of their own.
Stamp commonStamp(const merge::Record &record)
{
    std::map<Stamp, int> counts;
    for (const auto &[name, one] : record.fields)
        if (registers::hasColumn(name) && !one.empty() && !one.shown().value.empty())
            ++counts[one.shown().stamp];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != counts.end())
        return most->first;
    // No value is shown, so any stamp is correct.
    Stamp highest;
    for (const auto &[name, one] : record.fields)
        if (!one.empty())
            highest = std::max(highest, one.shown().stamp);
    return highest;
}

}

Writer::Taken Writer::Private::takeNew(const Entity &entity, const Id &id, const merge::Record &theirs, bool partial)
{
    const qint64 now = chapter.clock().wall().nowMs();
    const Stamp common = commonStamp(theirs);
    const registers::LocalStamp base{std::max(common.hlc, tableClock),
                                     common.site.isNull() ? chapter.siteNumber() : sites->number(common.site, now)};
    std::vector<Value> values(entity.fields.size());
    registers::Stamps stamps;
    std::map<std::string, std::string> extra;
    for (const auto &[name, one] : theirs.fields) {
        for (const merge::Write &write : one.writes())
            sites->sawClock(sites->number(write.stamp.site, now), write.stamp.hlc);
        const auto header = registers::extraOf(name);
        if (one.empty() || (!header && name != merge::deletionField))
            continue;
        const merge::Write &shown = one.shown();
        const registers::LocalStamp at{shown.stamp.hlc, sites->number(shown.stamp.site, now)};
        const Value value = Value::fromCell(shown.value);
        const Field *field = entity.find(name);
        if (field)
            values[std::size_t(entity.indexOf(*field))] = value;
        else if (header && value.isPresent())
            extra[*header] = value.text();
        if (!header || ((at != base || value.isNotRecorded()) && (field || value.state() != Value::State::KnownNone)))
            stamps[name] = at;
    }
    if (partial)
        stamps[std::string(registers::partialKey)] = {};
    std::vector<CellView> views;
    for (const Value &value : values)
        views.push_back({value.state(), value.text()});
    const bool hidden = isHidden(entity, id, theirs);
    const std::string fieldStamps = registers::text(stamps);
    const qint64 pk = addRow(entity, id, {base.hlc, base.site, fieldStamps, hidden}, views, jsontext::write(extra));
    for (const auto &[name, one] : theirs.fields)
        putHeld(entity, pk, name, one, hidden);
    putConflicts(entity, pk, theirs, hidden);
    if (!merge::joinedInto(theirs).isNull())
        joinsTouched.insert(&entity);
    return hidden ? Taken::Unchanged : Taken::New;
}

qint64 Writer::createFrom(const Entity &entity, const Id &id, const RowStamps &origin, std::span<const CellView> cells,
                          std::string_view extraJson)
{
    d->begin();
    d->sites->sawClock(origin.site, origin.hlc);
    stamps::each(origin.fieldStamps, [this](std::string_view, quint64 hlc, qint64 site) {
        if (hlc > 0)
            d->sites->sawClock(site, hlc);
    });
    const bool marked = registers::isPartial(origin.fieldStamps);
    const bool partial = !marked && std::any_of(cells.begin(), cells.end(), [](const CellView &cell) {
        return cell.state == Value::State::Withheld;
    });
    if (!partial)
        return d->addRow(entity, id, origin, cells, extraJson);
    std::string fieldStamps(origin.fieldStamps);
    fieldStamps.append(fieldStamps.empty() ? "" : " ").append(registers::partialStamp);
    return d->addRow(entity, id, {origin.hlc, origin.site, fieldStamps, origin.hidden}, cells, extraJson);
}

void Writer::Private::useTableSite()
{
    if (tableSite == 0)
        tableSite = sites->number(Id::create(chapter.clock().wall().nowMs()), chapter.clock().wall().nowMs(),
                                  text::fromQ(options.from), "table");
}

void Writer::Private::hashRow(const Id &id, std::span<const CellView> cells, std::string_view extraJson)
{
    constexpr std::size_t portion = 1 << 16;
    const auto add = [this](char mark, std::string_view bytes) {
        tableBytes.append(1, mark).append(std::to_string(bytes.size())).append(1, ':').append(bytes);
    };
    tableBytes.append(reinterpret_cast<const char *>(id.bytes().data()), 16);
    for (const CellView &cell : cells)
        if (cell.state == Value::State::NotRecorded)
            tableBytes += '-';
        else
            add(char('0' + int(cell.state)), cell.text);
    add('x', extraJson);
    if (tableBytes.size() < portion)
        return;
    tableHash.addData(QByteArrayView(tableBytes.data(), qsizetype(tableBytes.size())));
    tableBytes.clear();
}

void Writer::Private::nameTableSite()
{
    if (tableSite == 0)
        return;
    static const Id space = *Id::parse("0c6f2b7e-53d1-5d0a-9a41-7c2f8e6b1d94");
    tableHash.addData(QByteArrayView(tableBytes.data(), qsizetype(tableBytes.size())));
    const QByteArray hash = tableHash.result();
    const Id site = Id::fromName(space, std::string_view(hash.constData(), std::size_t(hash.size())));
    const qint64 named = sites->rename(tableSite, site);
    for (const BulkLoad::Range &range : created) {
        if (named == tableSite)
            break;
        SqlStatement rows(db,
                          "UPDATE " + sqlName(range.entity->key) + " SET site=? WHERE pk BETWEEN ? AND ? AND site=?");
        rows.bind(1, named).bind(2, range.first).bind(3, range.last).bind(4, tableSite).run();
    }
    merge::Claim claim;
    claim.knownVersions.raise(site, tableClock);
    sites->accept(claim);
}
