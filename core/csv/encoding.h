// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <string_view>

class QIODevice;

namespace csv {

/// A byte order mark at the start of a file.
struct ByteOrderMark {
    QByteArray encoding; ///< IANA name. Empty: no byte order mark.
    int length = 0;      ///< In bytes.
};
ByteOrderMark byteOrderMark(std::string_view start);

/// The detected encoding of a file.
struct EncodingGuess {
    QByteArray encoding; ///< IANA name.
    bool bom = false;
    QString reason; ///< A sentence for the user.
};

/// Detects the encoding: by a byte order mark; as UTF-16 if the first 64 KB have its pattern of zero bytes; as
/// Windows-1252 if the first megabyte that contains non-ASCII characters is not UTF-8; otherwise as UTF-8. A few
/// invalid bytes are tolerated in UTF-8. Reads at most one gigabyte of ASCII. Leaves the device at an unspecified
/// position.
EncodingGuess guessEncoding(QIODevice &file);

/// Returns the exact encoding for a name chosen by the user: determines the byte order of "UTF-16" and "UTF-32" from
/// the file.
QByteArray resolveEncoding(const QByteArray &name, QIODevice &file);

}
