// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/widgets/reviewlist.h"
#include "core/people/duplicates.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class Session;

/// Shows pairs of records that may describe the same person, side by side with the reason, to join or to leave as they
/// are. Nothing is joined automatically; each join is one step in the history.
class DuplicatesDialog : public ReviewListDialog
{
    Q_OBJECT

public:
    /// Starts the search immediately. entity: an entity whose records are people; null for the first of these.
    DuplicatesDialog(Session &session, const Entity *entity, QWidget *parent);

    enum class Side : unsigned char { Left, Right };
    /// Joins the current pair and keeps the record on the given side.
    void join(Side stays);
    /// Drops the pair from the list; both records stay unchanged.
    void skip();
    const people::DuplicatePair *current() const;
    QCheckBox &households() { return *m_households; }
    QCheckBox &onePerson() { return *m_onePerson; }
    bool isBusy() const { return m_busy; }

private:
    QWidget *buildRight();
    void connectAll();
    const Entity *entity() const;
    void findPairs();
    void fillList();
    void showCurrent();
    void showFields(const people::DuplicatePair &pair);
    QString outcome(const Id &stays, const Id &goes);
    void removePairsOf(const Id &gone);
    void describe();

    Session &m_session;
    std::vector<people::DuplicatePair> m_pairs;
    bool m_cut = false, m_busy = false;
    int m_joined = 0; ///< Steps written by this dialog and not undone.
    int m_generation = 0;
    QComboBox *m_entity;
    QCheckBox *m_households;
    QLabel *m_summary;
    QLabel *m_reason;
    QTreeWidget *m_fields;
    QLabel *m_outcome;
    QCheckBox *m_onePerson;
    QPushButton *m_left;
    QPushButton *m_right;
    QPushButton *m_skip;
};
