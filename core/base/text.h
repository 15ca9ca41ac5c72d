// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// Text functions shared by all modules. Every std::string and std::string_view contains UTF-8.
namespace text {

/// Returns text without whitespace (ASCII whitespace and no-break spaces) at either end.
std::string_view trim(std::string_view text);
/// Normalizes text for comparison, never for storage: lower case, no accents, straight quotes and plain hyphens, and
/// runs of whitespace collapsed to one space. ASCII text takes a fast path.
std::string fold(std::string_view text);
/// Letters with a stroke and ligatures, which Unicode does not decompose, and the plain letters that people type for
/// them. fold(), the search index and search terms all use this one table.
struct PlainLetter {
    const char *letter; ///< UTF-8.
    const char *plain;
};
inline constexpr PlainLetter plainLetters[] = {
    {"ł", "l"},  {"Ł", "l"},  {"ø", "o"},  {"Ø", "o"},  {"đ", "d"},  {"Đ", "d"}, {"ß", "ss"},
    {"ẞ", "ss"}, {"æ", "ae"}, {"Æ", "ae"}, {"œ", "oe"}, {"Œ", "oe"}, {"ı", "i"},
};
/// fold() without anything but letters and digits. Used to compare headers and names.
std::string foldToWord(std::string_view text);
/// Returns only the ASCII digits.
std::string digits(std::string_view text);
/// True if the bytes are valid UTF-8.
bool isUtf8(std::string_view text);
/// Compares two texts, ignoring the case of ASCII letters.
bool sameAscii(std::string_view a, std::string_view b);

/// Joins the items of a list into one cell with "; ". Escapes a semicolon or backslash in an item with a backslash.
std::string joinList(const std::vector<std::string> &items);
/// The inverse of joinList(). The space after a semicolon is optional. Trims the items and drops empty ones.
std::vector<std::string> splitList(std::string_view text);

inline QString toQ(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
inline std::string fromQ(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return std::string(bytes.constData(), std::size_t(bytes.size()));
}

}
