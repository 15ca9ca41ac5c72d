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

/// The detected format of a file.
struct Detection {
    Dialect dialect;
    double confidence = 0;           ///< Confidence in the delimiter and the header row, from 0 to 1.
    QStringList reasons;             ///< Sentences for the user: why each part was chosen, or who chose it.
    std::vector<std::string> header; ///< The header cells as written, UTF-8; empty when there is no header.
    Problems problems;               ///< Problems found up to the header.
};

/// Detects the format of the table in a file. Reads the first 60 KB, more if the header is long; in files that start
/// with plain ASCII, as much as it takes to determine the encoding. known helps to find the header row and the
/// delimiter. Throws Failure if the file cannot be read or is not text (a workbook, a database or a PDF).
Detection detect(const QString &path, const Choices &choices = {}, const KnownColumn &known = {});

}
