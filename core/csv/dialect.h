// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>
#include <optional>
#include <string_view>

namespace csv {

/// The line ends of rows. LF and CR LF always end a row. A lone CR does so only with Cr and Mixed; otherwise it is part
/// of the cell (with a warning).
enum class Newline : unsigned char { Lf, CrLf, Cr, Mixed };

/// The format of a text table.
struct Dialect {
    char delimiter = ',';
    char quote = '"';              ///< 0: quotes have no special meaning.
    bool backslashEscapes = false; ///< Inside quotes, \" is a quote and \\ a backslash. Doubled quotes also work.
    QByteArray encoding = "UTF-8"; ///< IANA name.
    Newline newline = Newline::Lf;
    bool bom = false;     ///< The file starts with a byte order mark.
    bool sepLine = false; ///< The first line is "sep=;". It is neither data nor counted as a row.
    qint64 headerRow = 1; ///< Row number as in Reader::row(): counts blank lines but not a sep= line. 0: no header.
    bool secondHeader = false; ///< The row after the header is a second header, not data.
    bool unwrapText = true;    ///< Read ="02134" as the text 02134. False for files written by this program.
};

/// Settings chosen by the user. They override what is detected.
struct Choices {
    std::optional<char> delimiter;
    std::optional<QByteArray> encoding; ///< IANA name. "UTF-16" means either byte order, as detected.
    std::optional<qint64> headerRow;    ///< 0: no header.
    std::optional<char> quote;          ///< 0: none.
};

/// Returns true if a header cell is the name of a known column.
using KnownColumn = std::function<bool(std::string_view)>;

}
