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

/// A place where the decoded text holds U+FFFD instead of what the file has.
struct Damage {
    enum Kind : unsigned char { Nul, Invalid };
    qint64 at = 0;   ///< Where U+FFFD (3 bytes) stands in the decoded text, counted from its beginning.
    qint64 file = 0; ///< Where the bytes stand in the file.
    int length = 0;  ///< How many bytes of the file it replaces.
    Kind kind = Invalid;
};

/// Text decoded so far and not used up yet.
struct DecodedText {
    std::string bytes;           ///< UTF-8 without NUL, always whole characters.
    qint64 offset = 0;           ///< Where bytes begins, counted from the beginning of the decoded text.
    std::vector<Damage> damages; ///< In ascending order.

    qint64 end() const { return offset + qint64(bytes.size()); }
    /// Appends U+FFFD for length bytes at offset file of the file.
    void appendDamage(Damage::Kind kind, qint64 file, int length);
};

/// Turns the bytes of one encoding into UTF-8, block by block. What does not exist in the encoding, and NUL,
/// become U+FFFD and are listed.
class Decoder
{
public:
    virtual ~Decoder() = default;

    /// Decodes bytes, which stand at offset file of the file, onto the end of out. Returns how many bytes were
    /// used; the rest is the beginning of a character and is to be given again with more behind it. With last,
    /// everything is used.
    virtual std::size_t decode(std::string_view bytes, qint64 file, bool last, DecodedText &out) = 0;
    /// How many bytes this undamaged text takes in the file.
    virtual qint64 measure(std::string_view text) const = 0;

    /// The decoder for an IANA name. Throws Failure when the name is not known.
    static std::unique_ptr<Decoder> create(const QByteArray &encoding);
};

/// The number of bytes at the start of the text that are plain ASCII without NUL.
std::size_t asciiPrefix(std::string_view text);
/// The length of the UTF-8 character at the start of the text (which is not empty). 0: not valid. -1: the text
/// ends before the character does, and may be valid with more behind it.
int utf8Length(std::string_view text);

}
