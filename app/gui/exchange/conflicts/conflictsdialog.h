// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/widgets/reviewlist.h"
#include "core/storage/conflicts.h"

#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class Session;

/// Lists conflicts and resolves them one by one: shows the values side by side, who wrote them and when, and the
/// choices. Each decision is one step in the history.
class ConflictsDialog : public ReviewListDialog
{
    Q_OBJECT

public:
    ConflictsDialog(Session &session, QWidget *parent);

    /// Resolves the current conflict, and all others that were not skipped if sameForOthers() is checked.
    void decide(Keep keep);
    void skip();
    const StoredConflict *current() const;
    QCheckBox &sameForOthers() { return *m_same; }
    /// A job is resolving conflicts.
    bool isBusy() const { return m_busy; }

private:
    QWidget *buildRight();
    void connectAll();
    void reload();
    void fillList(int near);
    void showCurrent();
    void showCards(const StoredConflict &conflict);
    void decideValue(const Value &value);
    void decideOne(const Decision &decision);
    void decideOthers(Keep keep);
    void describe();
    QString labelFor(const StoredConflict &conflict);
    bool event(QEvent *event) override;

    Session &m_session;
    std::vector<StoredConflict> m_conflicts;
    qint64 m_total = 0;
    std::set<std::string> m_skipped; ///< Keys of skipped conflicts.
    int m_decided = 0;               ///< Steps written by this dialog and not undone.
    bool m_busy = false;
    bool m_filling = false;
    QLabel *m_summary;
    QLabel *m_title;
    QLabel *m_field;
    QLabel *m_reason;
    QScrollArea *m_scroll;
    QLabel *m_effects;
    QCheckBox *m_same;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_newest;
    QPushButton *m_skip;
};
