// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/merge/record.h"
#include "core/storage/layout/registers.h"

#include <functional>
#include <string>
#include <vector>

class Database;

/// Records of entities that only a newer version knows. The file stores every write in a row of its own and passes them
/// on in bundles; they are never shown.
namespace unknown {

/// Merges incoming writes with the stored ones; ordOf returns the number of a site. Returns true if anything was new.
/// Call within a transaction.
bool take(Database &db, std::string_view entity, const Id &id, const merge::Record &theirs, const merge::Epochs &epochs,
          const registers::SiteOf &siteOf, const std::function<qint64(const Id &)> &ordOf);

/// The entities that have records, sorted.
std::vector<std::string> entities(Database &db);
/// All records of one entity, ordered by ID.
void each(Database &db, std::string_view entity, const registers::SiteOf &siteOf,
          const std::function<void(const Id &, const merge::Record &)> &visit);
/// Removes the writes of an entity after its records were moved to its table.
void forget(Database &db, std::string_view entity);

}
