// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

class QIODevice;

namespace csv {

/// How Writer writes. The default is plain RFC 4180 as other programs read it, with LF rows.
struct WriterOptions {
    char delimiter = ',';
    bool bom = false;              ///< Start with a UTF-8 byte order mark; some spreadsheets need it.
    bool crlf = false;             ///< End rows with CR LF instead of LF. Line breaks inside cells stay as they are.
    bool quoteAllText = false;     ///< Quote text cells also where it is not needed. Numbers stay bare.
    bool quoteLikeNumbers = false; ///< Quote text cells that begin like a number, date or formula: with no letter.
    bool formulaGuard = false;     ///< Write text cells through guardFormula().
};

/// Numbers are neither quoted (unless they must be) nor guarded.
enum class CellKind : unsigned char { Text, Number };

/// Writes a text table in UTF-8: RFC 4180, deterministic, buffered. What it writes Reader reads back the same.
class Writer
{
public:
    /// The device must be open for writing and outlive the writer.
    explicit Writer(QIODevice &device, const WriterOptions &options = {});
    /// Writes what is left if finish() was not called, without saying whether that worked.
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void cell(std::string_view text, CellKind kind = CellKind::Text);
    /// The same as cell({}); most cells of a wide table are.
    void emptyCell()
    {
        if (m_options.quoteAllText || !m_rowStarted)
            return cell({});
        m_buffer += m_options.delimiter;
        m_loneEmptyCell = false;
    }
    /// Ends the row. Throws Failure when the device does not take the bytes, as when the disk is full.
    void endRow();
    /// Writes what is left. Throws Failure when the device does not take it.
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
