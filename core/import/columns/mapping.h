// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/table.h"
#include "core/storage/store.h"

namespace imports {

/// Choices of columns, saved in the chapter file by the set of headers, whatever their order.
std::optional<SavedMapping> loadMapping(Store &store, const std::vector<std::string> &header);
void saveMapping(Store &store, const SourceTable &table);

}
