// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle/mergebundle.h"

#include <QWidget>

class QLabel;
class QPushButton;
class Session;

/// What became of a bundle, the way back, and what is left for a person to decide.
class MergeDonePage : public QWidget
{
    Q_OBJECT

public:
    MergeDonePage(Session &session, QWidget *parent);

    void showResult(const QString &fileName, const bundle::MergeReport &report);
    void focusFirst();
    QPushButton &conflictsButton() { return *m_conflicts; }

Q_SIGNALS:
    void undoRequested();
    void conflictsRequested();

private:
    void countConflicts();

    Session &m_session;
    QLabel *m_summary;
    QLabel *m_details;
    QLabel *m_open;
    QPushButton *m_undo;
    QPushButton *m_conflicts;
    qint64 m_step = 0;
};
