// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t index = std::size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<std::size_t>(index, 1, values.size()) - 1];
}

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void printTable(const std::vector<Comparison> &comparisons)
{
    std::printf("\n%-44s %10s  %-46s %10s  %8s  %8s\n", "Groundswell", "median", "beside", "median", "ratio", "peak");
    for (const Comparison &line : comparisons) {
        const double ours = median(line.ours), theirs = median(line.theirs);
        std::printf("%-44s %8.3f %s  ", line.what.c_str(), ours, line.unit);
        if (line.theirs.empty())
            std::printf("%-46s %10s  %8s", "", "", "");
        else
            std::printf("%-46s %8.3f %s  %8.2f", line.peer.c_str(), theirs, line.unit, ours / theirs);
        if (line.ourPeakMiB > 0)
            std::printf("  %4.0f MiB", line.ourPeakMiB);
        std::printf("\n");
    }
    std::printf("\nA ratio below 1 means that Groundswell takes less time than what it stands beside.\n");
}
