// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merge/simulation.h"

#include <QByteArray>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <iostream>
#include <sstream>

// Random histories of two to eight chapters; see simulation.h. GROUNDSWELL_HISTORIES sets their number (default: 1000,
// about two seconds). The seed is printed; RC_PARAMS="seed=…" repeats a run.

namespace {

int histories()
{
    const int asked = qEnvironmentVariableIntValue("GROUNDSWELL_HISTORIES");
    return asked > 0 ? asked : 1000;
}

/// Returns what is wrong with one history; empty if nothing is.
std::string faultOf(const std::vector<quint64> &operations, int chapters, quint64 order, Bug bug,
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

/// Returns in how many random histories a planted bug is detected, and the first fault found.
std::pair<int, std::string> detect(Bug bug, int runs, quint64 seed, Until until = Until::All)
{
    int count = 0;
    std::string first;
    for (int run = 0; run < runs; ++run) {
        std::mt19937_64 random(seed + quint64(run));
        std::vector<quint64> operations(30 + random() % 90);
        for (quint64 &operation : operations)
            operation = random();
        const std::string fault = faultOf(operations, 2 + run % 5, random(), bug);
        count += !fault.empty();
        if (first.empty())
            first = fault;
        if (until == Until::First && !fault.empty())
            break;
    }
    return {count, first};
}

struct Planted {
    Bug bug;
    const char *name;
};

constexpr Planted harmful[] = {
    {Bug::PlainLastWriterWins, "the last writer wins without a conflict"},
    {Bug::LocalWinsTies, "the local value wins ties"},
    {Bug::FilteredBundleClaims, "a filtered bundle raises the known versions"},
    {Bug::DeltaClaimsForAnyone,
     "a bundle of changes raises the known versions of a receiver without the earlier writes"},
    {Bug::NoEpochAfterMerge, "no epoch after a merge"},
    {Bug::EpochOneTickEarly, "an epoch starts one write too early"},
    {Bug::NoEpochsAtAll, "no epochs, only the last known versions of each site"},
    {Bug::EqualValuesCollapse, "two writes of equal values become one"},
    {Bug::EpochsCut, "the oldest epochs are dropped"},
    {Bug::NoSupersededContext, "a write lacks its superseded context"},
    {Bug::SupersededContextNotInherited, "a write does not inherit the superseded context of the write it replaces"},
    {Bug::NoObservedStamps, "a deletion lacks what it observed beyond its epoch"},
    {Bug::DeltaWithoutConcurrentValues, "a bundle of changes leaves out concurrent values"},
    {Bug::ClockRepeats, "a clock value is used twice"},
    {Bug::TableStampedAtImport, "a returned table is stamped when it is imported"},
    {Bug::CopyKeepsItsSite, "a copied file keeps its site id"},
};

}

TEST_CASE("Chapters that exchange files in any order converge and lose nothing", "[merge]")
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
        const std::string fault = faultOf(operations, chapters, order, Bug::None, &writes, &conflicts);
        if (!fault.empty())
            RC_FAIL(fault);
    });
    rc::detail::TestMetadata metadata;
    metadata.description = "Chapters that exchange files in any order converge";
    const rc::detail::TestResult result = rc::detail::checkProperty(property, metadata, params);
    std::cerr << histories() << " histories, seed " << params.seed << ": " << writes << " writes, " << conflicts
              << " conflicts\n";
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    INFO(message.str());
    CHECK(result.is<rc::detail::SuccessResult>());
    CHECK(conflicts > 0);
}

TEST_CASE("Every planted bug is detected", "[merge]")
{
    const quint64 seed = rc::detail::configuration().testParams.seed;
    for (const Planted &planted : harmful) {
        INFO(planted.name);
        const bool all = qEnvironmentVariableIsSet("GROUNDSWELL_HISTORIES");
        const auto [count, first] = detect(planted.bug, all ? 1000 : 500, seed, all ? Until::All : Until::First);
        if (all)
            std::cerr << planted.name << ": " << count << " of 1000, first: " << first << '\n';
        CHECK(count > 0);
    }
}

TEST_CASE("Clocks that ignore each other do no harm", "[merge]")
{
    const quint64 seed = rc::detail::configuration().testParams.seed;
    CHECK(detect(Bug::None, 50, seed) == std::pair<int, std::string>());
    CHECK(detect(Bug::ClocksIgnoreOthers, 50, seed) == std::pair<int, std::string>());
}
