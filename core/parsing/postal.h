// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

/// Reads a postal code. ZIP codes become `55802` or `55802-1234`; a first zero that a spreadsheet took away is put
/// back (Repaired, `2134` is `02134`; three digits only Unsure). Another country's code is Clean as written when it
/// has letters or a separator; digits that are no ZIP code, and texts without digits, are kept as written and Unsure.
/// Refused for a number in scientific notation. raw is not blank.
Outcome parsePostalCode(std::string_view raw, std::string &out, Remark *remark = nullptr);
