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
    /// Makes the file anew, with nothing in it …
    explicit Chapter(std::string path);
    /// … or with the actions that the generated pledges refer to.
    Chapter(std::string path, const std::string &actionsCsv);

    Cost import(const std::string &csv);
    Cost exportTo(const std::string &csv);
    Cost undo();
    Cost redo();
    Cost info();
    /// Of everything, or of what the last one of everything did not hold, or of what another bundle's sender did not
    /// hold.
    Cost bundleTo(const std::string &path, const std::string &since = {});
    /// With no conflict, or the measurement fails.
    Cost merge(const std::string &bundle);
    Cost search(const std::string &words);

    const std::string &path() const { return m_path; }
    /// Pledges that are there; through the core, not timed.
    qint64 pledges() const;
    qint64 pledgesIn(const std::string &city) const;
    /// Writes a table that puts so many pledges, evenly spread, each the given number of places after its like, into a
    /// city.
    void writeMoves(const std::string &csv, qint64 count, qint64 after, const std::string &city) const;
    /// Milliseconds that each search took in a process that has the file open, as the window does: all words given.
    std::vector<double> searchTimes(const std::vector<std::string> &words, int limit) const;
    /// Milliseconds for 200 records at positions spread over the list of all pledges, in the order of the file and of
    /// each field with an index.
    struct Windows {
        std::vector<double> ours;   ///< Fetched by the row numbers of the list, as the window does.
        std::vector<double> theirs; ///< By LIMIT and OFFSET in the same order.
        std::vector<double> lists;  ///< What the row numbers of the whole list took.
    };
    Windows windowTimes(int positions) const;
    /// Looks for duplicates among all pledges; seconds.
    double duplicates() const;
    /// Seconds from saying stop to being back, for a duplicate search stopped at several moments.
    std::vector<double> cancelTimes() const;

private:
    std::string m_path;
};
