// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejects.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/exchange/ownformat.h"
#include "core/exchange/sentences.h"

#include <algorithm>

namespace exchange {

Rejects::Rejects(const QString &path, const std::vector<std::string> &header, std::size_t width)
    : m_path(path), m_header(header), m_width(width)
{
    // The columns of an earlier file of rejected rows are written anew.
    if (own::isRejects(m_header)) {
        m_header.resize(m_header.size() - 2);
        m_width = std::max(m_header.size(), m_width - 2);
    }
}

void Rejects::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        throw Failure(Import::tr("The file %1 for the rejected rows cannot be written: %2.").arg(m_path, m_file->errorString()),
                      Import::tr("Choose another place for it. Nothing was imported."));
    m_writer = std::make_unique<csv::Writer>(*m_file, csv::WriterOptions{.crlf = true});
    for (std::size_t i = 0; i < m_width; ++i)
        m_writer->cell(i < m_header.size() && !text::trim(m_header[i]).empty() ? m_header[i] : "(column " + std::to_string(i + 1) + ')');
    m_writer->cell(own::rejectRow);
    m_writer->cell(own::reason);
    m_writer->endRow();
}

void Rejects::add(const std::vector<std::string_view> &cells, qint64 row, const QString &reason)
{
    if (m_path.isEmpty())
        return;
    if (!m_file)
        open();
    for (std::size_t i = 0; i < m_width; ++i)
        m_writer->cell(i < cells.size() ? cells[i] : std::string_view());
    m_writer->cell(std::to_string(row));
    m_writer->cell(text::fromQ(reason));
    m_writer->endRow();
}

QString Rejects::finish()
{
    if (!m_file)
        return {};
    m_writer->finish();
    if (!m_file->commit())
        throw Failure(Import::tr("The file %1 for the rejected rows cannot be written: %2.").arg(m_path, m_file->errorString()),
                      Import::tr("Choose another place for it."));
    return m_path;
}

}
