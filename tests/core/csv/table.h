// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/csv/dialect.h"
#include "core/csv/reader.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Helpers for tests of text tables.
namespace table {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

/// A temporary file with these bytes, removed with the object.
class File
{
public:
    explicit File(std::string_view bytes, const QString &name = QStringLiteral("table.csv"))
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        if (!written)
            throw std::runtime_error("cannot create a temporary file");
    }
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The whole content of a file, as returned by the reader.
struct Content {
    Row header;
    Row secondHeader;
    Rows rows;
    std::vector<qint64> numbers;
    std::vector<qint64> lines;
    std::vector<qint64> bytes;
    csv::ReaderCounts counts;
    Problems problems;
};

inline Content read(const QString &path, const csv::Dialect &dialect = {}, std::size_t block = csv::Reader::usualBlock)
{
    csv::Reader reader(path, dialect, block);
    Content content;
    content.header = reader.header();
    content.secondHeader = reader.secondHeader();
    while (reader.next()) {
        content.rows.emplace_back(reader.cells().begin(), reader.cells().end());
        content.numbers.push_back(reader.row());
        content.lines.push_back(reader.line());
        content.bytes.push_back(reader.byte());
    }
    content.counts = reader.counts();
    content.problems = reader.takeProblems();
    return content;
}

inline Content readText(std::string_view bytes, const csv::Dialect &dialect = {},
                        std::size_t block = csv::Reader::usualBlock)
{
    const File file(bytes);
    return read(file.path(), dialect, block);
}

/// The rows of a text without a header.
inline Rows rowsOf(std::string_view bytes, csv::Dialect dialect = {})
{
    dialect.headerRow = 0;
    return readText(bytes, dialect).rows;
}

}
