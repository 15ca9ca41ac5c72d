// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/tablerows.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/sentences.h"

#include <algorithm>

namespace bundle {
namespace {

[[noreturn]] void refuseTable(const ArchiveReader &archive, const PackageTable &table, const QString &what)
{
    throw Failure(Bundle::tr("“%1” cannot be merged: its table %2 is invalid. %3")
                      .arg(archive.fileName(), text::toQ(table.entry.path), what),
                  Bundle::tr("Nothing was merged. Tell the sender, and ask for a new bundle."));
}

}

TableRows::TableRows(ArchiveReader &archive, const PackageTable &table)
    : m_archive(archive)
    , m_table(table)
    , m_stream(archive, table.entry)
    , m_rows(
          [this](std::string &portion) {
              const bool more = m_stream.next(portion);
              m_bytes += more ? qint64(portion.size()) : 0;
              return more;
          },
          [this](const QString &what) { refuseTable(m_archive, m_table, what); })
{
    const bool header = m_rows.next();
    if (!header
        || !std::equal(m_rows.cells().begin(), m_rows.cells().end(), table.columns.begin(), table.columns.end()))
        refuseTable(archive, table, Bundle::tr("Its header does not match the description."));
}

std::size_t TableRows::column(std::string_view name) const
{
    const auto at = std::find(m_table.columns.begin(), m_table.columns.end(), name);
    if (at == m_table.columns.end())
        refuseTable(m_archive, m_table, Bundle::tr("It has no column “%1”.").arg(text::toQ(name)));
    return std::size_t(at - m_table.columns.begin());
}

void TableRows::refuse(const QString &what) const
{
    refuseTable(m_archive, m_table, Bundle::tr("Row %1: %2").arg(m_rows.row()).arg(what));
}

}
