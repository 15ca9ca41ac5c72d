// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <sys/utsname.h>
#include <thread>

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

namespace {

const char *verdict(double value, const Comparison &line)
{
    if (line.must <= 0)
        return "";
    return value > line.must ? "**missed**" : line.aim > 0 && value <= line.aim ? "aim" : "must";
}

std::string limits(const Comparison &line)
{
    if (line.must <= 0)
        return {};
    char text[64];
    if (line.aim > 0)
        std::snprintf(text, sizeof text, "%.3g / %.3g", line.must, line.aim);
    else
        std::snprintf(text, sizeof text, "%.3g", line.must);
    return text;
}

/// Returns the rest of the line that starts with name in a file such as /proc/cpuinfo.
std::string lineOf(const char *path, const std::string &name)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(name) && line.find(':') != line.npos)
            return line.substr(std::min(line.find(':') + 2, line.size()));
    return "unknown";
}

}

Comparison makeLine(std::string what, std::string peer, double must, double aim, const char *unit, bool absolute)
{
    Comparison out;
    out.what = std::move(what);
    out.peer = std::move(peer);
    out.must = must;
    out.aim = aim;
    out.unit = unit;
    out.absolute = absolute;
    return out;
}

void printTable(const std::vector<Comparison> &comparisons)
{
    std::printf("\n| what | median | compared with | its median | ratio | must / aim | reached | peak memory "
                "|\n|---|---|---|---|---|---|---|---|\n");
    for (const Comparison &line : comparisons) {
        const double ours = median(line.ours), value = line.absolute || line.theirs.empty() ? ours : line.ratio();
        std::printf("| %s | %.4g %s | %s | ", line.what.c_str(), ours, line.unit, line.peer.c_str());
        if (line.theirs.empty())
            std::printf("| ");
        else
            std::printf("%.4g %s | %.2f", median(line.theirs), line.unit, line.ratio());
        std::printf(" | %s | %s | ", limits(line).c_str(), verdict(value, line));
        if (line.ourPeakMiB > 0)
            std::printf("%.0f MiB ", line.ourPeakMiB);
        std::printf("|\n");
    }
    std::fflush(stdout);
}

void printGrowth(const std::vector<std::pair<long long, std::vector<Comparison>>> &sizes)
{
    if (sizes.empty())
        return;
    std::printf("\n| what |");
    for (const auto &[rows, lines] : sizes)
        std::printf(" %lld rows | a row |", rows);
    std::printf("\n|---|");
    for (std::size_t i = 0; i < sizes.size(); ++i)
        std::printf("---|---|");
    std::printf("\n");
    for (std::size_t i = 0; i < sizes.front().second.size(); ++i) {
        std::printf("| %s |", sizes.front().second[i].what.c_str());
        for (const auto &[rows, lines] : sizes) {
            const double value = median(lines[i].ours);
            std::printf(" %.3g %s | ", value, lines[i].unit);
            // The work of a search or a window does not depend on the number of rows.
            if (lines[i].unit[0] != 'm')
                std::printf("%.3g \u00b5s ", value / double(rows) * 1e6);
            std::printf("|");
        }
        std::printf("\n");
    }
    std::fflush(stdout);
}

void printMachine()
{
    utsname system{};
    uname(&system);
    std::printf("%s, %u threads, %s of memory, %s %s, SQLite %s\n", lineOf("/proc/cpuinfo", "model name").c_str(),
                std::thread::hardware_concurrency(), lineOf("/proc/meminfo", "MemTotal").c_str(), system.sysname,
                system.release, sqlite3_libversion());
}
