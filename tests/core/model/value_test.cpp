// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include "core/parsing/parse.h"
#include "tests/core/parsing/kinds.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

namespace {

rc::Gen<std::string> cellText()
{
    return rc::gen::oneOf(
        rc::gen::arbitrary<std::string>(),
        rc::gen::map(
            rc::gen::pair(rc::gen::inRange(0, 5),
                          rc::gen::element<std::string>("(none)", "(withheld)", "(clear)", "x", "")),
            [](const std::pair<int, std::string> &p) { return std::string(std::size_t(p.first), '\\') + p.second; }));
}

}

TEST_CASE("The three absent states and a text have different cells", "[value]")
{
    CHECK(Value().cell().empty());
    CHECK(Value::knownNone().cell() == "(none)");
    CHECK(Value::withheld().cell() == "(withheld)");
    CHECK(Value("Ana").cell() == "Ana");
    CHECK(Value("(none)").cell() == "\\(none)");
    CHECK(Value("\\(clear)").cell() == "\\\\(clear)");
    CHECK(Value("(none) yet").cell() == "(none) yet");
}

TEST_CASE("An empty text is not recorded, and the absent states differ", "[value]")
{
    CHECK(Value("") == Value());
    CHECK(Value::knownNone() != Value());
    CHECK(Value::withheld() != Value::knownNone());
    CHECK(Value::isClearOrder("(clear)"));
    CHECK_FALSE(Value::isClearOrder("\\(clear)"));
}

TEST_CASE("A value survives a round trip through its cell", "[value]")
{
    rc::prop("for any text", [] {
        const Value value(*cellText());
        RC_ASSERT(Value::fromCell(value.cell()) == value);
    });
    rc::prop("and no present text reads as absent or as an instruction", [] {
        const Value value(*cellText());
        RC_PRE(value.isPresent());
        RC_ASSERT(!Value::isClearOrder(value.cell()));
        RC_ASSERT(Value::fromCell(value.cell()).isPresent());
    });
}

TEST_CASE("A cell of a field is read with its markers", "[value]")
{
    const auto read = [](std::string_view key, std::string_view cell) {
        Value value("before");
        parseCell(kinds::fieldOf(key), cell, {}, value);
        return value;
    };
    CHECK(read("integer", " 1,200 ") == Value("1200"));
    CHECK(read("integer", "  ") == Value());
    CHECK(read("integer", " (none) ") == Value::knownNone());
    CHECK(read("email", "(withheld)") == Value::withheld());
    CHECK(read("integer", "(clear)") == Value());
    CHECK(read("text", "\\(none)") == Value("(none)"));
    CHECK(read("integer", "many") == Value("before"));
}

TEST_CASE("A canonical text of a text field survives its cell", "[value]")
{
    rc::prop("for any text", [] {
        const std::string raw = *cellText();
        std::string canonical;
        RC_PRE(parseText(kinds::fieldOf("text"), raw, {}, canonical) != Outcome::Refused);
        Value read;
        RC_ASSERT(parseCell(kinds::fieldOf("text"), Value(canonical).cell(), {}, read) == Outcome::Clean);
        RC_ASSERT(read == Value(canonical));
    });
}
