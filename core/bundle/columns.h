// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Names of columns that are not fields. In entity tables they come last and begin with an underscore, which a field
/// never does.
namespace bundle::columns {

inline constexpr std::string_view id = "id";
inline constexpr std::string_view stamp =
    "_stamp"; ///< `hlc.n`: of every value without a stamp of its own; n is a site of merge/sites.csv.
inline constexpr std::string_view stamps = "_stamps"; ///< `key=hlc.n key=hlc.n …`: of values written later.

}
