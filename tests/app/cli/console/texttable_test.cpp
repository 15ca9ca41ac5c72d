// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/texttable.h"

#include <catch2/catch.hpp>

#include <clocale>

TEST_CASE("Columns align for all scripts", "[cli]")
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    TextTable table({"Name", "City"});
    const QStringList lines = table.lines({{"Ana Núñez", "Duluth"}, {"山田", "東京"}, {"e\u0301", "x"}});
    REQUIRE(lines.size() == 5);
    CHECK(displayWidth("山田") == 4);
    CHECK(displayWidth("e\u0301") == 1);
    CHECK(lines[2] == "Ana Núñez  Duluth");
    CHECK(lines[3] == "山田       東京");
}

TEST_CASE("Long cells are cut and line breaks removed", "[cli]")
{
    TextTable table({"Notes"}, 10);
    const QStringList lines = table.lines({{"one\ntwo\x1b[31m"}, {"a very long note indeed"}});
    CHECK(displayWidth(lines[2]) <= 10);
    CHECK_FALSE(lines[2].contains('\n'));
    CHECK_FALSE(lines[2].contains(QChar(0x1b)));
    CHECK(lines[3] == QString::fromUtf8("a very lo…"));
}

TEST_CASE("Later rows use the widths of the first ones", "[cli]")
{
    TextTable table({"A", "B"});
    table.lines({{"12345", "x"}});
    CHECK(table.lines({{"1", "y"}}) == QStringList{"1      y"});
}
