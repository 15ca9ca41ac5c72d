// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/decoder.h"
#include "core/csv/dialect.h"
#include "core/csv/source.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace csv {

/// An irregularity in a record.
struct Incident {
    enum Kind : unsigned char { StrayQuote, BrokenQuote, BareReturn, Nul, Invalid };
    Kind kind;
    std::size_t cell; ///< Index of the cell.
    qint64 byte;      ///< Offset in the file.
    qint64 line;      ///< Line number, 1-based.
    qint64 times;     ///< The number of occurrences in this cell.
};

/// Splits a file into records and cells. Handles quotes and line ends; has no notion of headers.
///
/// Examines the text in blocks of 64 characters: comparing a whole block gives a bit mask of the characters that may
/// end a cell, and only those are visited. Cells are views into the text; doubled quotes are unescaped in place once
/// the record is complete.
class RecordScan
{
public:
    /// Uses only the delimiter, the quote, the escapes and the line ends of the dialect.
    RecordScan(Source &source, const Dialect &dialect);

    /// Advances to the next record, including blank lines; returns false at the end of the file. Throws Failure if a
    /// record is longer than 256 MB or has more than a million cells.
    bool next();
    /// Sets the usual number of cells per record, if known. Helps to tell a stray quote from a long cell.
    void expectCells(std::size_t count) { m_expected = count; }

    const std::vector<std::string_view> &cells() const { return m_cells; }
    const std::vector<Incident> &incidents() const { return m_incidents; }
    bool isBlank() const { return m_blank; } ///< The line is empty; it has no quotes either.
    qint64 line() const { return m_line; }   ///< The line where the record starts.
    qint64 byte() const { return m_byte; }   ///< Offset of the record in the file.
    /// True if only line ends follow.
    bool restIsBlank();
    /// The characters of a cell of the current record, for in-place changes.
    static char *writable(std::string_view cell) { return const_cast<char *>(cell.data()); }

private:
    static constexpr std::size_t none = std::size_t(-1);

    std::uint64_t maskAt(std::size_t at) const;
    void seek(std::size_t at);
    std::size_t nextMark();
    bool more(std::size_t resumeAt);
    bool hasAfter(std::size_t at);

    void startRecord();
    void scanRecord();
    std::size_t lengthIfRowEnds(std::size_t at);
    void addCell(std::size_t from, std::size_t to);
    void scanQuoted(std::size_t open);
    bool closesProperly(std::size_t close);
    void acceptQuoted(std::size_t open, std::size_t close, qint64 breaks, bool doubled);
    void treatAsStray(std::size_t open);
    bool isLineEnd(char c) const { return c == '\n' || (c == '\r' && m_bareReturnEnds); }
    bool linesLookLikeRows(std::size_t from, std::size_t to) const;
    bool swallowedRows() const;
    std::size_t rewindToStray();
    void endRecord(std::size_t length);
    void collectIncidents();
    void addIncident(Incident::Kind kind, std::size_t at, qint64 byte, qint64 line);
    qint64 countLineEnds(std::size_t from, std::size_t to) const;
    std::size_t cellAt(std::size_t at) const;
    std::string_view unquoted(std::string_view raw) const;

    Source &m_source;
    char m_delimiter;
    char m_quote; ///< A line end if there is no quote, which has no effect.
    bool m_hasQuote;
    bool m_escapes;
    bool m_bareReturnEnds;
    std::size_t m_expected = 0;

    DecodedText m_text;      ///< Followed by 64 zero bytes.
    std::size_t m_start = 0; ///< Offset of the record in m_text. All other offsets are relative to it.
    const char *m_record = nullptr;
    std::size_t m_size = 0;  ///< The number of characters available from the start of the record.
    std::size_t m_block = 0; ///< The block that m_mask belongs to.
    std::uint64_t m_mask = 0;
    bool m_atEnd = false;

    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_specials; ///< Cells to unquote once the record is complete.
    std::vector<std::size_t> m_broken;   ///< Where cells with text after the closing quote close.
    std::vector<std::size_t> m_strays;
    std::vector<std::size_t> m_bareReturns;
    std::vector<Incident> m_incidents;
    std::size_t m_close = none;     ///< Offset of the closing quote of the current cell; none if it has no quotes.
    bool m_doubled = false;         ///< The cell contains doubled or escaped quotes.
    std::size_t m_firstLong = none; ///< Index of the first cell with a line break inside quotes.
    std::size_t m_firstLongAt = 0;  ///< Offset of its opening quote.
    std::size_t m_firstLongTo = 0;  ///< Offset of its closing quote.
    std::size_t m_nextDamage = 0;   ///< Index of the next damage to pass.
    std::size_t m_length = 0;       ///< Length of the current record with its line end.
    qint64 m_notBlankAt = 0;        ///< Offset in the decoded text of a non-blank character on the line.
    qint64 m_breaks = 0;            ///< Line ends inside the record.
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    qint64 m_byte = 0;
    qint64 m_nextByte = 0;
    bool m_blank = false;
    bool m_restIsBlank = false;
};

}
