// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/detect.h"

#include "core/base/text.h"
#include "core/csv/encoding.h"
#include "core/csv/headerrow.h"
#include "core/csv/reader.h"
#include "core/csv/sniff.h"
#include "core/csv/source.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstddef>
#include <optional>

using csv::Choices;
using csv::Detection;
using csv::Dialect;
using csv::KnownColumn;

namespace {

constexpr std::size_t startSize = 64 << 10;

QString translated(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

void decideEncoding(const QString &path, const Choices &choices, Detection &out)
{
    QFile file(path);
    csv::openText(file);
    if (!choices.encoding) {
        const csv::EncodingGuess guess = csv::guessEncoding(file);
        out.dialect.encoding = guess.encoding;
        out.dialect.bom = guess.bom;
        out.reasons << translated(QT_TRANSLATE_NOOP("Csv", "Encoding %1: %2"))
                           .arg(QString::fromLatin1(guess.encoding), guess.reason);
        return;
    }
    out.dialect.encoding = csv::resolveEncoding(*choices.encoding, file);
    file.seek(0);
    const QByteArray start = file.read(4);
    const csv::ByteOrderMark mark = csv::byteOrderMark(std::string_view(start.constData(), std::size_t(start.size())));
    out.dialect.bom = mark.length > 0 && mark.encoding.compare(out.dialect.encoding, Qt::CaseInsensitive) == 0;
    out.reasons << translated(QT_TRANSLATE_NOOP("Csv", "Encoding %1: chosen by you."))
                       .arg(QString::fromLatin1(out.dialect.encoding));
}

/// Returns the delimiter specified by a first line such as sep=; or "sep=;".
std::optional<char> delimiterFromSepLine(std::string_view start)
{
    std::string_view line = start.substr(0, start.find_first_of("\r\n"));
    if (line.size() == 7 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, 5);
    if (line.size() != 5 || !text::sameAscii(line.substr(0, 4), "sep=") || static_cast<unsigned char>(line[4]) >= 0x80)
        return std::nullopt;
    return line[4];
}

QString nameOf(char delimiter)
{
    switch (delimiter) {
    case ',':
        return translated(QT_TRANSLATE_NOOP("Csv", "comma"));
    case ';':
        return translated(QT_TRANSLATE_NOOP("Csv", "semicolon"));
    case '\t':
        return translated(QT_TRANSLATE_NOOP("Csv", "tab"));
    case '|':
        return translated(QT_TRANSLATE_NOOP("Csv", "vertical bar"));
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString reasonForDelimiter(const Dialect &dialect, const Choices &choices, const csv::Sample &sample)
{
    const QString name = nameOf(dialect.delimiter);
    if (choices.delimiter)
        return translated(QT_TRANSLATE_NOOP("Csv", "Delimiter %1: chosen by you.")).arg(name);
    if (dialect.sepLine)
        return translated(QT_TRANSLATE_NOOP("Csv", "Delimiter %1: specified by the first line.")).arg(name);
    const bool single =
        std::all_of(sample.rows.begin(), sample.rows.end(), [](const csv::SampleRow &row) { return row.width <= 1; });
    if (single)
        return translated(QT_TRANSLATE_NOOP("Csv", "The file has only one column, so it needs no delimiter."));
    return translated(QT_TRANSLATE_NOOP("Csv", "Delimiter %1: gives the rows the most consistent number of cells."))
        .arg(name);
}

void decideHeader(const Choices &choices, const csv::Sniffed &sniffed, const KnownColumn &known, Detection &out)
{
    if (choices.headerRow) {
        out.dialect.headerRow = std::max<qint64>(0, *choices.headerRow);
        out.reasons << (out.dialect.headerRow > 0
                            ? translated(QT_TRANSLATE_NOOP("Csv", "Header in row %1: chosen by you."))
                                  .arg(out.dialect.headerRow)
                            : translated(QT_TRANSLATE_NOOP("Csv", "No header: chosen by you.")));
        out.confidence = sniffed.confidence;
    } else {
        const csv::HeaderGuess guess = csv::guessHeader(sniffed.sample.rows, known);
        out.dialect.headerRow = guess.row;
        out.reasons << guess.reason;
        out.confidence = sniffed.confidence * guess.confidence;
    }
    out.dialect.secondHeader =
        out.dialect.headerRow > 0 && csv::hasSecondHeader(sniffed.sample.rows, out.dialect.headerRow);
    if (out.dialect.secondHeader)
        out.reasons << translated(
            QT_TRANSLATE_NOOP("Csv", "The row below the header is part of the header, not data."));
}

}

Detection csv::detect(const QString &path, const Choices &choices, const KnownColumn &known)
{
    Detection out;
    decideEncoding(path, choices, out);

    DecodedText start;
    Source source(path, out.dialect.encoding, startSize);
    while (start.bytes.size() < startSize && source.read(start)) {}
    if (const auto delimiter = delimiterFromSepLine(start.bytes)) {
        out.dialect.sepLine = true;
        out.dialect.delimiter = *delimiter;
    }
    const Sniffed sniffed = sniff(path, start.bytes, out.dialect, choices, known);
    out.dialect = sniffed.dialect;
    out.reasons << reasonForDelimiter(out.dialect, choices, sniffed.sample);
    decideHeader(choices, sniffed, known, out);

    Reader reader(path, out.dialect);
    out.header = reader.header();
    out.problems = reader.takeProblems();
    return out;
}
