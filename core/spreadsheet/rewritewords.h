// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/mangle.h"

#include <QString>

namespace spreadsheet {

/// What a spreadsheet did, for a person: "leading zeros lost; dates reformatted".
QString words(Rewrites rewrites);

}
