// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QtGlobal>

/// How far a task is, on standard error: one line that renews itself on a terminal, else a line for every tenth.
/// Also the place where a long task learns that a person pressed Ctrl-C.
class ProgressLine
{
public:
    /// wanted: also when standard error is no terminal.
    ProgressLine(const QString &what, bool wanted);
    /// Clears the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// False when the task is to stop.
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
