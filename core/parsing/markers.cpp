// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/markers.h"

#include "core/base/text.h"

#include <algorithm>

std::string markerText(std::string_view typed)
{
    std::string text(typed);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    return text;
}

bool isPlaceholder(std::string_view value)
{
    static constexpr std::string_view words[] = {"n/a", "na",  "none", "null",         "nil",       "-",
                                                 "--",  "—",   "–",    "#n/a",         "anonymous", "unknown",
                                                 "tbd", "tba", "?",    "not provided", "ninguno",   "ninguna"};
    if (value.size() > 12)
        return false;
    const std::string folded = text::fold(value);
    return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

bool isFreeText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Texts;
}
