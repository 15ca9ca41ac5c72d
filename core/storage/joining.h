// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/joined.h"
#include "core/storage/store.h"

#include <map>
#include <string>
#include <vector>

/// Merging duplicate records. One record is hidden, and its ID refers to the remaining one from then on, in every
/// chapter that learns of it. The remaining record fills its gaps from the other, lists are united, and a second e-mail
/// or phone goes to the other e-mails or phones. Values that do not fit stay readable in the hidden record, which undo
/// or unjoin restores unchanged.
struct JoinPlan {
    const Entity *entity = nullptr;
    Id stays, goes;
    std::vector<std::pair<const Field *, Value>> takenOver; ///< New values for the remaining record.
    std::map<std::string, std::string> extra;               ///< All its unknown columns after the join.
    std::vector<const Field *> differing; ///< Fields where both have a value and only one can be shown.
};

/// Throws Failure if one of the records does not exist or is hidden.
JoinPlan planJoin(Store &store, const Entity &entity, const Id &stays, const Id &goes);
/// Joins each of `goes` into `stays`, in one step of the history.
EditResult joinRecords(Store &store, const Entity &entity, const Id &stays, const std::vector<Id> &goes,
                       const QString &label);
/// Separates a record again. The remaining record keeps the values it took over. Returns a Problem if the record was
/// not joined.
EditResult unjoinRecord(Store &store, const Entity &entity, const Id &goes, const QString &label);
