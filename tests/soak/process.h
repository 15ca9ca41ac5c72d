// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

/// Processes that are started to be killed, starved or watched.

/// How a process ended.
struct Ended {
    int exit = -1; ///< -1: by a signal.
    int signal = 0;
    bool hung = false; ///< It did not end in time and was killed for that.
    double seconds = 0;
    std::string out, error; ///< Of the command line only.

    /// Neither a signal that was not ours nor a wait without end.
    bool isOrderly() const { return exit >= 0 && !hung; }
    std::string text() const;
};

/// Runs work in a process of its own, which ends without touching what belongs to this one: 0, or 9 when it threw.
pid_t inChild(const std::function<void()> &work);
/// The same, giving back the text that work returns; what it throws is part of that text.
std::string textFromChild(const std::function<std::string()> &work, double limitSeconds);
/// Waits so long for the process to end; true when it did. It is still to be collected.
bool endsWithin(pid_t process, double seconds);
/// Collects the process; kills it when it does not end in time.
Ended collect(pid_t process, double limitSeconds);
/// Kills it after so many seconds unless it has ended, and collects it; hung is never set.
Ended killAfter(pid_t process, double seconds);

/// The command line in a process; its output goes to files in the folder.
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

/// What is missing in how a refusal was told: an end by 1 needs a sentence and a cure, in JSON. Empty: nothing.
std::string faultOfTelling(const Ended &ended);
std::string faultOfTelling(const Failure &failure);
