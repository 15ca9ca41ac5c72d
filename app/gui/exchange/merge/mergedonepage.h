// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/widgets/resultpage.h"
#include "core/bundle/mergebundle.h"

class QLabel;
class QPushButton;
class Session;

/// The result of a merge, a button to undo it, and what still needs a decision.
class MergeDonePage : public ResultPage
{
    Q_OBJECT

public:
    MergeDonePage(Session &session, QWidget *parent);

    void showResult(const QString &fileName, const bundle::MergeReport &report);
    void focusFirst();
    /// Offers to review possible duplicates among the new records. pairs: how many; 0 hides the offer.
    void offerDuplicates(qint64 pairs);
    QPushButton &conflictsButton() { return *m_conflicts; }
    QPushButton &duplicatesButton() { return *m_duplicates; }

Q_SIGNALS:
    void undoRequested();
    void conflictsRequested();
    void duplicatesRequested();

private:
    void countConflicts();

    Session &m_session;
    QLabel *m_open;
    QLabel *m_alike;
    QPushButton *m_conflicts;
    QPushButton *m_duplicates;
    QPushButton *m_undo;
    qint64 m_step = 0;
};
