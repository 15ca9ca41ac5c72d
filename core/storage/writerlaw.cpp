// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/conflicts.h"
#include "core/merge/joins.h"
#include "core/storage/writer_p.h"

#include <algorithm>

bool Writer::Private::isPlain(const Entity &entity, qint64 pk)
{
    if (sites->holdsMore())
        return false;
    if (!anyHeld)
        return true;
    SqlStatement &held = prepared("SELECT EXISTS(SELECT 1 FROM held_write WHERE entity=? AND pk=?)");
    held.bind(1, std::string_view(entity.key)).bind(2, pk);
    const bool plain = held.step() && held.number(0) == 0;
    held.reset();
    return plain;
}

std::optional<registers::Row> Writer::Private::read(const Entity &entity, const Id &id)
{
    return registers::read(db, entity, id, [this](qint64 number) { return siteId(number); });
}

bool Writer::Private::replace(const Entity &entity, const Id &id, const jsontext::Texts &cells)
{
    std::optional<registers::Row> row = read(entity, id);
    if (!row)
        return false;
    merge::Record after = row->record;
    for (const auto &[name, cell] : cells) {
        merge::Register &one = after.of(name);
        one.replace(sites->knowledge.write(stamp(), cell, one));
    }
    return put(entity, id, std::move(*row), after);
}

bool Writer::Private::act(const Entity &entity, const Id &id, std::string_view name, std::string value)
{
    std::optional<registers::Row> row = read(entity, id);
    if (!row)
        return false;
    merge::Record after = row->record;
    const merge::Write write = sites->knowledge.act(stamp(), std::move(value), after.of(name), after);
    after.of(name).replace(write);
    return put(entity, id, std::move(*row), after);
}

qint64 Writer::Private::actOnRange(const Entity &entity, qint64 from, qint64 to, bool removed, qint64 onlyOfStep,
                                   bool all)
{
    std::vector<Id> ids;
    {
        std::string sql = "SELECT id FROM " + sqlName(entity.key) + " WHERE pk BETWEEN ? AND ? AND deleted IS "
                        + (removed ? "NULL" : "NOT NULL");
        if (onlyOfStep != 0)
            sql += " AND deleted=" + std::to_string(onlyOfStep);
        if (!all)
            sql += " AND pk IN (SELECT pk FROM held_write WHERE entity='" + std::string(entity.key) + "')";
        SqlStatement rows(db, sql);
        rows.bind(1, from).bind(2, to);
        while (rows.step())
            ids.push_back(Id::fromRaw(rows.blob(0).data()));
    }
    for (const Id &id : ids)
        act(entity, id, merge::deletionField, std::string(removed ? merge::deletedCell : merge::restoredCell));
    return qint64(ids.size());
}

void Writer::Private::putHeld(const Entity &entity, qint64 pk, const std::string &name, const merge::Register &one,
                              bool hidden)
{
    SqlStatement &forget = prepared("DELETE FROM held_write WHERE entity=? AND pk=? AND field=?");
    forget.bind(1, std::string_view(entity.key)).bind(2, pk).bind(3, name).run();
    SqlStatement &insert =
        prepared("INSERT INTO held_write(entity,pk,field,hlc,site,value,over,knew) VALUES(?,?,?,?,?,?,?,?)");
    const qint64 now = chapter.clock().wall().nowMs();
    for (const merge::Write &write : one.writes()) {
        const bool shown = &write == &one.writes().front();
        const bool inRow =
            name == merge::deletionField
                ? (write.value == merge::deletedCell) == hidden
                : registers::hasColumn(name)
                      && (entity.find(name) || Value::fromCell(write.value).state() != Value::State::KnownNone);
        if (shown && inRow && write.supersededContext.empty() && write.observed.empty())
            continue;
        const std::string supersededContext = write.supersededContext.text(),
                          observed = registers::observedText(write.observed);
        insert.bind(1, std::string_view(entity.key)).bind(2, pk).bind(3, name).bind(4, qint64(write.stamp.hlc));
        insert.bind(5, sites->number(write.stamp.site, now)).bind(6, write.value);
        supersededContext.empty() ? insert.bindNull(7) : insert.bind(7, supersededContext);
        observed.empty() ? insert.bindNull(8) : insert.bind(8, observed);
        insert.run();
        anyHeld = true;
    }
}

void Writer::Private::putConflicts(const Entity &entity, qint64 pk, const merge::Record &record, bool hidden)
{
    SqlStatement &forget = prepared("DELETE FROM conflict WHERE entity=? AND pk=?");
    forget.bind(1, std::string_view(entity.key)).bind(2, pk).run();
    const merge::Epochs &epochs = sites->knowledge.epochs();
    if (merge::isDeleted(record, epochs))
        return;
    SqlStatement &insert = prepared("INSERT OR IGNORE INTO conflict(entity,pk,field,kind) VALUES(?,?,?,?)");
    for (const merge::Conflict &conflict : merge::conflictsOf(record, epochs))
        if (!hidden || conflict.kind == merge::Conflict::Kind::Joined)
            insert.bind(1, std::string_view(entity.key))
                .bind(2, pk)
                .bind(3, conflict.field)
                .bind(4, qint64(conflict.kind))
                .run();
}

namespace {

/// Applies one register's shown value to its row. Returns the field's position if its column must be written.
class RowChange
{
public:
    RowChange(const Entity &entity, registers::Row &row)
        : m_entity(entity)
        , m_row(row)
    {}

    std::vector<int> columns;
    bool extra = false;

    void show(const std::string &name, const merge::Write &shown, const registers::LocalStamp &at)
    {
        const auto header = registers::extraOf(name);
        if (!header) {
            if (name == merge::deletionField)
                m_row.stamps[name] = at;
            return;
        }
        const Value value = Value::fromCell(shown.value);
        bool ownStamp = at != m_row.base || value.isNotRecorded();
        if (const Field *field = m_entity.find(name)) {
            columns.push_back(m_entity.indexOf(*field));
            std::erase(m_row.withheld, name);
        } else {
            extra = true;
            m_row.extra.erase(*header);
            if (value.isPresent())
                m_row.extra[*header] = value.text();
            ownStamp =
                (ownStamp || m_row.stamps.contains(registers::allExtras)) && value.state() != Value::State::KnownNone;
        }
        if (ownStamp)
            m_row.stamps[name] = at;
        else
            m_row.stamps.erase(name);
    }

private:
    const Entity &m_entity;
    registers::Row &m_row;
};

}

bool Writer::Private::put(const Entity &entity, const Id &id, registers::Row row, const merge::Record &after)
{
    const registers::Row before = row;
    RowChange change(entity, row);
    jsontext::Texts old, now;
    std::vector<std::string> names;
    for (const auto &[name, one] : after.fields) {
        const merge::Register &was = before.record.of(name);
        if (one.empty() || one == was)
            continue;
        names.push_back(name);
        for (const merge::Write &write : one.writes())
            sites->sawClock(sites->number(write.stamp.site, chapter.clock().wall().nowMs()), write.stamp.hlc);
        const merge::Write &shown = one.shown();
        change.show(name, shown, {shown.stamp.hlc, sites->number(shown.stamp.site, 0)});
        // Unknown columns are logged as a whole, unless only values that are not shown changed.
        const bool same = !was.empty() && was.shown().value == shown.value;
        if (entity.find(name) || name == merge::joinField || name == merge::deletionField
            || (registers::hasColumn(name) && same)) {
            old[name] = was.empty() ? std::string() : was.shown().value;
            now[name] = shown.value;
        }
    }
    if (names.empty())
        return false;
    const bool joinChanged = old.contains(std::string(merge::joinField));
    if (joinChanged)
        joinsTouched.insert(&entity);
    row.record = after;
    row.hidden = isHidden(entity, id, after);
    for (const std::string &name : names)
        putHeld(entity, row.pk, name, after.of(name), row.hidden);
    if (row.hidden != before.hidden && after.fields.contains(merge::deletionField))
        putHeld(entity, row.pk, std::string(merge::deletionField), after.of(merge::deletionField), row.hidden);
    putRow(entity, before, row, change.columns);
    putConflicts(entity, row.pk, after, row.hidden);
    if (row.hidden != before.hidden || joinChanged)
        old.erase(std::string(merge::deletionField));
    if (change.extra) {
        old[std::string(registers::allExtras)] = jsontext::write(before.extra);
        now[std::string(registers::allExtras)] = jsontext::write(row.extra);
    }
    const bool logsHiding = row.hidden != before.hidden && !joinChanged;
    if (!old.empty() || !logsHiding)
        log(entity, RecordChange::What::Update, row.pk, {}, old, now);
    if (logsHiding)
        log(entity, row.hidden ? RecordChange::What::Remove : RecordChange::What::Restore, row.pk, {}, {}, {});
    ++(row.hidden == before.hidden ? result.changed : row.hidden ? result.removed : result.restored);
    return true;
}

void Writer::Private::putRow(const Entity &entity, const registers::Row &before, const registers::Row &row,
                             const std::vector<int> &columns)
{
    const bool hides = row.hidden != before.hidden;
    const bool words = hides || !columns.empty() || row.extra != before.extra;
    const bool pending = bulk.isPending(entity, row.pk);
    if (pending && words)
        bulk.forgetWords(entity);
    else if (words && !before.hidden)
        forgetWords(entity, row.pk, row.pk);
    std::string sql = "UPDATE " + sqlName(entity.key) + " SET st=?,extra=?";
    for (const int column : columns)
        sql += ',' + sqlName(entity.fields[std::size_t(column)].key) + "=?";
    SqlStatement &update = prepared(sql + (hides ? ",deleted=? WHERE pk=?" : " WHERE pk=?"));
    const std::string fieldStamps = registers::text(row.stamps), extra = jsontext::write(row.extra);
    fieldStamps.empty() ? update.bindNull(1) : update.bind(1, fieldStamps);
    extra.empty() ? update.bindNull(2) : update.bind(2, extra);
    int index = 3;
    std::vector<Value> values;
    values.reserve(columns.size());
    for (const int column : columns) {
        const Field &field = entity.fields[std::size_t(column)];
        values.push_back(Value::fromCell(row.record.of(field.key).shown().value));
        cells::bind(update, index++, field, values.back());
    }
    if (hides && row.hidden)
        update.bind(index++, begin());
    else if (hides)
        update.bindNull(index++);
    update.bind(index, row.pk).run();
    if (words && !pending && !row.hidden)
        learnWords(entity, row.pk, row.pk);
}

bool Writer::Private::isHidden(const Entity &entity, const Id &id, const merge::Record &record)
{
    if (merge::isDeleted(record, sites->knowledge.epochs()))
        return true;
    if (merge::joinedInto(record).isNull())
        return false;
    const Id survivor = merge::survivor(
        id, [&](const Id &one) { return one == id ? merge::joinedInto(record) : joinedInto(entity, one); });
    SqlStatement &exists = prepared("SELECT EXISTS(SELECT 1 FROM " + sqlName(entity.key) + " WHERE id=?)");
    exists.bindBlob(1, survivor.bytes().data(), 16);
    const bool known = exists.step() && exists.number(0) != 0;
    exists.reset();
    return survivor != id && known;
}

Id Writer::Private::joinedInto(const Entity &entity, const Id &id)
{
    merge::Record record;
    SqlStatement row(db, "SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?");
    row.bindBlob(1, id.bytes().data(), 16);
    if (row.step())
        registers::addHeldWrites(
            db, entity, row.number(0), [this](qint64 number) { return siteId(number); },
            [&](const std::string &name, merge::Write write) {
                if (name == merge::joinField)
                    record.of(name).insert(std::move(write));
            });
    return merge::joinedInto(record);
}

void Writer::Private::setHidden(const Entity &entity, qint64 pk, bool hidden)
{
    if (hidden)
        forgetWords(entity, pk, pk);
    SqlStatement update(db, "UPDATE " + sqlName(entity.key) + " SET deleted=? WHERE pk=?");
    hidden ? update.bind(1, step) : update.bindNull(1);
    update.bind(2, pk).run();
    if (!hidden)
        learnWords(entity, pk, pk);
}

void Writer::Private::finishJoins()
{
    if (!anyHeld)
        return;
    for (const BulkLoad::Range &range : created)
        joinsTouched.insert(range.entity);
    for (const Entity *entity : joinsTouched)
        finishJoins(*entity);
}

/// Joins depend on each other: the target of one join decides whether other records are hidden, so all joins of an
/// entity are checked.
void Writer::Private::finishJoins(const Entity &entity)
{
    std::vector<Id> gone;
    {
        SqlStatement rows(db, "SELECT DISTINCT e.id FROM held_write h JOIN " + sqlName(entity.key)
                                  + " e ON e.pk=h.pk WHERE h.entity=? AND h.field=?");
        rows.bind(1, std::string_view(entity.key)).bind(2, merge::joinField);
        while (rows.step())
            gone.push_back(Id::fromRaw(rows.blob(0).data()));
    }
    SqlStatement forget(db, "DELETE FROM joined WHERE entity=?");
    forget.bind(1, std::string_view(entity.key)).run();
    SqlStatement insert(db, "INSERT INTO joined(entity,gone,survivor) VALUES(?,?,?)");
    for (const Id &id : gone) {
        const auto row = read(entity, id);
        if (!row)
            continue;
        const bool hidden = isHidden(entity, id, row->record);
        const Id survivor = merge::survivor(id, [&](const Id &one) { return joinedInto(entity, one); });
        if (hidden && survivor != id) {
            insert.bind(1, std::string_view(entity.key))
                .bindBlob(2, id.bytes().data(), 16)
                .bindBlob(3, survivor.bytes().data(), 16);
            insert.run();
        }
        if (hidden == row->hidden)
            continue;
        setHidden(entity, row->pk, hidden);
        if (row->record.fields.contains(merge::deletionField))
            putHeld(entity, row->pk, std::string(merge::deletionField), row->record.of(merge::deletionField), hidden);
        putConflicts(entity, row->pk, row->record, hidden);
    }
}

bool Writer::resolve(const Entity &entity, const Id &id, const std::string &name, const Value &value)
{
    d->stamp();
    return d->replace(entity, id, {{name, value.cell()}});
}

bool Writer::resolveDeletion(const Entity &entity, const Id &id, bool remove)
{
    d->stamp();
    return d->act(entity, id, merge::deletionField, std::string(remove ? merge::deletedCell : merge::restoredCell));
}

bool Writer::join(const Entity &entity, const Id &gone, const Id &survivor)
{
    if (gone == survivor || !rowOf(entity, gone) || !rowOf(entity, survivor))
        return false;
    d->stamp();
    d->act(entity, gone, merge::joinField, survivor.text());
    d->replace(entity, survivor, {{merge::joinedField(gone), gone.text()}});
    return true;
}

bool Writer::unjoin(const Entity &entity, const Id &gone)
{
    d->begin();
    const Id survivor = d->joinedInto(entity, gone);
    if (survivor.isNull())
        return false;
    d->stamp();
    d->act(entity, gone, merge::joinField, {});
    d->replace(entity, survivor, {{merge::joinedField(gone), {}}});
    return true;
}
