// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/source.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/csv/encoding.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <string_view>

using csv::Source;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

QString saveAsCsv()
{
    return translated(QT_TRANSLATE_NOOP(
        "Csv", "Open it in a spreadsheet program, save the sheet as CSV (UTF-8), and choose that file."));
}

void refuse(const QString &what, const QString &cure)
{
    throw Failure(what, cure);
}

/// Recognizes, by their first bytes, files that people mistake for text tables.
void refuseOtherFormats(const QString &name, std::string_view start)
{
    using namespace std::string_view_literals;
    const auto is = [&](std::string_view magic) { return start.starts_with(magic); };
    const QString pickCsv =
        translated(QT_TRANSLATE_NOOP("Csv", "Choose a file with rows of text, such as a CSV file."));
    if (is("PK\x03\x04"sv) || is("PK\x05\x06"sv))
        refuse(translated(QT_TRANSLATE_NOOP(
                              "Csv", "“%1” is a workbook (xlsx, ods, numbers) or another zip file, not a text table."))
                   .arg(name),
               saveAsCsv());
    if (is("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        refuse(translated(QT_TRANSLATE_NOOP(
                              "Csv", "“%1” is an old Excel workbook (xls) or another Office file, not a text table."))
                   .arg(name),
               saveAsCsv());
    if (is("SQLite format 3\0"sv))
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "“%1” is a database, not a text table.")).arg(name),
               translated(QT_TRANSLATE_NOOP("Csv", "If it is a chapter file, open it or export it as CSV.")));
    if (is("%PDF-"sv))
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "“%1” is a PDF, not a text table.")).arg(name),
               translated(QT_TRANSLATE_NOOP("Csv", "Ask for the list as a spreadsheet, and save it as CSV.")));
    if (is("\x1F\x8B"sv) || is("7z\xBC\xAF\x27\x1C"sv) || is("Rar!"sv))
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "“%1” is a compressed archive, not a text table.")).arg(name),
               translated(QT_TRANSLATE_NOOP("Csv", "Unpack it and choose the CSV file inside.")));
    if (is("\x89PNG"sv) || is("\xFF\xD8\xFF"sv) || is("GIF8"sv) || is("{\\rtf"sv))
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "“%1” is a picture or a formatted document, not a text table."))
                   .arg(name),
               pickCsv);

    if (is("\xEF\xBB\xBF"sv))
        start.remove_prefix(3);
    start = text::trim(start);
    for (const std::string_view tag : {"<!doctype html"sv, "<html"sv, "<table"sv, "<?xml"sv})
        if (text::sameAscii(start.substr(0, tag.size()), tag))
            refuse(translated(
                       QT_TRANSLATE_NOOP("Csv", "“%1” is a web page or XML, not a text table, despite its file name."))
                       .arg(name),
                   saveAsCsv());
}

}

void csv::openText(QFile &file)
{
    const QFileInfo info(file.fileName());
    const QString name = info.fileName();
    if (info.isDir())
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "“%1” is a folder.")).arg(name),
               translated(QT_TRANSLATE_NOOP("Csv", "Choose a file inside it.")));
    if (!info.exists())
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "The file “%1” does not exist.")).arg(file.fileName()),
               translated(QT_TRANSLATE_NOOP("Csv", "Check the name and the folder.")));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "“%1” cannot be read: %2.")).arg(name, file.errorString()),
               translated(QT_TRANSLATE_NOOP("Csv", "Check the file's permissions, and close it in other programs.")));
    const QByteArray start = file.read(4096);
    refuseOtherFormats(name, std::string_view(start.constData(), std::size_t(start.size())));
    file.seek(0);
}

Source::Source(const QString &path, const QByteArray &encoding, std::size_t blockSize)
    : m_file(path)
    , m_blockSize(std::max<std::size_t>(blockSize, 1))
{
    openText(m_file);
    const QByteArray resolved = resolveEncoding(encoding, m_file);
    m_decoder = Decoder::create(resolved);
    m_file.seek(0);
    const QByteArray start = m_file.read(4);
    const ByteOrderMark mark = byteOrderMark(std::string_view(start.constData(), std::size_t(start.size())));
    if (mark.length > 0 && mark.encoding.compare(resolved, Qt::CaseInsensitive) == 0)
        m_start = mark.length;
    m_file.seek(m_start);
    m_bytesRead = m_start;
    m_size = m_file.size();
    // A small file is read many times during detection; clearing a full-size block each time would be slow. One extra
    // byte reveals the end of the file.
    if (m_size > 0)
        m_blockSize = std::min(m_blockSize, std::size_t(m_size) + 1);
}

bool Source::read(DecodedText &out)
{
    if (m_atEnd)
        return false;
    if (m_block.size() < m_carried + m_blockSize)
        m_block.resize(m_carried + m_blockSize);
    const qint64 got = m_file.read(m_block.data() + m_carried, qint64(m_blockSize));
    if (got < 0)
        refuse(translated(QT_TRANSLATE_NOOP("Csv", "Reading “%1” failed: %2."))
                   .arg(QFileInfo(m_file).fileName(), m_file.errorString()),
               translated(QT_TRANSLATE_NOOP("Csv", "Copy the file to this computer's disk and try again.")));
    m_atEnd = got == 0;
    const std::string_view bytes(m_block.data(), m_carried + std::size_t(got));
    const std::size_t used = m_decoder->decode(bytes, m_bytesRead - qint64(m_carried), m_atEnd, out);
    m_bytesRead += got;
    m_carried = bytes.size() - used;
    m_block.replace(0, m_carried, m_block, used, m_carried);
    return !m_atEnd || used > 0;
}
