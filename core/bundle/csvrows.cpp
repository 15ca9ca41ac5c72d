// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/csvrows.h"

#include "core/bundle/sentences.h"

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace bundle {
namespace {

constexpr std::size_t block = 64;

/// One bit for each of 64 characters that may end a cell or be a quote.
std::uint64_t marksOf(const char *text)
{
    std::uint64_t mask = 0;
#if defined(__SSE2__)
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + 16 * i));
        const auto same = [&](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const __m128i marks = _mm_or_si128(_mm_or_si128(same(','), same('"')), same('\n'));
        mask |= std::uint64_t(unsigned(_mm_movemask_epi8(marks))) << (16 * i);
    }
#else
    for (std::size_t i = 0; i < block; ++i)
        mask |= std::uint64_t(text[i] == ',' || text[i] == '"' || text[i] == '\n') << i;
#endif
    return mask;
}

}

CsvRows::CsvRows(Source source, Refuse refuse)
    : m_source(std::move(source))
    , m_refuse(std::move(refuse))
{}

void CsvRows::refuse(const QString &what) const
{
    m_refuse(Bundle::tr("Row %1: %2").arg(m_row + 1).arg(what));
}

/// Appends the next block to the remaining text.
bool CsvRows::fetch()
{
    if (m_atEnd || !m_source(m_portion)) {
        m_atEnd = true;
        return false;
    }
    m_text.resize(m_size);
    m_text.erase(0, m_start);
    m_end -= m_start;
    m_start = 0;
    m_text += m_portion;
    m_size = m_text.size();
    m_text.append(block, '\0');
    m_block = none;
    if (m_size > longestRow)
        refuse(Bundle::tr("It is longer than 256 MB."));
    return true;
}

/// The position of the next mark; m_size if there is none.
std::size_t CsvRows::nextMark(std::size_t from)
{
    std::size_t at = from - from % block;
    if (at != m_block) {
        if (at >= m_size)
            return m_size;
        m_mask = marksOf(m_text.data() + at);
        m_block = at;
    }
    std::uint64_t mask = m_mask & (~std::uint64_t(0) << (from % block));
    while (mask == 0) {
        at += block;
        if (at >= m_size)
            return m_size;
        mask = m_mask = marksOf(m_text.data() + at);
        m_block = at;
    }
    return std::min(m_size, at + std::size_t(std::countr_zero(mask)));
}

/// The position of the closing quote; nothing if it is not in the text yet.
std::size_t CsvRows::quoted(std::size_t open)
{
    std::size_t at = open + 1;
    bool doubled = false;
    for (;;) {
        at = nextMark(at);
        if (at == m_size)
            return none;
        if (m_text[at] != '"') {
            ++at;
            continue;
        }
        if (at + 1 < m_size && m_text[at + 1] == '"') {
            doubled = true;
            at += 2;
            continue;
        }
        if (at + 1 == m_size && !m_atEnd)
            return none;
        if (doubled)
            m_doubled.push_back(m_places.size());
        return at;
    }
}

/// Looks for the end of the row that begins at m_start; false if more text is needed.
bool CsvRows::scan()
{
    m_places.clear();
    m_doubled.clear();
    std::size_t at = m_start;
    for (;;) {
        std::size_t from = at, end;
        if (at < m_size && m_text[at] == '"') {
            const std::size_t close = quoted(at);
            if (close == none)
                return false;
            from = at + 1;
            end = close;
            at = close + 1;
            if (at + 1 < m_size && m_text[at] == '\r' && m_text[at + 1] == '\n')
                ++at;
            else if (at + 1 >= m_size && !m_atEnd)
                return false;
            if (at < m_size && m_text[at] != ',' && m_text[at] != '\n')
                refuse(Bundle::tr("A cell continues after its closing quote."));
        } else {
            at = nextMark(at);
            if (at == m_size && !m_atEnd)
                return false;
            if (at < m_size && m_text[at] == '"')
                refuse(Bundle::tr("A cell that is not quoted contains a quote."));
            end = at;
            if (at < m_size && m_text[at] == '\n' && end > from && m_text[end - 1] == '\r')
                --end;
        }
        m_places.emplace_back(from, end);
        if (at >= m_size || m_text[at] == '\n') {
            m_end = std::min(m_size, at + 1);
            return true;
        }
        ++at;
    }
}

void CsvRows::unquote()
{
    for (const std::size_t cell : m_doubled) {
        auto &[from, end] = m_places[cell];
        std::size_t to = from;
        for (std::size_t at = from; at < end; ++at, ++to) {
            m_text[to] = m_text[at];
            if (m_text[at] == '"')
                ++at;
        }
        end = to;
    }
}

bool CsvRows::next()
{
    m_start = m_end;
    while (m_start == m_size)
        if (!fetch())
            return false;
    while (!scan()) {
        if (fetch())
            continue;
        if (!scan()) // Try again, knowing that no text follows.
            refuse(Bundle::tr("A quote is never closed."));
        break;
    }
    unquote();
    m_cells.clear();
    for (const auto &[from, end] : m_places)
        m_cells.emplace_back(m_text.data() + from, end - from);
    if (m_row == 0)
        m_width = m_cells.size();
    else if (m_cells.size() != m_width)
        refuse(Bundle::tr("It has %n cell(s), but the header has %1.", nullptr, int(m_cells.size())).arg(m_width));
    ++m_row;
    return true;
}

}
