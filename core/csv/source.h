// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/decoder.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <string>

namespace csv {

/// Opens a file for reading. Throws Failure with a cure when it is missing, is a folder, may not be read, or
/// plainly is no text: a workbook, a database, a PDF, a picture, an archive, a web page.
void openText(QFile &file);

/// A file as a stream of UTF-8, without its byte order mark.
class Source
{
public:
    /// Opens the file as openText() does; throws Failure also when the encoding is not known.
    Source(const QString &path, const QByteArray &encoding, std::size_t blockSize);

    /// Appends the next block to out; false when the file has been read to its end. Throws Failure when the
    /// file cannot be read on.
    bool read(DecodedText &out);

    const Decoder &decoder() const { return *m_decoder; }
    qint64 start() const { return m_start; } ///< Where the text starts: behind the byte order mark.
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 size() const { return m_size; }

private:
    QFile m_file;
    std::unique_ptr<Decoder> m_decoder;
    std::string m_block; ///< The bytes read last, after those a character was begun with.
    std::size_t m_carried = 0;
    std::size_t m_blockSize;
    qint64 m_start = 0;
    qint64 m_bytesRead = 0;
    qint64 m_size = 0;
    bool m_atEnd = false;
};

}
