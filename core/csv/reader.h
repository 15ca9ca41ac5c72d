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

/// What a Reader met and did not have to report one by one.
struct ReaderCounts {
    qint64 blankLines = 0;   ///< Skipped.
    qint64 shortRows = 0;    ///< Fewer cells than the header.
    qint64 longRows = 0;     ///< More cells than the header.
    qint64 strayQuotes = 0;  ///< Quotes without a partner, read as a character.
    qint64 brokenQuotes = 0; ///< Cells that go on after their closing quote.
    qint64 badBytes = 0;     ///< Bytes that do not exist in the encoding, read as U+FFFD.
    qint64 nulBytes = 0;     ///< NUL characters, read as U+FFFD.
    qint64 unwrapped = 0;    ///< Cells written ="...".
};

/// Reads a text table row by row. Memory is bounded by the block size and the longest row, whatever the size of
/// the file. Nothing is thrown away silently: what cannot be read as written is mended and becomes a Problem with
/// row, line, column and byte. At most 1000 Problems of a kind are kept; the last takeProblems() says how many
/// more there were.
///
/// A quote that opens a cell and never properly closes does not swallow the rows that follow: it is then read as
/// a character. It counts as never closed when no quote follows, or when, past 64 KB or 200 lines, the lines
/// inside look like rows of the table. A long cell that is properly quoted is read whole, up to 64 MB.
class Reader
{
public:
    static constexpr std::size_t usualBlock = 1 << 20;

    /// Opens the file and reads up to the first row after the header. blockSize is in bytes and matters to tests
    /// only. Throws Failure when the file cannot be read, is no text, or its encoding is not known here.
    Reader(const QString &path, const Dialect &dialect, std::size_t blockSize = usualBlock);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Goes to the next row after the header; false at the end. Throws Failure when the file cannot be read on,
    /// or when a single row is longer than 256 MB.
    bool next();
    /// The row's cells in UTF-8, without quotes; valid until next(). Rows may be shorter or longer than the header.
    const std::vector<std::string_view> &cells() const;

    /// Row number as a person counts rows in a spreadsheet, 1-based, blank lines included.
    qint64 row() const;
    /// Physical line where the row starts, 1-based.
    qint64 line() const;
    /// Where the row starts in the file as it is on disk, in bytes.
    qint64 byte() const;

    /// The header's cells as written, repeated and empty ones too. Empty when there is no header.
    const std::vector<std::string> &header() const;
    /// The cells of the second header row, if the dialect has one.
    const std::vector<std::string> &secondHeader() const;

    qint64 bytesRead() const; ///< How far the file has been read, for progress.
    qint64 size() const;      ///< Size of the file in bytes.
    const ReaderCounts &counts() const;
    /// The problems found since the last call.
    Problems takeProblems();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
