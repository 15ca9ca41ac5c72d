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

/// What a chapter does with so many pledges, each in one run beside the same work done by the sqlite3 shell.
class Volume
{
public:
    /// folder: for the files of the measurement. Writes the tables that are imported.
    Volume(const QDir &folder, qint64 rows, generator::Hand hand);

    /// One interleaved run of everything that is a process of its own. With promises the lines say what must be
    /// reached.
    void run();
    /// What is done in a process that has the file open: searches and windows of the list.
    void runOpen();
    /// Only the import, into an empty chapter.
    Cost importOnce();
    /// So many rows more, into the file as it is.
    Cost append(qint64 rows, qint64 first);

    std::vector<Comparison> lines() const;
    qint64 rows() const { return m_rows; }
    const Chapter &chapter() const { return *m_chapter; }

private:
    std::string path(const char *name) const;
    double shellImport(const std::string &commands);

    QDir m_folder;
    qint64 m_rows;
    generator::Hand m_hand;
    std::optional<Chapter> m_chapter;
    Comparison m_import, m_importClever, m_again, m_undo, m_export, m_info, m_search, m_searchTail, m_window, m_list;
};

/// Throws Failure: a measurement of something that did not happen is worth nothing.
void expect(bool isSo, const char *what);
