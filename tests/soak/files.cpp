// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"
#include "tests/soak/chapters.h"
#include "tests/soak/parts.h"
#include "tests/soak/process.h"
#include "tests/support/damage.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <sys/stat.h>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

constexpr double limitSeconds = 60;
constexpr uid_t nobody = 65534;

RecordChange newPledge()
{
    RecordChange change;
    change.what = RecordChange::What::Create;
    change.entity = findEntity("pledge");
    change.values.emplace_back(change.entity->find("alias"), Value("Late"));
    return change;
}

/// Checks that every write is rejected with a cure: a write to a removed or replaced file would be lost.
std::string refusesToWrite(Store &store)
{
    std::string faults;
    const auto refused = [&faults](const char *what, const std::function<bool()> &write) {
        try {
            if (write())
                faults += std::string(what) + " was accepted; ";
        } catch (const Failure &failure) {
            faults += reportingFault(failure);
        }
    };
    refused("an edit", [&] { return store.apply({EditKind::Form, "Add", {newPledge()}}).step != 0; });
    refused("an undo", [&] { return store.undo().step != 0; });
    refused("a setting", [&] {
        store.setSetting("name", "Late");
        return true;
    });
    return faults;
}

/// Reading may continue with the old content or be rejected with a cure.
std::string readsOrReports(Store &store)
{
    std::string faults;
    const auto attempt = [&faults](const std::function<void()> &read) {
        try {
            read();
        } catch (const Failure &failure) {
            faults += reportingFault(failure);
        }
    };
    attempt([&] { pledgesIn(store); });
    attempt([&] { store.check(); });
    attempt([&] { store.history(100); });
    attempt([&] { store.poll(); });
    attempt([&] { store.automaticBackup("test"); });
    return faults;
}

enum class RowResult { Removed, Moved, Garbage, Empty, Other };
constexpr std::pair<RowResult, const char *> outcomes[] = {
    {RowResult::Removed, "removed"},
    {RowResult::Moved, "moved away"},
    {RowResult::Garbage, "replaced by noise"},
    {RowResult::Empty, "replaced by an empty file"},
    {RowResult::Other, "replaced by another chapter"},
};

void meet(RowResult fate, const std::string &path, const std::string &other)
{
    const std::string fresh = path + ".fresh";
    switch (fate) {
    case RowResult::Removed:
        ::unlink(path.c_str());
        return;
    case RowResult::Moved:
        ::rename(path.c_str(), (path + ".elsewhere").c_str());
        return;
    case RowResult::Garbage:
        writeFile(q(fresh), QByteArray(50'000, '\x5a'));
        break;
    case RowResult::Empty:
        writeFile(q(fresh), {});
        break;
    case RowResult::Other:
        writeFile(q(fresh), readFile(q(other)));
        break;
    }
    ::rename(fresh.c_str(), path.c_str());
}

std::string loseFile(const std::string &path, const std::string &other, RowResult fate, int edits)
{
    std::string faults;
    QByteArray after;
    {
        const auto store = Store::open(q(path));
        for (int n = 0; n < edits; ++n)
            store->apply({EditKind::Form, "Add", {newPledge()}});
        meet(fate, path, other);
        if (fate >= RowResult::Garbage)
            after = readFile(q(path));
        faults = refusesToWrite(*store) + readsOrReports(*store);
    }
    if (fate == RowResult::Moved)
        return faults + look(path + ".elsewhere", [&](Store &store) {
                   return pledgesIn(store) == 100 + edits ? "" : "an acknowledged edit is lost";
               });
    if (fate == RowResult::Removed)
        return faults + (QFileInfo::exists(q(path)) ? "the removed file is there again" : "");
    if (readFile(q(path)) != after)
        faults += "the replacement was changed; ";
    if (fate == RowResult::Other)
        faults +=
            look(path, [](Store &store) { return pledgesIn(store) == 300 ? "" : "the replacement lost records"; });
    return faults;
}

Line loseFiles(const Plan &plan)
{
    Line line("file removed, moved or replaced while open");
    const std::string base = plan.folder + "/base.groundswell", other = plan.folder + "/other.groundswell";
    makeChapter(base, 100);
    makeChapter(other, 300);
    for (const auto &[fate, name] : outcomes) {
        for (const int edits : {0, 1, 7}) {
            const std::string folder = plan.folder + "/lost";
            QDir().mkpath(q(folder));
            const std::string path = folder + "/chapter.groundswell";
            copyFile(base, path);
            line.judged(textFromChild([&] { return loseFile(path, other, fate, edits); }, limitSeconds), name);
            QDir(q(folder)).removeRecursively();
        }
    }
    return line;
}

struct Rights {
    const char *name;
    mode_t file, folder;
    bool readable = true;
};
constexpr Rights rights[] = {
    {"read-only file", 0444, 0777},
    {"read-only folder", 0666, 0555},
    {"read-only file and folder", 0444, 0555},
    {"unreadable file", 0000, 0777, false},
    {"unreadable folder", 0666, 0000, false},
};

/// Runs in a process without root privileges.
std::string workWithout(const Rights &right, const std::string &path)
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return "SKIP";
    try {
        const auto store = Store::open(q(path));
        if (!right.readable)
            return "it was opened";
        if (!store->isReadOnly() || store->readOnlyReason().isEmpty())
            return "the file is not reported as read-only";
        if (pledgesIn(*store) != 101)
            return "not every acknowledged record can be read: " + std::to_string(pledgesIn(*store));
        const std::string faults = faultsOf(*store);
        return refusesToWrite(*store) + (faults.empty() ? "" : "check: " + faults);
    } catch (const Failure &failure) {
        return right.readable ? failure.text().toStdString() : reportingFault(failure);
    }
}

Line takeRights(const Plan &plan)
{
    Line line("read-only and unreadable files and folders");
    const std::string base = plan.folder + "/base.groundswell", folder = plan.folder + "/rights";
    for (const Rights &right : rights) {
        for (const bool killed : {false, true}) {
            QDir().mkpath(q(folder));
            const std::string path = folder + "/chapter.groundswell";
            copyFile(base, path);
            // Adds a record and kills the process, which leaves SQLite's extra files next to the chapter file.
            killAfter(inChild([&] {
                          auto store = Store::open(q(path));
                          store->apply({EditKind::Form, "Add", {newPledge()}});
                          if (killed)
                              ::_exit(0);
                          store.reset();
                      }),
                      limitSeconds);
            for (const char *beside : {"", "-wal", "-shm"})
                ::chmod((path + beside).c_str(), right.file);
            ::chmod(folder.c_str(), right.folder);
            const std::string fault = textFromChild([&] { return workWithout(right, path); }, limitSeconds);
            ::chmod(folder.c_str(), 0755);
            if (fault == "SKIP")
                line.skipped("root privileges cannot be dropped here");
            else
                line.judged(fault, right.name);
            QDir(q(folder)).removeRecursively();
        }
    }
    return line;
}

}

std::vector<Line> soakFiles(const Plan &plan)
{
    std::vector<Line> lines;
    lines.push_back(loseFiles(plan));
    lines.push_back(takeRights(plan));
    return lines;
}
