// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/tablewriter.h"
#include "core/merge/epochs.h"

#include <string>
#include <vector>

namespace bundle {

/// A write that does not fit in the row of its record, for merge/writes.csv.
struct LooseWrite {
    std::string entity;
    Id id;
    std::string name;
    merge::Write write;
};

/// Writes the tables of entities that only a newer version knows, as received, and collects the writes that do not fit
/// in their rows. since: null for all records.
std::vector<PackageTable> writeUnknown(Writing &writing, const merge::Epochs &epochs, const merge::VersionVector *since,
                                       std::vector<LooseWrite> &loose);

}
