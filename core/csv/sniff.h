// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/sample.h"

#include <QString>

#include <string_view>

namespace csv {

/// The separator, quote, escapes and line ends under which a file looks most like a table.
struct Sniffed {
    Dialect dialect;
    Sample sample;         ///< The file's beginning read so.
    double confidence = 0; ///< 0 to 1: how far ahead of the next best separator.
};

/// Tries , ; tab | with " and ', and backslashes and lone CRs where there are any. start is the beginning of the
/// file in UTF-8; known gives the encoding, and whether there is a sep= line. What choices say is not tried otherwise.
Sniffed sniff(const QString &path, std::string_view start, const Dialect &known, const Choices &choices,
              const KnownColumn &isKnown);

}
