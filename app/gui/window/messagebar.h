// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/message.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class Job;
class QVBoxLayout;

/// Messages above the workspace, one below the other, announced to screen readers. A note is replaced by the next one
/// and closes by itself; all others stay until they are closed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    /// Shows the progress of a job, with a button to cancel it, once the job has taken 0.4 s.
    void follow(Job *job);
    /// Called when a step was written: removes the note, whose Undo would now undo that step, and messages that are no
    /// longer true.
    void dismissNote();
    /// Removes all messages.
    void clear();
    /// The visible texts, oldest first.
    QStringList texts() const;

private:
    void add(QWidget *row, const QString &announced);
    void removeRows(const std::function<bool(const QWidget *)> &which);
    QVBoxLayout *m_rows;
    QWidget *m_note = nullptr;
    QTimer m_noteTime;
};
