// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <span>
#include <string_view>

/// The version of the schema that these sources describe: the highest `since` of any field or entity or the number of
/// the last change of the layout, whichever is higher (3: the words of the full-text index are found faster), and the
/// user_version of files they write. Raised with every new field.
inline constexpr int schemaVersion = 4;

/// All entities, each after those it refers to where possible: the order of bundles and of the schema listing.
/// The only list of entities.
std::span<const Entity *const> entities();

/// Null when there is no entity with this key.
const Entity *findEntity(std::string_view key);
