// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <algorithm>
#include <iterator>

namespace {

/// Case-insensitive: an import reads "(None)", as typed by a person, as the marker, so such a text must also be
/// escaped.
bool isMarker(std::string_view text)
{
    constexpr std::string_view markers[] = {"(none)", "(withheld)", "(clear)"};
    const auto same = [](char written, char marker) {
        return (written >= 'A' && written <= 'Z' ? written + ('a' - 'A') : written) == marker;
    };
    return std::any_of(std::begin(markers), std::end(markers), [&](std::string_view marker) {
        return std::equal(text.begin(), text.end(), marker.begin(), marker.end(), same);
    });
}

/// True for a marker preceded by any number of backslashes. Escaping maps this set of texts into itself.
bool looksLikeMarker(std::string_view text)
{
    while (text.starts_with('\\'))
        text.remove_prefix(1);
    return isMarker(text);
}

}

std::string Value::cell() const
{
    switch (m_state) {
    case State::NotRecorded:
        return {};
    case State::KnownNone:
        return "(none)";
    case State::Withheld:
        return "(withheld)";
    case State::Present:
        break;
    }
    return looksLikeMarker(m_text) ? '\\' + m_text : m_text;
}

Value Value::fromCell(std::string_view cell)
{
    if (cell == "(none)")
        return knownNone();
    if (cell == "(withheld)")
        return withheld();
    if (cell.starts_with('\\') && looksLikeMarker(cell))
        cell.remove_prefix(1);
    return Value(std::string(cell));
}
