// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/chapters.h"
#include "tests/soak/parts.h"
#include "tests/soak/process.h"
#include "tests/soak/trade.h"
#include "tests/support/damage.h"
#include "tests/support/state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

constexpr double limitSeconds = 60;

/// A command that must be done completely in one step or not at all. Runs on a fresh copy each time.
struct Step {
    std::string what, base, file;
    std::vector<std::string> words;
    bool isExact = false; ///< Running it again gives the same stamps.
};

/// The state of a file before and after the command, and the number of steps before.
struct Sides {
    std::string before, after;
    long long steps = 0;
};

std::string stateIn(const Step &step)
{
    std::string state;
    const std::string faults = look(step.file, [&](Store &store) {
        state = stateOf(store, step.isExact);
        return "";
    });
    return faults.empty() ? state : faults;
}

/// Returns a fault if a step is incomplete, or acknowledged but missing.
std::string judge(Store &store, const Step &step, const Sides &sides, bool acknowledged, std::string &state)
{
    state = stateOf(store, step.isExact);
    if (state != sides.before && state != sides.after)
        return "the change is incomplete";
    if (acknowledged && state != sides.after)
        return "the change was acknowledged but is missing";
    const long long steps = store.historyCount() - sides.steps;
    if (steps != (state == sides.after ? 1 : 0))
        return "the history grew by " + std::to_string(steps);
    return {};
}

/// Runs the command on the file as it was left. The result must be as if it had not been killed.
std::string runAgain(const Plan &plan, const Step &step, const Sides &sides, bool wasDone)
{
    const Ended again = runCommand(plan.folder, step.words, limitSeconds);
    const bool isOrderly = again.exit == 0 || again.exit == 3 || (wasDone && again.exit == 1);
    if (!isOrderly)
        return "when run again: " + again.text();
    return stateIn(step) == sides.after ? "" : "running it again gives a different result";
}

Line killStep(const Plan &plan, Random &random, int tries, const Step &step)
{
    Line line(step.what);
    Sides sides;
    copyFile(step.base, step.file);
    look(step.file, [&](Store &store) {
        sides.before = stateOf(store, step.isExact);
        sides.steps = store.historyCount();
        return "";
    });
    const Ended whole = runCommand(plan.folder, step.words, limitSeconds);
    sides.after = stateIn(step);
    const std::string fault =
        sides.before == sides.after ? "the command has no effect: " + whole.text() : reportingFault(whole);
    const std::string folder = QFileInfo(q(step.file)).path().toStdString();
    for (int n = 0; n < tries; ++n) {
        copyFile(step.base, step.file);
        // Spread over the whole duration, so that every phase is interrupted.
        const double moment = 1.15 * (n + fraction(random)) / tries;
        const Ended ended = CommandLine(plan.folder, step.words).killAfter(whole.seconds * moment);
        const bool acknowledged = ended.exit == 0 || ended.exit == 3;
        std::string state;
        std::string faults = fault + lookAtBackups(folder + "/backups", true) + look(step.file, [&](Store &store) {
                                 return judge(store, step, sides, acknowledged, state);
                             });
        if (faults.empty())
            faults = runAgain(plan, step, sides, state == sides.after);
        line.judged(faults, acknowledged           ? "finished first"
                            : state == sides.after ? "killed after the change was written"
                                                   : "killed before");
        QDir(q(folder + "/backups")).removeRecursively();
    }
    removeChapter(step.file);
    return line;
}

/// The path must contain the previous file or a complete bundle.
Line killBundles(const Plan &plan, Random &random, int tries, const Trade &trade)
{
    Line line("kill -9 while writing a bundle");
    const std::string folder = plan.folder + "/bundles", target = folder + "/out.gsbundle";
    QDir().mkpath(q(folder));
    const std::vector<std::string> words = {"bundle", trade.merged, target};
    const Ended whole = runCommand(plan.folder, words, limitSeconds);
    const QByteArray right = readFile(q(target));
    const QByteArray older("an older bundle");
    for (int n = 0; n < tries; ++n) {
        QDir(q(folder)).removeRecursively();
        QDir().mkpath(q(folder));
        const bool overwrites = n % 2 != 0;
        if (overwrites)
            writeFile(q(target), older);
        const double moment = 1.15 * (n + fraction(random)) / tries;
        const Ended ended = CommandLine(plan.folder, words).killAfter(whole.seconds * moment);
        const bool there = QFileInfo::exists(q(target));
        const QByteArray bytes = there ? readFile(q(target)) : QByteArray();
        std::string fault = reportingFault(whole) + look(trade.merged);
        if (there && bytes != right && !(overwrites && bytes == older))
            fault += "the bundle is incomplete: " + std::to_string(bytes.size()) + " bytes";
        if (ended.exit == 0 && bytes != right)
            fault += "the bundle was acknowledged but is missing";
        if (overwrites && !there)
            fault += "the previous file is gone";
        line.judged(fault, bytes == right ? "a complete bundle" : "no new bundle");
    }
    return line;
}

}

std::vector<Line> soakExchanges(const Plan &plan)
{
    Random random(plan.seed + 5);
    const Trade trade = makeTrade(plan.folder + "/trade", plan.pledges, plan.importedRows);
    const std::string work = plan.folder + "/traded";
    QDir().mkpath(q(work));
    const std::string file = work + "/chapter.groundswell";
    const int share = std::max(2, plan.kills / 7);
    std::vector<std::string> join = {"join", file, "pledge"};
    join.insert(join.end(), trade.match.begin(), trade.match.end());
    std::vector<Line> lines;
    lines.push_back(
        killStep(plan, random, 2 * share,
                 {"kill -9 while merging", trade.ours, file, {"merge", file, trade.bundle, "--json"}, true}));
    lines.push_back(killBundles(plan, random, share, trade));
    lines.push_back(killStep(plan, random, share,
                             {"kill -9 while resolving conflicts",
                              trade.merged,
                              file,
                              {"resolve", file, "--all", "--keep", "theirs", "--json"}}));
    lines.push_back(killStep(plan, random, share, {"kill -9 while joining records", trade.ours, file, join}));
    return lines;
}
