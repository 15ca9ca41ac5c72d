// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// A place where the decoded text has U+FFFD instead of the file's bytes.
struct Damage {
    enum Kind : unsigned char { Nul, Invalid };
    qint64 at = 0;   ///< Offset of the U+FFFD (3 bytes) in the decoded text.
    qint64 file = 0; ///< Offset of the bytes in the file.
    int length = 0;  ///< The number of bytes in the file that it replaces.
    Kind kind = Invalid;
};

/// Decoded text that has not been consumed yet.
struct DecodedText {
    std::string bytes;           ///< UTF-8 without NUL; only complete characters.
    qint64 offset = 0;           ///< Offset of bytes in the decoded text.
    std::vector<Damage> damages; ///< In ascending order.

    qint64 end() const { return offset + qint64(bytes.size()); }
    /// Appends U+FFFD for the length bytes at this offset of the file.
    void appendDamage(Damage::Kind kind, qint64 file, int length);
};

/// Converts one encoding to UTF-8, block by block. Replaces invalid byte sequences and NUL by U+FFFD and lists them.
class Decoder
{
public:
    virtual ~Decoder() = default;

    /// Decodes bytes, which start at offset file of the file, and appends the result to out. Returns the number of
    /// bytes consumed. The rest is an incomplete character, to be passed again followed by more bytes. If last is true,
    /// everything is consumed.
    virtual std::size_t decode(std::string_view bytes, qint64 file, bool last, DecodedText &out) = 0;
    /// The size of this undamaged text in the file, in bytes.
    virtual qint64 measure(std::string_view text) const = 0;

    /// Returns the decoder for an IANA name. Throws Failure if the encoding is not supported.
    static std::unique_ptr<Decoder> create(const QByteArray &encoding);
};

/// The number of ASCII bytes other than NUL at the start of the text.
std::size_t asciiPrefix(std::string_view text);
/// The length of the UTF-8 character at the start of the text, which must not be empty. 0: invalid. -1: incomplete, and
/// may become valid with more bytes.
int utf8Length(std::string_view text);

}
