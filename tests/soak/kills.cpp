// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"
#include "tests/soak/chapters.h"
#include "tests/soak/parts.h"
#include "tests/soak/process.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <stdexcept>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

/// A pipe through which a process reports what it has done, before it is killed.
class Acknowledgements
{
public:
    Acknowledgements()
    {
        if (::pipe(m_ends) != 0)
            throw std::runtime_error("creating a pipe failed");
    }
    ~Acknowledgements()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Acknowledgements(const Acknowledgements &) = delete;
    Acknowledgements &operator=(const Acknowledgements &) = delete;

    void report(long long number) const
    {
        if (::write(m_ends[1], &number, sizeof number) != ssize_t(sizeof number))
            ::_exit(7);
    }
    /// Returns the last reported number, or otherwise if there is none. Must be called once, after the process has
    /// ended.
    long long last(long long otherwise)
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
        for (long long number = 0; ::read(m_ends[0], &number, sizeof number) == ssize_t(sizeof number);)
            otherwise = number;
        return otherwise;
    }

private:
    int m_ends[2] = {-1, -1};
};

RecordChange cardNumber(long long number)
{
    RecordChange change;
    change.what = RecordChange::What::Create;
    change.entity = findEntity("pledge");
    change.values.emplace_back(change.entity->find("alias"), Value("Card " + std::to_string(number)));
    return change;
}

long long asNumber(Store &store, const Id &id, const char *field)
{
    const auto record = store.get(*findEntity("pledge"), id);
    return record && record->value(field).isPresent() ? std::stoll(record->value(field).text()) : -1;
}

/// Odd steps add two records with the step's number; even steps write the number to two fields of one record.
struct EditWork {
    std::string path;
    Id shared;
    long long next = 1, adds = 0;

    void forever(const Acknowledgements &acks) const
    {
        const auto store = Store::open(q(path));
        for (long long n = next;; ++n) {
            Edit edit{EditKind::Form, QStringLiteral("Edit %1").arg(n), {}};
            if (n % 2 != 0) {
                edit.changes = {cardNumber(n), cardNumber(n)};
            } else {
                RecordChange change;
                change.entity = findEntity("pledge");
                change.id = shared;
                for (const char *field : {"city", "workplace"})
                    change.values.emplace_back(change.entity->find(field), Value(std::to_string(n)));
                edit.changes = {change};
            }
            store->apply(edit);
            acks.report(n);
        }
    }

    /// Accepts the state of the file as the new one if it is possible.
    std::string judge(Store &store, long long acknowledged)
    {
        Query cards;
        cards.entity = findEntity("pledge");
        cards.filters = {{cards.entity->find("alias"), Filter::Test::Contains, Value("card ")}};
        const long long count = store.count(cards), written = asNumber(store, shared, "city");
        const long long steps = store.historyCount() - 1; // The first step created the shared record.
        if (asNumber(store, shared, "workplace") != written)
            return "an incomplete edit: two fields of one edit differ";
        if (steps != acknowledged && steps != acknowledged + 1)
            return std::to_string(acknowledged) + " edits were acknowledged, " + std::to_string(steps) + " are there";
        if (count != (steps + 1) / 2 * 2 || written != steps / 2 * 2)
            return "after " + std::to_string(steps) + " edits there are " + std::to_string(count)
                 + " cards, and the last written is " + std::to_string(written);
        next = steps + 1;
        return {};
    }
};

Line killEdits(const Plan &plan, Random &random, int tries)
{
    Line line("kill -9 while adding and changing records");
    EditWork work;
    work.path = plan.folder + "/edited.groundswell";
    {
        const auto store = Store::create(q(work.path), "Edited");
        RecordChange shared = cardNumber(0);
        for (const char *field : {"city", "workplace"})
            shared.values.emplace_back(shared.entity->find(field), Value("0"));
        shared.values.at(0).second = Value("Shared");
        work.shared = store->apply({EditKind::Form, "Add", {shared}}).ids.at(0);
    }
    for (int n = 0; n < tries; ++n) {
        Acknowledgements acks;
        const long long before = work.next - 1;
        killAfter(inChild([&] { work.forever(acks); }), 0.002 + 0.12 * fraction(random));
        const long long acknowledged = acks.last(before);
        std::string happened;
        const std::string fault = look(work.path, [&](Store &store) {
            const std::string judged = work.judge(store, acknowledged);
            happened = work.next - 1 > acknowledged ? "one more edit than acknowledged" : "the acknowledged edits";
            return judged;
        });
        line.judged(fault, happened);
    }
    return line;
}

Line killAdds(const Plan &plan, Random &random, int tries)
{
    Line line("kill -9 of the command add");
    const std::string path = plan.folder + "/added.groundswell";
    Store::create(q(path), "Added").reset();
    const double typical = runCommand(plan.folder, {"add", path, "pledge", "alias=First"}).seconds;
    long long known = 1;
    for (int n = 0; n < tries; ++n) {
        const Ended ended = CommandLine(plan.folder, {"add", path, "pledge", "alias=Card"})
                                .killAfter(typical * 1.15 * fraction(random));
        const std::string fault = look(path, [&](Store &store) -> std::string {
            const long long count = pledgesIn(store);
            if (ended.exit == 0
                && !store.rowOf(*findEntity("pledge"), Id::parse(ended.out.substr(0, 36)).value_or(Id())))
                return "an acknowledged record is missing: " + ended.text();
            if (count < known || count > known + 1)
                return std::to_string(known) + " records became " + std::to_string(count);
            known = count;
            return {};
        });
        line.judged(fault, ended.exit == 0 ? "finished first" : "killed");
    }
    return line;
}

/// Moves back and forth through a history of steps that add two records each.
[[noreturn]] void undoForever(const std::string &path, Random random, const Acknowledgements &acks)
{
    const auto store = Store::open(q(path));
    long long depth = pledgesIn(*store) / 2;
    for (;;) {
        const bool back = random() % 2 == 0;
        if ((back ? store->undo() : store->redo()).step == 0)
            continue;
        depth += back ? -1 : 1;
        acks.report(depth);
    }
}

Line killUndos(const Plan &plan, Random &random, int tries)
{
    Line line("kill -9 while undoing and redoing");
    const std::string path = plan.folder + "/undone.groundswell";
    constexpr long long steps = 60;
    {
        const auto store = Store::create(q(path), "Undone");
        for (long long n = 0; n < steps; ++n)
            store->apply({EditKind::Form, "Add two", {cardNumber(n), cardNumber(n)}});
    }
    long long depth = steps;
    for (int n = 0; n < tries; ++n) {
        Acknowledgements acks;
        const Random own(random());
        killAfter(inChild([&] { undoForever(path, own, acks); }), 0.002 + 0.12 * fraction(random));
        const long long acknowledged = acks.last(depth);
        const std::string fault = look(path, [&](Store &store) -> std::string {
            const long long count = pledgesIn(store);
            if (count % 2 != 0)
                return "an incomplete undo: " + std::to_string(count) + " records";
            if (std::abs(count / 2 - acknowledged) > 1)
                return "at depth " + std::to_string(count / 2) + " where " + std::to_string(acknowledged)
                     + " was acknowledged";
            depth = count / 2;
            return {};
        });
        line.judged(fault, depth == acknowledged ? "the acknowledged steps" : "one more step than acknowledged");
    }
    return line;
}

/// A command, run on a fresh copy each time. Afterwards the file must have `before` or `after` pledges.
struct WholeCommand {
    std::string what, base, file;
    std::vector<std::string> words;
    long long before = 0, after = 0;
};

Line killCommand(const Plan &plan, Random &random, int tries, const WholeCommand &command)
{
    Line line(command.what);
    copyFile(command.base, command.file);
    const Ended whole = runCommand(plan.folder, command.words);
    const std::string folder = QFileInfo(q(command.file)).path().toStdString();
    for (int n = 0; n < tries; ++n) {
        copyFile(command.base, command.file);
        const Ended ended = CommandLine(plan.folder, command.words).killAfter(whole.seconds * 1.15 * fraction(random));
        const std::string backups = lookAtBackups(folder + "/backups", true);
        long long count = -1;
        std::string fault = look(command.file, [&](Store &store) -> std::string {
            count = pledgesIn(store);
            if (count != command.before && count != command.after)
                return "the change is incomplete: " + std::to_string(count) + " records";
            if (ended.exit == 0 && count != command.after)
                return "the change was acknowledged but is missing";
            return {};
        });
        fault = reportingFault(whole) + fault + backups;
        line.judged(fault, ended.exit == 0          ? "finished first"
                           : count == command.after ? "killed after the change was written"
                                                    : "killed before");
        QDir(q(folder + "/backups")).removeRecursively();
    }
    removeChapter(command.file);
    return line;
}

Line killBackups(const Plan &plan, Random &random, int tries, const std::string &base, long long pledges)
{
    Line line("kill -9 while backing up");
    const std::string folder = plan.folder + "/copies", target = folder + "/copy.groundswell";
    QDir().mkpath(q(folder));
    const std::vector<std::string> words = {"backup", base, "--out", target};
    const double typical = runCommand(plan.folder, words).seconds;
    for (int n = 0; n < tries; ++n) {
        QDir(q(folder)).removeRecursively();
        QDir().mkpath(q(folder));
        const Ended ended = CommandLine(plan.folder, words).killAfter(typical * 1.15 * fraction(random));
        const bool there = QFileInfo::exists(q(target));
        std::string fault = lookAtBackups(folder, true) + look(base);
        if (ended.exit == 0 && !there)
            fault += "the copy was acknowledged but is missing";
        if (fault.empty() && there)
            fault =
                look(target, [&](Store &store) { return pledgesIn(store) == pledges ? "" : "the copy is incomplete"; });
        line.judged(fault, there ? "a complete copy" : "no copy");
    }
    return line;
}

}

std::vector<Line> soakKills(const Plan &plan)
{
    Random random(plan.seed + 1);
    const int pledges = plan.pledges;
    const std::string chapter = plan.folder + "/killed.groundswell", table = plan.folder + "/pledges.csv";
    const std::string imported = plan.folder + "/imported.groundswell", old = plan.folder + "/old.groundswell";
    makeChapter(chapter, pledges);
    makeTable(table, plan.importedRows);
    makeOldChapter(old, plan.migratedRows);
    copyFile(chapter, imported);
    runCommand(plan.folder, {"import", imported, table, "--as", "pledge"});
    const std::string work = plan.folder + "/work";
    QDir().mkpath(q(work));
    const std::string file = work + "/chapter.groundswell";
    const int share = std::max(1, plan.kills / 7);
    std::vector<Line> lines;
    lines.push_back(killCommand(plan, random, share,
                                {"kill -9 while importing",
                                 chapter,
                                 file,
                                 {"import", file, table, "--as", "pledge", "--json"},
                                 pledges,
                                 pledges + plan.importedRows}));
    lines.push_back(killEdits(plan, random, share));
    lines.push_back(killAdds(plan, random, share));
    lines.push_back(killUndos(plan, random, share));
    lines.push_back(killCommand(plan, random, share,
                                {"kill -9 while undoing an import",
                                 imported,
                                 file,
                                 {"undo", file, "--json"},
                                 pledges + plan.importedRows,
                                 pledges}));
    // The file of version 1 has two pledges, one of them deleted.
    lines.push_back(killCommand(plan, random, share,
                                {"kill -9 while migrating an old file",
                                 old,
                                 file,
                                 {"add", file, "pledge", "alias=New", "--json"},
                                 plan.migratedRows + 1,
                                 plan.migratedRows + 2}));
    lines.push_back(
        killBackups(plan, random, std::max(1, plan.kills - 6 * share), imported, pledges + plan.importedRows));
    return lines;
}
