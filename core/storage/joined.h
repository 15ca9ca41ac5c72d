// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <vector>

class Store;
struct Entity;

/// The record that an id now refers to: the survivor if the record was joined into another, else the id itself.
Id standsFor(Store &store, const Entity &entity, const Id &id);
/// The ids of records joined into this one.
std::vector<Id> joinedInto(Store &store, const Entity &entity, const Id &survivor);
