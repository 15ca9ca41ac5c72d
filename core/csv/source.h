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

/// Opens a file for reading. Throws Failure with a cure if it does not exist, is a folder, cannot be read, or is
/// clearly not text: a workbook, a database, a PDF, a picture, an archive or a web page.
void openText(QFile &file);

/// A file as a stream of UTF-8, without its byte order mark.
class Source
{
public:
    /// Opens the file as openText() does. Also throws Failure if the encoding is not supported.
    Source(const QString &path, const QByteArray &encoding, std::size_t blockSize);

    /// Appends the next block to out; returns false at the end of the file. Throws Failure on a read error.
    bool read(DecodedText &out);

    const Decoder &decoder() const { return *m_decoder; }
    qint64 start() const { return m_start; } ///< Offset of the text in the file, after the byte order mark.
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 size() const { return m_size; }

private:
    QFile m_file;
    std::unique_ptr<Decoder> m_decoder;
    std::string m_block; ///< The bytes read last, preceded by those of an incomplete character.
    std::size_t m_carried = 0;
    std::size_t m_blockSize;
    qint64 m_start = 0;
    qint64 m_bytesRead = 0;
    qint64 m_size = 0;
    bool m_atEnd = false;
};

}
