// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/register.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace merge {

/// Two registers are about the record as a whole; a write to one of them is an act, made by Knowledge::act.
inline constexpr std::string_view deletionField = "_del"; ///< `deletedCell`, or `restoredCell` after a restoration.
inline constexpr std::string_view joinField =
    "_into"; ///< The id of the record that this one was joined into; empty after a parting.
inline constexpr std::string_view deletedCell = "1";
inline constexpr std::string_view restoredCell = "0";

/// One record as a merge sees it. Fields that nobody wrote are missing or have an empty register.
///
/// This is the slow way, for records that differ. A merge of many rows asks first, and most rows end there:
/// - the stamps of the row and of its single fields are equal on both sides: nothing to do;
/// - both sides have a row stamp and nothing else: one Epochs::order() decides for all fields that both recorded, and a
///   field that only one side recorded comes from that side with its stamp. Before: take theirs, After: keep ours,
///   Concurrent: only now look at the values.
struct Record {
    std::map<std::string, Register, std::less<>> fields;

    const Register &of(std::string_view field) const;
    Register &of(std::string_view field);
    friend bool operator==(const Record &, const Record &) = default;
};

/// Takes in the other state, register by register; same guarantees as Register::join. Returns whether ours changed.
bool join(Record &ours, const Record &theirs, const Epochs &epochs);

/// Whether the author of an act (a write to deletionField or joinField) knew a value of the same record. A value
/// written in the same step counts as known.
bool actKnew(const Write &act, const Write &value, const Epochs &epochs);

/// A deletion hides what it knew. The record is deleted when somebody deleted it and every value that it holds was
/// known to one of those who deleted it; a value, or a restoration, that none of them knew keeps the record visible,
/// with a conflict for people to settle. No clock has a say in this.
bool isDeleted(const Record &record, const Epochs &epochs);

}
