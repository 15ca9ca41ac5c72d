// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/command.h"

#include "core/base/failure.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// In the child, between fork and exec: only what is safe there.
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

Cost runWith(const std::vector<std::string> &arguments, const std::string &in, const std::string &out,
             const std::vector<int> &allowed)
{
    QTemporaryFile err;
    if (!err.open())
        throw Failure(QStringLiteral("No temporary file could be made."));
    const double start = now();
    const pid_t child = fork();
    if (child < 0)
        throw Failure(QStringLiteral("No process could be started."));
    if (child == 0)
        execute(arguments, in, out, err.fileName().toStdString());
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child)
        throw Failure(QStringLiteral("A process was lost."));
    const Cost cost{now() - start, double(usage.ru_maxrss) / 1024};
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (std::find(allowed.begin(), allowed.end(), code) == allowed.end())
        throw Failure(QStringLiteral("%1 ended with %2: %3")
                          .arg(QString::fromStdString(arguments[0]), QString::number(code),
                               QString::fromUtf8(err.readAll().left(2000))));
    return cost;
}

}

Cost runCommand(const std::vector<std::string> &arguments, const std::string &outPath, const std::vector<int> &allowed)
{
    return runWith(arguments, "/dev/null", outPath.empty() ? "/dev/null" : outPath, allowed);
}

Cost runShell(const std::string &file, const std::string &commands, const std::string &outPath)
{
    QTemporaryFile script;
    if (!script.open() || script.write(commands.data(), qint64(commands.size())) < 0 || !script.flush())
        throw Failure(QStringLiteral("No temporary file could be made."));
    return runWith({"sqlite3", "-batch", "-bail", file}, script.fileName().toStdString(),
                   outPath.empty() ? "/dev/null" : outPath, {0});
}
