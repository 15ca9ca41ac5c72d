// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/celltype.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstddef>

using csv::CellType;

namespace {

constexpr std::size_t longestTyped = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && dot + 1 < text.size()
        && text.find_first_of(" ,;\t|") == std::string_view::npos;
}

bool isLink(std::string_view text)
{
    return (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."))
        && text.find_first_of(" \t|") == std::string_view::npos;
}

bool isUuid(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-'
        && std::all_of(text.begin(), text.end(), [](char c) { return isHex(c) || c == '-'; });
}

/// Digits with a sign, separators, a percent or currency sign, or an exponent.
bool isNumber(std::string_view text)
{
    for (const std::string_view mark : {"$", "€", "£", "-", "+", "(", "#"})
        if (text.starts_with(mark))
            text.remove_prefix(mark.size());
    while (!text.empty() && (text.back() == '%' || text.back() == ')'))
        text.remove_suffix(1);
    if (text.empty() || !(isDigit(text.front()) || (text.front() == '.' && text.size() > 1)) || !isDigit(text.back()))
        return false;
    int exponents = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c == 'e' || c == 'E') && i > 0 && ++exponents == 1)
            continue;
        const bool sign = (c == '+' || c == '-') && i > 0 && (text[i - 1] == 'e' || text[i - 1] == 'E');
        if (!isDigit(c) && c != '.' && c != ',' && !sign)
            return false;
    }
    return true;
}

bool isPhone(std::string_view text)
{
    int digits = 0;
    for (const char c : text) {
        digits += isDigit(c);
        if (!isDigit(c) && std::string_view("+-(). /x").find(c) == std::string_view::npos)
            return false;
    }
    return digits >= 7 && digits <= 18;
}

/// Groups of digits. A three-part date has the separators / - . between the groups; a time has colons.
bool isDateOrTime(std::string_view text, bool &time)
{
    int colons = 0;
    int separators = 0;
    int digits = 0;
    std::size_t letters = 0;
    for (const char c : text) {
        colons += c == ':';
        separators += c == '/' || c == '-' || c == '.';
        digits += isDigit(c);
        letters += isLetter(c);
    }
    time = colons > 0;
    if (!isDigit(text.front()) || letters > 4 || text.size() > 35 || digits < 2)
        return false;
    if (text.find_first_not_of("0123456789/-.: TZapmAPM+,") != std::string_view::npos)
        return false;
    return (separators == 2 && digits >= 3 && digits <= 8) || (separators >= 2 && colons >= 1)
        || (separators == 0 && colons >= 1 && colons <= 2);
}

}

CellType csv::cellType(std::string_view raw)
{
    const std::string_view text = text::trim(raw);
    if (text.empty())
        return CellType::Empty;
    if (text.size() > longestTyped)
        return CellType::Text;
    if (isEmail(text))
        return CellType::Email;
    if (isLink(text))
        return CellType::Link;
    if (isUuid(text))
        return CellType::Identifier;
    bool time = false;
    if (isDateOrTime(text, time))
        return time ? CellType::Time : CellType::Date;
    if (isNumber(text))
        return CellType::Number;
    if (isPhone(text))
        return CellType::Phone;
    return CellType::Text;
}
