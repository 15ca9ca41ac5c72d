// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures a chapter with many pledges, compared with the same work done by the sqlite3 shell in the same run, and two
// chapters that exchange bundles.
#include "core/base/failure.h"
#include "tests/bench/exchange.h"
#include "tests/bench/volume.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace {

struct Options {
    qint64 rows = 1'000'000;
    int runs = 5;
    bool large = true;
    bool main = true;
    bool volume = true; ///< If false, only the exchange.
    std::string daff;
    generator::Hand hand = generator::Hand::Canonical;
};

constexpr qint64 more = 10'000;    ///< Rows imported into a large file.
constexpr qint64 people = 100'000; ///< Searched for duplicates.
constexpr qint64 largest = 5'000'000;
constexpr double mostMiB = 200;

Options parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measure import, export, undo, search and lists, compared with the sqlite3 shell."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("ROWS"), QStringLiteral("Number of pledges (default: 1000000)."));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Number of runs (default: 5)."),
                                  QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption small(QStringLiteral("no-large"), QStringLiteral("Skip the import of five million rows."));
    const QCommandLineOption rest(QStringLiteral("rest"), QStringLiteral("Skip the main table."));
    const QCommandLineOption exchange(QStringLiteral("exchange"), QStringLiteral("Measure only bundles and merges."));
    const QCommandLineOption daff(QStringLiteral("daff"),
                                  QStringLiteral("The program of the npm package daff, for comparison."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption typed(QStringLiteral("typed"),
                                   QStringLiteral("Generate phone numbers and dates as people type them."));
    const QCommandLineOption write(QStringLiteral("write"), QStringLiteral("Write the tables to FOLDER and exit."),
                                   QStringLiteral("FOLDER"));
    parser.addOptions({runs, small, rest, exchange, daff, typed, write});
    parser.process(application);
    Options options;
    if (!parser.positionalArguments().isEmpty())
        options.rows = parser.positionalArguments().constFirst().toLongLong();
    options.runs = parser.value(runs).toInt();
    options.large = !parser.isSet(small);
    options.main = !parser.isSet(rest);
    options.volume = !parser.isSet(exchange);
    options.daff = parser.value(daff).toStdString();
    if (parser.isSet(typed))
        options.hand = generator::Hand::Typed;
    if (options.rows < 1 || options.runs < 1)
        parser.showHelp(2);
    if (parser.isSet(write)) {
        const QDir folder(parser.value(write));
        generator::writeActions(folder.filePath(QStringLiteral("actions.csv")));
        generator::writePledges(folder.filePath(QStringLiteral("pledges.csv")), options.rows, options.hand);
        std::exit(0);
    }
    return options;
}

QDir made(const QDir &folder, const QString &name)
{
    folder.mkpath(name);
    return QDir(folder.filePath(name));
}

/// Measures imports of a few rows into a large file, compared with imports into an empty file.
Comparison appends(Volume &large, const QDir &folder, const Options &options)
{
    Comparison line;
    line.what = "import of 10000 rows into " + std::to_string(large.rows());
    line.peer = "the same number into an empty chapter";
    line.must = 2;
    // The first import creates the daily backup; large files get one every 24 hours.
    const Cost first = large.append(more, 2 * largest);
    for (int run = 0; run < options.runs; ++run) {
        Volume empty(folder, more, options.hand);
        line.theirs.push_back(empty.importOnce().seconds);
        const Cost cost = large.append(more, 2 * largest + (run + 1) * more);
        line.ours.push_back(cost.seconds);
        line.ourPeakMiB = std::max(line.ourPeakMiB, cost.peakMiB);
    }
    std::printf("The first import of 10000 rows into %lld, including the daily backup: %.2f s\n",
                static_cast<long long>(large.rows()), first.seconds);
    return line;
}

std::vector<Comparison> duplicates(const QDir &folder, const Options &options)
{
    Volume volume(folder, people, options.hand);
    volume.importOnce();
    Comparison search, stop;
    search.what = "duplicate search of 100000 people";
    search.must = 10;
    for (int run = 0; run < options.runs; ++run)
        search.ours.push_back(volume.chapter().duplicates());
    stop.what = "canceling it, longest of several attempts";
    stop.must = 0.2;
    stop.ours = {percentile(volume.chapter().cancelTimes(), 1)};
    return {search, stop};
}

Comparison fiveMillion(const QDir &folder, const Options &options)
{
    Volume volume(folder, largest, options.hand);
    Comparison line;
    line.what = "import of 5000000";
    const Cost cost = volume.importOnce();
    line.ours = {cost.seconds};
    line.ourPeakMiB = cost.peakMiB;
    return line;
}

Comparison peak(const char *what, const std::vector<std::string> &words, const std::vector<Comparison> &lines)
{
    Comparison line = makeLine(what, "", mostMiB, 0, "MiB");
    double most = 0;
    for (const Comparison &one : lines)
        if (std::any_of(words.begin(), words.end(),
                        [&](const std::string &word) { return one.what.starts_with(word); }))
            most = std::max(most, one.ourPeakMiB);
    line.ours = {most};
    return line;
}

/// The measurements at one size.
struct Size {
    std::unique_ptr<Volume> volume; ///< Null: only the exchange.
    std::unique_ptr<Exchange> exchange;

    std::vector<Comparison> lines() const
    {
        std::vector<Comparison> all = volume ? volume->lines() : std::vector<Comparison>();
        for (Comparison &line : exchange->lines())
            all.push_back(std::move(line));
        return all;
    }
};

std::vector<Comparison> mainTable(const std::vector<Size> &sizes, int runs)
{
    for (int i = 0; i < runs; ++i) {
        std::fprintf(stderr, "run %d of %d\n", i + 1, runs);
        for (const Size &size : sizes) {
            if (size.volume)
                size.volume->run();
            size.exchange->run();
        }
    }
    std::vector<std::pair<long long, std::vector<Comparison>>> growth;
    for (const Size &size : sizes) {
        if (size.volume)
            size.volume->runOpen();
        growth.emplace_back(size.exchange->rows(), size.lines());
    }
    std::vector<Comparison> lines = growth.back().second;
    lines.pop_back(); // The last line is daff alone; this table shows it as a comparison.
    lines.push_back(peak("largest peak memory of bundle and merge", {"write", "merge"}, lines));
    printTable(lines); // The rest takes minutes.
    printGrowth(growth);
    return lines;
}

std::vector<Size> sizesOf(const QDir &folder, const Options &options)
{
    std::vector<Size> sizes;
    for (const qint64 rows : {qint64(100), qint64(10'000), options.rows}) {
        if (rows > options.rows || (!sizes.empty() && rows <= sizes.back().exchange->rows()))
            continue;
        const QDir own = made(folder, QString::number(rows));
        Size size;
        if (options.volume)
            size.volume = std::make_unique<Volume>(own, rows, options.hand);
        size.exchange =
            std::make_unique<Exchange>(made(own, QStringLiteral("exchange")), rows, options.hand, options.daff);
        sizes.push_back(std::move(size));
    }
    return sizes;
}

void run(const QDir &folder, const Options &options)
{
    printMachine();
    const std::vector<Size> sizes = sizesOf(folder, options);
    std::printf("%lld pledges, %d interleaved runs\n", static_cast<long long>(options.rows), options.runs);
    std::vector<Comparison> lines;
    if (options.main)
        lines = mainTable(sizes, options.runs);
    if (!options.volume)
        return;
    if (!options.main)
        sizes.back().volume->importOnce();
    const std::size_t printed = lines.size();
    lines.push_back(appends(*sizes.back().volume, made(folder, QStringLiteral("more")), options));
    for (Comparison &line : duplicates(made(folder, QStringLiteral("people")), options))
        lines.push_back(std::move(line));
    if (options.large)
        lines.push_back(fiveMillion(made(folder, QStringLiteral("large")), options));
    lines.push_back(peak("largest peak memory of import and export", {"import", "export"}, lines));
    lines.back().aim = 100;
    printTable({lines.begin() + std::ptrdiff_t(printed), lines.end()});
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    try {
        const Options options = parse(application);
        // Next to the program, not in the system's temporary folder: that may be in memory, which would distort the
        // results.
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../bench-XXXXXX"));
        if (!folder.isValid())
            throw Failure(QStringLiteral("Creating a folder for the measurement failed."));
        run(QDir(folder.path()), options);
        return 0;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}
