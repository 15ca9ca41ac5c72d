// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

/// Processes that are started to be killed, starved or monitored.

/// How a process ended.
struct Ended {
    int exit = -1; ///< -1: ended by a signal.
    int signal = 0;
    bool hung = false; ///< It exceeded the time limit and was killed.
    double seconds = 0;
    std::string out, error; ///< Only for the command line.

    /// True if it ended by itself, within the time limit and not by a signal.
    bool isOrderly() const { return exit >= 0 && !hung; }
    std::string text() const;
};

/// Runs work in a child process, which ends without cleaning up what belongs to this one. Exit status 0, or 9 if it
/// threw.
pid_t inChild(const std::function<void()> &work);
/// The same, but returns the text that work returns. Includes the message of an exception.
std::string textFromChild(const std::function<std::string()> &work, double limitSeconds);
/// Waits this long for the process to end. Returns true if it did; it must still be collected.
bool endsWithin(pid_t process, double seconds);
/// Collects the process. Kills it if it exceeds the limit.
Ended collect(pid_t process, double limitSeconds);
/// Kills the process after this many seconds unless it has ended, and collects it. Never sets hung.
Ended killAfter(pid_t process, double seconds);

/// A process of the command-line program. Its output goes to files in the folder.
class CommandLine
{
public:
    CommandLine(const std::string &folder, const std::vector<std::string> &words);
    pid_t process() const { return m_process; }
    Ended collect(double limitSeconds);
    Ended killAfter(double seconds);

private:
    Ended withOutput(Ended ended) const;
    std::string m_out, m_error;
    pid_t m_process;
    double m_started;
};
Ended runCommand(const std::string &folder, const std::vector<std::string> &words, double limitSeconds = 60);

/// Checks how an error was reported: exit status 1 requires a message and a cure, in JSON. Returns the fault; empty if
/// there is none.
std::string reportingFault(const Ended &ended);
std::string reportingFault(const Failure &failure);
