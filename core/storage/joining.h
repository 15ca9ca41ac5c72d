// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/joined.h"
#include "core/storage/store.h"

#include <map>
#include <string>
#include <vector>

/// Two records of one person or thing made one. The one that goes is hidden with all it holds; its id goes on standing
/// for the one that stays, here and in every chapter that hears of it, whatever arrives later. What the one that stays
/// lacks it takes over; lists are put together, and a second e-mail or phone goes to the others. Nothing is lost: what
/// differs and has no place stays readable in the record that went, and undo or parting brings that back as it was.
struct JoinPlan {
    const Entity *entity = nullptr;
    Id stays, goes;
    std::vector<std::pair<const Field *, Value>> takenOver; ///< What the one that stays will hold.
    std::map<std::string, std::string> extra;               ///< All unknown columns that it will hold.
    std::vector<const Field *> differing;                   ///< Where both hold something and only one can be shown.
};

/// Throws Failure when one of the records is not there or is hidden.
JoinPlan planJoin(Store &store, const Entity &entity, const Id &stays, const Id &goes);
/// Each goes into the one that stays; one step of the history.
EditResult joinRecords(Store &store, const Entity &entity, const Id &stays, const std::vector<Id> &goes,
                       const QString &label);
/// The record is one of its own again; what the other took over stays with it. Refused (a Problem) when it was not
/// joined.
EditResult partRecord(Store &store, const Entity &entity, const Id &goes, const QString &label);
