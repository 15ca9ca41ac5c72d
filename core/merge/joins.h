// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"

#include <functional>
#include <string>

namespace merge {

/// Joining two records that are the same person or thing takes, in one step:
/// 1. an act on the record that goes: its joinField becomes the id of the one that stays;
/// 2. a write on the one that stays: its field joinedField(gone) becomes the id of the one that goes. It keeps the
///    join alive when somebody elsewhere deletes the record that stays without knowing of the join, and it lists the
///    ids under which the record is known as well;
/// 3. plain writes on the one that stays, for values that it takes over. Nothing is removed from the one that goes.
/// Parting them again writes empty texts to the first two.
std::string joinedField(const Id &gone);

/// The id that a record was joined into by its own register; the null id if it was not.
Id joinedInto(const Record &record);

/// The record that stands for id after all joins; id itself where there are none. into tells where a single record was
/// joined into, or the null id. When two chapters joined the same two records in opposite directions there is a circle;
/// its smallest id stands for all of it. So a record is hidden by a join exactly when survivor(id) is not id.
Id survivor(const Id &id, const std::function<Id(const Id &)> &into);

}
