// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/command.h"

#include <QString>

#include <string>
#include <vector>

/// A chapter file, worked on from outside through groundswell-cli, each step a process of its own.
class Chapter
{
public:
    /// Makes the file anew, with the actions that the generated pledges refer to.
    Chapter(std::string path, const std::string &actionsCsv);

    Cost import(const std::string &csv);
    Cost exportTo(const std::string &csv);
    Cost undo();
    Cost redo();
    Cost info();
    Cost search(const std::string &words);

    const std::string &path() const { return m_path; }
    /// Pledges that are there; through the core, not timed.
    qint64 pledges() const;
    /// Milliseconds that each search took in a process that has the file open, as the window does: all words given.
    std::vector<double> searchTimes(const std::vector<std::string> &words, int limit) const;
    /// Milliseconds to fetch 200 records at positions spread over the list of all pledges.
    std::vector<double> pageTimes(int pages) const;

private:
    std::string m_path;
};
