// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/writer.h"

#include "core/base/failure.h"
#include "core/csv/formula.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstddef>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

using csv::Writer;

namespace {

/// Non-ASCII bytes count as letters.
bool beginsWithLetter(std::string_view text)
{
    const unsigned char c = static_cast<unsigned char>(text.front());
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr std::size_t flushAt = 1 << 20;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool mustQuote(std::string_view text, char delimiter)
{
#if defined(__SSE2__)
    while (text.size() >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data()));
        const auto same = [&](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const __m128i marks =
            _mm_or_si128(_mm_or_si128(same(delimiter), same('"')), _mm_or_si128(same('\n'), same('\r')));
        if (_mm_movemask_epi8(marks) != 0)
            return true;
        text.remove_prefix(16);
    }
#endif
    for (const char c : text)
        if (c == delimiter || c == '"' || c == '\n' || c == '\r')
            return true;
    return false;
}

}

Writer::Writer(QIODevice &device, const WriterOptions &options)
    : m_device(device)
    , m_options(options)
{
    m_buffer.reserve(flushAt + flushAt / 4);
    if (m_options.bom)
        m_buffer += byteOrderMark;
}

Writer::~Writer()
{
    if (!m_failed && !m_buffer.empty())
        m_device.write(m_buffer.data(), qint64(m_buffer.size()));
}

void Writer::cell(std::string_view text, CellKind kind)
{
    if (m_rowStarted)
        m_buffer += m_options.delimiter;
    m_loneEmptyCell = !m_rowStarted && text.empty();
    m_rowStarted = true;

    const bool isText = kind == CellKind::Text;
    if (isText && m_options.formulaGuard && looksLikeFormula(text)) {
        put(guardFormula(text), true);
        return;
    }
    // If the first cell of the file starts with a byte order mark, readers would remove it.
    const bool likeMark = m_buffer.empty() && m_rows == 0 && text.starts_with(byteOrderMark);
    const bool likeNumber = m_options.quoteLikeNumbers && isText && !text.empty() && !beginsWithLetter(text);
    put(text, (isText && m_options.quoteAllText) || likeNumber || likeMark || mustQuote(text, m_options.delimiter));
}

void Writer::put(std::string_view text, bool quoted)
{
    if (!quoted) {
        m_buffer += text;
        return;
    }
    m_loneEmptyCell = false;
    m_buffer += '"';
    for (;;) {
        const void *quote = text.empty() ? nullptr : std::memchr(text.data(), '"', text.size());
        if (quote == nullptr)
            break;
        const std::size_t upTo = std::size_t(static_cast<const char *>(quote) - text.data()) + 1;
        m_buffer += text.substr(0, upTo);
        m_buffer += '"';
        text.remove_prefix(upTo);
    }
    m_buffer += text;
    m_buffer += '"';
}

void Writer::endRow()
{
    // A row with a single empty cell would be a blank line, which readers skip.
    if (m_loneEmptyCell)
        m_buffer += "\"\"";
    m_buffer += m_options.crlf ? "\r\n" : "\n";
    m_rowStarted = false;
    m_loneEmptyCell = false;
    ++m_rows;
    if (m_buffer.size() >= flushAt)
        flush();
}

void Writer::finish()
{
    flush();
}

void Writer::flush()
{
    const char *data = m_buffer.data();
    qint64 left = qint64(m_buffer.size());
    while (left > 0) {
        const qint64 written = m_device.write(data, left);
        if (written <= 0) {
            m_failed = true;
            throw Failure(
                QCoreApplication::translate("Csv", "The table could not be written: %1.").arg(m_device.errorString()),
                QCoreApplication::translate("Csv", "Free up disk space or choose another folder, then try again."));
        }
        data += written;
        left -= written;
    }
    m_buffer.clear();
}
