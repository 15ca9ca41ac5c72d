// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/suppression.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <random>

using privacy::CountNode;

namespace {

CountNode leaf(const std::string &key, qint64 people)
{
    return {key, people, true, true, {}};
}

CountNode sum(const std::string &key, std::vector<CountNode> parts)
{
    qint64 people = 0;
    for (const CountNode &part : parts)
        people += part.people;
    return {key, people, true, true, std::move(parts)};
}

/// The published content of a tree as text: trees with equal texts cannot be distinguished.
std::string describe(const CountNode &node)
{
    std::string out = node.key + '=' + (node.published ? std::to_string(node.people) : "?");
    if (!node.partsPublished)
        out += "{?}";
    for (const CountNode &part : node.parts)
        out += '[' + describe(part) + ']';
    return out;
}

/// Trees of three levels with numbers that are mostly near k.
CountNode randomTree(std::mt19937 &random, int depth, int widest, qint64 most)
{
    const int parts = depth == 0 ? 0 : int(random() % unsigned(widest + 1));
    if (parts == 0)
        return leaf("n", qint64(random() % unsigned(most + 1)));
    std::vector<CountNode> nodes;
    for (int i = 0; i < parts; ++i) {
        nodes.push_back(randomTree(random, depth - 1, widest, most));
        nodes.back().key = std::to_string(i);
    }
    return sum("n", std::move(nodes));
}

/// What each unknown may be, for somebody who adds and subtracts: by bounds, until nothing changes. An unknown is a
/// suppressed number (at least 1, since zeros are published); its sum is known when its parent is.
struct Bounds {
    qint64 low = 1, high = std::numeric_limits<qint64>::max();
};

std::vector<Bounds> attack(const CountNode &parent)
{
    qint64 rest = parent.people;
    std::vector<Bounds> unknown;
    for (const CountNode &part : parent.parts)
        if (part.published)
            rest -= part.people;
        else
            unknown.emplace_back();
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < unknown.size(); ++i) {
            qint64 lows = 0;
            for (std::size_t j = 0; j < unknown.size(); ++j)
                lows += j == i ? 0 : unknown[j].low;
            if (rest - lows < unknown[i].high) {
                unknown[i].high = rest - lows;
                changed = true;
            }
        }
        if (unknown.size() == 1 && unknown[0].low != rest)
            unknown[0].low = unknown[0].high = rest;
    }
    return unknown;
}

void eachNode(const CountNode &node, const std::function<void(const CountNode &)> &visit)
{
    visit(node);
    for (const CountNode &part : node.parts)
        eachNode(part, visit);
}

bool allAtLeast(const CountNode &node, int least)
{
    bool all = true;
    eachNode(node, [&](const CountNode &n) { all = all && (n.people == 0 || n.people >= least); });
    return all;
}

/// Every way to put numbers from 0 to most on so many places.
void eachFilling(std::size_t places, qint64 most, const std::function<void(const std::vector<qint64> &)> &visit)
{
    std::vector<qint64> values(places, 0);
    for (;;) {
        visit(values);
        std::size_t i = 0;
        while (i < places && values[i] == most)
            values[i++] = 0;
        if (i == places)
            return;
        ++values[i];
    }
}

/// The numbers of the places of a tree of two actions with so many kinds each.
CountNode treeOf(const std::vector<qint64> &values, std::size_t inFirst)
{
    std::vector<CountNode> first, second;
    for (std::size_t i = 0; i < values.size(); ++i)
        (i < inFirst ? first : second).push_back(leaf(std::to_string(i), values[i]));
    return sum("all", {sum("a", std::move(first)), sum("b", std::move(second))});
}

}

TEST_CASE("Counts of k people or more are all published", "[privacy][suppression]")
{
    const CountNode tree = sum("all", {sum("a", {leaf("x", 5), leaf("y", 7)}), sum("b", {leaf("x", 0), leaf("y", 9)})});
    CHECK(describe(privacy::suppressed(tree, 5)) == "all=21[a=12[x=5][y=7]][b=9[x=0][y=9]]");
}

TEST_CASE("A small count takes the next smallest with it, and its sum stays", "[privacy][suppression]")
{
    const CountNode tree = sum("a", {leaf("x", 2), leaf("y", 9), leaf("z", 20)});
    CHECK(describe(privacy::suppressed(tree, 5)) == "a=31[x=?][y=?][z=20]");
    // Were only one of the two nines hidden, its number would stand beside it.
    const CountNode twins = sum("a", {leaf("x", 2), leaf("y", 9), leaf("z", 9)});
    CHECK(describe(privacy::suppressed(twins, 5)) == "a=20[x=?][y=?][z=?]");
    // Two of four are not left alone: had one been five or more, a smaller one would have gone with them.
    const CountNode fours = sum("a", {leaf("x", 4), leaf("y", 4), leaf("z", 20)});
    CHECK(describe(privacy::suppressed(fours, 5)) == "a=28[x=?][y=?][z=?]");
}

TEST_CASE("Small counts that each must be one are not left alone together", "[privacy][suppression]")
{
    // Five cells of one make a sum of k, and are all known all the same.
    const CountNode ones =
        sum("a", {leaf("u", 1), leaf("v", 1), leaf("w", 1), leaf("x", 1), leaf("y", 1), leaf("z", 30)});
    CHECK(describe(privacy::suppressed(ones, 5)) == "a=35[u=?][v=?][w=?][x=?][y=?][z=?]");
    const CountNode alone = sum("a", {leaf("u", 1), leaf("v", 1), leaf("w", 1), leaf("x", 1), leaf("y", 1)});
    CHECK(describe(privacy::suppressed(alone, 5)) == "a=5{?}");
}

TEST_CASE("Parts of a suppressed count are not published, and a small total is not published at all",
          "[privacy][suppression]")
{
    const CountNode tree =
        sum("all", {sum("a", {leaf("x", 3)}), sum("b", {leaf("x", 8), leaf("y", 9)}), leaf("c", 40)});
    CHECK(describe(privacy::suppressed(tree, 5)) == "all=60[a=?][b=?][c=40]");
    CHECK(describe(privacy::suppressed(sum("all", {leaf("x", 1), leaf("y", 2)}), 5)) == "all=?");
    CHECK(describe(privacy::suppressed(sum("all", {leaf("x", 0)}), 5)) == "all=0[x=0]");
}

TEST_CASE("No suppressed count of a random tree can be computed from what is published", "[privacy][suppression]")
{
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 20'000; ++round) {
        const int least = 3 + int(random() % 8);
        const CountNode tree = randomTree(random, 3, 5, random() % 3 == 0 ? 60 : 2 * least);
        const CountNode shown = privacy::suppressed(tree, least);
        INFO("k " << least << ": " << describe(tree) << " published as " << describe(shown));
        eachNode(shown, [&](const CountNode &node) {
            REQUIRE(
                (node.published ? node.people == 0 || node.people >= least : node.people == 0 && node.parts.empty()));
            REQUIRE((node.partsPublished || node.parts.empty()));
            for (const Bounds &bounds : attack(node)) {
                REQUIRE(bounds.low == 1);
                REQUIRE(bounds.high >= least);
            }
        });
        if (allAtLeast(tree, least))
            REQUIRE(describe(shown) == describe(tree));
    }
}

TEST_CASE("Who knows the rule and tries every possible tree cannot say whether a suppressed count is small",
          "[privacy][suppression]")
{
    for (const auto &[least, places, inFirst, most] : {std::tuple{3, std::size_t(4), std::size_t(2), qint64(8)},
                                                       std::tuple{3, std::size_t(5), std::size_t(3), qint64(6)},
                                                       std::tuple{3, std::size_t(6), std::size_t(6), qint64(5)},
                                                       std::tuple{4, std::size_t(4), std::size_t(4), qint64(10)},
                                                       std::tuple{5, std::size_t(3), std::size_t(3), qint64(24)}}) {
        // For each published text: the possible values at each position in all trees with that text.
        std::map<std::string, std::vector<std::pair<qint64, qint64>>> possible;
        eachFilling(places, most, [&, least = least, inFirst = inFirst](const std::vector<qint64> &values) {
            auto &seen = possible[describe(privacy::suppressed(treeOf(values, inFirst), least))];
            seen.resize(values.size(), {std::numeric_limits<qint64>::max(), -1});
            for (std::size_t i = 0; i < values.size(); ++i)
                seen[i] = {std::min(seen[i].first, values[i]), std::max(seen[i].second, values[i])};
        });
        for (const auto &[text, seen] : possible)
            for (std::size_t i = 0; i < seen.size(); ++i) {
                const auto [low, high] = seen[i];
                INFO("k " << least << ": " << text << ", place " << i << " from " << low << " to " << high);
                // A value that is certain is either zero or a group that is large enough to be published.
                CHECK((low < high || low == 0 || low >= least));
                if (text.find('[' + std::to_string(i) + "=?]") != text.npos && 2 * high <= most)
                    CHECK((low < least && high >= least));
            }
    }
}
