// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

/// Numbers measured several times, and the table made of them.

double median(std::vector<double> values);
/// The value that share (0 to 1) of the values do not exceed.
double percentile(std::vector<double> values, double share);

/// Seconds since an arbitrary moment, from a clock that nobody sets.
double now();

/// One line of the table: something of ours beside the same of a named peer, in the same unit.
struct Comparison {
    std::string what;
    std::string peer; ///< Empty: there is nothing to compare with.
    std::vector<double> ours;
    std::vector<double> theirs;
    const char *unit = "s";
    double ourPeakMiB = 0; ///< 0: not measured.
    double must = 0,
           aim = 0; ///< Of the ratio or, if absolute or without a peer, of the median; 0: nothing was promised.
    bool absolute = false;

    /// One more run of ours.
    void add(double value, double peakMiB)
    {
        ours.push_back(value);
        ourPeakMiB = ourPeakMiB > peakMiB ? ourPeakMiB : peakMiB;
    }
    double ratio() const { return theirs.empty() ? 0 : median(ours) / median(theirs); }
};

/// A line without numbers as yet.
Comparison makeLine(std::string what, std::string peer, double must = 0, double aim = 0, const char *unit = "s",
                    bool absolute = false);

/// As Markdown, so that it can be kept as it is.
void printTable(const std::vector<Comparison> &comparisons);
/// What stands in lines of the same order, measured at several sizes: medians, and what a single row took.
void printGrowth(const std::vector<std::pair<long long, std::vector<Comparison>>> &sizes);
/// What was measured on: processor, memory, system, SQLite.
void printMachine();
