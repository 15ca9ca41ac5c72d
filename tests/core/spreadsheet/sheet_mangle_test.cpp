// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"
#include "core/spreadsheet/mangle.h"
#include "core/spreadsheet/profile.h"
#include "tests/core/spreadsheet/spreadsheet.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

using spreadsheet::CellChange;
using spreadsheet::explain;
using spreadsheet::Profile;
using spreadsheet::Rewrite;
using spreadsheet::Rewrites;

namespace {

/// Canonical texts of all sorts, of a kind that is awkward for spreadsheets.
rc::Gen<std::string> someValue()
{
    const auto digits = [](int most) {
        return rc::gen::map(rc::gen::pair(rc::gen::inRange(1, most), rc::gen::arbitrary<quint64>()), [](const auto &p) {
            std::string text = std::to_string(p.second) + std::to_string(p.second % 99991);
            return text.substr(0, std::size_t(p.first));
        });
    };
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const auto date =
        rc::gen::map(rc::gen::tuple(rc::gen::inRange(1950, 2040), rc::gen::inRange(1, 13), rc::gen::inRange(1, 29)),
                     [two](const auto &t) {
                         return std::to_string(std::get<0>(t)) + '-' + two(std::get<1>(t)) + '-' + two(std::get<2>(t));
                     });
    const auto word = rc::gen::element<std::string>(
        "Ana", "Łukasz 🥜", "Núñez", "it's late", "“ICE Out” – now", "a\r\nb", "x\u00A0y", "O’Hara", "5–7 pm",
        "true", "false", "Somali / Hmong", "-", "(none)", "=1+1", "one; two", "100 - 200", "café\nsecond");
    return rc::gen::oneOf(
        digits(22), rc::gen::map(digits(6), [](const std::string &d) { return '0' + d; }),
        rc::gen::map(digits(4), [](const std::string &d) { return d + ".5"; }),
        rc::gen::map(digits(4), [](const std::string &d) { return d + ".10"; }),
        rc::gen::map(rc::gen::arbitrary<quint64>(),
                     [](quint64 n) { return "+1" + std::to_string(2'000'000'000 + n % 7'999'999'999); }),
        date,
        rc::gen::map(
            rc::gen::tuple(date, rc::gen::inRange(0, 24), rc::gen::inRange(1, 60)),
            [two](const auto &t) { return std::get<0>(t) + 'T' + two(std::get<1>(t)) + ':' + two(std::get<2>(t)); }),
        word, rc::gen::map(rc::gen::pair(word, word), [](const auto &p) { return p.first + ' ' + p.second; }),
        rc::gen::element<std::string>("1E5", "1e10", "1/30/2026", "02/03/2026", "08:30", "50%", "(5)"));
}

CellChange::What what(const Profile &profile, const std::string &written, const std::string &cell)
{
    return profile.classify(0, nullptr, written, cell).what;
}

std::string rewriteNumbers(Rewrites how)
{
    std::string out;
    how.each([&](Rewrite one) { out += ' ' + std::to_string(int(one)); });
    return out;
}

}

TEST_CASE("Every rewrite that was measured is explained")
{
    const std::vector<std::pair<std::string, std::string>> measured{{"02134", "2134"},
                                                                    {"12345678901234567890", "1.23456789012346E+019"},
                                                                    {"12345678901234567890", "12345678901234500000"},
                                                                    {"1E5", "100000"},
                                                                    {"1e10", "10000000000"},
                                                                    {"1E5", "1.00E+05"},
                                                                    {"1e10", "1.00E+10"},
                                                                    {"503", "5.03E+02"},
                                                                    {"+14155550100", "14155550100"},
                                                                    {"+14155550100", "1.41556E+10"},
                                                                    {"1.10", "1.1"},
                                                                    {"0.1234567890123456789", "0.123456789012346"},
                                                                    {"1/30/2026", "01/30/26"},
                                                                    {"02/03/2026", "02/03/26"},
                                                                    {"2026-01-30", "1/30/26"},
                                                                    {"2026-01-30", "1/30/2026"},
                                                                    {"2026-01-30", "30.1.2026"},
                                                                    {"2026-01-30", "30/01/2026"},
                                                                    {"2026-01-30T08:00", "2026-01-30 08:00:00"},
                                                                    {"2026-01-30T17:10", "1/30/2026 17:10"},
                                                                    {"2026-01-30T17:10", "01/30/26 05:10 PM"},
                                                                    {"2026-01-30", "2026-01-30 00:00:00"},
                                                                    {"2026-01-30T17:10", "1/30/2026"},
                                                                    {"08:30", "08:30:00 AM"},
                                                                    {"8:30 PM", "08:30:00 PM"},
                                                                    {"1/2", "01/02/26"},
                                                                    {"1/2", "2-Jan"},
                                                                    {"MAR1", "1-Mar"},
                                                                    {"50%", "50.00%"},
                                                                    {"0.5", "50%"},
                                                                    {"(5)", "-5"},
                                                                    {"false", "FALSE"},
                                                                    {"true", "WAHR"},
                                                                    {"a\r\nb", "a\nb"},
                                                                    {"Łukasz 🥜", "?ukasz ?"},
                                                                    {"Łukasz 🥜", "?ukasz ??"},
                                                                    {"Núñez", "NÃºÃ±ez"},
                                                                    {"x\u00A0y", "x y"},
                                                                    {"it's", "it’s"},
                                                                    {"5–7", "5-7"},
                                                                    {"wait...", "wait…"},
                                                                    {"02134", "=\"02134\""},
                                                                    {"1234.5", "$1,234.50"},
                                                                    {"1234", "1,234"},
                                                                    {"1.5", "1,5"},
                                                                    {"-92.1", "-92,1"},
                                                                    {" padded ", "padded"},
                                                                    {"“O’Hara”", "\"O'Hara\""},
                                                                    {"Łukasz – it's", "?ukasz – it’s"}};
    for (const auto &[written, cell] : measured) {
        INFO(written << " became " << cell);
        const auto how = explain(written, cell);
        CHECK(how.has_value());
        CHECK((how && !how->empty()));
    }
}

TEST_CASE("Changes that no spreadsheet makes are not explained")
{
    const std::vector<std::pair<std::string, std::string>> edits{{"02134", "2135"},
                                                                 {"2134", "02134"},
                                                                 {"12345678901234567890", "1.23456789012347E+019"},
                                                                 {"1000", "1001"},
                                                                 {"1234", "1000"},
                                                                 {"1.5", "2.5"},
                                                                 {"+14155550100", "14155550101"},
                                                                 {"14155550100", "+14155550100"},
                                                                 {"2026-01-30", "1/31/2026"},
                                                                 {"2026-01-30", "2026-01-31"},
                                                                 {"2026-03-04", "2027-04-03"},
                                                                 {"2026-01-30T17:10", "1/30/2026 18:10"},
                                                                 {"08:30", "09:30:00 AM"},
                                                                 {"true", "FALSE"},
                                                                 {"Łukasz", "?ukas"},
                                                                 {"Ana", "?na"},
                                                                 {"Núñez", "Nuñez"},
                                                                 {"abc", "ab"},
                                                                 {"Marta 5", "5-Mar"},
                                                                 {"10", "10%"},
                                                                 {"", "5"},
                                                                 {"5", ""},
                                                                 {"yes", "TRUE"},
                                                                 {"12", "1,2"},
                                                                 {"one, two", "one; two"}};
    for (const auto &[written, cell] : edits) {
        INFO(written << " became " << cell);
        CHECK_FALSE(explain(written, cell).has_value());
    }
}

TEST_CASE("Every rewrite of a spreadsheet is distinguished from edits, whatever the cells contain")
{
    for (const auto &[name, habit] : spreadsheet::habits()) {
        rc::check(name, [&habit = habit] {
            auto written = *rc::gen::container<std::vector<std::string>>(20, someValue());
            written.insert(written.end(), {"2026-01-30", "2025-05-31", "1999-12-13"});
            const auto typed = *rc::gen::container<std::vector<std::string>>(2, someValue());
            const std::size_t first = *rc::gen::inRange<std::size_t>(0, 10), second = 10 + first;
            std::vector<std::string> cells;
            for (std::size_t i = 0; i < written.size(); ++i)
                cells.push_back(habit(i == first ? typed[0] : i == second ? typed[1] : written[i]));
            Profile profile(1);
            for (std::size_t i = 0; i < written.size(); ++i)
                profile.learn(0, written[i], cells[i]);
            profile.finish();
            for (std::size_t i = 0; i < written.size(); ++i) {
                const CellChange::What verdict = what(profile, written[i], cells[i]);
                const bool edited = i == first || i == second;
                const auto how = explain(written[i], cells[i]);
                RC_LOG() << written[i].substr(0, 60) << " -> " << cells[i].substr(0, 60)
                         << (how ? rewriteNumbers(*how) : " unexplained") << '\n';
                // An edit can be distinguished from the old value unless it looks like a rewritten form of that value.
                if (edited && how)
                    continue;
                RC_ASSERT((verdict == CellChange::What::Edited) == edited);
            }
        });
    }
}

TEST_CASE("A text cut off at the cell limit is not an edit")
{
    std::string text;
    while (text.size() < 60'000)
        text += "Łódź 🥜 and more\n";
    const std::string cut = spreadsheet::cutOff(text);
    Profile profile(1);
    profile.learn(0, text, cut);
    profile.learn(0, "short", "short");
    profile.finish();
    CHECK(what(profile, text, cut) == CellChange::What::Rewritten);
    CHECK(what(profile, text, spreadsheet::ansi(cut)) == CellChange::What::Edited); // Nothing else was saved so.
    CHECK(what(profile, text, cut.substr(0, 20'000)) == CellChange::What::Edited);
    CHECK(explain(text, spreadsheet::ansi(cut)) == (Rewrites(Rewrite::CutOff) | Rewrite::Unencodable));
}

TEST_CASE("An unchanged cell is evidence against a rewrite, so that a similar edit is found")
{
    Profile profile(1);
    for (int i = 0; i < 4; ++i)
        profile.learn(0, "0210" + std::to_string(i), "0210" + std::to_string(i));
    profile.learn(0, "00012", "12");
    profile.finish();
    CHECK(what(profile, "00012", "12") == CellChange::What::Edited);

    Profile alone(2);
    alone.learn(0, "00012", "12");
    alone.finish();
    CHECK(what(alone, "00012", "12") == CellChange::What::Rewritten);

    Profile elsewhere(2); // Another column kept its zeros.
    elsewhere.learn(0, "00012", "12");
    elsewhere.learn(1, "00077", "00077");
    elsewhere.finish();
    CHECK(what(elsewhere, "00012", "12") == CellChange::What::Edited);

    Profile rounding(1); // Rounding one number is an edit.
    rounding.learn(0, "12.5", "13");
    rounding.finish();
    CHECK(what(rounding, "12.5", "13") == CellChange::What::Edited);
}

TEST_CASE("An edit in a rewritten column is read with the rewrite undone")
{
    Profile profile(4);
    const char *zips[] = {"02134", "02135", "01201", "55802"};
    for (const std::string zip : zips)
        profile.learn(0, zip, spreadsheet::plainNumber(zip));
    for (const std::string date : {"2026-03-04", "2026-05-06", "2026-01-30"})
        profile.learn(1, date, spreadsheet::dates("%3$d/%2$d/%1$d")(date));
    for (const std::string name : {"José", "Núñez", "Łukasz"})
        profile.learn(2, name, spreadsheet::mojibake(name));
    for (const std::string phone : {"+16125550101", "+4915112345678", "+16125550102"})
        profile.learn(3, phone, phone.substr(1));
    profile.finish();
    CHECK(profile.classify(0, nullptr, "02134", "2199").text == "02199");
    CHECK(profile.classify(1, nullptr, "2026-03-04", "5/4/2026").text == "2026-04-05");
    CHECK(profile.classify(2, nullptr, "José", "JosÃ© MarÃ­a").text == "José María");
    CHECK(profile.classify(3, nullptr, "+4915112345678", "4915112345679").text == "+4915112345679");
    CHECK(profile.dates(1) == DateOrder::DayFirst);
}

TEST_CASE("Another spelling of the field's value is not an edit")
{
    const Entity &pledge = *findEntity("pledge");
    const Profile profile(1);
    const auto isSame = [&](const char *key, const char *written, const char *cell) {
        const Field *field = pledge.find(key);
        REQUIRE(field);
        return profile.classify(0, field, written, cell).what != CellChange::What::Edited;
    };
    CHECK(isSame("postal_code", "02134", "2134"));
    CHECK(isSame("phone", "+16125550101", "16125550101"));
    CHECK(isSame("phone", "+16125550101", "(612) 555-0101"));
    CHECK_FALSE(isSame("postal_code", "02134", "2135"));
    CHECK_FALSE(isSame("given_name", "Ana", "Anna"));
    CHECK(profile.classify(0, pledge.find("phone"), "+16125550101", " ").what == CellChange::What::Cleared);
}
