// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/core/people/people.h"

#include <algorithm>
#include <map>
#include <random>
#include <utility>

using people::DuplicatePair;
using people::DuplicateReport;

namespace {

const std::vector<std::string> firstNames = {"María",   "Robert",    "José",   "Elizabeth", "Katherine",
                                             "William", "Priya",     "Dmitri", "Fatima",    "Ingrid",
                                             "Michael", "Guadalupe", "Tyrone", "Samir"};
const std::vector<std::string> familyNames = {"Ander", "Brook", "Castel", "Dahl", "Fitz",  "Holm",
                                              "Jacob", "Karo",  "Okaf",   "Müll", "Peter", "Quin",
                                              "Thor",  "Vanc",  "West",   "Zapa", "Ulri",  "Nor"};
const std::vector<std::string> familyEndings = {"son",  "field", "wood", "guez",  "stad",
                                                "berg", "foro",  "lini", "quist", "worth"};

/// People who are surely different ones: of one name and one first letter of it each lives elsewhere.
class Town
{
public:
    PersonRow next()
    {
        PersonRow row;
        row.number = m_next++;
        row.given = firstNames[std::size_t(row.number) % firstNames.size()];
        row.family = familyNames[m_random() % familyNames.size()] + familyEndings[m_random() % familyEndings.size()];
        row.zip = std::to_string(10'000 + row.number % 900);
        row.email = text::foldToWord(row.given) + '.' + text::foldToWord(row.family)
                  + std::to_string(1000 + row.number * 7) + "@example.org";
        row.phone = "+1" + std::to_string(2'125'550'100 + row.number * 1'000'013LL % 700'000'000);
        return row;
    }
    PersonRow again(const PersonRow &row)
    {
        PersonRow copy = row;
        copy.number = m_next++;
        return copy;
    }
    std::mt19937 &random() { return m_random; }

private:
    std::mt19937 m_random{20260131};
    int m_next = 1;
};

/// What happens to people between two lists. Each gives a copy that is the same person.
struct Mishap {
    const char *name;
    void (*befall)(PersonRow &original, PersonRow &copy);
};

const Mishap mishaps[] = {
    {"nothing", [](PersonRow &, PersonRow &) {}},
    {"moved, with the same e-mail address",
     [](PersonRow &, PersonRow &copy) {
         copy.zip = "99501";
         copy.phone.clear();
     }},
    {"an e-mail address mistyped, and moved",
     [](PersonRow &, PersonRow &copy) {
         std::swap(copy.email[2], copy.email[3]);
         copy.zip = "99502";
         copy.phone.clear();
     }},
    {"first and last name swapped",
     [](PersonRow &, PersonRow &copy) {
         std::swap(copy.given, copy.family);
         copy.email.clear();
     }},
    {"accents and capitals lost",
     [](PersonRow &original, PersonRow &copy) {
         copy.given = text::fold(copy.given);
         copy.family = text::fold(copy.family);
         copy.email.clear();
         original.phone.clear();
     }},
    {"a short form",
     [](PersonRow &original, PersonRow &copy) {
         original.given = "Robert";
         copy.given = "Bob";
         copy.email.clear();
     }},
    {"a Spanish short form without a phone",
     [](PersonRow &original, PersonRow &copy) {
         original.given = "José";
         copy.given = "Pepe";
         copy.email.clear();
         copy.phone.clear();
     }},
    {"an initial",
     [](PersonRow &, PersonRow &copy) {
         copy.given.resize(1);
         copy.email.clear();
         copy.phone.clear();
     }},
    {"the last name mistyped",
     [](PersonRow &, PersonRow &copy) {
         std::swap(copy.family[copy.family.size() - 2], copy.family[copy.family.size() - 3]);
         copy.email.clear();
     }},
    {"another consonant in the last name",
     [](PersonRow &, PersonRow &copy) {
         copy.family[copy.family.size() - 3] = copy.family.ends_with("berg") ? 'm' : 'b';
         copy.email.clear();
         copy.phone.clear();
     }},
    {"the second last name left out",
     [](PersonRow &original, PersonRow &copy) {
         original.family += " Lindqvist";
         copy.email.clear();
         copy.phone.clear();
     }},
    {"an old e-mail address kept as a further one",
     [](PersonRow &, PersonRow &copy) {
         copy.otherEmails = copy.email;
         copy.email = "new." + std::to_string(copy.number) + "@example.net";
         copy.phone.clear();
         copy.zip = "99503";
     }},
};

const Mishap others[] = {
    {"a household", [](PersonRow &, PersonRow &copy) { copy.given = "Xavier"; }},
    {"a child at the same phone",
     [](PersonRow &original, PersonRow &copy) {
         original.given = "Ana";
         copy.given = "Eva";
         copy.email.clear();
     }},
    {"a namesake elsewhere",
     [](PersonRow &, PersonRow &copy) {
         copy.zip = "99504";
         copy.email = "somebody" + std::to_string(copy.number) + "@example.net";
         copy.phone = "+14155550" + std::to_string(100 + copy.number % 900);
     }},
    {"a couple",
     [](PersonRow &original, PersonRow &copy) {
         original.given = "Mario";
         copy.given = "Maria";
     }},
    {"a namesake with the next number in the e-mail",
     [](PersonRow &, PersonRow &copy) {
         copy.email.insert(copy.email.find('@'), "7");
         copy.phone = "+13125550" + std::to_string(100 + copy.number % 900);
         copy.zip.clear();
     }},
};

}

TEST_CASE("Planted duplicates are found among thousands of people, with few others")
{
    Town town;
    std::vector<PersonRow> rows;
    for (int i = 0; i < 4000; ++i)
        rows.push_back(town.next());
    std::map<std::pair<Id, Id>, const char *> planted, apart;
    const auto plant = [&](const Mishap &mishap, auto &into) {
        for (int i = 0; i < 20; ++i) {
            PersonRow original = town.next(), copy = town.again(original);
            mishap.befall(original, copy);
            const Id a = idOf(original.number), b = idOf(copy.number);
            into[std::minmax(a, b)] = mishap.name;
            rows.push_back(original);
            rows.push_back(copy);
        }
    };
    for (const Mishap &mishap : mishaps)
        plant(mishap, planted);
    for (const Mishap &other : others)
        plant(other, apart);
    std::shuffle(rows.begin(), rows.end(), town.random());

    const DuplicateReport report = duplicatesAmong(rows);
    CHECK(report.records == qint64(rows.size()));
    std::map<std::string, int> missed, mistaken;
    for (const auto &[pair, name] : planted)
        if (std::none_of(report.pairs.begin(), report.pairs.end(),
                         [&](auto &p) { return std::pair(p.first, p.second) == pair; }))
            ++missed[name];
    int right = 0;
    for (const DuplicatePair &pair : report.pairs) {
        if (planted.contains({pair.first, pair.second}))
            ++right;
        else if (const auto at = apart.find({pair.first, pair.second}); at != apart.end())
            ++mistaken[at->second];
    }
    for (const auto &[name, count] : missed)
        FAIL_CHECK("missed " << count << " of 20 with " << name);
    for (const auto &[name, count] : mistaken)
        FAIL_CHECK("took for one " << count << " of 20 with " << name);
    CHECK(right == int(planted.size()));
    INFO(report.pairs.size() << " pairs, " << right << " of them planted");
    CHECK(double(right) >= 0.97 * double(report.pairs.size()));
}
