// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <sys/stat.h>

namespace {

using Clock = std::chrono::steady_clock;
using Part = std::vector<Line> (*)(const Plan &);

constexpr const char *usage =
    "groundswell-soak [MINUTES | --quick] [--part NAME] [--seed N]\n"
    "Kill, starve, damage and crowd chapter files in a temporary folder and check every guarantee.\n"
    "With MINUTES, repeat with other seeds until the time is over. NAME is kills, exchanges, files, writers, damage or "
    "fulldisk (default: all). Exit with status 1 if a guarantee was broken.\n";

struct NamedPart {
    const char *name;
    Part part;
};

/// The full disk comes last, see parts.h.
constexpr NamedPart parts[] = {{"kills", soakKills},     {"exchanges", soakExchanges}, {"files", soakFiles},
                               {"writers", soakWriters}, {"damage", soakDamage},       {"fulldisk", soakFullDisk}};

struct Words {
    bool quick = false;
    double minutes = 0;
    std::string part; ///< Empty: all.
    unsigned long long seed = std::random_device{}();
};

bool read(int argc, char *argv[], Words &words)
{
    for (int i = 1; i < argc; ++i) {
        char *end = nullptr;
        if (std::strcmp(argv[i], "--quick") == 0)
            words.quick = true;
        else if (std::strcmp(argv[i], "--part") == 0 && i + 1 < argc)
            words.part = argv[++i];
        else if (std::strcmp(argv[i], "--seed") == 0 && i + 1 < argc)
            words.seed = std::strtoull(argv[++i], nullptr, 10);
        else if (words.minutes = std::strtod(argv[i], &end); *end != '\0' || words.minutes <= 0)
            return false;
    }
    return words.part.empty() || std::any_of(std::begin(parts), std::end(parts), [&](const NamedPart &one) {
               return words.part == one.name;
           });
}

/// With --quick, uses memory if possible: processes are killed, not the computer, so no disk is needed.
QString place(bool quick)
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool hasRoom = QStorageInfo(memory).bytesAvailable() > 500'000'000 && QFileInfo(memory).isWritable();
    return (quick && hasRoom ? memory : QDir::tempPath()) + QStringLiteral("/groundswell-soak-XXXXXX");
}

void print(const std::vector<Line> &lines)
{
    std::printf("\n%-50s %6s %6s  %s\n", "what", "tried", "passed", "what happened");
    int tried = 0, passed = 0;
    for (const Line &line : lines) {
        std::printf("%-50s %6d %6d  %s\n", line.what().c_str(), line.tried(), line.passes(), line.story().c_str());
        tried += line.tried();
        passed += line.passes();
    }
    std::printf("%-50s %6d %6d  %s\n", "all", tried, passed,
                tried == passed ? "all guarantees were kept" : "GUARANTEES WERE VIOLATED, see above");
    std::fflush(stdout);
}

bool soak(const Plan &plan, const std::string &only)
{
    std::vector<Line> lines;
    for (const auto &[name, part] : parts) {
        if (!only.empty() && only != name)
            continue;
        const auto begin = Clock::now();
        for (Line &line : part(plan))
            lines.push_back(std::move(line));
        std::fprintf(stderr, "%s: %.0f s\n", name, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    print(lines);
    return std::all_of(lines.begin(), lines.end(), [](const Line &line) { return line.isClean(); });
}

}

int main(int argc, char *argv[])
{
    Words words;
    if (!read(argc, argv, words)) {
        std::fputs(usage, stderr);
        return 2;
    }
    ::umask(022);
    const auto begin = Clock::now();
    bool clean = true;
    try {
        do {
            QTemporaryDir folder(place(words.quick));
            ::chmod(folder.path().toStdString().c_str(), 0755); // For processes with fewer privileges.
            Plan plan{.seed = words.seed, .folder = folder.path().toStdString()};
            if (words.quick)
                plan = {.seed = words.seed,
                        .folder = plan.folder,
                        .kills = 10,
                        .fullDisks = 6,
                        .damagedFiles = 30,
                        .writingSeconds = 0.3,
                        .pledges = 250,
                        .importedRows = 2500,
                        .migratedRows = 2500};
            std::printf("seed %llu\n", words.seed);
            std::fflush(stdout);
            clean = soak(plan, words.part) && clean;
            words.seed += 100;
        } while (Clock::now() - begin < std::chrono::duration<double>(words.minutes * 60));
    } catch (const std::exception &trouble) {
        std::fprintf(stderr, "The soak test failed to run: %s\n", trouble.what());
        return 1;
    }
    std::printf("%.0f s\n", std::chrono::duration<double>(Clock::now() - begin).count());
    return clean ? 0 : 1;
}
