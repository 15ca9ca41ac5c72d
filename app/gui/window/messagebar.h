// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/message.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class Job;
class QVBoxLayout;

/// Messages above the workspace, one below the other. Announced to screen readers. A note makes way for the next one,
/// and leaves by itself; anything else stays until it is closed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    /// A bar with a way to cancel, once the job has taken 0.4 s.
    void follow(Job *job);
    /// A step was written: removes the note, whose Undo would now undo something else, and what held until then.
    void dismissNote();
    /// Removes everything, such as before a picture is taken.
    void clear();
    /// The texts in sight, oldest first.
    QStringList texts() const;

private:
    void add(QWidget *row, const QString &announced);
    void removeRows(const std::function<bool(const QWidget *)> &which);
    QVBoxLayout *m_rows;
    QWidget *m_note = nullptr;
    QTimer m_noteTime;
};
