// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"

class QTreeWidget;
class Session;

/// All kinds of records by topic, with the number of records of each.
class AllRecords : public Workspace
{
    Q_OBJECT

public:
    AllRecords(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    QList<QWidget *> panes() const override;
    QTreeWidget &list() { return *m_list; }

private:
    void fill();
    void count();

    Session &m_session;
    QTreeWidget *m_list;
    int m_generation = 0;
};
