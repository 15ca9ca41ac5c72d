// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/gate.h"
#include "core/privacy/suppression.h"
#include "core/storage/query.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace privacy {

/// How people are counted in records of one entity: a hierarchy of sums, one level per field.
struct CountPlan {
    const Entity *entity = nullptr;
    std::vector<const Field *> by; ///< Up to three of Kind::Choice, Kind::YesNo or Kind::Reference.
    const Field *weight = nullptr; ///< Number of people in a record; null, or not recorded: one.
};

/// The counts sent for entities whose records are not sent: pledges by action, kind and status, the number of recorded
/// people, and for partners also assignments by action, role and status. Cards and shifts are counted: a person with
/// two cards counts twice. Arrests, injuries and cases are never counted, because the number alone reveals something.
std::span<const CountPlan> countPlans(Level level);

/// Keys of parts that are not a single choice or record.
inline constexpr const char *allKey = "(all)";     ///< The total.
inline constexpr const char *otherKey = "(other)"; ///< Records that are not sent, and choices unknown to this version.
inline constexpr const char *notRecordedKey = "";

/// Counts people in live records and suppresses small groups for the gate's audience. Trusted counts only the records
/// of minors, which are not sent; below Trusted, all records that are not marked restricted. Nothing for a full copy.
/// `where` limits the count. Throws Failure if the conditions match fewer than k people, or all but fewer than k
/// (decision 5): compared with the total, the difference would reveal those few.
std::optional<CountNode> countsFor(Gate &gate, Store &store, const CountPlan &plan,
                                   const std::vector<Filter> &where = {});

/// The tree as rows of a table, headers first: the keys of the fields, then `people`. A sum has allKey in the columns
/// that it sums over; a suppressed number is `(withheld)`, and a suppressed breakdown is a row with
/// `(withheld)` in its column.
std::vector<std::vector<std::string>> countRows(const CountPlan &plan, const CountNode &published);

}
