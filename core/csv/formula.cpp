// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/formula.h"

#include <cstddef>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// An optional sign, digits, and at most one point or comma between digits.
bool isPlainNumber(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    int points = 0;
    for (const char c : text) {
        if (c == '.' || c == ',')
            ++points;
        else if (!isDigit(c))
            return false;
    }
    return points <= 1;
}

/// Any number of apostrophes, followed by a character that starts a formula. Prefixing an apostrophe maps this set of
/// texts into itself, which makes the guard reversible.
bool startsLikeFormula(std::string_view text)
{
    const std::size_t start = text.find_first_not_of('\'');
    return start != std::string_view::npos && std::string_view("=+-@\t\r").find(text[start]) != std::string_view::npos;
}

}

bool csv::looksLikeFormula(std::string_view text)
{
    return startsLikeFormula(text) && !isPlainNumber(text);
}

std::string csv::guardFormula(std::string_view text)
{
    std::string out;
    if (looksLikeFormula(text))
        out += '\'';
    out += text;
    return out;
}

std::string_view csv::unguardFormula(std::string_view text)
{
    if (text.starts_with('\'') && startsLikeFormula(text.substr(1)))
        text.remove_prefix(1);
    return text;
}
