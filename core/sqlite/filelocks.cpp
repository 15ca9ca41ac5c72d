// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/filelocks.h"

#include <sqlite3.h>

#include <cstdarg>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#ifdef F_OFD_SETLK

namespace {

/// SQLite takes each lock once per process, on any of its descriptors, and counts the users itself. Open file
/// description locks belong to one descriptor, so all locks of a file must be taken on the same one.
class LockKeeper
{
public:
    int lock(int descriptor, int command, struct flock *lock);
    int close(int descriptor);

private:
    using File = std::pair<dev_t, ino_t>;
    struct Kept {
        int descriptor = -1; ///< -1 if such locks are not available.
        int users = 0;       ///< SQLite's descriptors that have requested locks.
    };

    int keptFor(int descriptor);
    static int openAgain(int descriptor);

    std::mutex m_mutex;
    std::map<int, File> m_files; ///< By SQLite's descriptors.
    std::map<File, Kept> m_kept;
};

/// Opens the same file again, with its own file description. Read-write if permitted, because the next connection may
/// write.
int LockKeeper::openAgain(int descriptor)
{
    const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
    int again = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (again < 0 && (::fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_RDONLY)
        again = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    struct flock probe = {};
    probe.l_type = F_RDLCK;
    probe.l_whence = SEEK_SET;
    probe.l_len = 1;
    if (again >= 0 && ::fcntl(again, F_OFD_GETLK, &probe) != 0) {
        ::close(again); // Nothing is locked yet.
        return -1;
    }
    return again;
}

int LockKeeper::keptFor(int descriptor)
{
    const std::lock_guard guard(m_mutex);
    if (const auto known = m_files.find(descriptor); known != m_files.end())
        return m_kept[known->second].descriptor;
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return -1;
    const File file(info.st_dev, info.st_ino);
    Kept &kept = m_kept[file];
    if (kept.users++ == 0)
        kept.descriptor = openAgain(descriptor);
    m_files[descriptor] = file;
    return kept.descriptor;
}

int LockKeeper::lock(int descriptor, int command, struct flock *lock)
{
    const int kept = keptFor(descriptor);
    if (kept < 0)
        return ::fcntl(descriptor, command, lock);
    lock->l_pid = 0; // Required by the system.
    return ::fcntl(kept, command == F_GETLK ? F_OFD_GETLK : command == F_SETLK ? F_OFD_SETLK : F_OFD_SETLKW, lock);
}

int LockKeeper::close(int descriptor)
{
    const std::lock_guard guard(m_mutex);
    if (const auto known = m_files.find(descriptor); known != m_files.end()) {
        const auto kept = m_kept.find(known->second);
        m_files.erase(known);
        if (--kept->second.users == 0) {
            if (kept->second.descriptor >= 0)
                ::close(kept->second.descriptor);
            m_kept.erase(kept);
        }
    }
    return ::close(descriptor);
}

/// Never destroyed: connections may be closed after everything else.
LockKeeper &keeper()
{
    static LockKeeper *const one = new LockKeeper;
    return *one;
}

extern "C" int fcntlForSqlite(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    int result = 0;
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK)
        result = keeper().lock(descriptor, command, va_arg(rest, struct flock *));
    else
        result = ::fcntl(descriptor, command, va_arg(rest, int));
    va_end(rest);
    return result;
}

extern "C" int closeForSqlite(int descriptor)
{
    return keeper().close(descriptor);
}

void keepLocks()
{
    sqlite3_vfs *const files = sqlite3_vfs_find("unix");
    if (!files || files->iVersion < 3 || !files->xSetSystemCall || ::access("/proc/self/fd", X_OK) != 0)
        return;
    // Replace fcntl only if close was replaced, because close must see every descriptor.
    if (files->xSetSystemCall(files, "close", reinterpret_cast<sqlite3_syscall_ptr>(closeForSqlite)) == SQLITE_OK)
        files->xSetSystemCall(files, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(fcntlForSqlite));
}

}

#else

static void keepLocks() {}

#endif

void prepareSqlite()
{
    [[maybe_unused]] static const bool done = [] {
        // Memory statistics take a lock at each allocation. Has no effect once SQLite is in use, which is harmless.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        keepLocks();
        return true;
    }();
}
