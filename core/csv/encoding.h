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
    QByteArray encoding; ///< Empty: there is none.
    int length = 0;      ///< In bytes.
};
ByteOrderMark byteOrderMark(std::string_view start);

/// How a file's characters are written, as far as its bytes tell.
struct EncodingGuess {
    QByteArray encoding; ///< IANA name.
    bool bom = false;
    QString reason; ///< A sentence for a person.
};

/// Byte order mark, else UTF-16 by the zero bytes in the first 64 KB, else UTF-8 unless the first megabyte with
/// other than ASCII characters says otherwise, else Windows-1252. Reads plain ASCII up to the first gigabyte. A
/// UTF-8 file with few broken bytes is still UTF-8. Leaves the device where it pleases.
EncodingGuess guessEncoding(QIODevice &file);

/// The exact encoding for a name a person gave: settles the order of "UTF-16" and "UTF-32" by the file.
QByteArray resolveEncoding(const QByteArray &name, QIODevice &file);

}
