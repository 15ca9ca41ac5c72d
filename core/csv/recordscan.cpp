// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/recordscan.h"

#include "core/base/failure.h"

#include <QCoreApplication>

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

using csv::Incident;
using csv::RecordScan;

namespace {

constexpr std::size_t padding = 64;
constexpr std::size_t longestRecord = std::size_t(256) << 20;
constexpr std::size_t mostCells = 1'000'000;
constexpr std::size_t longestQuoted = std::size_t(64) << 20;
/// A longer quoted cell is checked for a stray quote.
constexpr std::size_t suspectLength = 64 << 10;
constexpr qint64 suspectBreaks = 200;
constexpr qint64 longestBlankLook = 1 << 20;

[[noreturn]] void failTooLong(qint64 line)
{
    throw Failure(QCoreApplication::translate(
                      "Csv", "The row that starts on line %1 is too long: more than 256 MB or a million cells.")
                      .arg(line),
                  QCoreApplication::translate(
                      "Csv", "Check that the file is a table, and choose its delimiter and line ends yourself."));
}

}

RecordScan::RecordScan(Source &source, const Dialect &dialect)
    : m_source(source)
    , m_delimiter(dialect.delimiter == '\0' ? ',' : dialect.delimiter)
    , m_quote(dialect.quote == '\0' ? '\r' : dialect.quote)
    , m_hasQuote(dialect.quote != '\0')
    , m_escapes(dialect.backslashEscapes)
    , m_bareReturnEnds(dialect.newline == Newline::Cr || dialect.newline == Newline::Mixed)
    , m_byte(source.start())
    , m_nextByte(source.start())
{
    m_text.bytes.append(padding, '\0');
    m_record = m_text.bytes.data();
}

// ---- Blocks and marks

std::uint64_t RecordScan::maskAt(std::size_t at) const
{
    const char *p = m_record + at;
    std::uint64_t mask = 0;
#if defined(__SSE2__)
    const __m128i delimiter = _mm_set1_epi8(m_delimiter);
    const __m128i quote = _mm_set1_epi8(m_quote);
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    const __m128i backslash = _mm_set1_epi8(m_escapes ? '\\' : '\r');
    for (int part = 0; part < 4; ++part) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + part * 16));
        __m128i hit = _mm_or_si128(_mm_cmpeq_epi8(text, delimiter), _mm_cmpeq_epi8(text, quote));
        hit = _mm_or_si128(hit, _mm_or_si128(_mm_cmpeq_epi8(text, lineFeed), _mm_cmpeq_epi8(text, carriageReturn)));
        hit = _mm_or_si128(hit, _mm_cmpeq_epi8(text, backslash));
        mask |= std::uint64_t(unsigned(_mm_movemask_epi8(hit))) << (part * 16);
    }
#else
    for (int i = 0; i < 64; ++i) {
        const char c = p[i];
        const bool hit = c == m_delimiter || c == m_quote || c == '\n' || c == '\r' || (m_escapes && c == '\\');
        mask |= std::uint64_t(hit) << i;
    }
#endif
    return mask; // The zero bytes after the text are never marks.
}

void RecordScan::seek(std::size_t at)
{
    m_block = at;
    m_mask = at < m_size ? maskAt(at) : 0;
}

/// Returns the next character that may end a cell; none at the end of the text read so far.
inline std::size_t RecordScan::nextMark()
{
    while (m_mask == 0) {
        m_block += 64;
        if (m_block >= m_size)
            return none;
        m_mask = maskAt(m_block);
    }
    const std::size_t at = m_block + std::size_t(std::countr_zero(m_mask));
    m_mask &= m_mask - 1;
    return at;
}

/// Reads more text, keeping the current record. The search for marks continues at resumeAt. Returns false at the end of
/// the file.
bool RecordScan::more(std::size_t resumeAt)
{
    if (m_atEnd)
        return false;
    const char *before = m_record;
    m_text.bytes.resize(m_text.bytes.size() - padding);
    m_text.bytes.erase(0, m_start);
    m_text.offset += qint64(m_start);
    m_text.damages.erase(m_text.damages.begin(), m_text.damages.begin() + std::ptrdiff_t(m_nextDamage));
    m_nextDamage = 0;
    m_start = 0;

    const std::size_t had = m_text.bytes.size();
    while (!m_atEnd && m_text.bytes.size() == had)
        m_atEnd = !m_source.read(m_text);
    if (m_text.bytes.size() > longestRecord || m_cells.size() > mostCells)
        failTooLong(m_line);
    m_text.bytes.append(padding, '\0');

    m_record = m_text.bytes.data();
    m_size = m_text.bytes.size() - padding;
    for (std::string_view &cell : m_cells)
        cell = std::string_view(m_record + (cell.data() - before), cell.size());
    seek(resumeAt);
    return m_size > had;
}

/// True if there is another character after this place; reads more text if needed. The search for marks continues
/// there.
inline bool RecordScan::hasAfter(std::size_t at)
{
    return at + 1 < m_size || more(at + 1);
}

// ---- Records

bool RecordScan::next()
{
    startRecord();
    if (m_size == 0 && !more(0))
        return false;
    scanRecord();
    return true;
}

void RecordScan::startRecord()
{
    m_start += m_length;
    m_record += m_length;
    m_size -= m_length;
    m_block -= m_length; // May wrap below zero; the positions of the marks are still correct.
    m_length = 0;
    m_line = m_nextLine;
    m_byte = m_nextByte;
    m_breaks = 0;
    m_firstLong = none;
    m_close = none;
    m_cells.clear();
    if (!m_specials.empty())
        m_specials.clear();
    if (!m_incidents.empty())
        m_incidents.clear();
    m_strays.clear();
    m_broken.clear();
    m_bareReturns.clear();
}

void RecordScan::scanRecord()
{
    std::size_t cellStart = 0;
    for (;;) {
        const std::size_t at = nextMark();
        std::size_t length = 0;
        if (at == none) {
            if (more(m_size))
                continue;
            length = m_size;
            addCell(cellStart, m_size);
        } else if (m_record[at] == m_delimiter) {
            addCell(cellStart, at);
            cellStart = at + 1;
            continue;
        } else if (m_record[at] == '\n' || m_record[at] == '\r') {
            length = lengthIfRowEnds(at);
            if (length == 0)
                continue;
            addCell(cellStart, at);
            ++m_breaks;
        } else {
            if (at == cellStart && m_record[at] == m_quote)
                scanQuoted(at);
            continue;
        }
        if (!swallowedRows())
            return endRecord(length);
        cellStart = rewindToStray();
    }
}

/// The length of the record including its line end; 0 if the CR at this place is part of the text.
inline std::size_t RecordScan::lengthIfRowEnds(std::size_t at)
{
    if (m_record[at] == '\n')
        return at + 1;
    if (!hasAfter(at))
        return at + 1;
    if (m_record[at + 1] == '\n') {
        nextMark();
        return at + 2;
    }
    if (m_bareReturnEnds)
        return at + 1;
    m_bareReturns.push_back(at);
    return 0;
}

inline void RecordScan::addCell(std::size_t from, std::size_t to)
{
    if (m_close == none) {
        m_cells.emplace_back(m_record + from, to - from);
        return;
    }
    const bool broken = m_close + 1 != to;
    if (m_doubled || broken)
        m_specials.push_back(m_cells.size());
    if (broken)
        m_broken.push_back(m_close);
    m_cells.emplace_back(m_record + from + 1, (broken ? to : m_close) - from - 1);
    m_close = none;
}

// ---- Quotes

/// Reads from an opening quote to its closing quote; the search for marks continues after it. If there is no closing
/// quote, the opening quote is read as text and the search continues after it.
void RecordScan::scanQuoted(std::size_t open)
{
    bool doubled = false;
    bool judged = false;
    qint64 breaks = 0;
    for (;;) {
        const std::size_t at = nextMark();
        const std::size_t upTo = at == none ? m_size : at;
        if (!judged && (upTo - open > suspectLength || breaks > suspectBreaks)) {
            judged = true;
            if (linesLookLikeRows(open + 1, upTo))
                return treatAsStray(open);
        }
        if (upTo - open > longestQuoted)
            return treatAsStray(open);
        if (at == none) {
            if (more(m_size))
                continue;
            return treatAsStray(open);
        }
        const char c = m_record[at];
        if (c == m_quote) {
            if (hasAfter(at) && m_record[at + 1] == m_quote) {
                nextMark();
                doubled = true;
                continue;
            }
            if (closesProperly(at))
                return acceptQuoted(open, at, breaks, doubled);
            const char before = m_record[at - 1];
            const bool opensAnother = at > open + 1 && (before == m_delimiter || before == '\n' || before == '\r');
            if (breaks > 0 && (judged || opensAnother))
                return treatAsStray(open);
            return acceptQuoted(open, at, breaks, doubled);
        }
        if (c == '\\' && m_escapes && hasAfter(at) && (m_record[at + 1] == m_quote || m_record[at + 1] == '\\')) {
            nextMark();
            doubled = true;
        } else if (c == '\n' || (isLineEnd(c) && !(hasAfter(at) && m_record[at + 1] == '\n'))) {
            ++breaks;
        }
    }
}

/// True if the cell ends after this quote, ignoring spaces.
bool RecordScan::closesProperly(std::size_t close)
{
    const auto ends = [this](char c) { return c == m_delimiter || c == '\n' || c == '\r'; };
    if (close + 1 < m_size && ends(m_record[close + 1]))
        return true;
    std::size_t at = close;
    while (hasAfter(at)) {
        const char c = m_record[++at];
        if (ends(c)) {
            seek(close + 1);
            return true;
        }
        if (c != ' ' || at - close > 16) {
            seek(close + 1);
            return false;
        }
    }
    seek(close + 1);
    return true;
}

void RecordScan::acceptQuoted(std::size_t open, std::size_t close, qint64 breaks, bool doubled)
{
    if (breaks > 0 && m_firstLong == none) {
        m_firstLong = m_cells.size();
        m_firstLongAt = open;
        m_firstLongTo = close;
    }
    m_breaks += breaks;
    m_close = close;
    m_doubled = doubled;
}

void RecordScan::treatAsStray(std::size_t open)
{
    m_strays.push_back(open);
    m_close = none;
    seek(open + 1);
}

/// Returns the text after an opening quote, without the closing quote if there is one. Unescapes doubled and escaped
/// quotes up to there, in place.
std::string_view RecordScan::unquoted(std::string_view raw) const
{
    char *const begin = writable(raw);
    const char *in = begin;
    const char *const end = begin + raw.size();
    char *out = begin;
    while (in < end) {
        const bool pair = in + 1 < end
                       && ((*in == m_quote && in[1] == m_quote)
                           || (m_escapes && *in == '\\' && (in[1] == m_quote || in[1] == '\\')));
        if (pair)
            ++in;
        else if (*in == m_quote)
            break;
        *out++ = *in++;
    }
    if (in < end) { // The closing quote; the text after it stays as it is.
        ++in;
        std::memmove(out, in, std::size_t(end - in));
        out += end - in;
    }
    return std::string_view(begin, std::size_t(out - begin));
}

// ---- The end of a record

void RecordScan::endRecord(std::size_t length)
{
    if (m_cells.size() > mostCells)
        failTooLong(m_line);
    m_length = length;
    m_blank = m_cells.size() == 1 && m_cells.front().empty() && m_cells.front().data() == m_record;
    m_nextLine = m_line + m_breaks;

    const qint64 end = m_text.offset + qint64(m_start + length);
    const bool damaged = m_nextDamage < m_text.damages.size() && m_text.damages[m_nextDamage].at < end;
    if (damaged || !m_strays.empty() || !m_broken.empty() || !m_bareReturns.empty())
        collectIncidents();
    else
        m_nextByte = m_byte + m_source.decoder().measure(std::string_view(m_record, length));

    for (const std::size_t index : m_specials) {
        std::string_view &cell = m_cells[index];
        cell = unquoted(cell);
    }
}

bool RecordScan::restIsBlank()
{
    const qint64 start = m_text.offset + qint64(m_start);
    if (m_restIsBlank || m_notBlankAt > start)
        return m_restIsBlank;
    for (std::size_t at = m_length; qint64(at - m_length) < longestBlankLook; ++at) {
        if (at >= m_size && !more(m_length)) {
            m_restIsBlank = true;
            return true;
        }
        if (m_record[at] != '\n' && m_record[at] != '\r') {
            m_notBlankAt = m_text.offset + qint64(m_start + at);
            return false;
        }
    }
    m_notBlankAt = m_text.offset + qint64(m_start + m_length) + longestBlankLook;
    return false;
}
