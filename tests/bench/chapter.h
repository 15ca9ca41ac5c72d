// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/command.h"

#include <QString>

#include <string>
#include <vector>

/// A chapter file, used through groundswell-cli with one process per step.
class MeasuredChapter
{
public:
    /// Creates an empty file, …
    explicit MeasuredChapter(std::string path);
    /// … or one with the actions that the generated pledges refer to.
    MeasuredChapter(std::string path, const std::string &actionsCsv);

    Cost import(const std::string &csv);
    Cost exportTo(const std::string &csv);
    Cost undo();
    Cost redo();
    Cost info();
    /// Writes a bundle of everything, of the changes since the last full bundle, or of what the sender of another
    /// bundle lacked.
    Cost bundleTo(const std::string &path, const std::string &since = {});
    /// Throws Failure if there are conflicts.
    Cost merge(const std::string &bundle);
    Cost search(const std::string &words);

    const std::string &path() const { return m_path; }
    /// The number of pledges in the file. Not timed; uses the core directly.
    qint64 pledges() const;
    qint64 pledgesIn(const std::string &city) const;
    /// Writes a table that sets the city of count pledges, which are evenly spaced and start at position after.
    void writeMoves(const std::string &csv, qint64 count, qint64 after, const std::string &city) const;
    /// The milliseconds per search in a process that has the file open, like the window; all words are given.
    std::vector<double> searchTimes(const std::vector<std::string> &words, int limit) const;
    /// The milliseconds to read 200 records at positions throughout the list of all pledges, in the order of the file
    /// and of each indexed field.
    struct Windows {
        std::vector<double> ours;   ///< Fetched by the row numbers of the list, like the window.
        std::vector<double> theirs; ///< Fetched with LIMIT and OFFSET in the same order.
        std::vector<double> lists;  ///< For the row numbers of the whole list.
    };
    Windows windowTimes(int positions) const;
    /// The seconds for a duplicate search of all pledges.
    double duplicates() const;
    /// The seconds from canceling a duplicate search until it returns, for cancellations at several points.
    std::vector<double> cancelTimes() const;

private:
    std::string m_path;
};
