// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// Words about text that everybody shares. All std::string and std::string_view hold UTF-8.
namespace text {

/// Without blanks (ASCII white space and no-break space) at both ends.
std::string_view trim(std::string_view text);
/// For matching only, never for storage: lower case, accents off, curly quotes and dashes made plain, runs of
/// blanks folded to one. Has a fast path for ASCII.
std::string fold(std::string_view text);
/// Letters with a stroke and joined letters, which no normal form takes apart, as the plain letters that people type
/// for them. One table for fold(), for the search index and for what is looked up in it.
struct PlainLetter {
    const char *letter; ///< UTF-8.
    const char *plain;
};
inline constexpr PlainLetter plainLetters[] = {
    {"ł", "l"},  {"Ł", "l"},  {"ø", "o"},  {"Ø", "o"},  {"đ", "d"},  {"Đ", "d"}, {"ß", "ss"},
    {"ẞ", "ss"}, {"æ", "ae"}, {"Æ", "ae"}, {"œ", "oe"}, {"Œ", "oe"}, {"ı", "i"},
};
/// fold() with everything but letters and digits removed: how headers and names are compared.
std::string foldToWord(std::string_view text);
/// Only the ASCII digits.
std::string digits(std::string_view text);
/// True when every byte sequence is valid UTF-8.
bool isUtf8(std::string_view text);
/// ASCII comparison ignoring case.
bool sameAscii(std::string_view a, std::string_view b);

/// Lists in one cell: items joined by "; ". A semicolon or backslash inside an item is escaped with a backslash.
std::string joinList(const std::vector<std::string> &items);
/// The inverse of joinList; also reads lists without the blank. Items are trimmed, empty ones dropped.
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
