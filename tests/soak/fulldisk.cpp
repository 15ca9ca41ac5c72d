// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/writebundle.h"
#include "core/entities/registry.h"
#include "tests/soak/chapters.h"
#include "tests/soak/parts.h"
#include "tests/soak/process.h"
#include "tests/soak/trade.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

constexpr long long diskBytes = 48LL << 20;
constexpr double limitSeconds = 60;

bool writeSmall(const char *path, const std::string &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::write(file, text.data(), text.size()) == ssize_t(text.size());
    ::close(file);
    return done;
}

/// Makes mounts visible only to this process and its children.
bool enterOwnMounts()
{
    static bool entered = false;
    if (entered)
        return true;
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        writeSmall("/proc/self/setgroups", "deny");
        if (!writeSmall("/proc/self/uid_map", "0 " + std::to_string(user) + " 1")
            || !writeSmall("/proc/self/gid_map", "0 " + std::to_string(group) + " 1"))
            return false;
    }
    entered = ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return entered;
}

/// A file system of fixed size in memory, unmounted at the end.
class SmallDisk
{
public:
    explicit SmallDisk(const std::string &folder)
        : m_folder(folder)
    {
        QDir().mkpath(q(folder));
        m_mounted =
            enterOwnMounts()
            && ::mount("tmpfs", folder.c_str(), "tmpfs", 0, ("mode=0755,size=" + std::to_string(diskBytes)).c_str())
                   == 0;
        m_reason = m_mounted ? "" : std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    const std::string &reason() const { return m_reason; }
    const std::string &folder() const { return m_folder; }

    long long room() const
    {
        struct statvfs info {};
        ::statvfs(m_folder.c_str(), &info);
        return static_cast<long long>(info.f_bavail * info.f_bsize);
    }
    /// Fills it so that only this many bytes are free.
    void leave(long long bytes) const
    {
        const int file = ::open(filler().c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        // Another process may use some of the space meanwhile; then leave less.
        constexpr int tries = 100;
        for (int n = 0; n < tries && room() > bytes; ++n) {
            struct stat info {};
            ::fstat(file, &info);
            ::posix_fallocate(file, info.st_size, room() - bytes);
        }
        ::close(file);
    }
    void release() const { ::unlink(filler().c_str()); }

private:
    std::string filler() const { return m_folder + "/filler"; }
    std::string m_folder, m_reason;
    bool m_mounted = false;
};

/// A command, and the possible numbers of pledges afterwards.
struct Work {
    const char *name;
    std::string base;
    std::vector<std::string> words;
    long long before, after;
    long long needs = 0; ///< The bytes it needs, measured once.
};

void clear(const SmallDisk &disk)
{
    disk.release();
    const QFileInfoList all = QDir(q(disk.folder())).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : all)
        info.isDir() ? QDir(info.filePath()).removeRecursively() : QFile::remove(info.filePath());
}

/// Exit status 3 means that conflicts are left for the user.
bool isDone(const Ended &ended)
{
    return ended.exit == 0 || ended.exit == 3;
}

/// Checks that every bundle in the folder is complete.
std::string lookAtBundles(const std::string &folder)
{
    std::string out;
    for (const QFileInfo &file : QDir(q(folder)).entryInfoList({QStringLiteral("*.gsbundle")}, QDir::Files)) {
        try {
            bundle::knownToSender(file.filePath());
        } catch (const Failure &failure) {
            out += failure.text().toStdString();
        }
    }
    return out;
}

/// Checks the files once there is space again: they are intact, and the same command can be run.
std::string lookAfter(const Plan &plan, const SmallDisk &disk, const Work &work, const std::string &file,
                      const Ended &ended)
{
    std::string faults = reportingFault(ended) + lookAtBackups(disk.folder() + "/backups", false)
                       + lookAtBackups(disk.folder() + "/copies", false) + lookAtBundles(disk.folder() + "/copies");
    faults += look(file, [&](Store &store) -> std::string {
        const long long count = pledgesIn(store);
        if (count != work.before && count != work.after)
            return "the change is incomplete: " + std::to_string(count);
        if (isDone(ended) && count != work.after)
            return "the change was acknowledged but is missing";
        if (ended.exit == 1 && count != work.before)
            return "the change was rejected but is there";
        return {};
    });
    if (!faults.empty() || isDone(ended))
        return faults.empty() ? faults : faults + " (" + ended.text() + ")";
    QDir(q(disk.folder() + "/copies")).removeRecursively();
    QDir().mkpath(q(disk.folder() + "/copies"));
    const Ended again = runCommand(plan.folder, work.words, limitSeconds);
    return isDone(again) ? std::string() : "after freeing space: " + again.text();
}

std::vector<Work> works(const Plan &plan, const std::string &file, const std::string &copy)
{
    const int pledges = plan.pledges;
    const std::string chapter = plan.folder + "/full.groundswell", table = plan.folder + "/full.csv";
    const std::string imported = plan.folder + "/fullimported.groundswell", old = plan.folder + "/fullold.groundswell";
    makeChapter(chapter, pledges);
    makeTable(table, plan.importedRows);
    makeOldChapter(old, plan.migratedRows);
    copyFile(chapter, imported);
    runCommand(plan.folder, {"import", imported, table, "--as", "pledge"});
    const long long all = pledges + plan.importedRows;
    const Trade trade = makeTrade(plan.folder + "/fulltrade", pledges, plan.importedRows);
    return {
        {"import", chapter, {"import", file, table, "--as", "pledge", "--json"}, pledges, all},
        {"add", chapter, {"add", file, "pledge", "alias=One", "--json"}, pledges, pledges + 1},
        {"undo", imported, {"undo", file, "--json"}, all, pledges},
        {"migration",
         old,
         {"add", file, "pledge", "alias=One", "--json"},
         plan.migratedRows + 1,
         plan.migratedRows + 2},
        {"backup", imported, {"backup", file, "--out", copy, "--json"}, all, all},
        {"merge", trade.ours, {"merge", file, trade.bundle, "--json"}, trade.before, trade.after},
        {"bundle", imported, {"bundle", file, copy + ".gsbundle", "--json"}, all, all},
        {"rescue copy", imported, {"backup", file, "--out", copy, "--rescue", "--json"}, all, all},
    };
}

/// Returns the maximum space in use while the command runs with plenty of space.
long long measure(const Plan &plan, const SmallDisk &disk, const Work &work, const std::string &file)
{
    clear(disk);
    QDir().mkpath(q(disk.folder() + "/copies"));
    copyFile(work.base, file);
    const long long before = disk.room();
    long long least = before;
    CommandLine command(plan.folder, work.words);
    while (!endsWithin(command.process(), 0.002))
        least = std::min(least, disk.room());
    least = std::min(least, disk.room());
    const Ended ended = command.collect(limitSeconds);
    if (!isDone(ended))
        std::fprintf(stderr, "%s failed even with enough space: %s\n", work.name, ended.text().c_str());
    return before - least;
}

Line fill(const Plan &plan, const SmallDisk &disk)
{
    Line line("disk full");
    Random random(plan.seed + 3);
    const std::string file = disk.folder() + "/chapter.groundswell", copy = disk.folder() + "/copies/copy.groundswell";
    std::vector<Work> all = works(plan, file, copy);
    for (Work &work : all)
        work.needs = measure(plan, disk, work, file);
    for (int n = 0; n < plan.fullDisks; ++n) {
        const Work &work = all[std::size_t(n) % all.size()];
        clear(disk);
        QDir().mkpath(q(disk.folder() + "/copies"));
        copyFile(work.base, file);
        // In half of the tries there is too little space from the start; in the others it runs out meanwhile.
        const bool meanwhile = n / int(all.size()) % 2 != 0;
        if (!meanwhile)
            disk.leave(below(random, work.needs));
        CommandLine command(plan.folder, work.words);
        if (meanwhile && !endsWithin(command.process(), 0.2 * fraction(random)))
            disk.leave(0);
        const Ended ended = command.collect(limitSeconds);
        disk.release();
        const std::string fault = lookAfter(plan, disk, work, file, ended);
        line.judged(fault.empty() ? fault : std::string(work.name) + ": " + fault,
                    std::string(work.name) + (isDone(ended) ? " done" : " refused"));
    }
    return line;
}

/// If nothing can be mounted: limits the size of all files of the process to a random value.
Line limitSize(const Plan &plan)
{
    Line line("file size limit");
    Random random(plan.seed + 4);
    const std::string base = plan.folder + "/limited-base.groundswell", file = plan.folder + "/limited.groundswell";
    makeChapter(base, 200);
    const long long size = QFileInfo(q(base)).size();
    for (int n = 0; n < std::max(2, plan.fullDisks / 5); ++n) {
        copyFile(base, file);
        const long long limit = size / 2 + below(random, size * 2);
        const std::string fault = textFromChild(
            [&]() -> std::string {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit most{rlim_t(limit), rlim_t(limit)};
                ::setrlimit(RLIMIT_FSIZE, &most);
                try {
                    const auto store = Store::open(q(file));
                    for (int k = 0; k < 400; ++k) {
                        RecordChange change;
                        change.what = RecordChange::What::Create;
                        change.entity = findEntity("pledge");
                        change.values.emplace_back(change.entity->find("notes"), Value(std::string(9000, 'n')));
                        store->apply({EditKind::Form, "Add two", {change, change}});
                    }
                } catch (const Failure &failure) {
                    return reportingFault(failure);
                }
                return {};
            },
            limitSeconds);
        line.judged(
            fault + look(file, [](Store &store) { return pledgesIn(store) % 2 == 0 ? "" : "an incomplete edit"; }),
            "rejected or done completely");
    }
    return line;
}

}

std::vector<Line> soakFullDisk(const Plan &plan)
{
    std::vector<Line> lines;
    lines.push_back(limitSize(plan));
    const SmallDisk disk(plan.folder + "/disk");
    if (disk.isMounted()) {
        lines.push_back(fill(plan, disk));
    } else {
        lines.emplace_back("disk full");
        lines.back().skipped("no file system of a fixed size can be mounted here: " + disk.reason());
    }
    return lines;
}
