// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "core/csv/formula.h"
#include "core/csv/writer.h"
#include "tests/core/csv/table.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <QBuffer>

#include <string>

using csv::CellKind;
using table::Row;
using table::Rows;

namespace {

std::string written(const Rows &rows, const csv::WriterOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    csv::Writer writer(buffer, options);
    for (const Row &row : rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    writer.finish();
    return buffer.data().toStdString();
}

const auto cellPieces =
    rc::gen::element<std::string>("a", "Zoë", "🥜", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "'",
                                  "=", "+", "-", "@", "1", ".5", "\\", "sep=", "\xEF\xBB\xBF", std::string(100, 'x'));
const auto cells =
    rc::gen::map(rc::gen::container<std::vector<std::string>>(cellPieces), [](const std::vector<std::string> &pieces) {
        std::string cell;
        for (const std::string &piece : pieces)
            cell += piece;
        return cell;
    });

/// Rejects all writes, like a full disk.
class FullDisk : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

}

TEST_CASE("a writer quotes what needs it and nothing else", "[csv]")
{
    CHECK(written({{"a", "b,c", "d\"e", "f\ng", " h ", ""}}) == "a,\"b,c\",\"d\"\"e\",\"f\ng\", h ,\n");
    CHECK(written({{""}, {"", ""}}) == "\"\"\n,\n");
    CHECK(written({{"a;b", "c"}}, {.delimiter = ';'}) == "\"a;b\";c\n");
}

TEST_CASE("the format for spreadsheets has a byte order mark, CR LF, quoted text and plain numbers", "[csv]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    csv::Writer writer(buffer, {.bom = true, .crlf = true, .quoteAllText = true, .formulaGuard = true});
    writer.cell("02134");
    writer.cell("=1+1");
    writer.cell("-5");
    writer.cell("-5", CellKind::Number);
    writer.endRow();
    writer.finish();
    CHECK(buffer.data() == "\xEF\xBB\xBF\"02134\",\"'=1+1\",\"-5\",-5\r\n");
    CHECK(writer.rows() == 1);
}

TEST_CASE("a full disk throws Failure", "[csv]")
{
    FullDisk disk;
    disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    csv::Writer writer(disk);
    writer.cell("a");
    writer.endRow();
    CHECK_THROWS_AS(writer.finish(), Failure);
}

TEST_CASE("the formula guard marks formulas, but not numbers and words", "[csv]")
{
    for (const std::string_view formula : {"=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", "'=x", "''@y"})
        CHECK(csv::guardFormula(formula) == std::string("'").append(formula));
    for (const std::string_view plain : {"-5", "+14155550100", "-1.50", "", "'", "'tis", "a=b", "O'Neil", " - "})
        CHECK(csv::guardFormula(plain) == plain);
    CHECK(csv::unguardFormula("'tis") == "'tis");
    CHECK(csv::unguardFormula("'=x") == "=x");
}

TEST_CASE("the formula guard can be removed from every text", "[csv][property]")
{
    CHECK(rc::check("guard", [] {
        const std::string text = *cells;
        RC_ASSERT(csv::unguardFormula(csv::guardFormula(text)) == text);
    }));
}

TEST_CASE("a reader returns the cells that a writer wrote", "[csv][property]")
{
    CHECK(rc::check("round trip", [](bool bom, bool crlf, bool quoteAll) {
        const auto width = std::size_t(*rc::gen::inRange(1, 5));
        Rows rows = *rc::gen::container<Rows>(rc::gen::container<Row>(width, cells));
        rows.insert(rows.begin(), Row(width, "name"));
        csv::WriterOptions options{
            .delimiter = *rc::gen::element(',', ';', '\t', '|'), .bom = bom, .crlf = crlf, .quoteAllText = quoteAll};
        csv::Dialect dialect;
        dialect.delimiter = options.delimiter;
        dialect.unwrapText = false;
        const table::Content content = table::readText(written(rows, options), dialect);
        RC_ASSERT(content.header == rows.front());
        RC_ASSERT(content.rows == Rows(rows.begin() + 1, rows.end()));
        RC_ASSERT(content.problems.isEmpty());
    }));
}

TEST_CASE("a byte order mark in the first cell survives", "[csv]")
{
    csv::Dialect dialect;
    dialect.headerRow = 0;
    CHECK(table::readText(written({{"\xEF\xBB\xBFx", "y"}}), dialect).rows == Rows{{"\xEF\xBB\xBFx", "y"}});
}
