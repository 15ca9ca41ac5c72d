// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>
#include <optional>
#include <string_view>

namespace csv {

/// What ends a row. LF and CR LF always do, whichever is named; a CR alone does so only with Cr and Mixed, and is
/// a character of the cell (with a warning) otherwise.
enum class Newline : unsigned char { Lf, CrLf, Cr, Mixed };

/// How a text table is written.
struct Dialect {
    char delimiter = ',';
    char quote = '"';              ///< 0: quotes mean nothing.
    bool backslashEscapes = false; ///< Inside quotes \" is a quote and \\ a backslash. Doubled quotes work as well.
    QByteArray encoding = "UTF-8"; ///< IANA name.
    Newline newline = Newline::Lf;
    bool bom = false;     ///< The file starts with a byte order mark.
    bool sepLine = false; ///< The first line is "sep=;", which is not data and is not counted as a row.
    qint64 headerRow = 1; ///< Row number as in Reader::row(): blank lines count, a sep= line does not. 0: no header.
    bool secondHeader = false; ///< The row after the header is a second header, not data.
    bool unwrapText = true;    ///< ="02134" is the text 02134. False for files of our own, which never need it.
};

/// What a person has said about a file. It always wins over what was guessed.
struct Choices {
    std::optional<char> delimiter;
    std::optional<QByteArray> encoding; ///< IANA name. "UTF-16" means either order, as the file shows.
    std::optional<qint64> headerRow;    ///< 0: no header.
    std::optional<char> quote;          ///< 0: none.
};

/// Says whether a header cell is the name of a known column.
using KnownColumn = std::function<bool(std::string_view)>;

}
