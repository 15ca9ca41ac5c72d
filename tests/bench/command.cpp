// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/command.h"

#include "core/base/failure.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Runs in the child between fork and exec, so it calls only async-signal-safe functions.
[[noreturn]] void giveUp(const char *what)
{
    const char *why = strerrordesc_np(errno);
    for (const char *text : {"could not open or run ", what, ": ", why ? why : "", "\n"})
        if (write(2, text, strlen(text)) < 0)
            break;
    _exit(127);
}

void redirect(int descriptor, const char *path, int flags)
{
    const int file = open(path, flags, 0600);
    if (file < 0 || dup2(file, descriptor) < 0)
        giveUp(path);
}

[[noreturn]] void execute(const std::vector<std::string> &arguments, const std::string &in, const std::string &out,
                          const std::string &err)
{
    std::vector<char *> words;
    for (const std::string &argument : arguments)
        words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
    redirect(0, in.c_str(), O_RDONLY);
    redirect(1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
    redirect(2, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
    execvp(words[0], words.data());
    giveUp(words[0]);
}

/// A temporary file, removed with the object.
class Scratch
{
public:
    explicit Scratch(const std::string &content = {})
    {
        const int file = mkstemp(m_path.data());
        const bool whole = file >= 0 && write(file, content.data(), content.size()) == ssize_t(content.size());
        if (file >= 0)
            close(file);
        if (!whole)
            throw Failure(QStringLiteral("Creating a temporary file failed."));
    }
    ~Scratch() { unlink(m_path.c_str()); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    const std::string &path() const { return m_path; }
    QByteArray content() const
    {
        QFile file(QString::fromStdString(m_path));
        return file.open(QFile::ReadOnly) ? file.read(2000) : QByteArray();
    }

private:
    std::string m_path = QDir::temp().filePath(QStringLiteral("groundswell-bench-XXXXXX")).toStdString();
};

/// The result of a process.
struct Ended {
    Cost cost;
    int exit = -1;        ///< -1: ended by a signal.
    bool tooLong = false; ///< Ended because of the time limit.
    QByteArray error;     ///< The start of its standard error.
};

bool endsWithin(pid_t process, double seconds)
{
    const int descriptor = int(syscall(SYS_pidfd_open, process, 0));
    if (descriptor < 0)
        throw Failure(QStringLiteral("Monitoring a process failed."));
    pollfd wait = {descriptor, POLLIN, 0};
    const int got = poll(&wait, 1, int(seconds * 1000));
    close(descriptor);
    return got > 0;
}

/// A limitSeconds of 0 means no limit.
Ended runWith(const std::vector<std::string> &arguments, const std::string &in, const std::string &out,
              double limitSeconds = 0)
{
    const Scratch err;
    const double start = now();
    const pid_t child = fork();
    if (child < 0)
        throw Failure(QStringLiteral("Starting a process failed."));
    if (child == 0)
        execute(arguments, in, out, err.path());
    Ended ended;
    ended.tooLong = limitSeconds > 0 && !endsWithin(child, limitSeconds);
    if (ended.tooLong)
        kill(child, SIGKILL);
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child)
        throw Failure(QStringLiteral("Waiting for a process failed."));
    ended.cost = {now() - start, double(usage.ru_maxrss) / 1024};
    ended.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ended.error = err.content();
    return ended;
}

Cost require(const std::vector<std::string> &arguments, const Ended &ended, const std::vector<int> &allowed)
{
    if (std::find(allowed.begin(), allowed.end(), ended.exit) == allowed.end())
        throw Failure(QStringLiteral("%1 failed with exit status %2: %3")
                          .arg(QString::fromStdString(arguments[0]), QString::number(ended.exit),
                               QString::fromUtf8(ended.error)));
    return ended.cost;
}

}

Cost runCommand(const std::vector<std::string> &arguments, const std::string &outPath, const std::vector<int> &allowed)
{
    return require(arguments, runWith(arguments, "/dev/null", outPath.empty() ? "/dev/null" : outPath), allowed);
}

std::optional<Cost> tryCommand(const std::vector<std::string> &arguments, double limitSeconds, std::string &reason)
{
    const Ended ended = runWith(arguments, "/dev/null", "/dev/null", limitSeconds);
    if (ended.tooLong)
        reason = "not finished after " + std::to_string(int(limitSeconds)) + " s";
    else if (ended.exit != 0)
        reason = "failed after " + std::to_string(int(ended.cost.seconds)) + " s: "
               + (ended.error.contains("heap out of memory") ? "out of memory"
                                                             : ended.error.trimmed().left(80).toStdString());
    else
        return ended.cost;
    return std::nullopt;
}

Cost runShell(const std::string &file, const std::string &commands, const std::string &outPath)
{
    const Scratch script(commands);
    const std::vector<std::string> arguments = {"sqlite3", "-batch", "-bail", file};
    return require(arguments, runWith(arguments, script.path(), outPath.empty() ? "/dev/null" : outPath), {0});
}
