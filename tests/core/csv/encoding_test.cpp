// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/detect.h"
#include "tests/core/csv/table.h"

#include <catch2/catch.hpp>

#include <QString>
#include <QStringEncoder>

#include <string>

using table::Row;
using table::Rows;

namespace {

std::string encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(text);
    return bytes.toStdString();
}

const QString sample = QStringLiteral("name,note\nJosé,“yes” – 🥜\nŁukasz,2\n");
const Rows sampleRows{{"José", "“yes” – 🥜"}, {"Łukasz", "2"}};

}

TEST_CASE("UTF-8 and UTF-16 in both byte orders are detected with and without a byte order mark", "[csv]")
{
    using namespace std::string_literals;
    const struct {
        std::string mark;
        const char *encoding;
    } cases[] = {{"", "UTF-8"},
                 {"\xEF\xBB\xBF", "UTF-8"},
                 {"", "UTF-16LE"},
                 {"\xFF\xFE", "UTF-16LE"},
                 {"", "UTF-16BE"},
                 {"\xFE\xFF", "UTF-16BE"},
                 {"\xFF\xFE\0\0"s, "UTF-32LE"},
                 {"\0\0\xFE\xFF"s, "UTF-32BE"}};
    for (const auto &[mark, encoding] : cases) {
        CAPTURE(encoding, mark.size());
        const std::string head = mark + encoded(QStringLiteral("name,note\n"), encoding);
        const std::string first = encoded(QStringLiteral("José,“yes” – 🥜\n"), encoding);
        const table::File file(head + first + encoded(QStringLiteral("Łukasz,2\n"), encoding));
        const auto found = csv::detect(file.path());
        CHECK(found.dialect.encoding == encoding);
        CHECK(found.dialect.bom == !mark.empty());
        CHECK(found.header == Row{"name", "note"});
        for (const std::size_t block : {std::size_t(1), std::size_t(5), csv::Reader::usualBlock}) {
            const auto content = table::read(file.path(), found.dialect, block);
            CHECK(content.rows == sampleRows);
            CHECK(content.bytes == std::vector<qint64>{qint64(head.size()), qint64(head.size() + first.size())});
            CHECK(content.problems.isEmpty());
        }
    }
}

TEST_CASE("text that is not UTF-8 is read as Windows-1252", "[csv]")
{
    const table::File file("name,note\nJos\xE9,\x80 5 \x93ok\x94\n");
    const auto found = csv::detect(file.path());
    CHECK(found.dialect.encoding == "windows-1252");
    CHECK(table::read(file.path(), found.dialect).rows == Rows{{"José", "€ 5 “ok”"}});
}

TEST_CASE("a first accent far into the file determines the encoding", "[csv]")
{
    std::string bytes = "name,note\n";
    while (bytes.size() < 3'000'000)
        bytes += "Ann,plain\n";
    const table::File utf8(bytes + "Jos\xC3\xA9,x\n");
    CHECK(csv::detect(utf8.path()).dialect.encoding == "UTF-8");
    const table::File windows(bytes + "Jos\xE9,x\n");
    CHECK(csv::detect(windows.path()).dialect.encoding == "windows-1252");
}

TEST_CASE("an invalid byte in a UTF-8 file costs one character and is reported with its location", "[csv]")
{
    std::string bytes = "name,note\nJosé,naïve\nZoë,a\xFF";
    const std::size_t bad = bytes.size() - 1;
    bytes += "b\nFrançois,x\n";
    const table::File file(bytes);
    const auto found = csv::detect(file.path());
    CHECK(found.dialect.encoding == "UTF-8");
    for (const std::size_t block : {std::size_t(1), std::size_t(7), csv::Reader::usualBlock}) {
        const auto content = table::read(file.path(), found.dialect, block);
        CHECK(content.rows[1]
              == Row{"Zoë", "a\xEF\xBF\xBD"
                            "b"});
        CHECK(content.bytes[2] == qint64(bad) + 3);
        REQUIRE(content.problems.size() == 1);
        CHECK(content.problems[0].byte == qint64(bad));
        CHECK(content.problems[0].row == 3);
        CHECK(content.problems[0].line == 3);
        CHECK(content.problems[0].column == "note");
        CHECK(content.counts.badBytes == 1);
    }
}

TEST_CASE("overlong, surrogate and truncated characters are not UTF-8", "[csv]")
{
    for (const std::string_view bad : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"}) {
        const auto content = table::readText("a,b\n" + std::string(bad) + ",é\n");
        CHECK(content.counts.badBytes == qint64(bad.size()));
        CHECK(content.rows[0][1] == "é");
    }
}

TEST_CASE("NUL characters are replaced and reported", "[csv]")
{
    using namespace std::string_literals;
    const auto content = table::readText("a,b\nx\0y,\0\0\n1,2\n"s);
    CHECK(content.rows == Rows{{"x\xEF\xBF\xBDy", "\xEF\xBF\xBD\xEF\xBF\xBD"}, {"1", "2"}});
    CHECK(content.bytes == std::vector<qint64>{4, 11});
    REQUIRE(content.problems.size() == 2);
    CHECK(content.problems[0].byte == 5);
    CHECK(content.problems[1].column == "b");
    CHECK(content.counts.nulBytes == 3);
}

TEST_CASE("encodings chosen by the user are read: Cyrillic, Central European, Japanese", "[csv]")
{
    const struct {
        const char *encoding;
        QString text;
    } cases[] = {{"windows-1251", QStringLiteral("Ирина")},
                 {"ISO-8859-2", QStringLiteral("Łukasz")},
                 {"macintosh", QStringLiteral("José")},
                 {"Shift_JIS", QStringLiteral("東京")}};
    for (const auto &[encoding, text] : cases) {
        CAPTURE(encoding);
        const std::string first = encoded(text + QStringLiteral(",1\n"), encoding);
        const table::File file("a,b\n" + first + "x,2\n");
        csv::Dialect dialect;
        dialect.encoding = encoding;
        const auto content = table::read(file.path(), dialect, 3);
        CHECK(content.rows == Rows{{text.toStdString(), "1"}, {"x", "2"}});
        CHECK(content.bytes == std::vector<qint64>{4, qint64(4 + first.size())});
    }
}
