// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"

#include <compare>
#include <string>
#include <vector>

namespace merge {

/// What people must look at in one record. It follows from the record's state and nothing else, so every chapter that
/// holds the same writes lists the same conflicts, and one conflict is never listed twice: field, kind and stamps, with
/// the record's id, are its identity.
///
/// Any later write of the field by someone who holds the record settles it, here and everywhere the write arrives:
/// Knowledge::write with the value shown, another one or a new one; for a deletion Knowledge::act, to delete or to
/// restore; for a join Knowledge::act, once the values are where they belong.
struct Conflict {
    enum class Kind : unsigned char {
        Values,   ///< Different values of one field. writes: each distinct value's highest stamp, the shown one first.
        Deletion, ///< Deleted, and yet visible for a value the deletion did not know. writes: the deletions.
        Joined,   ///< Joined into another record, but then somebody who did not know wrote this field. writes: those.
    };
    Kind kind = Kind::Values;
    std::string field;
    std::vector<Stamp> writes;
    friend auto operator<=>(const Conflict &, const Conflict &) = default;
};

/// In the order of their fields. Equal values that several people wrote are none. Of a deleted record only its other
/// fields are listed, so that a restoration does not hide anything; whoever shows the list leaves deleted records out.
std::vector<Conflict> conflictsOf(const Record &record, const Epochs &epochs);

}
