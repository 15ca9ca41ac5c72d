// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bundle {

/// Reads a strict table: RFC 4180 in UTF-8, comma, rows ended by CR LF or LF. Unlike csv::Reader it guesses and repairs
/// nothing; any deviation is refused. Memory is bounded by the longest row.
class CsvRows
{
public:
    static constexpr std::size_t longestRow = std::size_t(256) << 20;

    /// Replaces text by the next block of the table; false at the end.
    using Source = std::function<bool(std::string &text)>;
    /// refuse is called with the reason and must throw.
    using Refuse = std::function<void(const QString &what)>;
    CsvRows(Source source, Refuse refuse);

    /// Moves to the next row, the header included; false at the end. All rows must have as many cells as the header.
    bool next();
    /// Valid until next().
    const std::vector<std::string_view> &cells() const { return m_cells; }
    /// The header is row 1.
    qint64 row() const { return m_row; }

private:
    static constexpr std::size_t none = std::size_t(-1);

    bool fetch();
    bool scan();
    std::size_t nextMark(std::size_t from);
    std::size_t quoted(std::size_t open);
    void unquote();
    void refuse(const QString &what) const;

    Source m_source;
    Refuse m_refuse;
    std::string m_text, m_portion;
    std::size_t m_size = 0;             ///< Size of m_text without its zero padding.
    std::size_t m_start = 0, m_end = 0; ///< Beginning of the current and the next row.
    std::size_t m_block = none;
    std::uint64_t m_mask = 0;
    bool m_atEnd = false;
    std::vector<std::pair<std::size_t, std::size_t>> m_places; ///< Begin and end of each cell.
    std::vector<std::size_t> m_doubled;                        ///< Cells in which quotes are doubled.
    std::vector<std::string_view> m_cells;
    std::size_t m_width = 0;
    qint64 m_row = 0;
};

}
