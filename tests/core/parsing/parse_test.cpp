// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/parse.h"

#include "core/parsing/when.h"
#include "tests/core/parsing/kinds.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>
#include <vector>

using namespace kinds;

namespace {

constexpr const char *someId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001";
constexpr const char *otherId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0002";

/// Translates the labels of the sample's choices into Spanish.
class Spanish : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Choice") == 0 && qstrcmp(source, "Strike of everybody") == 0)
            return QStringLiteral("Huelga de todas y todos ");
        if (qstrcmp(context, "Choice") == 0 && qstrcmp(source, "No work") == 0)
            return QStringLiteral("No trabajar mañana");
        return {};
    }
};

/// Canonical and other values of every kind, as seeds for likelyText().
rc::Gen<std::string> seedText(Kind kind)
{
    using rc::gen::element;
    switch (kind) {
    case Kind::Integer:
        return element<std::string>("0", "-12", "1,200", "1.200", "1 200 000", "12.0", "9223372036854775807", "007");
    case Kind::Real:
        return element<std::string>("0.1", "-92.1", "1,234.5", "46,786", "1e300", "1E-9", ".5", "-0.0", "5.");
    case Kind::YesNo:
        return element<std::string>("yes", "No", "sí", "✓", "0", "x");
    case Kind::Choice:
        return element<std::string>("no_work", "Walk-out", "general strike", "No work");
    case Kind::Choices:
        return element<std::string>("no_work; walk_out", "Walk-out, No work", "general_strike");
    case Kind::Reference:
    case Kind::References:
        return element<std::string>(someId, std::string(someId) + "; " + otherId,
                                    "{0190AAAA-BBBB-7CCC-8DDD-EEEEFFFF0001}");
    case Kind::AnyReference:
        return element<std::string>(std::string("source:") + someId, std::string("Source: ") + otherId);
    case Kind::When:
        return element<std::string>("2026-01-30", "2026", "1/30/2026", "3/4/26", "30 de enero de 2026",
                                    "2026-01-30T17:10:05Z", "46052.7", "1769793000", "Jan 30-31, 2026",
                                    "before 2026-01", "2026-01-30 17:10-19:00", "2026-01-30 17:10:00 -0600", "Jan-26",
                                    "2025/2026", "Jan 30, 2026 5-7 pm", "after 1/30/2026 5:10 PM CST",
                                    "20260130T171000Z", "0001-01-01T00:00+01:00");
    case Kind::Email:
        return element<std::string>("Ana@Example.ORG", "mailto:a@b.co", "Ana <ana@example.org>", "ñ@ÑANDÚ.org");
    case Kind::Phone:
        return element<std::string>("6125550101", "+44 20 7946 0958", "555-0101", "612-555-0101 x2", "1-800-FLOWERS");
    case Kind::PostalCode:
        return element<std::string>("55802", "2134", "558021234", "601", "K1A 0B6", "55,802", "2134.0", "55802-1234");
    case Kind::Zone:
        return element<std::string>("America/Chicago", "us/central", "CST", "(GMT-06:00) Central Time", "UTC",
                                    "asia/calcutta");
    case Kind::Url:
        return element<std::string>("https://example.org/a?b#c", "example.org");
    default:
        return element<std::string>("a; b", "Jose\xCC\x81", "one\r\r\ntwo", "a\\;b, c", "(none)", "x\xCD\xBEy");
    }
}

/// Returns a value of the kind with a few pieces inserted, removed or replaced; sometimes any text.
std::string likelyText(Kind kind)
{
    const auto piece = rc::gen::element<std::string>(
        "0", "1", "12", "30", "2026", "+", "-", "/", ".", ",", ":", ";", "; ", " ", "\\", "T", "Z", "pm", "Jan", "UTC",
        "yes", "@", "a", "É", "e\xCC\x81", "\xC2\xA0", "–", "’", "\r\n", "\r", "CST", "E+10", "(", ")", "ñ", "%", "ext",
        "x", "\xCD\xBE", "\xE2\x84\xAA", "\xFF");
    if (*rc::gen::inRange(0, 10) == 0)
        return *rc::gen::arbitrary<std::string>();
    std::string text = *seedText(kind);
    for (int changes = *rc::gen::inRange(0, 4); changes > 0; --changes) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        const auto length = *rc::gen::inRange<std::size_t>(0, 3);
        text.replace(at, length, *rc::gen::arbitrary<bool>() ? *piece : std::string());
    }
    return text;
}

Hints someHints()
{
    Hints hints;
    hints.dates = DateOrder(*rc::gen::inRange(0, 5));
    hints.commaLists = *rc::gen::arbitrary<bool>();
    return hints;
}

/// Calls check(field, raw, hints) with many texts for each kind of field.
template <class Check> void forAllKinds(Check check)
{
    for (const Field &field : fields)
        rc::prop(std::string("for ") + field.key, [&] {
            const std::string raw = likelyText(field.kind);
            RC_LOG() << "raw: " << raw << '\n';
            check(field, raw, someHints());
        });
}

}

TEST_CASE("Reading a canonical text gives the same text", "[parse]")
{
    forAllKinds([](const Field &field, const std::string &raw, const Hints &hints) {
        std::string canonical, again;
        if (parseText(field, raw, hints, canonical) == Outcome::Refused)
            return;
        RC_ASSERT(!canonical.empty());
        const Outcome outcome = parseText(field, canonical, Hints(), again);
        RC_ASSERT(again == canonical);
        const bool keepsTyped = field.kind == Kind::Phone || field.kind == Kind::PostalCode;
        RC_ASSERT(outcome == Outcome::Clean || (keepsTyped && outcome == Outcome::Unsure));
    });
}

TEST_CASE("A struct returns every canonical text it was given", "[parse]")
{
    forAllKinds([](const Field &field, const std::string &raw, const Hints &hints) {
        std::string canonical;
        if (parseText(field, raw, hints, canonical) == Outcome::Refused)
            return;
        Sample sample;
        field.write(&sample, canonical);
        RC_ASSERT(field.read(&sample) == canonical);
    });
}

TEST_CASE("A refusal writes nothing and has a reason and a cure", "[parse]")
{
    forAllKinds([](const Field &field, const std::string &raw, const Hints &hints) {
        std::string out = "untouched";
        Remark remark;
        const Outcome outcome = parseText(field, raw, hints, out, &remark);
        RC_ASSERT((outcome == Outcome::Clean) == remark.reason.isEmpty());
        RC_ASSERT((outcome == Outcome::Clean) == remark.cure.isEmpty());
        RC_ASSERT(outcome != Outcome::Refused || out == "untouched");
    });
}

TEST_CASE("Every date that is read is a moment", "[parse]")
{
    rc::prop("for any date", [] {
        std::string canonical;
        if (parseText(fieldOf("when"), likelyText(Kind::When), someHints(), canonical) != Outcome::Refused) {
            const auto moment = Moment::parse(canonical);
            RC_ASSERT(moment.has_value());
            RC_ASSERT(moment->text() == canonical);
        }
    });
}

TEST_CASE("A text keeps everything except leading and trailing whitespace", "[parse]")
{
    CHECK(read("text", "  He said “no”… –  twice \xC2\xA0") == clean("He said “no”… –  twice"));
    CHECK(read("text", "1.23457E+11") == clean("1.23457E+11"));
    CHECK(read("text", "line one\r\nline two") == clean("line one\r\nline two"));
    CHECK(read("text", "=1+1") == clean("=1+1"));
    CHECK(read("text", "Łukasz Nguyễn 🥜") == clean("Łukasz Nguyễn 🥜"));
    CHECK(read("text", "Jose\xCC\x81") == clean("José"));
    CHECK(read("text", "bad \xFF bytes") == refused());
    CHECK(read("text", "  ") == refused());
}

TEST_CASE("A long text keeps its line breaks, in one form", "[parse]")
{
    CHECK(read("long_text", "\n one\r\n\r\n  two\rthree \n") == clean("one\n\n  two\nthree"));
}

TEST_CASE("A list of texts is split at semicolons only, unless hints say otherwise", "[parse]")
{
    CHECK(read("texts", "a;b ;; c") == clean("a; b; c"));
    CHECK(read("texts", "No work, no school") == clean("No work, no school"));
    CHECK(read("texts", "AC\\;DC; b\\") == clean("AC\\;DC; b\\\\"));
    CHECK(read("texts", " ; ;") == refused());
    Hints foreign;
    foreign.commaLists = true;
    CHECK(read("texts", "labor, parents,", foreign) == clean("labor; parents"));
    CHECK(read("texts", "Duluth, MN; Superior, WI", foreign) == clean("Duluth, MN; Superior, WI"));
}

TEST_CASE("Yes and no are recognized in English and Spanish", "[parse]")
{
    for (const char *word : {"yes", "Y", "TRUE", "1", "x", "X", "✓", "✔", "si", "Sí", "SÍ", "Verdadero", "on"})
        CHECK(read("yes_no", word) == clean("yes"));
    for (const char *word : {"no", "N", "False", "0", "falso", "off"})
        CHECK(read("yes_no", word) == clean("no"));
    CHECK(read("yes_no", "maybe") == refused());
    CHECK(read("yes_no", "2") == refused());
}

TEST_CASE("A choice is recognized by key, label and other spellings of both", "[parse]")
{
    CHECK(read("choice", "no_work") == clean("no_work"));
    CHECK(read("choice", "General strike") == clean("general_strike"));
    CHECK(read("choice", "general-strike") == clean("general_strike"));
    CHECK(read("choice", "STRIKE OF EVERYBODY") == clean("general_strike"));
    CHECK(read("choice", "walkout") == clean("walk_out"));
    CHECK(read("choice", "no") == refused());
    CHECK(read("choice", "…") == refused());
    CHECK(read("choice", "picnic").remark.cure.contains(QStringLiteral("Walk-out")));
}

TEST_CASE("A choice is recognized by its label in the current language", "[parse]")
{
    CHECK(read("choice", "Huelga de todas y todos") == refused());
    Spanish spanish;
    QCoreApplication::installTranslator(&spanish);
    CHECK(read("choice", "huelga de todas y todos") == clean("general_strike"));
    CHECK(read("choice", "no trabajar MANANA") == clean("no_work"));
    CHECK(read("choice", "Strike of everybody") == clean("general_strike"));
    QCoreApplication::removeTranslator(&spanish);
    CHECK(read("choice", "Huelga de todas y todos") == refused());
    CHECK(read("choice", "no trabajar mañana") == refused());
}

TEST_CASE("Several choices are split if every piece is known", "[parse]")
{
    CHECK(read("choices", "no_work; walk_out") == clean("no_work; walk_out"));
    CHECK(read("choices", "Walk-out, No work") == clean("walk_out; no_work"));
    CHECK(read("choices", "No work|Walk-out") == clean("no_work; walk_out"));
    CHECK(read("choices", "no_work ::: no_work") == clean("no_work"));
    CHECK(read("choices", "no_work, picnic") == refused());
    CHECK(read("choices", ";") == refused());
}

TEST_CASE("A reference is an id in upper or lower case", "[parse]")
{
    CHECK(read("reference", "0190AAAA-BBBB-7CCC-8DDD-EEEEFFFF0001") == clean(someId));
    CHECK(read("reference", std::string("{") + someId + "}") == clean(someId));
    CHECK(read("reference", "Chicago Teachers Union") == refused());
    CHECK(read("reference", "00000000-0000-0000-0000-000000000000") == refused());
    CHECK(read("references", std::string(someId) + ", " + otherId + ";" + someId)
          == clean(std::string(someId) + "; " + otherId));
    CHECK(read("references", std::string(someId) + "; somebody") == refused());
    CHECK(read("any_reference", std::string("Source: ") + someId) == clean(std::string("source:") + someId));
    CHECK(read("any_reference", std::string("nothing:") + someId) == refused());
    CHECK(read("any_reference", someId) == refused());
}

TEST_CASE("An e-mail address keeps its local part as typed, with the domain in lower case", "[parse]")
{
    CHECK(read("email", " Ana.Ruiz+x@Example.ORG ") == clean("Ana.Ruiz+x@example.org"));
    CHECK(read("email", "mailto:ana@example.org") == clean("ana@example.org"));
    CHECK(read("email", "Ana Ruiz <ana@example.org>") == repaired("ana@example.org"));
    for (const char *marked : {"ana@example.org.", "<ana@example.org>", "'ana@example.org'", "ana@example.org;"})
        CHECK(read("email", marked) == repaired("ana@example.org"));
    CHECK(read("email", "josé@exämple.org") == clean("josé@exämple.org"));
    for (const char *wrong : {"ana", "ana@", "@example.org", "ana@example", "ana ruiz@example.org", "ana@example..org",
                              "ana@example.org, bo@example.org", "ana@-example.org", "n/a", "ana@exam ple.org"})
        CHECK(read("email", wrong) == refused());
    CHECK(read("email", "a@example.org; b@example.org").remark.reason.contains(QStringLiteral("more than one")));
}

TEST_CASE("A ZIP code that lost its leading zero is restored", "[parse]")
{
    CHECK(read("postal_code", "55802") == clean("55802"));
    CHECK(read("postal_code", "55802-1234") == clean("55802-1234"));
    CHECK(read("postal_code", "55802 – 1234") == clean("55802-1234"));
    CHECK(read("postal_code", "2134") == repaired("02134"));
    CHECK(read("postal_code", "2134-1234") == repaired("02134-1234"));
    CHECK(read("postal_code", "2134.0") == repaired("02134"));
    CHECK(read("postal_code", "55802.0") == repaired("55802"));
    CHECK(read("postal_code", "55,802") == repaired("55802"));
    CHECK(read("postal_code", "558021234") == repaired("55802-1234"));
    CHECK(read("postal_code", "601") == unsure("00601"));
    CHECK(read("postal_code", "123") == unsure("123"));
}

TEST_CASE("A postal code that is not a ZIP code is kept as written", "[parse]")
{
    CHECK(read("postal_code", "K1A 0B6") == clean("K1A 0B6"));
    CHECK(read("postal_code", "sw1a 1aa") == clean("sw1a 1aa"));
    CHECK(read("postal_code", "100-0001") == clean("100-0001"));
    CHECK(read("postal_code", "110001") == unsure("110001"));
    CHECK(read("postal_code", "Duluth") == unsure("Duluth"));
    CHECK(read("postal_code", "5.58021E+08") == refused());
}

TEST_CASE("A time zone is recognized by its name in any case and by common names", "[parse]")
{
    CHECK(read("zone", "America/Chicago") == clean("America/Chicago"));
    CHECK(read("zone", "america/chicago") == clean("America/Chicago"));
    CHECK(read("zone", "America/New York") == clean("America/New_York"));
    CHECK(read("zone", "US/Central") == clean("America/Chicago"));
    CHECK(read("zone", "Central Standard Time") == clean("America/Chicago"));
    CHECK(read("zone", "(GMT-06:00) Central Time (US & Canada)") == clean("America/Chicago"));
    CHECK(read("zone", "CST") == unsure("America/Chicago"));
    CHECK(read("zone", "Eastern") == unsure("America/New_York"));
    CHECK(read("zone", "utc") == clean("UTC"));
    CHECK(read("zone", "Asia/Calcutta") == clean("Asia/Calcutta"));
    CHECK(read("zone", "../../etc/passwd") == refused());
    CHECK(read("zone", "-06:00") == refused());
    CHECK(read("zone", "UTC-06:00") == refused());
    CHECK(read("zone", "Mars/Olympus") == refused());
}

TEST_CASE("A web address contains no spaces", "[parse]")
{
    CHECK(read("url", " https://example.org/a?b=1#c ") == clean("https://example.org/a?b=1#c"));
    CHECK(read("url", "example.org/page") == clean("example.org/page"));
    CHECK(read("url", "see example.org") == refused());
}

TEST_CASE("A field's own rule is applied to the parsed value", "[parse]")
{
    CHECK(read("percent", "75 %") == clean("75"));
    CHECK(read("percent", "100.0") == clean("100"));
    CHECK(read("percent", "101") == refused());
    CHECK(read("percent", "-1").remark.reason.contains(QStringLiteral("between 0 and 100")));
}
