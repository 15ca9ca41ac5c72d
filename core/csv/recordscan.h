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

/// Something in a record that is not as it should be.
struct Incident {
    enum Kind : unsigned char { StrayQuote, BrokenQuote, BareReturn, Nul, Invalid };
    Kind kind;
    std::size_t cell; ///< Index of the cell.
    qint64 byte;      ///< Where in the file.
    qint64 line;      ///< Physical line, 1-based.
    qint64 times;     ///< How often in this cell.
};

/// Cuts a file into records and cells. Knows quotes and line ends, but nothing of headers.
///
/// Text is looked at in blocks of 64 characters: one comparison of the whole block gives a bit mask of the
/// characters that may end a cell, and only those are visited. Cells are views into the text; doubled quotes are
/// undone in place when the record is complete.
class RecordScan
{
public:
    /// Dialect gives the delimiter, the quote, escapes and line ends; nothing else is used.
    RecordScan(Source &source, const Dialect &dialect);

    /// Goes to the next record, blank lines included; false at the end of the file. Throws Failure when a record
    /// is longer than 256 MB or has more than a million cells.
    bool next();
    /// The number of cells records usually have, if known: helps to tell a stray quote from a long cell.
    void expectCells(std::size_t count) { m_expected = count; }

    const std::vector<std::string_view> &cells() const { return m_cells; }
    const std::vector<Incident> &incidents() const { return m_incidents; }
    bool isBlank() const { return m_blank; } ///< Nothing on the line, not even quotes.
    qint64 line() const { return m_line; }   ///< Where the record starts.
    qint64 byte() const { return m_byte; }   ///< Where the record starts in the file.
    /// True when nothing but line ends follows.
    bool restIsBlank();
    /// The writable characters of a cell of the current record.
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
    char m_quote; ///< A line end when there is none, which changes nothing.
    bool m_hasQuote;
    bool m_escapes;
    bool m_bareReturnEnds;
    std::size_t m_expected = 0;

    DecodedText m_text;      ///< With 64 zero bytes behind the text.
    std::size_t m_start = 0; ///< Where the record starts in m_text; all other places count from here.
    const char *m_record = nullptr;
    std::size_t m_size = 0;  ///< Characters at hand from the start of the record.
    std::size_t m_block = 0; ///< The block m_mask belongs to.
    std::uint64_t m_mask = 0;
    bool m_atEnd = false;

    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_specials; ///< Cells that have to be unquoted when the record is complete.
    std::vector<std::size_t> m_broken;   ///< Where cells close their quotes and go on.
    std::vector<std::size_t> m_strays;
    std::vector<std::size_t> m_bareReturns;
    std::vector<Incident> m_incidents;
    std::size_t m_close = none;     ///< Where the quotes of the cell being read close; none: it has none.
    bool m_doubled = false;         ///< There are doubled or escaped quotes in it.
    std::size_t m_firstLong = none; ///< Index of the first cell with a line break inside quotes.
    std::size_t m_firstLongAt = 0;  ///< Where it opens.
    std::size_t m_firstLongTo = 0;  ///< Where it closes.
    std::size_t m_nextDamage = 0;   ///< Index of the first damage not yet passed.
    std::size_t m_length = 0;       ///< Of the current record with its line end.
    qint64 m_notBlankAt = 0;        ///< There is something on the line here, counted in the decoded text.
    qint64 m_breaks = 0;            ///< Line ends inside the record.
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    qint64 m_byte = 0;
    qint64 m_nextByte = 0;
    bool m_blank = false;
    bool m_restIsBlank = false;
};

}
