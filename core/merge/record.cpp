// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/record.h"

#include <algorithm>

namespace merge {

const Register &Record::of(std::string_view field) const
{
    static const Register unwritten;
    const auto at = fields.find(field);
    return at == fields.end() ? unwritten : at->second;
}

Register &Record::of(std::string_view field)
{
    const auto at = fields.find(field);
    return at == fields.end() ? fields[std::string(field)] : at->second;
}

bool join(Record &ours, const Record &theirs, const Epochs &epochs)
{
    bool changed = false;
    for (const auto &[field, theirRegister] : theirs.fields)
        if (!theirRegister.empty())
            changed |= ours.of(field).join(theirRegister, epochs);
    return changed;
}

bool hasObserved(const Write &act, const Write &value, const Epochs &epochs)
{
    return act.stamp == value.stamp || epochs.happenedBefore(value.stamp, act.stamp)
        || std::binary_search(act.observed.begin(), act.observed.end(), value.stamp);
}

bool isDeleted(const Record &record, const Epochs &epochs)
{
    const std::vector<Write> &acts = record.of(deletionField).writes();
    const auto isDeletion = [](const Write &act) { return act.value == deletedCell; };
    if (std::none_of(acts.begin(), acts.end(), isDeletion))
        return false;
    const auto isObserved = [&](const Write &value) {
        return std::any_of(acts.begin(), acts.end(),
                           [&](const Write &act) { return isDeletion(act) && hasObserved(act, value, epochs); });
    };
    // A restoration that is still kept and the deletions beside it have not observed each other.
    return std::all_of(acts.begin(), acts.end(), isDeletion)
        && std::all_of(record.fields.begin(), record.fields.end(), [&](const auto &field) {
               return field.first == deletionField
                   || std::all_of(field.second.writes().begin(), field.second.writes().end(), isObserved);
           });
}

}
