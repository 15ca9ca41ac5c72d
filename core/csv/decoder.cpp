// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/decoder.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

using csv::Damage;
using csv::DecodedText;
using csv::Decoder;

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

qint64 countCharacters(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

class Utf8Decoder : public Decoder
{
public:
    std::size_t decode(std::string_view bytes, qint64 file, bool last, DecodedText &out) override
    {
        std::size_t done = 0; // Appended or replaced.
        std::size_t here = 0; // Examined.
        while (here < bytes.size()) {
            here += csv::asciiPrefix(bytes.substr(here));
            if (here == bytes.size())
                break;
            const int length = csv::utf8Length(bytes.substr(here));
            if (length > 0 && bytes[here] != '\0') {
                here += std::size_t(length);
                continue;
            }
            out.bytes.append(bytes.data() + done, here - done);
            done = here;
            if (length < 0 && !last)
                return done;
            out.appendDamage(bytes[here] == '\0' ? Damage::Nul : Damage::Invalid, file + qint64(here), 1);
            done = ++here;
        }
        out.bytes.append(bytes.data() + done, bytes.size() - done);
        return bytes.size();
    }
    qint64 measure(std::string_view text) const override { return qint64(text.size()); }
};

/// UTF-16 and UTF-32, little- or big-endian.
class WideDecoder : public Decoder
{
public:
    WideDecoder(std::size_t unit, bool bigEndian)
        : m_unit(unit)
        , m_bigEndian(bigEndian)
    {}

    std::size_t decode(std::string_view bytes, qint64 file, bool last, DecodedText &out) override
    {
        std::size_t here = 0;
        while (bytes.size() - here >= m_unit) {
            const char32_t first = unitAt(bytes, here);
            std::size_t length = m_unit;
            char32_t c = first;
            if (m_unit == 2 && first >= 0xD800 && first < 0xDC00) {
                if (bytes.size() - here < 4 && !last)
                    return here;
                const char32_t second = bytes.size() - here >= 4 ? unitAt(bytes, here + 2) : 0;
                if (second >= 0xDC00 && second < 0xE000) {
                    c = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                    length = 4;
                }
            }
            if (c == 0)
                out.appendDamage(Damage::Nul, file + qint64(here), int(length));
            else if ((c >= 0xD800 && c < 0xE000) || c > 0x10FFFF)
                out.appendDamage(Damage::Invalid, file + qint64(here), int(length));
            else
                appendUtf8(out.bytes, c);
            here += length;
        }
        if (last && here < bytes.size()) {
            out.appendDamage(Damage::Invalid, file + qint64(here), int(bytes.size() - here));
            here = bytes.size();
        }
        return here;
    }

    qint64 measure(std::string_view text) const override
    {
        const auto isLong = [](char c) { return static_cast<unsigned char>(c) >= 0xF0; };
        const qint64 pairs = m_unit == 2 ? std::count_if(text.begin(), text.end(), isLong) : 0;
        return qint64(m_unit) * (countCharacters(text) + pairs);
    }

private:
    char32_t unitAt(std::string_view bytes, std::size_t at) const
    {
        char32_t c = 0;
        for (std::size_t i = 0; i < m_unit; ++i)
            c = (c << 8) | static_cast<unsigned char>(bytes[at + (m_bigEndian ? i : m_unit - 1 - i)]);
        return c;
    }

    std::size_t m_unit;
    bool m_bigEndian;
};

/// Single-byte encodings, by a table of 256 characters. A zero entry means the byte is not defined in the encoding.
class TableDecoder : public Decoder
{
public:
    explicit TableDecoder(const std::array<char16_t, 256> &table)
        : m_table(table)
    {}

    std::size_t decode(std::string_view bytes, qint64 file, bool, DecodedText &out) override
    {
        std::size_t here = 0;
        while (here < bytes.size()) {
            const std::size_t plain = csv::asciiPrefix(bytes.substr(here));
            out.bytes.append(bytes.data() + here, plain);
            here += plain;
            if (here == bytes.size())
                break;
            const char16_t c = m_table[static_cast<unsigned char>(bytes[here])];
            if (c != 0)
                appendUtf8(out.bytes, c);
            else
                out.appendDamage(bytes[here] == '\0' ? Damage::Nul : Damage::Invalid, file + qint64(here), 1);
            ++here;
        }
        return bytes.size();
    }
    qint64 measure(std::string_view text) const override { return countCharacters(text); }

private:
    std::array<char16_t, 256> m_table;
};

/// Multi-byte encodings, through Qt. The location of invalid bytes is exact to the row.
class QtDecoder : public Decoder
{
public:
    explicit QtDecoder(const QByteArray &name)
        : m_name(name)
        , m_decoder(name.constData())
    {}

    std::size_t decode(std::string_view bytes, qint64 file, bool, DecodedText &out) override
    {
        const QString text = m_decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        const QByteArray utf8 = text.toUtf8();
        std::string_view left(utf8.constData(), std::size_t(utf8.size()));
        while (!left.empty()) {
            const std::size_t bad = std::min(left.find('\0'), left.find(replacement));
            out.bytes += left.substr(0, bad);
            if (bad == std::string_view::npos)
                break;
            const bool nul = left[bad] == '\0';
            out.appendDamage(
                nul ? Damage::Nul : Damage::Invalid,
                file + measure(std::string_view(utf8.constData(), std::size_t(left.data() - utf8.constData()) + bad)),
                1);
            left.remove_prefix(bad + (nul ? 1 : replacement.size()));
        }
        return bytes.size();
    }

    qint64 measure(std::string_view text) const override
    {
        QStringEncoder encoder(m_name.constData());
        const QByteArray bytes = encoder.encode(QString::fromUtf8(text.data(), qsizetype(text.size())));
        return bytes.size();
    }

private:
    QByteArray m_name;
    QStringDecoder m_decoder;
};

/// Windows-1252 as browsers read it: the five undefined bytes are control characters.
std::array<char16_t, 256> windows1252()
{
    static constexpr char16_t upper[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                           0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    std::array<char16_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i >= 0x80 && i < 0xA0 ? upper[i - 0x80] : char16_t(i);
    return table;
}

/// Returns the table of an encoding that Qt supports if every byte is one character.
std::optional<std::array<char16_t, 256>> tableOf(const QByteArray &name)
{
    std::array<char16_t, 256> table{};
    for (int i = 0; i < 256; ++i) {
        QStringDecoder decoder(name.constData());
        const char byte = char(i);
        const QString text = decoder.decode(QByteArrayView(&byte, 1));
        if (text.size() != 1 || (i < 0x80 && text.front().unicode() != i))
            return std::nullopt;
        const char16_t c = text.front().unicode();
        table[std::size_t(i)] = c == 0xFFFD ? u'\0' : c;
    }
    // In a multi-byte encoding, a lone lead byte decodes to nothing or to U+FFFD; often all of them do.
    const auto missing = std::count(table.begin() + 0x80, table.end(), u'\0');
    return missing > 96 ? std::nullopt : std::optional(table);
}

}

void DecodedText::appendDamage(Damage::Kind kind, qint64 file, int length)
{
    damages.push_back({end(), file, length, kind});
    bytes += replacement;
}

std::size_t csv::asciiPrefix(std::string_view text)
{
    std::size_t i = 0;
#if defined(__SSE2__)
    const __m128i zero = _mm_setzero_si128();
    for (; i + 16 <= text.size(); i += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + i));
        // Signed comparison: bytes from 0x80 up and NUL are not greater than zero.
        const unsigned plain = unsigned(_mm_movemask_epi8(_mm_cmpgt_epi8(block, zero)));
        if (plain != 0xFFFF)
            return i + std::size_t(std::countr_one(plain));
    }
#endif
    while (i < text.size() && static_cast<signed char>(text[i]) > 0)
        ++i;
    return i;
}

int csv::utf8Length(std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = at(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 && first <= 0xF4 ? 4
                             : first >= 0xE0 && first < 0xF0  ? 3
                             : first >= 0xC2 && first < 0xE0  ? 2
                                                              : 0;
    if (length == 0)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (i == text.size())
            return -1;
        const unsigned char low = i > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = i > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (at(i) < low || at(i) > high)
            return 0;
    }
    return int(length);
}

std::unique_ptr<Decoder> Decoder::create(const QByteArray &encoding)
{
    const QByteArray name = encoding.toLower();
    if (name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii")
        return std::make_unique<Utf8Decoder>();
    if (name == "utf-16le" || name == "utf-16be")
        return std::make_unique<WideDecoder>(2, name.endsWith("be"));
    if (name == "utf-32le" || name == "utf-32be")
        return std::make_unique<WideDecoder>(4, name.endsWith("be"));
    if (name == "windows-1252" || name == "cp1252")
        return std::make_unique<TableDecoder>(windows1252());
    if (!QStringDecoder(name.constData()).isValid())
        throw Failure(QCoreApplication::translate("Csv", "The encoding “%1” is not supported.")
                          .arg(QString::fromLatin1(encoding)),
                      QCoreApplication::translate(
                          "Csv", "Use UTF-8, UTF-16 or windows-1252, or let the program detect the encoding."));
    if (const auto table = tableOf(name))
        return std::make_unique<TableDecoder>(*table);
    return std::make_unique<QtDecoder>(name);
}
