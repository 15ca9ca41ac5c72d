// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/chapter.h"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"

#include <QDir>

#include <string>
#include <vector>

/// Measures two chapters of this many pledges that exchange bundles, compared with the first import, the export and
/// `daff`.
class Exchange
{
public:
    /// folder is for the files of the measurement. daff is the program; empty: skip it. Writes the table to import.
    Exchange(const QDir &folder, qint64 rows, generator::Hand hand, std::string daff);

    /// One interleaved run: one chapter imports, the other merges all of it, each changes one pledge in a hundred, and
    /// one merges the other's changes; then a few more changes in a separate bundle.
    void run();

    std::vector<Comparison> lines() const;
    qint64 rows() const { return m_rows; }

private:
    std::string path(const char *name) const;
    void meet(MeasuredChapter &ours, MeasuredChapter &theirs);
    void mergeHundredth(MeasuredChapter &ours, MeasuredChapter &theirs, double import);
    void mergeAlike();
    void mergeFew(MeasuredChapter &ours, MeasuredChapter &theirs);

    QDir m_folder;
    qint64 m_rows, m_few;
    std::string m_daff, m_daffTrouble;
    Comparison m_mergeAll, m_write, m_merge, m_alike, m_writeFew, m_mergeFew;
};
