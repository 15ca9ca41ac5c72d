// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"

#include <compare>
#include <string>
#include <vector>

namespace merge {

/// A conflict in one record that a person must resolve. It is derived from the record's state alone, so every chapter
/// that has the same writes lists the same conflicts. The record's id with field, kind and writes identifies a
/// conflict, so none is listed twice.
///
/// Any later write to the field by someone who has observed the conflict resolves it, here and wherever the write
/// arrives: Knowledge::write with the shown value, another one or a new one; for a deletion, Knowledge::act to delete
/// or restore; for a join, Knowledge::act once the values have been moved to the right record.
struct Conflict {
    enum class Kind : unsigned char {
        Values, ///< Different values of one field. writes: the highest stamp of each distinct value, starting with the
                ///< shown one.
        Deletion, ///< Deleted, but visible because of a value that the deletion had not observed. writes: the
                  ///< deletions.
        Joined,   ///< Joined into another record, and later written by someone who had not observed the join. writes:
                  ///< these writes.
    };
    Kind kind = Kind::Values;
    std::string field;
    std::vector<Stamp> writes;
    friend auto operator<=>(const Conflict &, const Conflict &) = default;
};

/// Returns the conflicts in the order of their fields. Equal values written by several people are not a conflict. For a
/// deleted record, conflicts of its other fields are still listed, so that restoring it hides nothing; callers that
/// display the list must skip deleted records.
std::vector<Conflict> conflictsOf(const Record &record, const Epochs &epochs);

}
