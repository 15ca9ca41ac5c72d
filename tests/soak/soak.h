// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <random>
#include <string>

/// One line of the soak's table: how often something was tried, how often all that was promised held, and what came of
/// it. A violation is printed at once, with what is needed to see it again.
class Line
{
public:
    explicit Line(std::string what);

    /// A try after which all promises held.
    void passed(const std::string &happened);
    void failed(const std::string &violation);
    /// passed() when violation is empty, else failed().
    void judged(const std::string &violation, const std::string &happened);
    /// Could not be tried here at all.
    void skipped(const std::string &reason);

    const std::string &what() const { return m_what; }
    int tried() const { return m_tried; }
    int passes() const { return m_passed; }
    bool isClean() const { return m_tried == m_passed; }
    /// "before 12, after 8".
    std::string story() const;

private:
    std::string m_what;
    int m_tried = 0, m_passed = 0;
    std::map<std::string, int> m_happened;
};

/// How much is to be done, and where.
struct Plan {
    unsigned long long seed = 0;
    std::string folder; ///< For everything that is made; goes away at the end.
    int kills = 200;
    int fullDisks = 100;
    int damagedFiles = 500;
    double writingSeconds = 10; ///< For each number of processes.
    int pledges = 1500;         ///< In the chapters that are damaged, killed and so on.
    int importedRows = 6000;
    int migratedRows = 20'000;
};

using Random = std::mt19937_64;
/// From 0 up to, not including, end.
inline long long below(Random &random, long long end)
{
    return end > 0 ? static_cast<long long>(random() % static_cast<unsigned long long>(end)) : 0;
}
inline double fraction(Random &random)
{
    return std::uniform_real_distribution<double>(0, 1)(random);
}
