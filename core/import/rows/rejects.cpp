// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows/rejects.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/export/tableformat.h"
#include "core/import/columns/sentences.h"
#include "core/storage/file/filekind.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace imports {
namespace {

/// Whether two paths are the same file, links included.
bool isSameFile(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(QFileInfo(a).filesystemFilePath(), QFileInfo(b).filesystemFilePath(), error)
        && !error;
}

}

Rejects::Rejects(const QString &path, const std::vector<std::string> &header, std::size_t width)
    : m_path(path)
    , m_header(header)
    , m_width(width)
{
    // The two columns of an earlier file of rejected rows are replaced.
    if (tableformat::isRejects(m_header)) {
        m_header.resize(m_header.size() - 2);
        m_width = std::max(m_header.size(), m_width - 2);
    }
}

void Rejects::checkTarget(const QString &path, const QString &input)
{
    const QString cure = Import::tr("Choose another file name for the rejected rows. Nothing was imported.");
    if (path.isEmpty())
        return;
    if (isSameFile(path, input))
        throw Failure(Import::tr("The rejected rows would overwrite %1, which is the file to import.").arg(path), cure);
    if (isChapterFile(path))
        throw Failure(Import::tr("The rejected rows would overwrite %1, which is a chapter file.").arg(path), cure);
}

void Rejects::fail() const
{
    throw Failure(Import::tr("Could not write the rejected rows to %1: %2.").arg(m_path, m_file->errorString()),
                  Import::tr("Choose another folder for the file. Nothing was imported."));
}

void Rejects::open()
{
    // A device or a pipe is written directly; a regular file is replaced at the end.
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile())
        m_file = std::make_unique<QFile>(m_path);
    else
        m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        fail();
    m_writer = std::make_unique<csv::Writer>(*m_file, csv::WriterOptions{.crlf = true});
    for (std::size_t i = 0; i < m_width; ++i)
        m_writer->cell(i < m_header.size() && !text::trim(m_header[i]).empty() ? m_header[i]
                                                                               : tableformat::columnName(i));
    m_writer->cell(tableformat::rejectRow);
    m_writer->cell(tableformat::reason);
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
    if (!m_file->flush())
        fail();
    auto *const replacement = qobject_cast<QSaveFile *>(m_file.get());
    if (replacement && !replacement->commit())
        fail();
    if (!replacement) {
        m_file->close();
        if (m_file->error() != QFileDevice::NoError)
            fail();
    }
    return m_path;
}

}
