// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

/// Reads a postal code. ZIP codes become `55802` or `55802-1234`. A leading zero removed by a spreadsheet is restored:
/// Repaired for four digits (`2134` becomes `02134`), Unsure for three. Another country's code is Clean as written if
/// it has letters or a separator; digits that are not a ZIP code, and texts without digits, are kept as written and
/// Unsure. A number in scientific notation is Refused. raw must not be blank.
Outcome parsePostalCode(std::string_view raw, std::string &out, Remark *remark = nullptr);
