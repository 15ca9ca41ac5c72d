// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/process.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

/// The command-line program that was built with this one, in the same folder.
const std::string &program()
{
    static const std::string path =
        std::filesystem::read_symlink("/proc/self/exe").replace_filename("groundswell-cli").string();
    return path;
}

/// Runs in the child between fork and exec, so it calls only async-signal-safe functions.
void redirect(int descriptor, const char *path, int flags)
{
    const int file = ::open(path, flags, 0600);
    if (file < 0 || ::dup2(file, descriptor) < 0)
        ::_exit(127);
}

Ended ended(int status)
{
    Ended out;
    if (WIFEXITED(status))
        out.exit = WEXITSTATUS(status);
    else if (WIFSIGNALED(status))
        out.signal = WTERMSIG(status);
    return out;
}

}

std::string Ended::text() const
{
    return (hung     ? "hung"
            : signal ? "signal " + std::to_string(signal)
                     : "exit " + std::to_string(exit))
         + "; " + out.substr(0, 300) + "; " + error.substr(0, 600);
}

pid_t inChild(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("starting a process failed");
    if (child == 0) {
        try {
            work();
        } catch (...) {
            ::_exit(9);
        }
        ::_exit(0);
    }
    return child;
}

std::string textFromChild(const std::function<std::string()> &work, double limitSeconds)
{
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("creating a pipe failed");
    const pid_t child = inChild([&] {
        std::string text;
        try {
            text = work();
        } catch (const std::exception &trouble) {
            text = std::string("threw: ") + trouble.what();
        }
        text.resize(std::min<std::size_t>(text.size(), 60'000)); // The capacity of a pipe without a reader.
        if (::write(ends[1], text.data(), text.size()) < 0)
            ::_exit(8);
    });
    ::close(ends[1]);
    const Ended end = collect(child, limitSeconds);
    std::string text;
    char block[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], block, sizeof block)) > 0;)
        text.append(block, std::size_t(got));
    ::close(ends[0]);
    return end.isOrderly() && end.exit == 0 ? text : text + " ended with " + end.text();
}

bool endsWithin(pid_t process, double seconds)
{
    const int descriptor = int(::syscall(SYS_pidfd_open, process, 0));
    if (descriptor < 0)
        throw std::runtime_error("monitoring a process failed");
    timespec limit{};
    limit.tv_sec = time_t(seconds);
    limit.tv_nsec = long((seconds - double(limit.tv_sec)) * 1e9);
    pollfd wait = {descriptor, POLLIN, 0};
    const int got = ::ppoll(&wait, 1, &limit, nullptr);
    ::close(descriptor);
    return got > 0;
}

Ended collect(pid_t process, double limitSeconds)
{
    const bool hung = !endsWithin(process, limitSeconds);
    if (hung)
        ::kill(process, SIGKILL);
    int status = 0;
    ::waitpid(process, &status, 0);
    Ended out = ended(status);
    out.hung = hung;
    return out;
}

Ended killAfter(pid_t process, double seconds)
{
    if (!endsWithin(process, seconds))
        ::kill(process, SIGKILL);
    int status = 0;
    ::waitpid(process, &status, 0);
    return ended(status);
}

CommandLine::CommandLine(const std::string &folder, const std::vector<std::string> &words)
    : m_out(folder + "/output")
    , m_error(folder + "/errors")
    , m_started(now())
{
    std::vector<std::string> all = {program()};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char *> pointers;
    for (std::string &word : all)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    m_process = ::fork();
    if (m_process < 0)
        throw std::runtime_error("starting a process failed");
    if (m_process == 0) {
        redirect(0, "/dev/null", O_RDONLY);
        redirect(1, m_out.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
        redirect(2, m_error.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
        ::execv(pointers[0], pointers.data());
        ::_exit(127);
    }
}

Ended CommandLine::withOutput(Ended ended) const
{
    ended.seconds = now() - m_started;
    ended.out = contentOf(m_out);
    ended.error = contentOf(m_error);
    return ended;
}

Ended CommandLine::collect(double limitSeconds)
{
    return withOutput(::collect(m_process, limitSeconds));
}

Ended CommandLine::killAfter(double seconds)
{
    return withOutput(::killAfter(m_process, seconds));
}

Ended runCommand(const std::string &folder, const std::vector<std::string> &words, double limitSeconds)
{
    return CommandLine(folder, words).collect(limitSeconds);
}

std::string reportingFault(const Ended &ended)
{
    if (!ended.isOrderly() || ended.exit == 2 || ended.exit > 3)
        return "the program ended abnormally: " + ended.text();
    if (ended.exit != 1)
        return {};
    const QJsonObject error =
        QJsonDocument::fromJson(QByteArray::fromStdString(ended.out)).object()["error"].toObject();
    // If output had already started, no JSON object can follow; the message and its cure are on standard error.
    if (error.isEmpty() ? ended.error.size() < 40
                        : error["message"].toString().isEmpty() || error["cure"].toString().isEmpty())
        return "rejected without a cure: " + ended.text();
    return {};
}

std::string reportingFault(const Failure &failure)
{
    return failure.sentence().isEmpty() || failure.cure().isEmpty()
             ? "rejected without a cure: " + failure.text().toStdString()
             : "";
}
