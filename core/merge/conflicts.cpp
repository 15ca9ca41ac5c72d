// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/conflicts.h"

#include <set>
#include <string_view>

namespace merge {

namespace {

std::vector<Stamp> distinctValues(const Register &one)
{
    std::set<std::string_view> seen;
    std::vector<Stamp> out;
    for (const Write &write : one.writes())
        if (seen.insert(write.value).second)
            out.push_back(write.stamp);
    return out;
}

std::vector<Stamp> deletions(const Register &acts)
{
    std::vector<Stamp> out;
    for (const Write &act : acts.writes())
        if (act.value == deletedCell)
            out.push_back(act.stamp);
    return out;
}

std::vector<Stamp> unknownTo(const Write &act, const Register &values, const Epochs &epochs)
{
    std::vector<Stamp> out;
    for (const Write &value : values.writes())
        if (!hasObserved(act, value, epochs))
            out.push_back(value.stamp);
    return out;
}

}

std::vector<Conflict> conflictsOf(const Record &record, const Epochs &epochs)
{
    std::vector<Conflict> out;
    const auto add = [&](Conflict::Kind kind, const std::string &field, std::vector<Stamp> writes) {
        if (!writes.empty())
            out.push_back({kind, field, std::move(writes)});
    };
    const Register &joins = record.of(joinField);
    const Write *join = joins.empty() || joins.shown().value.empty() ? nullptr : &joins.shown();
    for (const auto &[field, values] : record.fields) {
        if (field == deletionField) {
            if (!isDeleted(record, epochs))
                add(Conflict::Kind::Deletion, field, deletions(values));
            continue;
        }
        if (values.isConflict())
            add(Conflict::Kind::Values, field, distinctValues(values));
        if (join && field != joinField)
            add(Conflict::Kind::Joined, field, unknownTo(*join, values, epochs));
    }
    return out;
}

}
