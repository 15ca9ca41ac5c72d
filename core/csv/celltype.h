// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace csv {

/// What a cell looks like, to tell headers from data and good separators from bad ones. No value is read by it.
enum class CellType : unsigned char { Empty, Text, Number, Phone, Date, Time, Email, Link, Identifier };

/// The type of the trimmed text. Never slow: long texts are Text.
CellType cellType(std::string_view text);
/// True for types that names of columns do not have.
inline bool isTyped(CellType type)
{
    return type > CellType::Text;
}

}
