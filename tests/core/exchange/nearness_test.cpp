// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nearness.h"

#include <catch2/catch.hpp>

using exchange::Nearness;
using exchange::nearnessOfEmail;
using exchange::nearnessOfFamily;
using exchange::nearnessOfGiven;
using exchange::soundOf;

TEST_CASE("Short forms, initials and slips make first names near")
{
    CHECK(nearnessOfGiven("robert", "robert lee") == Nearness::Equal);
    CHECK(nearnessOfGiven("robert", "bob") == Nearness::Near);
    CHECK(nearnessOfGiven("beto", "humberto") == Nearness::Near);
    CHECK(nearnessOfGiven("r.", "robert") == Nearness::Near);
    CHECK(nearnessOfGiven("michael", "micheal") == Nearness::Near);
    CHECK(nearnessOfGiven("elena", "maria elena") == Nearness::Near);
    CHECK(nearnessOfGiven("", "bob") == Nearness::Unknown);
}

TEST_CASE("Names of two people are apart however alike they are written")
{
    CHECK(nearnessOfGiven("ana", "ada") == Nearness::Apart);
    CHECK(nearnessOfGiven("maria", "mario") == Nearness::Apart);
    CHECK(nearnessOfGiven("daniel", "daniela") == Nearness::Apart);
    CHECK(nearnessOfGiven("alexander", "alexandra") == Nearness::Apart);
    CHECK(nearnessOfFamily("lee", "lie") == Nearness::Apart);
}

TEST_CASE("Last names are near by a letter or by one of two names")
{
    CHECK(nearnessOfFamily("gonzalez", "gonzales") == Nearness::Near);
    CHECK(nearnessOfFamily("garcia lopez", "garcia") == Nearness::Near);
    CHECK(nearnessOfFamily("de la cruz", "cruz") == Nearness::Near);
    CHECK(nearnessOfFamily("smith", "smith-jones") == Nearness::Near);
    CHECK(nearnessOfFamily("smith", "smithson") == Nearness::Apart);
}

TEST_CASE("Another digit makes another e-mail address, a swapped letter a mistyped one")
{
    CHECK(nearnessOfEmail("ana@gmail.com", "ana@gmial.com") == Nearness::Near);
    CHECK(nearnessOfEmail("ana@gmail.com", "ana@gmail.con") == Nearness::Near);
    CHECK(nearnessOfEmail("ana1@gmail.com", "ana2@gmail.com") == Nearness::Apart);
    CHECK(nearnessOfEmail("ana@gmail.com", "ana7@gmail.com") == Nearness::Apart);
    CHECK(nearnessOfEmail("ana@gmail.com", "bo@gmail.com") == Nearness::Apart);
}

TEST_CASE("Names that sound alike have one key")
{
    CHECK(soundOf("anderson") == soundOf("andersen"));
    CHECK(soundOf("gonzalez") == soundOf("gonsales"));
    CHECK(soundOf("carl") == soundOf("karl"));
    CHECK(soundOf("smith") != soundOf("garcia"));
    CHECK(soundOf("иванова") == "иванова");
}
