// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QtGlobal>

/// Progress of a task on standard error: one line that is updated on a terminal, otherwise a line for every 10%. Also
/// checks for Ctrl-C.
class ProgressLine
{
public:
    /// wanted: show progress even if standard error is not a terminal.
    ProgressLine(const QString &what, bool wanted);
    /// Erases the line from the terminal.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Returns false if the task should stop.
    bool show(qint64 done, qint64 total);

private:
    QString m_what;
    QElapsedTimer m_since;
    qint64 m_shownMs = 0;
    qint64 m_tenth = -1;
    bool m_terminal;
    bool m_wanted;
    bool m_visible = false;
};
