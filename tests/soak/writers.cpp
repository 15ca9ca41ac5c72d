// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"
#include "tests/soak/chapters.h"
#include "tests/soak/parts.h"
#include "tests/soak/process.h"

#include <chrono>
#include <csignal>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

using Clock = std::chrono::steady_clock;

/// The writes of one process: it adds records, writes the next number to its own field of a shared record, and
/// sometimes reverts its last step with another edit.
std::string writeFor(const std::string &path, const Id &shared, const char *field, double seconds, long long &steps)
{
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    const auto store = Store::open(q(path));
    const Entity &pledge = *findEntity("pledge");
    for (long long n = 0; Clock::now() < end; ++n) {
        RecordChange add;
        add.what = RecordChange::What::Create;
        add.entity = &pledge;
        add.values.emplace_back(pledge.find("alias"), Value(std::string("Card of ") + field));
        RecordChange set;
        set.entity = &pledge;
        set.id = shared;
        set.values.emplace_back(pledge.find(field), Value(std::to_string(n)));
        if (store->apply({EditKind::Form, "Add and set", {add, set}}).step == 0)
            return "an edit was not written";
        ++steps;
        const auto record = store->get(pledge, shared);
        if (!record || record->value(field).text() != std::to_string(n))
            return "an edit is missing right after it was written";
    }
    return {};
}

struct Report {
    char fault[400] = {};
    long long steps = 0;
};

Line writeTogether(const Plan &plan, int writers, bool importing)
{
    Line line(std::to_string(writers) + " processes writing at once" + (importing ? ", and one importing" : ""));
    static constexpr const char *fields[] = {"city", "workplace", "notes", "given_name"};
    const std::string path = plan.folder + "/shared.groundswell", table = plan.folder + "/small.csv";
    removeChapter(path);
    Id shared;
    {
        const auto store = Store::create(q(path), "Shared");
        RecordChange add;
        add.what = RecordChange::What::Create;
        add.entity = findEntity("pledge");
        add.values.emplace_back(add.entity->find("alias"), Value("Shared"));
        shared = store->apply({EditKind::Form, "Add", {add}}).ids.at(0);
    }
    constexpr int rows = 300;
    makeTable(table, rows);
    std::vector<int> pipes;
    std::vector<pid_t> children;
    for (int w = 0; w < writers; ++w) {
        int ends[2];
        if (::pipe(ends) != 0)
            return line;
        children.push_back(inChild([&] {
            Report report;
            try {
                qstrncpy(report.fault, writeFor(path, shared, fields[w], plan.writingSeconds, report.steps).c_str(),
                         sizeof report.fault);
            } catch (const Failure &failure) {
                qstrncpy(report.fault, failure.what(), sizeof report.fault);
            }
            if (::write(ends[1], &report, sizeof report) < 0)
                ::_exit(8);
        }));
        ::close(ends[1]);
        pipes.push_back(ends[0]);
    }
    long long imports = 0;
    std::string importFault;
    for (const auto end = Clock::now() + std::chrono::duration<double>(plan.writingSeconds);
         importing && Clock::now() < end; ++imports) {
        const Ended ended =
            runCommand(plan.folder, {"import", path, table, "--as", "pledge", "--existing", "skip", "--json"});
        if (ended.exit != 0 && ended.exit != 3)
            importFault = "an import failed: " + ended.text();
    }
    // If a lock is never released, a process hangs: the program itself waits 15 seconds.
    long long steps = 0;
    std::string fault = importFault;
    std::vector<long long> counts;
    for (int w = 0; w < writers; ++w) {
        const Ended ended = collect(children[std::size_t(w)], plan.writingSeconds + 30);
        Report report;
        const bool reported = ::read(pipes[std::size_t(w)], &report, sizeof report) == ssize_t(sizeof report);
        ::close(pipes[std::size_t(w)]);
        fault += !reported || ended.exit != 0 ? "a writer ended with " + ended.text() : std::string(report.fault);
        counts.push_back(report.steps);
        steps += report.steps;
    }
    if (fault.empty())
        fault = look(path, [&](Store &store) -> std::string {
            const auto record = store.get(*findEntity("pledge"), shared);
            for (int w = 0; w < writers; ++w)
                if (counts[std::size_t(w)] > 0
                    && record->value(fields[w]).text() != std::to_string(counts[std::size_t(w)] - 1))
                    return std::string("a lost update in ") + fields[w];
            const long long found = pledgesIn(store), own = found - 1 - steps;
            if (own < 0 || own % rows != 0 || (imports > 0 && own < rows) || own > imports * rows)
                return std::to_string(steps) + " records were added, " + std::to_string(found) + " are there";
            return {};
        });
    line.judged(fault, std::to_string(steps) + " edits and " + std::to_string(imports) + " imports, none lost;");
    return line;
}

}

std::vector<Line> soakWriters(const Plan &plan)
{
    return {writeTogether(plan, 2, false), writeTogether(plan, 4, false), writeTogether(plan, 3, true)};
}
