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

/// How people are counted in records of one entity: in a strict hierarchy of sums, one level for each field.
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

/// Counts people in live records and suppresses what must not be told to the gate's audience: for Trusted those of
/// minors, whose records stay; below that of all records that are not marked as restricted. Empty for a full copy.
/// `where` narrows it.
std::optional<CountNode> countsFor(Gate &gate, Database &db, const CountPlan &plan,
                                   const std::vector<Filter> &where = {});

/// The tree as rows of a table, headers first: the keys of the fields, then `people`. A sum has allKey in the columns
/// that it runs over; a number that is not told is `(withheld)`, and a breakdown that is not told is a row with
/// `(withheld)` in its column.
std::vector<std::vector<std::string>> countRows(const CountPlan &plan, const CountNode &told);

/// Says no when the conditions single out fewer than k people, or all but fewer than k: next to the numbers of
/// everybody the difference would tell of those few.
std::optional<Problem> refuseNarrow(Database &db, const Audience &audience, const CountPlan &plan,
                                    const std::vector<Filter> &where);

}
