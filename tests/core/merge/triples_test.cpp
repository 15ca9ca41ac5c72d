// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/conflicts.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

// Reads tests/data/merge/triples.txt, which documents its format.

namespace {

using merge::Conflict;

struct Case {
    std::string name;
    merge::Epochs epochs;
    merge::Record ours, theirs, merged;
    std::vector<std::pair<std::string, std::vector<Stamp>>> conflicts;
    bool deleted = false;
};

Id site(char letter)
{
    Id::Bytes bytes{};
    bytes[0] = static_cast<unsigned char>(letter);
    return Id(bytes);
}

Stamp stamp(const std::string &word)
{
    return {std::stoull(word.substr(1)), site(word.at(0))};
}

std::vector<std::string> words(const std::string &line)
{
    std::istringstream in(line);
    return {std::istream_iterator<std::string>(in), {}};
}

/// Parses a line such as: ours name = Anna @ B20 superseded A10 observed A10
void addWrite(merge::Record &record, const std::string &line)
{
    const std::vector<std::string> all = words(line);
    REQUIRE(all.at(2) == "=");
    merge::Write write;
    std::size_t at = 3;
    for (; all.at(at) != "@"; ++at)
        write.value += (write.value.empty() ? "" : " ") + all[at];
    write.stamp = stamp(all.at(++at));
    for (bool isSuperseded = true; ++at < all.size();) {
        if (all[at] == "superseded" || all[at] == "observed")
            isSuperseded = all[at] == "superseded";
        else if (isSuperseded)
            write.supersededContext.raise(stamp(all[at]).site, stamp(all[at]).hlc);
        else
            write.observed.push_back(stamp(all[at]));
    }
    record.of(all.at(1)).insert(write);
}

void addLine(Case &one, const std::string &line)
{
    const std::vector<std::string> all = words(line);
    if (all[0] == "ours" || all[0] == "theirs" || all[0] == "merged") {
        addWrite(all[0] == "ours" ? one.ours : all[0] == "theirs" ? one.theirs : one.merged, line);
    } else if (all[0] == "epoch") {
        merge::Epoch epoch{stamp(all.at(1)).hlc, {}};
        for (std::size_t i = 3; i < all.size(); ++i)
            epoch.learned.raise(stamp(all[i]).site, stamp(all[i]).hlc);
        one.epochs.add(stamp(all[1]).site, epoch);
    } else if (all[0] == "conflict") {
        one.conflicts.push_back({all.at(1), {}});
        for (std::size_t i = 2; i < all.size(); ++i)
            one.conflicts.back().second.push_back(stamp(all[i]));
    } else {
        REQUIRE(all[0] == "deleted");
        one.deleted = true;
    }
}

std::vector<Case> cases()
{
    std::ifstream file(sourcePath("tests/data/merge/triples.txt").toStdString());
    std::vector<Case> out;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        if (line.starts_with("case ")) {
            out.emplace_back();
            out.back().name = line.substr(line.find_first_not_of(' ', 5));
        } else {
            addLine(out.back(), line);
        }
    }
    return out;
}

void check(const Case &one, merge::Record into, const merge::Record &from)
{
    const bool differs = into != one.merged;
    CHECK(merge::join(into, from, one.epochs) == differs);
    CHECK(into == one.merged);
    CHECK_FALSE(merge::join(into, from, one.epochs));
    CHECK_FALSE(merge::join(into, one.merged, one.epochs));
    CHECK(into == one.merged);
}

}

TEST_CASE("Merging a record gives the same result in both directions, and merging again changes nothing", "[merge]")
{
    const std::vector<Case> all = cases();
    REQUIRE(all.size() >= 20);
    for (const Case &one : all) {
        INFO(one.name);
        check(one, one.ours, one.theirs);
        check(one, one.theirs, one.ours);
        CHECK(merge::isDeleted(one.merged, one.epochs) == one.deleted);
        std::vector<std::pair<std::string, std::vector<Stamp>>> conflicts;
        for (const Conflict &conflict : merge::conflictsOf(one.merged, one.epochs))
            conflicts.push_back({conflict.field, conflict.writes});
        CHECK(conflicts == one.conflicts);
    }
}
