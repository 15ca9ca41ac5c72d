// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace csv {

/// The apparent type of a cell. Used to tell headers from data and to choose a delimiter, never to read values.
enum class CellType : unsigned char { Empty, Text, Number, Phone, Date, Time, Email, Link, Identifier };

/// Returns the type of the trimmed text. Runs in bounded time: long texts are Text.
CellType cellType(std::string_view text);
/// True for types that column names do not have.
inline bool isTyped(CellType type)
{
    return type > CellType::Text;
}

}
