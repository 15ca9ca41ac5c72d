// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merge/simulation.h"

#include <QByteArray>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <iostream>
#include <sstream>

// Random histories of two to eight chapters; see simulation.h. GROUNDSWELL_HISTORIES says how many (default: as many as
// take about two seconds); RC_PARAMS="seed=…" repeats a run, and the seed is printed.

namespace {

int histories()
{
    const int asked = qEnvironmentVariableIntValue("GROUNDSWELL_HISTORIES");
    return asked > 0 ? asked : 1000;
}

/// Says what is wrong with one history, or nothing.
std::string complaint(const std::vector<quint64> &operations, int chapters, quint64 order, Bug bug,
                      std::size_t *writes = nullptr, std::size_t *conflicts = nullptr)
{
    try {
        World world(chapters, bug);
        for (const quint64 operation : operations)
            world.perform(operation);
        world.checkAll(order);
        if (writes)
            *writes += world.writes();
        if (conflicts)
            *conflicts += world.conflicts();
    } catch (const Broken &broken) {
        return broken.what();
    }
    return {};
}

enum class Until { First, All };

/// In how many of so many random histories a planted mistake shows, and as what first.
std::pair<int, std::string> noticed(Bug bug, int runs, quint64 seed, Until until = Until::All)
{
    int count = 0;
    std::string first;
    for (int run = 0; run < runs; ++run) {
        std::mt19937_64 random(seed + quint64(run));
        std::vector<quint64> operations(30 + random() % 90);
        for (quint64 &operation : operations)
            operation = random();
        const std::string said = complaint(operations, 2 + run % 5, random(), bug);
        count += !said.empty();
        if (first.empty())
            first = said;
        if (until == Until::First && !said.empty())
            break;
    }
    return {count, first};
}

struct Planted {
    Bug bug;
    const char *name;
};

constexpr Planted harmful[] = {
    {Bug::PlainLastWriterWins, "plain last writer wins"},
    {Bug::LocalWinsTies, "one's own value wins ties"},
    {Bug::FilteredBundleClaims, "a filtered bundle raises what is known"},
    {Bug::DeltaClaimsForAnyone, "changes raise what is known by someone who lacks what came before"},
    {Bug::NoEpochAfterMerge, "no epoch after a merge"},
    {Bug::EpochOneTickEarly, "an epoch starts one write early"},
    {Bug::NoEpochsAtAll, "no epochs, only what each site knows last"},
    {Bug::EqualValuesMelt, "two writes of one value melt into one"},
    {Bug::EpochsCut, "epochs are cut"},
    {Bug::WriteForgetsOver, "a write forgets what it replaced beyond its epoch"},
    {Bug::OverNotInherited, "a write forgets what the replaced one had replaced"},
    {Bug::ActForgetsWhatItKnew, "a deletion forgets what it knew beyond its epoch"},
    {Bug::DeltaWithoutSiblings, "changes leave out values in conflict"},
    {Bug::ClockRepeats, "a clock repeats"},
    {Bug::TableStampedAtImport, "a returned table is stamped when it is taken in"},
    {Bug::CopyKeepsItsSite, "a copied file keeps its site"},
};

}

TEST_CASE("Chapters that exchange files in any order agree, and lose nothing", "[merge]")
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = histories();
    params.maxSize = 300;
    std::size_t writes = 0, conflicts = 0;
    const auto property = rc::detail::toProperty([&] {
        const auto chapters = *rc::gen::inRange(2, 7);
        const auto operations =
            *rc::gen::container<std::vector<quint64>>(rc::gen::resize(100, rc::gen::arbitrary<quint64>()));
        const auto order = *rc::gen::arbitrary<quint64>();
        const std::string said = complaint(operations, chapters, order, Bug::None, &writes, &conflicts);
        if (!said.empty())
            RC_FAIL(said);
    });
    rc::detail::TestMetadata metadata;
    metadata.description = "Chapters that exchange files in any order agree";
    const rc::detail::TestResult result = rc::detail::checkProperty(property, metadata, params);
    std::cerr << histories() << " histories, seed " << params.seed << ": " << writes << " writes, " << conflicts
              << " conflicts\n";
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    INFO(message.str());
    CHECK(result.is<rc::detail::SuccessResult>());
    CHECK(conflicts > 0);
}

TEST_CASE("Every planted mistake is noticed", "[merge]")
{
    const quint64 seed = rc::detail::configuration().testParams.seed;
    for (const Planted &planted : harmful) {
        INFO(planted.name);
        const bool all = qEnvironmentVariableIsSet("GROUNDSWELL_HISTORIES");
        const auto [count, first] = noticed(planted.bug, all ? 1000 : 500, seed, all ? Until::All : Until::First);
        if (all)
            std::cerr << planted.name << ": " << count << " of 1000, first: " << first << '\n';
        CHECK(count > 0);
    }
}

TEST_CASE("Clocks that take no notice of each other do no harm", "[merge]")
{
    const quint64 seed = rc::detail::configuration().testParams.seed;
    CHECK(noticed(Bug::None, 50, seed) == std::pair<int, std::string>());
    CHECK(noticed(Bug::ClocksIgnoreOthers, 50, seed) == std::pair<int, std::string>());
}
