// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <span>
#include <string_view>

/// The current version of the schema, stored as user_version in files written by this program. It equals the highest
/// `since` of any field or entity, or the number of the last layout change if that is higher (3: faster lookup of words
/// in the full-text index). Incremented with every new field.
inline constexpr int schemaVersion = 4;

/// The only list of entities, each after those it refers to if possible. Determines the order of bundles and of the
/// schema listing.
std::span<const Entity *const> entities();

/// Returns null if there is no entity with this key.
const Entity *findEntity(std::string_view key);
