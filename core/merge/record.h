// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/register.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace merge {

/// Two registers describe the record as a whole. A write to one of them is an act, created by Knowledge::act.
inline constexpr std::string_view deletionField = "_del"; ///< `deletedCell`, or `restoredCell` after a restoration.
/// The id of the record that this one was joined into; empty after an unjoin.
inline constexpr std::string_view joinField = "_into";
inline constexpr std::string_view deletedCell = "1";
inline constexpr std::string_view restoredCell = "0";

/// One record as the merge sees it. Fields that were never written are missing or have an empty register.
///
/// This is the slow path, for records that differ. A merge of many rows first takes a fast path, which is enough for
/// most:
/// - if the stamps of the row and of its single fields are equal on both sides, nothing needs to be done;
/// - if both sides have only a row stamp, one Epochs::order() decides for all fields that both recorded, and a field
///   that only one side recorded is taken from that side with its stamp. Before: take theirs. After: keep ours.
///   Concurrent: only then compare the values.
struct Record {
    std::map<std::string, Register, std::less<>> fields;

    const Register &of(std::string_view field) const;
    Register &of(std::string_view field);
    friend bool operator==(const Record &, const Record &) = default;
};

/// Merges the other state into ours, register by register, with the guarantees of Register::join. Returns whether ours
/// changed.
bool join(Record &ours, const Record &theirs, const Epochs &epochs);

/// True if the author of an act (a write to deletionField or joinField) had observed a value of the same record. A
/// value written in the same step counts as observed.
bool hasObserved(const Write &act, const Write &value, const Epochs &epochs);

/// A deletion hides what it had observed. The record is deleted if someone deleted it and each of its values had been
/// observed by one of the deletions. A value or a restoration that none of them had observed keeps the record visible,
/// with a conflict for people to resolve. Clocks have no influence on this.
bool isDeleted(const Record &record, const Epochs &epochs);

}
