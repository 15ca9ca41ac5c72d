// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/conflicts.h"
#include "core/merge/joins.h"
#include "tests/core/merge/oracle.h"

#include <memory>
#include <random>
#include <set>

/// Bugs in the merge, planted on purpose to prove that the tests detect each of them.
enum class Bug {
    None,
    PlainLastWriterWins,  ///< Only the highest stamp is kept.
    LocalWinsTies,        ///< Each chapter keeps only its own value of concurrent ones.
    FilteredBundleClaims, ///< A filtered bundle raises the receiver's known versions.
    DeltaClaimsForAnyone, ///< A bundle of changes does so for a receiver without the earlier writes.
    NoEpochAfterMerge,
    EpochOneTickEarly,
    NoEpochsAtAll,       ///< The last known versions of a site are used for each of its writes.
    EqualValuesCollapse, ///< Of two writes of equal values, only the higher is kept and counts for both.
    EpochsCut,           ///< The oldest epoch of each site is dropped in transit.
    NoSupersededContext,
    SupersededContextNotInherited, ///< A write does not inherit the context of the write it replaces.
    NoObservedStamps,
    DeltaWithoutConcurrentValues,
    ClockRepeats,         ///< A write reuses the clock value of the previous one.
    TableStampedAtImport, ///< Cells of a returned table are stamped when they are imported.
    CopyKeepsItsSite,     ///< A copied file keeps writing under the id of the original.
    ClocksIgnoreOthers,   ///< Harmless: clocks only decide what is shown.
};

using Records = std::map<int, merge::Record>;

struct SetClock : WallClock {
    qint64 ms = 0;
    qint64 nowMs() const override { return ms; }
};

struct SimulatedChapter {
    explicit SimulatedChapter(const Id &site)
        : knowledge(site)
        , clock(*wall)
    {}
    SimulatedChapter(const SimulatedChapter &other, const Id &site)
        : wall(other.wall)
        , records(other.records)
        , knowledge(other.knowledge)
        , skew(other.skew)
        , clock(other.clock)
    {
        knowledge.becomeSite(site);
    }

    /// Set before each use, so copies may share it.
    std::shared_ptr<SetClock> wall = std::make_shared<SetClock>();
    Records records;
    merge::Knowledge knowledge;
    qint64 skew = 0;
    HybridClock clock;
    quint64 lastTick = 0;
    struct Done {
        Oracle::Key key;
        Stamp stamp;
        std::string before;
    };
    std::vector<Done> done;
};

/// A bundle in transit between chapters.
struct BundleFile {
    Records records;
    merge::Epochs epochs;
    merge::Claim claim;
    Oracle::Set heard{}, since{}; ///< Ground truth for knownVersions and since.
    bool whole = true;
};

/// A table that was exported and edited. Any chapter may import it any number of times, and skip cells.
struct ReturnedTable {
    struct Cell {
        Oracle::Key key;
        merge::Write write;
    };
    std::vector<Cell> cells;
    merge::Epochs epochs;
    merge::VersionVector since;
    Oracle::Set sinceHeard;
    Id site;
    bool everImported = false;
    Records exported;
};

inline Id siteNumber(int number)
{
    return Id::fromName(*Id::parse("5b7a3c0e-0000-5000-8000-000000000000"), std::to_string(number));
}

/// The state of a chapter, compared by registers, visibility, conflicts and joins.
struct State {
    Records records;
    std::map<int, bool> deleted;
    std::map<int, std::vector<merge::Conflict>> conflicts;
    std::map<int, int> survivors;
    friend bool operator==(const State &, const State &) = default;
};

inline Id recordId(int name)
{
    return siteNumber(1000 + name);
}

inline State stateOf(const Records &records, const merge::Epochs &epochs)
{
    State state;
    std::map<Id, int> names;
    for (const auto &[name, record] : records)
        names[recordId(name)] = name;
    const auto into = [&](const Id &id) {
        const auto at = names.find(id);
        return at == names.end() ? Id() : merge::joinedInto(records.at(at->second));
    };
    for (const auto &[name, record] : records) {
        state.deleted[name] = merge::isDeleted(record, epochs);
        state.conflicts[name] = merge::conflictsOf(record, epochs);
        const auto survivor = names.find(merge::survivor(recordId(name), into));
        state.survivors[name] = survivor == names.end() ? -1 : survivor->second;
    }
    state.records = records;
    return state;
}

/// Chapters, the files they exchange, and the ground truth. Every operation is decoded from one number, so that
/// RapidCheck can shrink a failing history. Throws Broken if an invariant is violated.
class World
{
public:
    World(int chapters, Bug bug)
        : m_bug(bug)
    {
        m_chapters.reserve(mostChapters); // Keeps references to chapters valid.
        static constexpr qint64 skews[] = {0, 0, -5000, 5000, 86'400'000ll * 400, -86'400'000ll * 900};
        for (int i = 0; i < chapters; ++i) {
            m_chapters.emplace_back(siteNumber(m_sites++));
            m_chapters.back().skew = skews[i % 6];
        }
    }

    void perform(quint64 operation);
    /// Lets all chapters exchange bundles, and checks that they converge. order seeds the exchanges.
    void checkAll(quint64 order);

    std::size_t writes() const { return m_oracle.entries().size(); }
    std::size_t conflicts() const;

private:
    /// Decodes the next number below limit from the operation.
    int draw(int limit)
    {
        const int out = int(m_rest % quint64(limit));
        m_rest /= quint64(limit);
        return out;
    }
    SimulatedChapter &anyChapter() { return m_chapters[std::size_t(draw(int(m_chapters.size())))]; }

    quint64 beginStep(SimulatedChapter &chapter);
    merge::Write tampered(const SimulatedChapter &chapter, merge::Write write, const merge::Register &replaced) const;
    void write(SimulatedChapter &chapter, quint64 tick, const Oracle::Key &key, const std::string &value);
    void act(SimulatedChapter &chapter, quint64 tick, const Oracle::Key &key, const std::string &value);

    void edit(SimulatedChapter &chapter);
    void join(SimulatedChapter &chapter);
    void undo(SimulatedChapter &chapter);
    void copy(const SimulatedChapter &chapter);

    BundleFile everything(SimulatedChapter &chapter);
    BundleFile filtered(SimulatedChapter &chapter);
    BundleFile withheld(SimulatedChapter &chapter);
    BundleFile changes(SimulatedChapter &chapter, const merge::VersionVector &since, const Oracle::Set &sinceHeard);
    void exportTable(SimulatedChapter &chapter);
    void importTable(SimulatedChapter &chapter, ReturnedTable &table, int skip);

    void receive(SimulatedChapter &chapter, const BundleFile &bundle);
    merge::Epochs tampered(const merge::Epochs &epochs) const;
    void tamper(const SimulatedChapter &chapter, merge::Register &merged, const merge::Register &before) const;
    static void checkFastPath(const merge::Register &ours, const merge::Register &theirs, const merge::Epochs &epochs);
    bool mergeOnce(SimulatedChapter &chapter, const BundleFile &bundle);

    void checkDeletions(const SimulatedChapter &chapter);
    void checkOrder();
    void checkCausality(const merge::Epochs &all);
    void checkNothingLost(const SimulatedChapter &chapter);

    static constexpr std::size_t mostChapters = 8;

    const Bug m_bug;
    Oracle m_oracle;
    std::vector<SimulatedChapter> m_chapters;
    std::vector<BundleFile> m_files;
    std::vector<ReturnedTable> m_tables;
    qint64 m_now = 1'790'000'000'000;
    quint64 m_rest = 0;
    int m_sites = 0;
};

#include "tests/core/merge/simulation_checks.h"
#include "tests/core/merge/simulation_steps.h"
