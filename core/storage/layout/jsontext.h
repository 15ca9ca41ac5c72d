// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

/// Flat JSON objects of texts: the form of a record's unknown columns and of the values in the change log.
namespace jsontext {
using Texts = std::map<std::string, std::string>;

/// Keys sorted by bytes, no blanks, so equal maps give equal bytes; empty text for an empty map.
std::string write(const Texts &texts);
/// Appends one JSON string, quotes included.
void appendString(std::string &out, std::string_view text);
/// Values that are no strings are left out; anything but an object reads as empty.
Texts read(std::string_view json);
}
