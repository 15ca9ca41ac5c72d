// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

class QIODevice;

namespace csv {

/// The format of a written table. By default plain RFC 4180, as other programs read it, with LF line ends.
struct WriterOptions {
    char delimiter = ',';
    bool bom = false;              ///< Start with a UTF-8 byte order mark, which some spreadsheets need.
    bool crlf = false;             ///< End rows with CR LF instead of LF. Line breaks inside cells are not changed.
    bool quoteAllText = false;     ///< Quote all text cells. Numbers are never quoted.
    bool quoteLikeNumbers = false; ///< Quote text cells that do not start with a letter: numbers, dates, formulas.
    bool formulaGuard = false;     ///< Write text cells through guardFormula().
};

/// Numbers are not guarded, and quoted only if necessary.
enum class CellKind : unsigned char { Text, Number };

/// Writes a text table in UTF-8: RFC 4180, deterministic and buffered. Reader reads back the same cells.
class Writer
{
public:
    /// The device must be open for writing and outlive the writer.
    explicit Writer(QIODevice &device, const WriterOptions &options = {});
    /// Writes the remaining bytes if finish() was not called, ignoring errors.
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void cell(std::string_view text, CellKind kind = CellKind::Text);
    /// The same as cell({}), but faster; most cells of a wide table are empty.
    void emptyCell()
    {
        if (m_options.quoteAllText || !m_rowStarted)
            return cell({});
        m_buffer += m_options.delimiter;
        m_loneEmptyCell = false;
    }
    /// Ends the row. Throws Failure if the device rejects the bytes, for example because the disk is full.
    void endRow();
    /// Writes the remaining bytes. Throws Failure if the device rejects them.
    void finish();
    qint64 rows() const { return m_rows; }

private:
    void put(std::string_view text, bool quoted);
    void flush();

    QIODevice &m_device;
    WriterOptions m_options;
    std::string m_buffer;
    qint64 m_rows = 0;
    bool m_rowStarted = false;
    bool m_loneEmptyCell = false;
    bool m_failed = false;
};

}
