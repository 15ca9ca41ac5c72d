// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/csv/dialect.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// What detect() made of a file.
struct Detection {
    Dialect dialect;
    double confidence = 0;           ///< 0 to 1: how sure the separator and the header row are.
    QStringList reasons;             ///< Sentences for a person: why each part was guessed so, or who said so.
    std::vector<std::string> header; ///< The header cells as written, UTF-8; empty when there is no header.
    Problems problems;               ///< Trouble met on the way to the header.
};

/// Guesses how the table in a file is written. Reads the first 60 KB, more for long headers, and in files of
/// plain ASCII as much as it takes to know the encoding. With known, the header row and the separator are those
/// under which known columns appear. Throws Failure when the file cannot be read or holds something else than
/// text (a workbook, a database, a PDF).
Detection detect(const QString &path, const Choices &choices = {}, const KnownColumn &known = {});

}
