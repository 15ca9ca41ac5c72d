// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/sheettext.h"

#include "core/base/text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace spreadsheet {
namespace {

/// The bytes 0x80 to 0x9F in Windows-1252; 0: unused.
constexpr std::array<char32_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char32_t noBreakSpace = 0xA0, ellipsis = 0x2026;

Letters decoded(std::string_view text)
{
    const QList<uint> code = text::toQ(text).toUcs4();
    return {code.begin(), code.end()};
}

char32_t plainPunctuation(char32_t letter)
{
    switch (letter) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return U'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return U'-';
    default:
        return letter;
    }
}

bool isCurly(char32_t letter)
{
    return plainPunctuation(letter) != letter || letter == ellipsis;
}

bool isBlank(char32_t letter)
{
    return letter == U' ' || (letter >= 9 && letter <= 13) || letter == noBreakSpace;
}

std::size_t units(char32_t letter)
{
    return letter > 0xFFFF ? 2 : 1;
}

/// The number of letters of now, from at on, that replace one letter of before; 0 if they do not.
std::size_t standsFor(char32_t before, const Letters &now, std::size_t at, bool unencodable)
{
    if (at < now.size() && now[at] == before)
        return 1;
    if (!unencodable || !isBeyondWindows1252(before) || at >= now.size() || now[at] != U'?')
        return 0;
    return 1;
}

}

Letters letters(std::string_view text, Rewrites even)
{
    Letters out;
    const Letters all = decoded(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        char32_t letter = all[i];
        if (even.has(Rewrite::LineEnds) && letter == U'\r') {
            if (i + 1 < all.size() && all[i + 1] == U'\n')
                continue;
            letter = U'\n';
        }
        if (even.has(Rewrite::NoBreakSpace) && letter == noBreakSpace)
            letter = U' ';
        if (even.has(Rewrite::CurlyPunctuation)) {
            letter = plainPunctuation(letter);
            if (letter == ellipsis) {
                out.insert(out.end(), 2, U'.');
                letter = U'.';
            } else if (letter == U'-' && !out.empty() && out.back() == U'-') {
                continue; // Two hyphens become one dash.
            }
        }
        out.push_back(letter);
    }
    if (even.has(Rewrite::Trim)) {
        const auto first = std::find_if_not(out.begin(), out.end(), isBlank);
        out.erase(out.begin(), first);
        while (!out.empty() && isBlank(out.back()))
            out.pop_back();
    }
    return out;
}

bool isBeyondWindows1252(char32_t letter)
{
    return windows1252Byte(letter) < 0;
}

int windows1252Byte(char32_t letter)
{
    if (letter < 0x100)
        return int(letter); // Unused bytes read as control characters,
    if (letter >= 0xF180 && letter < 0xF1A0)
        return int(letter - 0xF100); // or, in LibreOffice, as private-use characters.
    const auto at = std::find(windows1252.begin(), windows1252.end(), letter);
    return at == windows1252.end() ? -1 : 0x80 + int(at - windows1252.begin());
}

bool isUnencodable(const Letters &before, const Letters &now)
{
    std::size_t at = 0;
    for (const char32_t letter : before) {
        const std::size_t taken = standsFor(letter, now, at, true);
        if (taken == 0)
            return false;
        at += taken;
        if (letter > 0xFFFF && now[at - 1] == U'?' && at < now.size() && now[at] == U'?' && now.size() > before.size())
            ++at;
    }
    return at == now.size();
}

bool isCutOff(const Letters &before, const Letters &now, bool unencodable)
{
    if (now.size() >= before.size())
        return false;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < now.size(); ++i)
        kept += units(before[i]);
    // A surrogate pair is not split, and blanks at the end may be removed.
    if (kept + 64 < mostInCell)
        return false;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (standsFor(before[i], now, i, unencodable) == 0)
            return false;
    return true;
}

std::optional<std::string> fromMisreadLetters(std::string_view text)
{
    std::string bytes;
    bool any = false;
    for (const char32_t letter : decoded(text)) {
        const int byte = windows1252Byte(letter);
        if (byte < 0)
            return std::nullopt;
        any = any || byte >= 0x80;
        bytes += static_cast<char>(byte);
    }
    if (!any || !text::isUtf8(bytes))
        return std::nullopt;
    return bytes;
}

std::size_t curlyLetters(std::string_view text)
{
    const Letters all = decoded(text);
    return std::size_t(std::count_if(all.begin(), all.end(), isCurly));
}

Rewrites beyondAsciiRewrites(std::string_view text)
{
    Rewrites out = Rewrite::Mojibake;
    for (const char32_t letter : decoded(text)) {
        if (isBeyondWindows1252(letter))
            out |= Rewrite::Unencodable;
        if (letter == noBreakSpace)
            out |= Rewrite::NoBreakSpace;
        if (isCurly(letter) && plainPunctuation(letter) != U'-') // Dashes often stay where quotes do not.
            out |= Rewrite::PlainPunctuation;
    }
    return out;
}

}
