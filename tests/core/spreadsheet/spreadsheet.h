// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What spreadsheets do to cells between opening a text table and saving it, written down here once more and without
/// the program's own code, so that tests compare two accounts of it. Values as measured with LibreOffice 7.4, and as
/// Excel's documentation has them.
namespace spreadsheet {

using Cell = std::string;
/// What becomes of a cell that nobody touched.
using Habit = std::function<Cell(const Cell &)>;

inline bool isNumber(const Cell &cell)
{
    if (cell.empty() || cell.size() > 60 || cell.find_first_not_of("0123456789.eE+-") != cell.npos
        || !std::isdigit(int(cell.back())))
        return false;
    char *end = nullptr;
    std::strtod(cell.c_str(), &end);
    return end == cell.c_str() + cell.size() && std::isfinite(std::strtod(cell.c_str(), nullptr));
}

inline Cell printed(const char *format, double number)
{
    char text[512];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

/// An exponent of at least three digits, as LibreOffice writes it.
inline Cell wideExponent(Cell text)
{
    const std::size_t e = text.find('E');
    if (e != text.npos && text.size() - e == 4)
        text.insert(e + 2, "0");
    return text;
}

/// Loaded without a word about columns: whatever reads as a number becomes one.
inline Cell plainNumber(const Cell &cell)
{
    if (!isNumber(cell))
        return cell;
    const double number = std::strtod(cell.c_str(), nullptr);
    if (std::fabs(number) < 1e15 && number == std::floor(number))
        return printed("%.0f", number);
    const Cell text = printed("%.15G", number);
    if (text.find('E') == text.npos)
        return text;
    return wideExponent(printed("%.14E", number));
}

/// Shown in a narrow column and saved as shown.
inline Cell generalFormat(const Cell &cell)
{
    if (!isNumber(cell))
        return cell;
    const double number = std::strtod(cell.c_str(), nullptr);
    return std::fabs(number) >= 1e11 ? printed("%.5E", number) : plainNumber(cell);
}

/// What is left of a number in fifteen digits, the others zeros.
inline Cell fifteenDigits(const Cell &cell)
{
    Cell out = cell;
    if (cell.size() <= 15 || cell.find_first_not_of("0123456789") != cell.npos)
        return cell;
    std::fill(out.begin() + 15, out.end(), '0');
    return out.substr(std::min(out.find_first_not_of('0'), out.size() - 1));
}

struct Day {
    int year = 0, month = 0, day = 0;
    Cell time;
};

inline bool readDay(const Cell &cell, Day &day)
{
    char rest[40] = "";
    if (cell.size() < 10 || std::sscanf(cell.c_str(), "%4d-%2d-%2d%39s", &day.year, &day.month, &day.day, rest) < 3)
        return false;
    day.time = rest;
    return day.month >= 1 && day.month <= 12 && day.day >= 1
        && (day.time.empty() || (day.time.size() == 6 && day.time.front() == 'T'));
}

/// Dates in the way of a country; format takes year, month and day by position.
inline Habit dates(const char *format, bool shortYear = false, const char *timeEnd = "")
{
    return [=](const Cell &cell) {
        Day day;
        if (!readDay(cell, day))
            return cell;
        char text[64];
        std::snprintf(text, sizeof text, format, shortYear ? day.year % 100 : day.year, day.month, day.day);
        return Cell(text) + (day.time.empty() ? Cell() : ' ' + day.time.substr(1) + timeEnd);
    };
}

inline Cell replaced(Cell text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// The characters of the bytes 0x80 to 0x9F in Windows-1252; unused ones are control characters.
inline const std::array<ushort, 32> &windows1252()
{
    static const std::array<ushort, 32> letters{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return letters;
}

/// UTF-8 read as Windows-1252. unused: added to bytes that stand for nothing; LibreOffice reads them as letters for
/// private use, 0xF100 above.
inline Cell mojibakeWith(const Cell &cell, ushort unused)
{
    QString out;
    for (const char c : cell) {
        const auto byte = static_cast<unsigned char>(c);
        const ushort letter = byte >= 0x80 && byte < 0xA0 ? windows1252()[byte - 0x80] : byte;
        out += QChar(letter == byte && byte >= 0x80 && byte < 0xA0 ? ushort(letter + unused) : letter);
    }
    return text::fromQ(out);
}
inline Cell mojibake(const Cell &cell)
{
    return mojibakeWith(cell, 0);
}

/// Saved as "ANSI": one question mark for each character that Windows-1252 lacks.
inline Cell ansi(const Cell &cell)
{
    QString out;
    for (const uint letter : text::toQ(cell).toUcs4()) {
        const auto &known = windows1252();
        const bool has = letter < 0x80 || (letter >= 0xA0 && letter < 0x100)
                      || (letter >= 0x100 && letter <= 0xFFFF
                          && std::find(known.begin(), known.end(), ushort(letter)) != known.end());
        out += has ? QString(QChar(ushort(letter))) : QStringLiteral("?");
    }
    return text::fromQ(out);
}

inline Cell cutOff(const Cell &cell)
{
    return text::fromQ(text::toQ(cell).left(32767));
}

/// Every habit by its name.
inline const std::vector<std::pair<const char *, Habit>> &habits()
{
    static const std::vector<std::pair<const char *, Habit>> all{
        {"plain load", plainNumber},
        {"general format", generalFormat},
        {"fifteen digits", fifteenDigits},
        {"two decimals, scientific",
         [](const Cell &c) { return isNumber(c) ? printed("%.2E", std::strtod(c.c_str(), nullptr)) : c; }},
        {"dates m/d/yy", dates("%2$02d/%3$02d/%1$02d", true)},
        {"dates m/d/yyyy", dates("%2$d/%3$d/%1$d")},
        {"dates d/m/yyyy", dates("%3$02d/%2$02d/%1$d")},
        {"dates d.m.yyyy", dates("%3$d.%2$d.%1$d")},
        {"dates with seconds", dates("%1$d-%2$02d-%3$02d", false, ":00")},
        {"truth in capitals", [](const Cell &c) { return c == "true"  ? "TRUE"
                                                       : c == "false" ? "FALSE"
                                                                      : c; }},
        {"line ends", [](const Cell &c) { return replaced(c, "\r\n", "\n"); }},
        {"ansi", ansi},
        {"mojibake", mojibake},
        {"mojibake of LibreOffice", [](const Cell &c) { return mojibakeWith(c, 0xF100); }},
        {"no-break spaces made plain", [](const Cell &c) { return replaced(c, "\u00A0", " "); }},
        {"curly quotes", [](const Cell &c) { return replaced(replaced(c, "'", "’"), " - ", " – "); }},
        {"straight quotes",
         [](const Cell &c) { return replaced(replaced(replaced(c, "’", "'"), "“", "\""), "”", "\""); }},
        {"trimmed", [](const Cell &c) { return Cell(text::trim(c)); }},
        {"wrapped", [](const Cell &c) { return isNumber(c) ? "=\"" + c + '"' : c; }},
        {"currency",
         [](const Cell &c) {
             return isNumber(c) && c.size() < 15 ? '$' + printed("%.2f", std::strtod(c.c_str(), nullptr))
                                                 : generalFormat(c);
         }},
    };
    return all;
}

}
