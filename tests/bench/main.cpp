// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what a chapter does with many pledges, beside the same work done by the sqlite3 shell in the same run.
#include "core/base/failure.h"
#include "core/storage/query.h"
#include "tests/bench/chapter.h"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"
#include "tests/bench/peer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

struct Options {
    qint64 rows = 100000;
    int runs = 5;
    generator::Hand hand = generator::Hand::Canonical;
};

Options parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures import, export and search beside the sqlite3 shell."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("ROWS"), QStringLiteral("How many pledges (default: 100000)."));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often (default: 5)."),
                                  QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption typed(QStringLiteral("typed"),
                                   QStringLiteral("Phone numbers and dates as people type them."));
    parser.addOptions({runs, typed});
    parser.process(application);
    Options options;
    if (!parser.positionalArguments().isEmpty())
        options.rows = parser.positionalArguments().constFirst().toLongLong();
    options.runs = parser.value(runs).toInt();
    if (parser.isSet(typed))
        options.hand = generator::Hand::Typed;
    if (options.rows < 1 || options.runs < 1)
        parser.showHelp(2);
    return options;
}

std::string firstLine(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QFile::ReadOnly))
        throw Failure(QStringLiteral("The export could not be read."));
    return file.readLine().trimmed().toStdString();
}

void expect(bool isSo, const char *what)
{
    if (!isSo)
        throw Failure(QStringLiteral("The measurement is worth nothing: %1.").arg(QLatin1String(what)));
}

/// The files of one measurement, and its table as it grows.
class Bench
{
public:
    Bench(QString folder, Options options)
        : m_folder(std::move(folder))
        , m_options(options)
    {}

    void run()
    {
        generator::writeActions(QString::fromStdString(path("actions.csv")));
        generator::writePledges(QString::fromStdString(path("pledges.csv")), m_options.rows, m_options.hand);
        std::printf("%lld pledges, %.1f MB of CSV, %d interleaved runs\n", static_cast<long long>(m_options.rows),
                    double(QFile(QString::fromStdString(path("pledges.csv"))).size()) / 1e6, m_options.runs);
        for (int i = 0; i < m_options.runs; ++i) {
            std::printf("run %d\n", i + 1);
            std::fflush(stdout);
            oneRun();
        }
        const Chapter &chapter = *m_chapter;
        m_searchInProcess.ours = chapter.searchTimes(generator::prefixes(), 50);
        m_pages.ours = chapter.pageTimes(200);
        Comparison searchTail = m_searchInProcess, pageTail = m_pages;
        searchTail.what += ", p95";
        searchTail.ours = {percentile(m_searchInProcess.ours, 0.95)};
        pageTail.what += ", p95";
        pageTail.ours = {percentile(m_pages.ours, 0.95)};
        printTable({m_import, m_importClever, m_again, m_undo, m_redo, m_export, m_info, m_search, m_searchInProcess,
                    searchTail, m_pages, pageTail});
    }

private:
    std::string path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

    static double add(Comparison &line, const Cost &ours)
    {
        line.ours.push_back(ours.seconds);
        line.ourPeakMiB = std::max(line.ourPeakMiB, ours.peakMiB);
        return ours.seconds;
    }

    void oneRun()
    {
        const std::string csv = path("pledges.csv");
        m_chapter.emplace(path("measured.groundswell"), path("actions.csv"));
        Chapter &chapter = *m_chapter;
        const double import = add(m_import, chapter.import(csv));
        expect(chapter.pledges() == m_options.rows, "not all pledges were imported");
        m_import.theirs.push_back(shellImport(peer::importWithTriggers(csv)));
        m_importClever.ours.push_back(import);
        m_importClever.theirs.push_back(shellImport(peer::importThenIndex(csv)));

        add(m_again, chapter.import(csv));
        m_again.theirs.push_back(import);
        expect(chapter.pledges() == m_options.rows, "the second import made records");

        add(m_export, chapter.exportTo(path("export.csv")));
        const std::string select = peer::exportColumns(firstLine(path("export.csv")));
        m_export.theirs.push_back(runShell(chapter.path(), select, path("shell.csv")).seconds);

        add(m_info, chapter.info());
        m_info.theirs.push_back(runShell(chapter.path(), "SELECT count(*) FROM pledge;\n").seconds);
        add(m_search, chapter.search("megaphone spa"));
        m_search.theirs.push_back(
            runShell(chapter.path(), peer::search(sql::matchExpression("megaphone spa"), 50)).seconds);

        add(m_undo, chapter.undo());
        m_undo.theirs.push_back(import);
        expect(chapter.pledges() == 0, "undo left pledges");
        add(m_redo, chapter.redo());
        m_redo.theirs.push_back(import);
        expect(chapter.pledges() == m_options.rows, "redo did not bring all pledges back");
    }

    double shellImport(const std::string &commands)
    {
        QFile::remove(QString::fromStdString(path("shell.db")));
        const double seconds = runShell(path("shell.db"), commands).seconds;
        runShell(path("shell.db"), "SELECT count(*) FROM pledge;\n", path("count.txt"));
        expect(firstLine(path("count.txt")) == std::to_string(m_options.rows), "the shell imported less");
        return seconds;
    }

    QDir m_folder;
    Options m_options;
    std::optional<Chapter> m_chapter;
    Comparison m_import{"import", "sqlite3 .import, indexes and FTS by trigger", {}, {}};
    Comparison m_importClever{"import", "sqlite3 .import, then indexes and FTS", {}, {}};
    Comparison m_again{"import of the same file again", "the first import", {}, {}};
    Comparison m_undo{"undo of the import", "the import", {}, {}};
    Comparison m_redo{"redo of the import", "the import", {}, {}};
    Comparison m_export{"export", "sqlite3 -csv -header, same columns", {}, {}};
    Comparison m_info{"info (cold process)", "sqlite3 'SELECT count(*)'", {}, {}};
    Comparison m_search{"search (cold process)", "sqlite3, same match, first 50", {}, {}};
    Comparison m_searchInProcess{"search as you type, 200 prefixes", "", {}, {}, "ms"};
    Comparison m_pages{"200 records anywhere in the list", "", {}, {}, "ms"};
};

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    try {
        const Options options = parse(application);
        // Beside the program, not in the system's temporary folder: that may be memory, which is not what is measured.
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../bench-XXXXXX"));
        if (!folder.isValid())
            throw Failure(QStringLiteral("No folder for the measurement could be made."));
        Bench(folder.path(), options).run();
        return 0;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}
