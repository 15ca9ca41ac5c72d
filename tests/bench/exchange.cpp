// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/exchange.h"

#include "tests/bench/volume.h"

#include <algorithm>

namespace {

constexpr qint64 fewChanges = 1000;
constexpr double daffSeconds = 120;

}

Exchange::Exchange(const QDir &folder, qint64 rows, generator::Hand hand, std::string daff)
    : m_folder(folder)
    , m_rows(rows)
    , m_few(std::min(fewChanges, std::max<qint64>(1, rows / 2)))
    , m_daff(std::move(daff))
    , m_mergeAll(makeLine("merge of a bundle of everything into an empty chapter", "the import of the same table"))
    , m_write(makeLine("write a bundle of everything, 1 % of it changed", "the export of the same rows", 1.5))
    , m_merge(makeLine("merge it into a file that has the rest", "the first import", 0.5))
    , m_alike(makeLine("the same merge", "`daff merge` of the same tables by id"))
    , m_writeFew(makeLine("write a bundle of up to 1000 changes since the last", "", 0.5))
    , m_mergeFew(makeLine("merge it", "", 0.5))
{
    generator::writeActions(QString::fromStdString(path("actions.csv")));
    generator::writePledges(QString::fromStdString(path("pledges.csv")), m_rows, hand);
}

std::string Exchange::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name)).toStdString();
}

void Exchange::run()
{
    MeasuredChapter ours(path("ours.groundswell"), path("actions.csv"));
    const double import = ours.import(path("pledges.csv")).seconds;
    MeasuredChapter theirs(path("theirs.groundswell"));
    meet(ours, theirs);
    m_mergeAll.theirs.push_back(import);
    mergeHundredth(ours, theirs, import);
    mergeFew(ours, theirs);
    for (const QString &name :
         m_folder.entryList({QStringLiteral("*.groundswell*"), QStringLiteral("*.gsbundle")}, QDir::Files))
        m_folder.remove(name);
    QDir(m_folder.filePath(QStringLiteral("backups"))).removeRecursively();
}

/// Exchanges bundles, so that both chapters have the same data and know it.
void Exchange::meet(MeasuredChapter &ours, MeasuredChapter &theirs)
{
    ours.bundleTo(path("first.gsbundle"));
    const Cost cost = theirs.merge(path("first.gsbundle"));
    m_mergeAll.add(cost.seconds, cost.peakMiB);
    expect(theirs.pledges() == m_rows, "not all pledges were merged");
    theirs.bundleTo(path("answer.gsbundle"), path("first.gsbundle"));
    ours.merge(path("answer.gsbundle"));
    expect(ours.pledges() == m_rows, "merging the answer added or removed pledges");
}

void Exchange::mergeHundredth(MeasuredChapter &ours, MeasuredChapter &theirs, double import)
{
    const qint64 count = std::max<qint64>(1, m_rows / 100);
    ours.exportTo(path("common.csv"));
    ours.writeMoves(path("moves.csv"), count, 0, "Northtown");
    ours.import(path("moves.csv"));
    theirs.writeMoves(path("moves.csv"), count, 50, "Southtown");
    theirs.import(path("moves.csv"));
    m_write.theirs.push_back(ours.exportTo(path("ours.csv")).seconds);
    const Cost write = ours.bundleTo(path("changed.gsbundle"));
    m_write.add(write.seconds, write.peakMiB);
    theirs.exportTo(path("theirs.csv"));
    const Cost merge = theirs.merge(path("changed.gsbundle"));
    m_merge.add(merge.seconds, merge.peakMiB);
    m_merge.theirs.push_back(import);
    m_alike.ours.push_back(merge.seconds);
    expect(theirs.pledges() == m_rows, "the merge added or removed pledges");
    expect(theirs.pledgesIn("Northtown") == count, "not all changes were merged");
    expect(theirs.pledgesIn("Southtown") == count, "the merge reverted changes");
    mergeAlike();
}

/// After daff has failed once, it is not run again.
void Exchange::mergeAlike()
{
    if (m_daff.empty() || !m_daffTrouble.empty())
        return;
    const std::vector<std::string> words = {"node",
                                            m_daff,
                                            "merge",
                                            "--id",
                                            "id",
                                            "--output",
                                            path("merged.csv"),
                                            path("common.csv"),
                                            path("theirs.csv"),
                                            path("ours.csv")};
    if (const auto cost = tryCommand(words, daffSeconds, m_daffTrouble))
        m_alike.theirs.push_back(cost->seconds);
}

void Exchange::mergeFew(MeasuredChapter &ours, MeasuredChapter &theirs)
{
    ours.writeMoves(path("moves.csv"), m_few, 1, "Easttown");
    ours.import(path("moves.csv"));
    const Cost write = ours.bundleTo(path("few.gsbundle"), "last");
    m_writeFew.add(write.seconds, write.peakMiB);
    const Cost merge = theirs.merge(path("few.gsbundle"));
    m_mergeFew.add(merge.seconds, merge.peakMiB);
    expect(theirs.pledgesIn("Easttown") == m_few, "not all of the few changes were merged");
    expect(theirs.pledges() == m_rows, "the merge of a few changes added or removed pledges");
}

std::vector<Comparison> Exchange::lines() const
{
    Comparison alike = m_alike, daff = makeLine("`daff merge` of these tables", "");
    if (m_daff.empty())
        alike.peer += ": not installed";
    else if (!m_daffTrouble.empty())
        alike.peer += ": " + m_daffTrouble;
    daff.ours = alike.theirs;
    return {m_mergeAll, m_write, m_merge, alike, m_writeFew, m_mergeFew, daff};
}
