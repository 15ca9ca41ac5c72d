// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"

class QTreeWidget;
class Session;

/// The way to every kind of record: all entities by theme, with how many there are.
class AllRecords : public Workspace
{
    Q_OBJECT

public:
    AllRecords(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    QList<QWidget *> panes() const override;
    QTreeWidget &list() { return *m_list; }

Q_SIGNALS:
    void entityChosen(const Entity *entity);

private:
    void fill();
    void count();

    Session &m_session;
    QTreeWidget *m_list;
    int m_generation = 0;
};
