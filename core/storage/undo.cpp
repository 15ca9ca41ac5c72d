// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/merge/joins.h"
#include "core/sqlite/sentences.h"
#include "core/storage/writer_p.h"

namespace {

/// The step that undo reverts next: the newest one that is not undone, skipping undo and redo steps.
constexpr const char *undoTarget =
    "SELECT seq,label FROM op WHERE undone_by IS NULL AND kind NOT IN (3,4) ORDER BY seq DESC LIMIT 1";
/// The undo step that redo reverts next: the newest one that was not redone; none if another step followed it.
constexpr const char *redoTarget =
    "SELECT seq,label,undo_of FROM op o WHERE kind=3 AND undone_by IS NULL AND NOT EXISTS"
    "(SELECT 1 FROM op n WHERE n.seq>o.seq AND n.kind NOT IN (3,4)) ORDER BY seq DESC LIMIT 1";

struct LoggedChange {
    const Entity *entity = nullptr;
    RecordChange::What what = RecordChange::What::Update;
    qint64 row = 0, rowTo = 0;
    jsontext::Texts before, after;
};

QString labelOf(Database &db, const char *target)
{
    SqlStatement statement(db, target);
    return statement.step() ? text::toQ(statement.text(1)) : QString();
}

/// Reverts an update of the whole record: a join, or a deletion that was overridden.
void revertAct(Writer &writer, const Entity &entity, const Id &id, const std::string &name, const std::string &old)
{
    if (name == merge::deletionField)
        writer.resolveDeletion(entity, id, old == merge::deletedCell);
    else if (const auto survivor = Id::parse(old))
        writer.join(entity, id, *survivor);
    else
        writer.unjoin(entity, id);
}

std::string cellOfExtra(const Record &record, const std::string &name)
{
    const auto at = record.extra.find(registers::extraOf(name).value_or(std::string()));
    return at == record.extra.end() ? std::string() : Value(at->second).cell();
}

/// Restores the old values of an update in fields that still have the values it wrote.
void revertUpdate(Writer &writer, Database &db, const LoggedChange &change, EditResult &result)
{
    const Id id = idOfRow(db, *change.entity, change.row);
    for (const auto &[key, old] : change.before)
        if (key == merge::deletionField || key == merge::joinField)
            revertAct(writer, *change.entity, id, key, old);
    const auto record = writer.get(*change.entity, id);
    if (!record || record->deleted) // Writing a value to a deleted record would restore the record.
        return;
    std::vector<std::pair<const Field *, Value>> values;
    std::optional<std::map<std::string, std::string>> extra;
    for (const auto &[key, old] : change.before) {
        const auto now = change.after.find(key);
        const Field *field = change.entity->find(key);
        if (!field && key != registers::allExtras && !registers::hasColumn(key))
            continue;
        const std::string held = field                       ? record->value(*field).cell()
                               : key == registers::allExtras ? jsontext::write(record->extra)
                                                             : cellOfExtra(*record, key);
        if (now != change.after.end() && held != now->second) {
            result.problems.push_back(
                {.severity = Severity::Warning,
                 .column = field ? field->caption() : text::toQ(key),
                 .value = text::toQ(held).left(200),
                 .reason = Storage::tr("%1 was changed later, so this value was not undone.").arg(record->ownTitle()),
                 .cure = Storage::tr("Change it by hand if you want the old value.")});
            continue;
        }
        if (registers::hasColumn(key) && now != change.after.end() && now->second == old) // Only hidden values changed.
            writer.resolve(*change.entity, id, key, Value::fromCell(old));
        else if (field)
            values.emplace_back(field, Value::fromCell(old));
        else if (key == registers::allExtras)
            extra = jsontext::read(old);
    }
    writer.update(*record, values, extra);
}

}

void Writer::invert(qint64 step, EditResult &result)
{
    std::vector<LoggedChange> changes;
    qint64 last = std::numeric_limits<qint64>::max();
    d->begin();
    // In batches, newest first, so that memory use does not depend on the size of the step.
    do {
        changes.clear();
        {
            SqlStatement statement(
                d->db, "SELECT seq,entity,what,pk,ifnull(pk_to,pk),before,after FROM change WHERE op=? AND seq<? "
                       "ORDER BY seq DESC LIMIT 1000");
            statement.bind(1, step).bind(2, last);
            while (statement.step()) {
                last = statement.number(0);
                const Entity *entity = findEntity(statement.text(1));
                if (entity)
                    changes.push_back({entity, RecordChange::What(statement.number(2)), statement.number(3),
                                       statement.number(4), jsontext::read(statement.text(5)),
                                       jsontext::read(statement.text(6))});
            }
        }
        for (const LoggedChange &change : changes) {
            switch (change.what) {
            case RecordChange::What::Update:
                revertUpdate(*this, d->db, change, result);
                break;
            case RecordChange::What::Create:
            case RecordChange::What::Restore:
                d->setRemoved(*change.entity, change.row, change.rowTo, true, 0);
                break;
            case RecordChange::What::Remove:
                d->setRemoved(*change.entity, change.row, change.rowTo, false, step);
                break;
            }
        }
    } while (!changes.empty());
}

void Writer::markInverse(qint64 of, std::optional<qint64> reinstated)
{
    SqlStatement own(d->db, "UPDATE op SET undo_of=? WHERE seq=?");
    own.bind(1, of).bind(2, d->step).run();
    SqlStatement other(d->db, "UPDATE op SET undone_by=? WHERE seq=?");
    other.bind(1, d->step).bind(2, of).run();
    if (reinstated) {
        SqlStatement original(d->db, "UPDATE op SET undone_by=NULL WHERE seq=?");
        original.bind(1, *reinstated).run();
    }
}

QString Store::undoLabel()
{
    return labelOf(m_chapter->db(), undoTarget);
}
QString Store::redoLabel()
{
    return labelOf(m_chapter->db(), redoTarget);
}

EditResult Store::undo()
{
    EditResult result;
    Writer writer(*this, {.kind = EditKind::Undo, .label = undoLabel(), .from = {}, .expectedRows = 0});
    qint64 target = 0;
    {
        SqlStatement statement(m_chapter->db(), undoTarget);
        if (!statement.step())
            return result;
        target = statement.number(0);
    }
    writer.invert(target, result);
    writer.markInverse(target, {});
    const EditResult done = writer.commit();
    result.step = done.step;
    result.changed = done.changed;
    result.removed = done.removed;
    result.restored = done.restored;
    return result;
}

EditResult Store::redo()
{
    EditResult result;
    Writer writer(*this, {.kind = EditKind::Redo, .label = redoLabel(), .from = {}, .expectedRows = 0});
    qint64 target = 0, original = 0;
    {
        SqlStatement statement(m_chapter->db(), redoTarget);
        if (!statement.step())
            return result;
        target = statement.number(0);
        original = statement.number(2);
    }
    writer.invert(target, result);
    writer.markInverse(target, original);
    const EditResult done = writer.commit();
    result.step = done.step;
    result.changed = done.changed;
    result.removed = done.removed;
    result.restored = done.restored;
    return result;
}
