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

ReadCell readCell(const Field &field, std::string_view cell, const Hints &hints)
{
    ReadCell out;
    const std::string_view typed = text::trim(cell);
    if (typed.empty())
        return out;
    if (typed.front() == '(' && typed.size() <= longestMarker) {
        const std::string marker = markerText(typed);
        out.isClear = Value::isClearOrder(marker);
        if (out.isClear)
            return out;
        out.value = Value::fromCell(marker);
        if (!out.value.isPresent())
            return out;
    }
    const std::string raw = typed.front() == '\\' ? Value::fromCell(typed).text() : std::string(typed);
    std::string canonical;
    out.outcome = parseText(field, raw, hints, canonical, &out.remark);
    out.value = out.outcome == Outcome::Refused ? Value() : Value(std::move(canonical));
    return out;
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
