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
    const Field *weight = nullptr; ///< How many people a record stands for; null, or nothing recorded: one.
};

/// What is told of entities whose records stay: pledges by action, kind and status, the number of people recorded, and
/// for partners also who is assigned, by action, role and status. Cards and shifts are counted: who gave two cards
/// counts twice. Nothing is told of arrests, injuries and cases, whose very number tells.
std::span<const CountPlan> countPlans(Level level);

/// Keys of parts that stand for no single choice or record.
inline constexpr const char *allKey = "(all)";     ///< The whole.
inline constexpr const char *otherKey = "(other)"; ///< Records that stay themselves, choices unknown to this version.
inline constexpr const char *notRecordedKey = "";

/// Counts people in live records and suppresses what the gate's audience must not learn: for Trusted the records of
/// minors, whose records stay; below Trusted all records that are not marked restricted. Nothing for a full copy.
/// `where` limits the count. Throws Failure if the conditions match fewer than k people, or all but fewer than k
/// (decision 5): compared with everybody's numbers, the difference would reveal those few.
std::optional<CountNode> countsFor(Gate &gate, Store &store, const CountPlan &plan,
                                   const std::vector<Filter> &where = {});

/// The tree as rows of a table, headers first: the keys of the fields, then `people`. A sum has allKey in the columns
/// that it runs over; a number that is not told is `(withheld)`, and a breakdown that is not told is a row with
/// `(withheld)` in its column.
std::vector<std::vector<std::string>> countRows(const CountPlan &plan, const CountNode &told);

}
