// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace {

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x0060:
    case 0x00B4:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    default:
        return c;
    }
}

}

std::string_view text::trim(std::string_view text)
{
    static constexpr std::string_view noBreak = "\xC2\xA0";
    for (;;) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(noBreak))
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(noBreak))
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

std::string text::fold(std::string_view raw)
{
    const std::string_view trimmed = trim(raw);
    std::string ascii;
    ascii.reserve(trimmed.size());
    for (const char c : trimmed) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            ascii.clear();
            break;
        }
        const char low = c >= 'A' && c <= 'Z' ? char(c + 32) : c == '`' ? '\'' : c;
        if (!isBlank(low))
            ascii += low;
        else if (ascii.empty() || ascii.back() != ' ')
            ascii += ' ';
    }
    if (!ascii.empty() || trimmed.empty())
        return ascii;

    QString out;
    QString parts = toQ(trimmed).normalized(QString::NormalizationForm_KD);
    for (const PlainLetter &pair : plainLetters)
        parts.replace(QString::fromUtf8(pair.letter), QString::fromUtf8(pair.plain));
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (!c.isSpace())
            out += plain(c);
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    return fromQ(out.toCaseFolded());
}

std::string text::foldToWord(std::string_view raw)
{
    const QString folded = toQ(fold(raw));
    QString out;
    for (const QChar c : folded)
        if (c.isLetterOrNumber())
            out += c;
    return fromQ(out);
}

std::string text::digits(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c >= '0' && c <= '9'; });
    return out;
}

bool text::isUtf8(std::string_view text)
{
    const auto *p = reinterpret_cast<const unsigned char *>(text.data());
    const auto *end = p + text.size();
    while (p < end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int length = *p >= 0xF0 && *p <= 0xF4 ? 4 : *p >= 0xE0 && *p < 0xF0 ? 3 : *p >= 0xC2 && *p < 0xE0 ? 2 : 0;
        if (length == 0 || end - p < length)
            return false;
        for (int i = 1; i < length; ++i)
            if ((p[i] & 0xC0) != 0x80)
                return false;
        const bool overlong = (*p == 0xE0 && p[1] < 0xA0) || (*p == 0xF0 && p[1] < 0x90);
        const bool surrogate = *p == 0xED && p[1] >= 0xA0;
        if (overlong || surrogate || (*p == 0xF4 && p[1] >= 0x90))
            return false;
        p += length;
    }
    return true;
}

bool text::sameAscii(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

std::string text::joinList(const std::vector<std::string> &items)
{
    std::string out;
    for (const std::string &item : items) {
        if (!out.empty())
            out += "; ";
        for (const char c : item) {
            if (c == ';' || c == '\\')
                out += '\\';
            out += c;
        }
    }
    return out;
}

std::vector<std::string> text::splitList(std::string_view text)
{
    std::vector<std::string> items;
    std::string item;
    const auto finish = [&] {
        if (const std::string_view trimmed = trim(item); !trimmed.empty())
            items.emplace_back(trimmed);
        item.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == ';' || text[i + 1] == '\\'))
            item += text[++i];
        else if (text[i] == ';')
            finish();
        else
            item += text[i];
    }
    finish();
    return items;
}
