// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"

#include <functional>
#include <string>

namespace merge {

/// Joining two records of the same person or thing takes three kinds of writes in one step:
/// 1. an act on the record that goes: its joinField becomes the id of the record that stays;
/// 2. a write on the record that stays: its field joinedField(gone) becomes the id of the record that goes. It
///    preserves the join if someone who has not observed it deletes the record that stays, and it lists the other ids
///    of the record;
/// 3. plain writes on the record that stays, for values that it adopts. Nothing is removed from the record that goes.
/// Unjoining them writes empty texts to the fields of 1 and 2.
std::string joinedField(const Id &gone);

/// Returns the id that a record was joined into, according to its own register; the null id if it was not.
Id joinedInto(const Record &record);

/// Returns the record that represents id after following all joins; id itself if it was not joined. into returns what a
/// single record was joined into, or the null id. If two chapters joined the same two records in opposite directions,
/// the joins form a cycle, which is represented by its smallest id. So a join hides a record exactly when survivor(id)
/// is not id.
Id survivor(const Id &id, const std::function<Id(const Id &)> &into);

}
