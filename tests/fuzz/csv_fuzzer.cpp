// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests the reader of text tables and its format detection. An input consists of five characters that choose the
// settings, followed by the file. Whatever the file contains: none of it is lost, the block size has no effect, and the
// writer's output reads as the same cells.
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/csv/detect.h"
#include "core/csv/formula.h"
#include "core/csv/reader.h"
#include "core/csv/source.h"
#include "core/csv/writer.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>
#include <QByteArray>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using fuzz::require;

namespace {

constexpr char delimiters[] = {',', ';', '\t', '|', ':', ' ', '0'};
constexpr char quotes[] = {'"', '\'', '\0'};
constexpr csv::Newline newlines[] = {csv::Newline::Lf, csv::Newline::CrLf, csv::Newline::Cr, csv::Newline::Mixed};
constexpr const char *encodings[] = {"UTF-8",    "UTF-16LE", "UTF-16BE",  "windows-1252",
                                     "UTF-32LE", "UTF-16",   "ISO-8859-2"};

using Row = std::vector<std::string>;

struct Place {
    qint64 row, line, byte;
    friend bool operator==(const Place &, const Place &) = default;
};

struct Content {
    Row header, secondHeader;
    std::vector<Row> rows;
    std::vector<Place> places;
    csv::ReaderCounts counts;
    std::vector<std::string> problems;
};

std::string described(const Problem &problem)
{
    return text::fromQ(problem.column + QLatin1Char('|') + problem.value + QLatin1Char('|') + problem.reason) + '|'
         + std::to_string(problem.row) + '|' + std::to_string(problem.line) + '|' + std::to_string(problem.byte);
}

Content readAll(const QString &path, const csv::Dialect &dialect, std::size_t block)
{
    csv::Reader reader(path, dialect, block);
    Content content;
    content.header = reader.header();
    content.secondHeader = reader.secondHeader();
    while (reader.next()) {
        content.rows.emplace_back(reader.cells().begin(), reader.cells().end());
        content.places.push_back({reader.row(), reader.line(), reader.byte()});
    }
    content.counts = reader.counts();
    for (const Problem &problem : reader.takeProblems())
        content.problems.push_back(described(problem));
    require(!reader.next(), "a reader at the end stays there");
    return content;
}

std::string joined(const std::vector<Row> &rows)
{
    std::string out;
    for (const Row &row : rows) {
        for (const std::string &cell : row)
            out += fuzz::shown(cell);
        out += '\n';
    }
    return out;
}

bool sameCounts(const csv::ReaderCounts &a, const csv::ReaderCounts &b)
{
    return a.blankLines == b.blankLines && a.shortRows == b.shortRows && a.longRows == b.longRows
        && a.strayQuotes == b.strayQuotes && a.brokenQuotes == b.brokenQuotes && a.badBytes == b.badBytes
        && a.nulBytes == b.nulBytes && a.unwrapped == b.unwrapped;
}

void checkBlocks(const QString &path, const csv::Dialect &dialect, const Content &whole)
{
    for (const std::size_t block : {1, 2, 3, 5, 64, 67}) {
        const Content pieces = readAll(path, dialect, block);
        const std::string about = std::to_string(block) + '\n' + joined(whole.rows) + "against\n" + joined(pieces.rows);
        require(pieces.header == whole.header && pieces.secondHeader == whole.secondHeader,
                "the block size changes the header", about);
        require(pieces.rows == whole.rows, "the block size changes the cells", about);
        require(pieces.places == whole.places, "the block size changes the locations of rows", about);
        require(sameCounts(pieces.counts, whole.counts), "the block size changes the counts", about);
        require(pieces.problems == whole.problems, "the block size changes the problems", about);
    }
}

void checkPlaces(const Content &content, qint64 size)
{
    for (std::size_t i = 0; i < content.places.size(); ++i) {
        const Place &place = content.places[i];
        require(place.byte >= 0 && place.byte < size, "a row starts inside the file", std::to_string(place.byte));
        if (i == 0)
            continue;
        const Place &before = content.places[i - 1];
        require(before.row < place.row && before.line < place.line && before.byte < place.byte,
                "rows are in ascending order", std::to_string(place.row));
    }
}

/// Appends the characters that are not separators, quotes or spaces. All of them in the file must be in its cells.
void appendSolid(std::string &out, std::string_view text, const csv::Dialect &dialect)
{
    for (const char c : text)
        if (c != dialect.delimiter && c != dialect.quote
            && std::string_view("\r\n \t\\=\"").find(c) == std::string_view::npos)
            out += c;
}

void checkNothingIsLost(const QString &path, csv::Dialect dialect)
{
    dialect.headerRow = 0;
    dialect.sepLine = false;
    std::string cells;
    csv::Reader reader(path, dialect);
    while (reader.next()) {
        for (const std::string_view cell : reader.cells()) {
            require(text::isUtf8(cell), "cells are UTF-8", fuzz::shown(cell));
            appendSolid(cells, cell, dialect);
        }
    }
    require(reader.bytesRead() == reader.size(), "the reader reads the file to its end");
    csv::Source source(path, dialect.encoding, csv::Reader::usualBlock);
    csv::DecodedText decoded;
    while (source.read(decoded)) {}
    std::string file;
    appendSolid(file, decoded.bytes, dialect);
    require(cells == file, "every character of the file is in a cell",
            fuzz::shown(file) + " against " + fuzz::shown(cells));
}

std::string written(const Content &content, const csv::WriterOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    csv::Writer writer(buffer, options);
    const auto put = [&](const Row &row) {
        for (const std::string &cell : row)
            writer.cell(cell);
        writer.endRow();
    };
    if (!content.header.empty())
        put(content.header);
    for (const Row &row : content.rows)
        put(row);
    writer.finish();
    return bytes.toStdString();
}

void checkRoundTrip(const Content &content, const csv::WriterOptions &options)
{
    static fuzz::MemoryFile copy;
    const std::string bytes = written(content, options);
    copy.setContent(bytes);
    csv::Dialect dialect;
    dialect.delimiter = options.delimiter;
    dialect.headerRow = content.header.empty() ? 0 : 1;
    dialect.unwrapText = false;
    dialect.bom = options.bom;
    Content again;
    try {
        again = readAll(copy.path(), dialect, csv::Reader::usualBlock);
    } catch (const Failure &) {
        return; // The first cell looks like a PDF or a web page.
    }
    if (options.formulaGuard) {
        for (std::string &cell : again.header)
            cell = csv::unguardFormula(cell);
        for (Row &row : again.rows)
            for (std::string &cell : row)
                cell = csv::unguardFormula(cell);
    }
    const std::string about = fuzz::shown(bytes) + '\n' + joined(content.rows) + "against\n" + joined(again.rows);
    require(again.header == content.header, "a written header reads the same", about);
    require(again.rows == content.rows, "written rows read the same", about);
}

csv::Dialect dialectFrom(std::size_t separators, std::size_t rest)
{
    csv::Dialect dialect;
    dialect.delimiter = delimiters[separators % std::size(delimiters)];
    dialect.quote = quotes[separators / std::size(delimiters) % std::size(quotes)];
    dialect.newline = newlines[rest % std::size(newlines)];
    dialect.backslashEscapes = (rest & 4) != 0;
    dialect.secondHeader = (rest & 8) != 0;
    dialect.unwrapText = (rest & 16) != 0;
    dialect.sepLine = (rest & 32) != 0;
    return dialect;
}

csv::Dialect detected(const QString &path, const csv::Choices &choices)
{
    const csv::KnownColumn known = [](std::string_view name) {
        return name == "name" || name == "zip" || name == "email";
    };
    const csv::Detection detection = csv::detect(path, choices, known);
    require(detection.confidence >= 0 && detection.confidence <= 1, "confidence is a share");
    require(csv::Reader(path, detection.dialect).header() == detection.header,
            "the detected header is the header that the reader returns");
    for (const QString &reason : detection.reasons)
        require(!reason.isEmpty(), "reasons are not empty");
    return detection.dialect;
}

void check(const QString &path, const csv::Dialect &dialect, const csv::WriterOptions &options, qint64 size)
{
    const Content whole = readAll(path, dialect, csv::Reader::usualBlock);
    checkPlaces(whole, size);
    checkBlocks(path, dialect, whole);
    checkNothingIsLost(path, dialect);
    checkRoundTrip(whole, options);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = (fuzz::failOnQtWarnings(), true);
    static fuzz::MemoryFile file;
    if (!ready || size < 5)
        return -1;
    fuzz::Input input(data, size);
    const std::size_t way = input.number(8), separators = input.number(256), rest = input.number(64);
    const std::size_t encoding = input.number(64), writing = input.number(32);
    file.setContent(input.rest());

    csv::WriterOptions options;
    options.delimiter = delimiters[writing % 4];
    options.quoteAllText = (writing & 4) != 0;
    options.crlf = options.bom = (writing & 8) != 0;
    options.formulaGuard = (writing & 16) != 0;
    try {
        csv::Dialect dialect;
        if ((way & 1) == 0) {
            csv::Choices choices;
            if (way & 2)
                choices.delimiter = delimiters[separators % std::size(delimiters)];
            if (way & 4)
                choices.encoding = QByteArray(encodings[encoding % std::size(encodings)]);
            if ((way & 6) == 6)
                choices.headerRow = qint64(rest % 8);
            dialect = detected(file.path(), choices);
        } else {
            dialect = dialectFrom(separators, rest);
            dialect.encoding = encodings[encoding % std::size(encodings)];
            dialect.headerRow = qint64(encoding / std::size(encodings) % 4);
        }
        check(file.path(), dialect, options, qint64(input.rest().size()));
    } catch (const Failure &failure) {
        require(!failure.sentence().isEmpty() && !failure.cure().isEmpty(), "a failure has a message and a cure");
    }
    return 0;
}
