// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/volume.h"

#include "core/base/failure.h"
#include "core/storage/query.h"
#include "tests/bench/peer.h"

#include <QFile>

#include <algorithm>

namespace {

std::string firstLine(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QFile::ReadOnly))
        throw Failure(QStringLiteral("Reading the export failed."));
    return file.readLine().trimmed().toStdString();
}

double add(Comparison &line, const Cost &ours)
{
    line.add(ours.seconds, ours.peakMiB);
    return ours.seconds;
}

}

void expect(bool isSo, const char *what)
{
    if (!isSo)
        throw Failure(QStringLiteral("The measurement is invalid: %1.").arg(QLatin1String(what)));
}

Volume::Volume(const QDir &folder, qint64 rows, generator::Hand hand)
    : m_folder(folder)
    , m_rows(rows)
    , m_hand(hand)
    , m_import(makeLine("import into an empty chapter", "`sqlite3 .import`, indexes kept, FTS5 by trigger", 1 / 5.0,
                        1 / 7.0))
    , m_importClever(makeLine("the same import", "`sqlite3 .import`, then indexes, then FTS5 rebuild", 0, 0))
    , m_again(makeLine("import of the same file again", "the first import", 1, 0.5))
    , m_undo(makeLine("undo of the import", "the import", 1, 0.5))
    , m_export(makeLine("export", "`sqlite3 -csv -header`, same columns", 0.75, 0.5))
    , m_info(makeLine("open the file, show counts (process)", "`sqlite3 'SELECT count(*)'`", 0.3, 0.1, "s", true))
    , m_search(makeLine("search as you type, 200 prefixes, first 50 hits", "", 0, 0, "ms"))
    , m_searchTail(makeLine("the same, p95", "", 16, 3, "ms"))
    , m_window(makeLine("200 rows at any position in any order, p95", "`LIMIT 200 OFFSET n`, same order and columns", 5,
                        1, "ms", true))
    , m_list(makeLine("row numbers of a whole list, slowest order", "", 0, 0, "ms"))
{
    generator::writeActions(QString::fromStdString(path("actions.csv")));
    generator::writePledges(QString::fromStdString(path("pledges.csv")), m_rows, m_hand);
}

std::string Volume::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name)).toStdString();
}

void Volume::run()
{
    const std::string csv = path("pledges.csv");
    m_chapter.emplace(path("measured.groundswell"), path("actions.csv"));
    MeasuredChapter &chapter = *m_chapter;
    const double import = add(m_import, chapter.import(csv));
    expect(chapter.pledges() == m_rows, "not all pledges were imported");
    m_import.theirs.push_back(shellImport(peer::importWithTriggers(csv)));
    m_importClever.ours.push_back(import);
    m_importClever.theirs.push_back(shellImport(peer::importThenIndex(csv)));
    QFile::remove(QString::fromStdString(path("shell.db")));

    add(m_export, chapter.exportTo(path("export.csv")));
    const std::string select = peer::exportColumns(firstLine(path("export.csv")));
    m_export.theirs.push_back(runShell(chapter.path(), select, path("shell.csv")).seconds);

    add(m_info, chapter.info());
    m_info.theirs.push_back(runShell(chapter.path(), "SELECT count(*) FROM pledge;\n").seconds);

    add(m_again, chapter.import(csv));
    m_again.theirs.push_back(import);
    expect(chapter.pledges() == m_rows, "the second import created records");

    add(m_undo, chapter.undo());
    m_undo.theirs.push_back(import);
    expect(chapter.pledges() == 0, "undo did not remove all pledges");
    chapter.redo();
    expect(chapter.pledges() == m_rows, "redo did not restore all pledges");
    QDir(m_folder.filePath(QStringLiteral("backups"))).removeRecursively();
}

void Volume::runOpen()
{
    m_search.ours = m_chapter->searchTimes(generator::prefixes(), 50);
    m_searchTail.ours = {percentile(m_search.ours, 0.95)};
    const MeasuredChapter::Windows windows = m_chapter->windowTimes(40);
    m_window.ours = {percentile(windows.ours, 0.95)};
    m_window.theirs = {percentile(windows.theirs, 0.95)};
    m_list.ours = {percentile(windows.lists, 1)};
}

Cost Volume::importOnce()
{
    m_chapter.emplace(path("measured.groundswell"), path("actions.csv"));
    const Cost cost = m_chapter->import(path("pledges.csv"));
    expect(m_chapter->pledges() == m_rows, "not all pledges were imported");
    return cost;
}

Cost Volume::append(qint64 rows, qint64 first)
{
    generator::writePledges(QString::fromStdString(path("more.csv")), rows, m_hand, first);
    const qint64 before = m_chapter->pledges();
    const Cost cost = m_chapter->import(path("more.csv"));
    expect(m_chapter->pledges() == before + rows, "not all additional pledges were imported");
    return cost;
}

double Volume::shellImport(const std::string &commands)
{
    QFile::remove(QString::fromStdString(path("shell.db")));
    const double seconds = runShell(path("shell.db"), commands).seconds;
    runShell(path("shell.db"), "SELECT count(*) FROM pledge;\n", path("count.txt"));
    expect(firstLine(path("count.txt")) == std::to_string(m_rows), "the shell did not import all pledges");
    return seconds;
}

std::vector<Comparison> Volume::lines() const
{
    return {m_import, m_importClever, m_again, m_undo, m_export, m_info, m_search, m_searchTail, m_window, m_list};
}
