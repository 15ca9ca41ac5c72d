// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/columns.h"

#include <QString>

namespace imports {

/// Maps the columns of a file for map.entity, and sets map.score. map.columns must be unknown columns with their names.
void mapFor(const MappingInput &input, ColumnMap &map);

/// Makes a column unknown; reason: one sentence for a person.
void makeUnknown(ColumnUse &use, const QString &reason);

}
