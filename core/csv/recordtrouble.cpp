// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The error handling of RecordScan: quotes that swallow rows, and the location of damage.
#include "core/csv/recordscan.h"

#include <algorithm>

using csv::Incident;
using csv::RecordScan;

namespace {

/// The number of lines to judge by.
constexpr int judgedLines = 200;
constexpr std::size_t mostIncidents = 2000;

}

/// True if nearly all complete lines in this range have as many cells as the table's rows.
bool RecordScan::linesLookLikeRows(std::size_t from, std::size_t to) const
{
    if (m_expected < 2)
        return false;
    int lines = 0;
    int rows = 0;
    std::size_t delimiters = 0;
    bool whole = false;
    bool blank = true;
    for (std::size_t i = from; i < to && lines < judgedLines; ++i) {
        const char c = m_record[i];
        if (isLineEnd(c)) {
            if (whole && !blank) {
                ++lines;
                rows += delimiters + 1 == m_expected;
            }
            whole = true;
            blank = true;
            delimiters = 0;
        } else {
            delimiters += c == m_delimiter;
            blank = blank && c == '\r';
        }
    }
    return lines >= 2 && rows * 10 >= lines * 9;
}

/// True if the record has the wrong number of cells, and every line in it has the right number if the quote that joined
/// them is read as text.
bool RecordScan::swallowedRows() const
{
    if (m_firstLong == none || m_expected < 2 || m_cells.size() == m_expected)
        return false;
    std::size_t cells = m_firstLong + 1;
    int lines = 0;
    for (std::size_t i = m_firstLongAt + 1; i < m_firstLongTo; ++i) {
        if (m_record[i] == m_delimiter) {
            ++cells;
        } else if (isLineEnd(m_record[i])) {
            if (cells != m_expected)
                return false;
            cells = 1;
            ++lines;
        }
    }
    return lines >= 2 && cells + m_cells.size() - m_firstLong - 1 == m_expected;
}

/// Goes back to the quote that swallowed rows. Returns the start of its cell.
std::size_t RecordScan::rewindToStray()
{
    const std::size_t open = m_firstLongAt;
    const auto dropFrom = [](std::vector<std::size_t> &places, std::size_t limit) {
        places.erase(std::lower_bound(places.begin(), places.end(), limit), places.end());
    };
    dropFrom(m_specials, m_firstLong);
    dropFrom(m_broken, open);
    dropFrom(m_strays, open);
    dropFrom(m_bareReturns, open);
    m_cells.resize(m_firstLong);
    m_firstLong = none;
    m_breaks = 0;
    treatAsStray(open);
    return open;
}

/// Counts a CR LF once.
qint64 RecordScan::countLineEnds(std::size_t from, std::size_t to) const
{
    qint64 count = 0;
    for (std::size_t i = from; i < to; ++i)
        count += m_record[i] == '\n' || (isLineEnd(m_record[i]) && m_record[i + 1] != '\n');
    return count;
}

/// Converts what was found into incidents with their locations in the file, and finds where the next record starts.
void RecordScan::collectIncidents()
{
    std::vector<Damage> damages;
    const qint64 start = m_text.offset + qint64(m_start);
    for (; m_nextDamage < m_text.damages.size() && m_text.damages[m_nextDamage].at < start + qint64(m_length);
         ++m_nextDamage)
        damages.push_back(m_text.damages[m_nextDamage]);

    const auto walk = [&](Incident::Kind kind, const std::vector<std::size_t> &places, bool withDamages) {
        std::size_t here = 0;
        qint64 byte = m_byte;
        qint64 line = m_line;
        auto damage = damages.begin();
        const auto goTo = [&](std::size_t place) {
            while (damage != damages.end() && std::size_t(damage->at - start) < place) {
                const std::size_t at = std::size_t(damage->at - start);
                line += countLineEnds(here, at);
                if (withDamages)
                    addIncident(damage->kind == Damage::Nul ? Incident::Nul : Incident::Invalid, at, damage->file,
                                line);
                byte = damage->file + damage->length;
                here = at + 3;
                ++damage;
            }
            const std::string_view between(m_record + here, place - here);
            line += countLineEnds(here, place);
            byte += m_source.decoder().measure(between);
            here = place;
        };
        for (const std::size_t place : places) {
            goTo(place);
            addIncident(kind, place, byte, line);
        }
        if (withDamages) {
            goTo(m_length);
            m_nextByte = byte;
        }
    };
    walk(Incident::Nul, {}, true);
    walk(Incident::StrayQuote, m_strays, false);
    walk(Incident::BrokenQuote, m_broken, false);
    walk(Incident::BareReturn, m_bareReturns, false);
}

void RecordScan::addIncident(Incident::Kind kind, std::size_t at, qint64 byte, qint64 line)
{
    const std::size_t cell = cellAt(at);
    if (!m_incidents.empty()) {
        Incident &last = m_incidents.back();
        if ((last.kind == kind && last.cell == cell) || m_incidents.size() >= mostIncidents) {
            ++last.times;
            return;
        }
    }
    m_incidents.push_back({kind, cell, byte, line, 1});
}

/// Returns the index of the cell at this place of the record.
std::size_t RecordScan::cellAt(std::size_t at) const
{
    const char *place = m_record + at + 1; // The quote is one character before the cell's text.
    const auto after = std::upper_bound(m_cells.begin(), m_cells.end(), place,
                                        [](const char *p, std::string_view cell) { return p < cell.data(); });
    return after == m_cells.begin() ? 0 : std::size_t(after - m_cells.begin()) - 1;
}
