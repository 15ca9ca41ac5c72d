// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/counted.h"

#include <catch2/catch.hpp>

TEST_CASE("A counted noun has the form that goes with its number", "[cli]")
{
    CHECK(counted(0, "record") == "0 records");
    CHECK(counted(1, "record") == "1 record");
    CHECK(counted(2, "record") == "2 records");
    CHECK(counted(1200, "new conflict") == "1200 new conflicts");
    CHECK(counted(1, "match", "matches") == "1 match");
    CHECK(counted(3, "match", "matches") == "3 matches");
}
