// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/namedistance.h"

#include <catch2/catch.hpp>

using people::distanceOfEmail;
using people::distanceOfFamily;
using people::distanceOfGiven;
using people::NameDistance;
using people::soundOf;

TEST_CASE("Short forms, initials and typing errors make first names near")
{
    CHECK(distanceOfGiven("robert", "robert lee") == NameDistance::Equal);
    CHECK(distanceOfGiven("robert", "bob") == NameDistance::Near);
    CHECK(distanceOfGiven("beto", "humberto") == NameDistance::Near);
    CHECK(distanceOfGiven("r.", "robert") == NameDistance::Near);
    CHECK(distanceOfGiven("michael", "micheal") == NameDistance::Near);
    CHECK(distanceOfGiven("elena", "maria elena") == NameDistance::Near);
    CHECK(distanceOfGiven("", "bob") == NameDistance::Unknown);
}

TEST_CASE("Names of different people are apart however similar their spelling")
{
    CHECK(distanceOfGiven("ana", "ada") == NameDistance::Apart);
    CHECK(distanceOfGiven("maria", "mario") == NameDistance::Apart);
    CHECK(distanceOfGiven("daniel", "daniela") == NameDistance::Apart);
    CHECK(distanceOfGiven("alexander", "alexandra") == NameDistance::Apart);
    CHECK(distanceOfFamily("lee", "lie") == NameDistance::Apart);
}

TEST_CASE("Last names are near by a letter or by one of two names")
{
    CHECK(distanceOfFamily("gonzalez", "gonzales") == NameDistance::Near);
    CHECK(distanceOfFamily("garcia lopez", "garcia") == NameDistance::Near);
    CHECK(distanceOfFamily("de la cruz", "cruz") == NameDistance::Near);
    CHECK(distanceOfFamily("smith", "smith-jones") == NameDistance::Near);
    CHECK(distanceOfFamily("smith", "smithson") == NameDistance::Apart);
}

TEST_CASE("Another digit makes another e-mail address, a swapped letter a mistyped one")
{
    CHECK(distanceOfEmail("ana@gmail.com", "ana@gmial.com") == NameDistance::Near);
    CHECK(distanceOfEmail("ana@gmail.com", "ana@gmail.con") == NameDistance::Near);
    CHECK(distanceOfEmail("ana1@gmail.com", "ana2@gmail.com") == NameDistance::Apart);
    CHECK(distanceOfEmail("ana@gmail.com", "ana7@gmail.com") == NameDistance::Apart);
    CHECK(distanceOfEmail("ana@gmail.com", "bo@gmail.com") == NameDistance::Apart);
}

TEST_CASE("Names that sound alike have one key")
{
    CHECK(soundOf("anderson") == soundOf("andersen"));
    CHECK(soundOf("gonzalez") == soundOf("gonsales"));
    CHECK(soundOf("carl") == soundOf("karl"));
    CHECK(soundOf("smith") != soundOf("garcia"));
    CHECK(soundOf("иванова") == "иванова");
}
