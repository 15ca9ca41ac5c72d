// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/encoding.h"

#include "core/csv/decoder.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

namespace {

constexpr qint64 sampleSize = 64 << 10;
constexpr qint64 blockSize = 1 << 20;
constexpr qint64 longestLook = qint64(1) << 30;

/// Recognizes UTF-16 without a byte order mark: in text of Latin letters, one byte in each pair is zero.
std::optional<QByteArray> utf16ByZeros(std::string_view sample)
{
    qint64 zeros[2] = {0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i & 1] += sample[i] == '\0';
    if ((zeros[0] + zeros[1]) * 100 <= qint64(sample.size()) * 12)
        return std::nullopt;
    if (zeros[1] > 9 * zeros[0])
        return "UTF-16LE";
    if (zeros[0] > 9 * zeros[1])
        return "UTF-16BE";
    return std::nullopt;
}

/// Counts of non-ASCII characters.
struct Census {
    qint64 valid = 0;   ///< UTF-8 characters of two or more bytes.
    qint64 invalid = 0; ///< Bytes that are not valid UTF-8.

    /// Returns the number of bytes examined: all but an incomplete character at the end.
    std::size_t add(std::string_view bytes)
    {
        std::size_t here = 0;
        while (here < bytes.size()) {
            here += csv::asciiPrefix(bytes.substr(here));
            if (here == bytes.size())
                break;
            const int length = csv::utf8Length(bytes.substr(here));
            if (length < 0)
                return here;
            valid += length > 1;
            invalid += length == 0;
            here += std::size_t(std::max(length, 1));
        }
        return here;
    }
};

/// Reads the file until one megabyte after the first non-ASCII character.
Census takeCensus(QIODevice &file)
{
    Census census;
    std::string carried;
    file.seek(0);
    for (qint64 looked = 0; looked < longestLook;) {
        const bool wasPlain = census.valid + census.invalid == 0;
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        looked += block.size();
        std::string_view bytes(block.constData(), std::size_t(block.size()));
        if (!carried.empty()) {
            carried += bytes;
            bytes = carried;
        }
        carried = std::string(bytes.substr(census.add(bytes)));
        if (!wasPlain)
            break;
    }
    return census;
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

}

csv::ByteOrderMark csv::byteOrderMark(std::string_view start)
{
    using namespace std::string_view_literals;
    if (start.starts_with("\xEF\xBB\xBF"sv))
        return {"UTF-8", 3};
    if (start.starts_with("\xFF\xFE\0\0"sv))
        return {"UTF-32LE", 4};
    if (start.starts_with("\0\0\xFE\xFF"sv))
        return {"UTF-32BE", 4};
    if (start.starts_with("\xFF\xFE"sv))
        return {"UTF-16LE", 2};
    if (start.starts_with("\xFE\xFF"sv))
        return {"UTF-16BE", 2};
    return {};
}

csv::EncodingGuess csv::guessEncoding(QIODevice &file)
{
    file.seek(0);
    const QByteArray start = file.read(sampleSize);
    const std::string_view sample(start.constData(), std::size_t(start.size()));
    if (const ByteOrderMark mark = byteOrderMark(sample); mark.length > 0)
        return {mark.encoding, true, sentence(QT_TRANSLATE_NOOP("Csv", "The file has a byte order mark."))};
    if (const auto wide = utf16ByZeros(sample))
        return {*wide, false, sentence(QT_TRANSLATE_NOOP("Csv", "Every other byte is zero, as in UTF-16."))};

    const Census census = takeCensus(file);
    if (census.invalid == 0)
        return {"UTF-8", false,
                census.valid == 0 ? sentence(QT_TRANSLATE_NOOP("Csv", "The file contains only ASCII characters."))
                                  : sentence(QT_TRANSLATE_NOOP("Csv", "All characters are valid UTF-8."))};
    if (census.valid > census.invalid)
        return {"UTF-8", false, sentence(QT_TRANSLATE_NOOP("Csv", "Nearly all characters are valid UTF-8."))};
    return {"windows-1252", false,
            sentence(QT_TRANSLATE_NOOP("Csv", "The file is not UTF-8, so it is read as Windows text."))};
}

QByteArray csv::resolveEncoding(const QByteArray &name, QIODevice &file)
{
    const QByteArray upper = name.toUpper();
    if (upper == "UTF8")
        return "UTF-8";
    if (upper != "UTF-16" && upper != "UTF-32")
        return name;
    const EncodingGuess guess = guessEncoding(file);
    return guess.encoding.startsWith(upper) ? guess.encoding : upper + "LE";
}
