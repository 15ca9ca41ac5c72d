// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"

#include <map>
#include <vector>

class Store;

namespace bundle {

/// The rows that belong to a record: the record itself, every record that refers to it directly or through others, and
/// the records these refer to. Every entity has an entry, which may be empty. Includes deleted records. Costs one walk
/// through all reference columns per level.
std::map<const Entity *, std::vector<qint64>> rowsAround(Store &store, const Entity &entity, const Id &id);

}
