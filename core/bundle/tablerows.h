// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/archivereader.h"
#include "core/bundle/csvrows.h"
#include "core/bundle/packagereader.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bundle {

/// Reads one table of a bundle row by row. Throws Failure if it does not match its description.
class TableRows
{
public:
    TableRows(ArchiveReader &archive, const PackageTable &table);

    /// Moves to the next row after the header; false at the end.
    bool next() { return m_rows.next(); }
    const std::vector<std::string_view> &cells() const { return m_rows.cells(); }
    std::string_view cell(std::size_t column) const { return m_rows.cells()[column]; }
    qint64 bytesRead() const { return m_bytes; }
    /// The position of a required column.
    std::size_t column(std::string_view name) const;
    /// Throws the Failure of an invalid row.
    [[noreturn]] void refuse(const QString &what) const;

private:
    ArchiveReader &m_archive;
    const PackageTable &m_table;
    ArchiveReader::Stream m_stream;
    CsvRows m_rows;
    qint64 m_bytes = 0;
};

}
