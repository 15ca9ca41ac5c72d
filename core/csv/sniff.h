// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/sample.h"

#include <QString>

#include <string_view>

namespace csv {

/// The delimiter, quote, escapes and line ends that make a file look most like a table.
struct Sniffed {
    Dialect dialect;
    Sample sample;         ///< The start of the file, read with this dialect.
    double confidence = 0; ///< From 0 to 1: the lead over the next best delimiter.
};

/// Tries the delimiters , ; tab and |, the quotes " and ', and backslashes and lone CRs if the file has any. start is
/// the start of the file in UTF-8; known provides the encoding and whether there is a sep= line. Settings chosen by the
/// user are kept.
Sniffed sniff(const QString &path, std::string_view start, const Dialect &known, const Choices &choices,
              const KnownColumn &isKnown);

}
