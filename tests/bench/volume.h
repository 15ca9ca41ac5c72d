// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/chapter.h"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"

#include <QDir>

#include <optional>
#include <string>
#include <vector>

/// Measures a chapter of this many pledges, compared with the same work done by the sqlite3 shell in the same run.
class Volume
{
public:
    /// folder is for the files of the measurement. Writes the tables to import.
    Volume(const QDir &folder, qint64 rows, generator::Hand hand);

    /// One interleaved run of everything that has its own process.
    void run();
    /// Measures what runs in a process that has the file open: searches and windows of the list.
    void runOpen();
    /// Imports once, into an empty chapter.
    Cost importOnce();
    /// Imports this many more rows into the existing file.
    Cost append(qint64 rows, qint64 first);

    std::vector<Comparison> lines() const;
    qint64 rows() const { return m_rows; }
    const MeasuredChapter &chapter() const { return *m_chapter; }

private:
    std::string path(const char *name) const;
    double shellImport(const std::string &commands);

    QDir m_folder;
    qint64 m_rows;
    generator::Hand m_hand;
    std::optional<MeasuredChapter> m_chapter;
    Comparison m_import, m_importClever, m_again, m_undo, m_export, m_info, m_search, m_searchTail, m_window, m_list;
};

/// Throws Failure if the condition is false: the measured work did not happen as intended.
void expect(bool isSo, const char *what);
