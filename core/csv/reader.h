// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/csv/dialect.h"

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// Counts of irregularities that a Reader does not report one by one.
struct ReaderCounts {
    qint64 blankLines = 0;   ///< Skipped.
    qint64 shortRows = 0;    ///< Fewer cells than the header.
    qint64 longRows = 0;     ///< More cells than the header.
    qint64 strayQuotes = 0;  ///< Quotes without a matching quote, read as text.
    qint64 brokenQuotes = 0; ///< Cells with text after the closing quote.
    qint64 badBytes = 0;     ///< Bytes that are invalid in the encoding, read as U+FFFD.
    qint64 nulBytes = 0;     ///< NUL characters, read as U+FFFD.
    qint64 unwrapped = 0;    ///< Cells written ="...".
};

/// Reads a text table row by row. Memory use is bounded by the block size and the longest row, whatever the size of the
/// file. No data is dropped silently: what cannot be read as written is repaired and reported as a Problem with its
/// row, line, column and byte. At most 1000 Problems of each kind are kept; the last takeProblems() reports how many
/// more there were.
/// more there were.
///
/// An opening quote without a proper closing quote does not swallow the following rows; it is read as text. It counts
/// as unclosed if no quote follows or if, after 64 KB or 200 lines, the enclosed lines look like rows of the table. A
/// long cell with proper quotes is read whole, up to 64 MB.
class Reader
{
public:
    static constexpr std::size_t usualBlock = 1 << 20;

    /// Opens the file and reads up to the first row after the header. blockSize is in bytes; only tests set it. Throws
    /// Failure if the file cannot be read, is not text, or has an unsupported encoding.
    Reader(const QString &path, const Dialect &dialect, std::size_t blockSize = usualBlock);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Advances to the next row after the header; returns false at the end. Throws Failure on a read error or if a row
    /// is longer than 256 MB.
    bool next();
    /// The cells of the row in UTF-8, without quotes; valid until next(). A row may be shorter or longer than the
    /// header.
    const std::vector<std::string_view> &cells() const;

    /// Row number as in a spreadsheet: 1-based, counting blank lines.
    qint64 row() const;
    /// Line number where the row starts, 1-based.
    qint64 line() const;
    /// Byte offset of the row in the file on disk.
    qint64 byte() const;

    /// The cells of the header as written, including repeated and empty ones. Empty if there is no header.
    const std::vector<std::string> &header() const;
    /// The cells of the second header row, if the dialect has one.
    const std::vector<std::string> &secondHeader() const;

    qint64 bytesRead() const; ///< The number of bytes read so far, for progress.
    qint64 size() const;      ///< Size of the file in bytes.
    const ReaderCounts &counts() const;
    /// Returns the problems found since the last call.
    Problems takeProblems();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
