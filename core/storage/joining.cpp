// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/joining.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/sqlite/sentences.h"
#include "core/storage/writer.h"

#include <algorithm>

namespace {

/// The field that receives a second value of another field.
constexpr std::pair<std::string_view, std::string_view> others[] = {{"email", "other_emails"},
                                                                    {"phone", "other_phones"}};

std::string united(const std::string &ours, const std::string &theirs)
{
    std::vector<std::string> items = text::splitList(ours);
    for (const std::string &item : text::splitList(theirs))
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    return text::joinList(items);
}

Record live(Store &store, const Entity &entity, const Id &id)
{
    const auto record = store.get(entity, id);
    if (!record || record->deleted)
        throw Failure(Storage::tr("No %1 has the ID %2.").arg(entity.caption().toLower(), text::toQ(id.text())),
                      Storage::tr("Look up the ID with list or search."));
    return *record;
}

class JoinPlanner
{
public:
    JoinPlanner(const Record &stays, const Record &goes)
        : m_after(stays)
        , m_goes(goes)
    {
        plan.entity = &stays.entity();
        plan.stays = stays.id();
        plan.goes = goes.id();
        for (const Field &field : stays.entity().fields)
            take(field);
        for (const Field &field : stays.entity().fields)
            if (m_after.value(field) != stays.value(field))
                plan.takenOver.emplace_back(&field, m_after.value(field));
        plan.extra = goes.extra;
        for (const auto &[header, text] : stays.extra)
            plan.extra[header] = text;
    }

    JoinPlan plan;

private:
    void take(const Field &field)
    {
        const Value ours = m_after.value(field), theirs = m_goes.value(field);
        if (!theirs.isPresent() || ours == theirs)
            return;
        if (!ours.isPresent()) {
            m_after.set(field, theirs);
        } else if (field.isList()) {
            m_after.set(field, Value(united(ours.text(), theirs.text())));
        } else if (field.kind == Kind::LongText) {
            if (ours.text().find(theirs.text()) == std::string::npos)
                m_after.set(field, Value(ours.text() + '\n' + theirs.text()));
        } else if (const Field *second = placeForSecond(field)) {
            m_after.set(*second, Value(united(m_after.value(*second).text(), theirs.text())));
        } else {
            plan.differing.push_back(&field);
        }
    }

    const Field *placeForSecond(const Field &field) const
    {
        for (const auto &[one, more] : others)
            if (one == field.key)
                return plan.entity->find(more);
        return nullptr;
    }

    Record m_after;
    const Record &m_goes;
};

}

JoinPlan planJoin(Store &store, const Entity &entity, const Id &stays, const Id &goes)
{
    if (stays == goes)
        throw Failure(Storage::tr("A record cannot be joined with itself."),
                      Storage::tr("Specify two different records."));
    const Record one = live(store, entity, stays), other = live(store, entity, goes);
    return JoinPlanner(one, other).plan;
}

EditResult joinRecords(Store &store, const Entity &entity, const Id &stays, const std::vector<Id> &goes,
                       const QString &label)
{
    EditResult result;
    Writer writer(store, {.kind = EditKind::Other, .label = label, .from = {}, .expectedRows = 0});
    for (const Id &one : goes) {
        const JoinPlan plan = planJoin(store, entity, stays, one); // Includes what this step has written so far.
        for (const Field *field : plan.differing)
            result.problems.push_back(
                {.severity = Severity::Note,
                 .column = field->caption(),
                 .value = text::toQ(store.get(entity, one)->value(*field).text()),
                 .reason = Storage::tr("Both records have a value here. The remaining record keeps its own."),
                 .cure = Storage::tr("If you want the other value, copy it from the joined record.")});
        writer.update(*writer.get(entity, stays), plan.takenOver, plan.extra);
        writer.join(entity, one, stays);
        ++result.changed;
    }
    result.ids = {stays};
    result.step = writer.commit().step;
    return result;
}

EditResult unjoinRecord(Store &store, const Entity &entity, const Id &goes, const QString &label)
{
    EditResult result;
    Writer writer(store, {.kind = EditKind::Other, .label = label, .from = {}, .expectedRows = 0});
    if (!writer.unjoin(entity, goes)) {
        result.problems.push_back({.column = {},
                                   .value = text::toQ(goes.text()),
                                   .reason = Storage::tr("This record was not joined into another."),
                                   .cure = Storage::tr("Specify the record that was joined into another.")});
        return result;
    }
    result.changed = 1;
    result.step = writer.commit().step;
    return result;
}
