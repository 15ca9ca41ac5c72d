// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/sqlite/sqlite.h"

#include <map>
#include <vector>

namespace bundle {

/// What belongs to a campaign, an action or a unit, by row numbers: the record itself, every record that refers to it,
/// directly or by way of others, and the records that these refer to. Each entity has an entry, empty where nothing
/// belongs. Costs one walk through the referring columns per step of the way. Deleted records count as well.
std::map<const Entity *, std::vector<qint64>> rowsAround(Database &db, const Entity &entity, const Id &id);

}
