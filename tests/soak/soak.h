// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <random>
#include <string>

/// A line of the soak test's table: how often something was tried, how often all guarantees were kept, and the
/// outcomes. A violation is printed at once, with what is needed to reproduce it.
class Line
{
public:
    explicit Line(std::string what);

    /// Counts a try in which all guarantees were kept.
    void passed(const std::string &happened);
    void failed(const std::string &violation);
    /// Calls passed() if violation is empty, or else failed().
    void judged(const std::string &violation, const std::string &happened);
    /// The test cannot run on this machine.
    void skipped(const std::string &reason);

    const std::string &what() const { return m_what; }
    int tried() const { return m_tried; }
    int passes() const { return m_passed; }
    bool isClean() const { return m_tried == m_passed; }
    /// The outcomes with their counts: "before 12, after 8".
    std::string story() const;

private:
    std::string m_what;
    int m_tried = 0, m_passed = 0;
    std::map<std::string, int> m_happened;
};

/// The extent and the location of the test.
struct Plan {
    unsigned long long seed = 0;
    std::string folder; ///< For all created files; removed at the end.
    int kills = 200;
    int fullDisks = 100;
    int damagedFiles = 500;
    double writingSeconds = 10; ///< For each number of processes.
    int pledges = 1500;         ///< In the chapters that are damaged, killed and so on.
    int importedRows = 6000;
    int migratedRows = 20'000;
};

using Random = std::mt19937_64;
/// A random number from 0 to end - 1.
inline long long below(Random &random, long long end)
{
    return end > 0 ? static_cast<long long>(random() % static_cast<unsigned long long>(end)) : 0;
}
inline double fraction(Random &random)
{
    return std::uniform_real_distribution<double>(0, 1)(random);
}
