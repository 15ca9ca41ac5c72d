// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include "core/base/failure.h"
#include "core/base/id.h"

#include <QFile>

#include <array>
#include <cstdint>
#include <string_view>

namespace {

/// SplitMix64: small and identical on every machine, unlike the distributions of the standard library.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    template <std::size_t N> std::string_view of(const std::array<std::string_view, N> &words)
    {
        return words[below(N)];
    }

private:
    std::uint64_t m_state;
};

constexpr std::array<std::string_view, 32> givenNames = {
    "Ana",    "José", "María", "Renée",   "Tom",    "Priya", "Åsa",   "Zoë",   "Dmitri", "Fatima", "Nguyễn",
    "Carlos", "Lena", "Omar",  "Siobhán", "Marcus", "Aisha", "Paweł", "Grace", "Luis",   "Hanna",  "Tyrone",
    "Mei",    "Ivan", "Chloe", "Kwame",   "Ingrid", "Rosa",  "Samir", "Joan",  "Yusuf",  "Dolores"};
constexpr std::array<std::string_view, 32> mailNames = {
    "ana",    "jose", "maria", "renee",   "tom",    "priya", "asa",   "zoe",   "dmitri", "fatima", "nguyen",
    "carlos", "lena", "omar",  "siobhan", "marcus", "aisha", "pawel", "grace", "luis",   "hanna",  "tyrone",
    "mei",    "ivan", "chloe", "kwame",   "ingrid", "rosa",  "samir", "joan",  "yusuf",  "dolores"};
constexpr std::array<std::string_view, 24> nameBeginnings = {
    "Ander",  "Brook", "Castel", "Dahl",   "Eber", "Fitz",  "Garcí", "Holm", "Ivers", "Jacob", "Karo",   "Lind",
    "Müller", "Nor",   "Oka",    "Peters", "Quin", "Rodrí", "Sand",  "Thor", "Ulr",   "Vance", "Wester", "Zapa"};
constexpr std::array<std::string_view, 16> nameEndings = {"son", "field", "wood", "guez", "stad", "ta",
                                                          "man", "berg",  "ley",  "foro", "ez",   "lini",
                                                          "sen", "quist", "a",    "worth"};
struct Town {
    std::string_view city, region, postalCode, areaCode;
};
constexpr std::array<Town, 14> towns = {{{"Minneapolis", "MN", "55407", "612"},
                                         {"Saint Paul", "MN", "55104", "651"},
                                         {"Duluth", "MN", "55802", "218"},
                                         {"Los Angeles", "CA", "90012", "213"},
                                         {"San José", "CA", "95112", "408"},
                                         {"New York", "NY", "10002", "212"},
                                         {"Portland", "OR", "97204", "503"},
                                         {"Boston", "MA", "02118", "617"},
                                         {"Newark", "NJ", "07102", "973"},
                                         {"Chicago", "IL", "60608", "312"},
                                         {"Cañon City", "CO", "81212", "719"},
                                         {"Dallas", "TX", "75201", "214"},
                                         {"Raleigh", "NC", "27601", "919"},
                                         {"Seattle", "WA", "98104", "206"}}};
constexpr std::array<std::string_view, 14> workplaces = {"Hilltop Hospital",
                                                         "Lakeside Middle School",
                                                         "River Street Bakery, LLC",
                                                         "Northgate Distribution Center",
                                                         "Public Library",
                                                         "State University",
                                                         "Airport Hotel",
                                                         "Café \"Sol\"",
                                                         "City Transit Authority",
                                                         "Meadow Nursing Home",
                                                         "Union Station Market",
                                                         "Prairie Wind Farm",
                                                         "self-employed",
                                                         "Courthouse"};
constexpr std::array<std::string_view, 8> kinds = {"no_work", "no_school",    "no_shopping",   "walk_out",
                                                   "attend",  "honor_picket", "sign_petition", "volunteer_shift"};
constexpr std::array<std::string_view, 6> statuses = {"asked", "pledged", "pledged", "signed", "confirmed", "kept"};
constexpr std::array<std::string_view, 10> sentences = {"Can bring a megaphone.",
                                                        "Prefers calls after 6 pm; works nights.",
                                                        "Said: \"I will be there, and so will my sister.\"",
                                                        "Needs a ride,\r\nspeaks Spanish – habla español.",
                                                        "Asked about childcare\nand about parking.",
                                                        "Met at the farmers’ market.",
                                                        "Shop steward on second shift",
                                                        "Will not sign anything yet; ask again",
                                                        "Knows the owner of the café on the corner",
                                                        "Volunteer for the phone bank ☎"};
constexpr int actionCount = 8;
constexpr qint64 firstMoment = 1767225600000; // 2026-01-01 in milliseconds, the time in the ids.

/// A version 7 id made of a time and the generator's own random bits.
Id idAt(qint64 milliseconds, Random &random)
{
    Id::Bytes bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[std::size_t(i)] = static_cast<unsigned char>(milliseconds >> (40 - 8 * i));
    const std::uint64_t high = random.next(), low = random.next();
    for (int i = 0; i < 2; ++i)
        bytes[std::size_t(6 + i)] = static_cast<unsigned char>(high >> (8 * i));
    for (int i = 0; i < 8; ++i)
        bytes[std::size_t(8 + i)] = static_cast<unsigned char>(low >> (8 * i));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    return Id(bytes);
}

std::vector<std::string> actionIds()
{
    Random random(1);
    std::vector<std::string> ids;
    for (int i = 0; i < actionCount; ++i)
        ids.push_back(idAt(firstMoment + i, random).text());
    return ids;
}

/// Collects a CSV file in memory and writes it in large blocks.
class Output
{
public:
    explicit Output(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QFile::WriteOnly))
            throw Failure(QStringLiteral("Writing %1 failed: %2").arg(path, m_file.errorString()));
    }
    void cell(std::string_view text)
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_text += text;
            return;
        }
        m_text += '"';
        for (const char c : text)
            m_text.append(c == '"' ? 2 : 1, c);
        m_text += '"';
    }
    void endRow()
    {
        m_text += "\r\n";
        m_first = true;
        if (m_text.size() > 1 << 20)
            flush();
    }
    void flush()
    {
        if (m_file.write(m_text.data(), qint64(m_text.size())) != qint64(m_text.size()) || !m_file.flush())
            throw Failure(QStringLiteral("The disk is full: %1").arg(m_file.errorString()));
        m_text.clear();
    }

private:
    QFile m_file;
    std::string m_text;
    bool m_first = true;
};

std::string padded(std::uint64_t number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string phone(const Town &town, std::uint64_t line, generator::Hand hand)
{
    const std::string four = "01" + padded(line, 2);
    if (hand == generator::Hand::Canonical)
        return "+1" + std::string(town.areaCode) + "555" + four;
    return "(" + std::string(town.areaCode) + ") 555-" + four;
}

std::string day(std::uint64_t month, std::uint64_t day, generator::Hand hand)
{
    if (hand == generator::Hand::Canonical)
        return "2026-" + padded(month, 2) + "-" + padded(day, 2);
    return std::to_string(month) + "/" + std::to_string(day) + "/2026";
}

void writePledge(Output &out, Random &random, qint64 number, const std::vector<std::string> &actions,
                 generator::Hand hand)
{
    const std::size_t who = random.below(givenNames.size());
    const std::string family = std::string(random.of(nameBeginnings)) + std::string(random.of(nameEndings));
    const Town &town = towns[random.below(towns.size())];
    out.cell(idAt(firstMoment + actionCount + number, random).text());
    out.cell(givenNames[who]);
    out.cell(family);
    out.cell(std::string(mailNames[who]) + "." + padded(std::uint64_t(number), 7) + "@example.org");
    out.cell(random.below(4) == 0 ? std::string() : phone(town, random.below(100), hand));
    out.cell(town.city);
    out.cell(town.region);
    out.cell(town.postalCode);
    out.cell(random.of(workplaces));
    out.cell(random.of(kinds));
    out.cell(random.below(5) == 0 ? std::to_string(2 + random.below(30)) : std::string());
    out.cell(random.of(statuses));
    out.cell(day(1 + random.below(6), 1 + random.below(28), hand));
    out.cell(actions[random.below(actions.size())]);
    std::string notes;
    if (random.below(3) == 0) {
        notes = random.of(sentences);
        notes += ' ';
        notes += random.of(sentences);
    }
    out.cell(notes);
    out.endRow();
}

}

const std::vector<std::string> &generator::columns()
{
    static const std::vector<std::string> keys = {"id",         "given_name", "family_name", "email",     "phone",
                                                  "city",       "region",     "postal_code", "workplace", "kind",
                                                  "head_count", "status",     "pledged_on",  "action",    "notes"};
    return keys;
}

void generator::writeActions(const QString &path)
{
    Output out(path);
    out.cell("id");
    out.cell("title");
    out.endRow();
    int number = 0;
    for (const std::string &id : actionIds()) {
        out.cell(id);
        out.cell("Invented action " + std::to_string(++number));
        out.endRow();
    }
    out.flush();
}

void generator::writePledges(const QString &path, qint64 count, Hand hand, qint64 first)
{
    Output out(path);
    for (const std::string &key : columns())
        out.cell(key);
    out.endRow();
    Random random(20260131 + std::uint64_t(first));
    const std::vector<std::string> actions = actionIds();
    for (qint64 i = first; i < first + count; ++i)
        writePledge(out, random, i, actions, hand);
    out.flush();
}

std::vector<std::string> generator::prefixes()
{
    Random random(7);
    std::vector<std::string> out;
    for (const std::string_view whole : {"maria", "garcifield", "hilltop", "megaphone", "spanish", "oka", "prairie"})
        for (std::size_t length = 2; length <= whole.size(); ++length)
            out.emplace_back(whole.substr(0, length));
    while (out.size() < 160) {
        const std::string given(random.of(mailNames)), family(random.of(nameBeginnings));
        out.push_back(given + " " + family.substr(0, 3 + random.below(2)));
    }
    while (out.size() < 200)
        out.push_back("612555" + padded(100 + random.below(100), 4));
    return out;
}
