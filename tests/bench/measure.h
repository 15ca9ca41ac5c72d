// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

/// Repeated measurements, and the table that shows them.

double median(std::vector<double> values);
/// The value that this share (0 to 1) of the values do not exceed.
double percentile(std::vector<double> values, double share);

/// Seconds of a monotonic clock.
double now();

/// A line of the table: a measurement, compared with the same of a named peer in the same unit.
struct Comparison {
    std::string what;
    std::string peer; ///< Empty: nothing to compare with.
    std::vector<double> ours;
    std::vector<double> theirs;
    const char *unit = "s";
    double ourPeakMiB = 0; ///< 0: not measured.
    /// Limits of the ratio or, if absolute or without a peer, of the median. 0: no limit.
    double must = 0, aim = 0;
    bool absolute = false;

    /// Adds a run of ours.
    void add(double value, double peakMiB)
    {
        ours.push_back(value);
        ourPeakMiB = ourPeakMiB > peakMiB ? ourPeakMiB : peakMiB;
    }
    double ratio() const { return theirs.empty() ? 0 : median(ours) / median(theirs); }
};

/// Creates a line without measurements.
Comparison makeLine(std::string what, std::string peer, double must = 0, double aim = 0, const char *unit = "s",
                    bool absolute = false);

/// Prints the lines as a Markdown table.
void printTable(const std::vector<Comparison> &comparisons);
/// Prints the same lines measured at several sizes: the medians, and the time per row.
void printGrowth(const std::vector<std::pair<long long, std::vector<Comparison>>> &sizes);
/// Prints the processor, memory, system and SQLite version.
void printMachine();
