// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/place.h"
#include "app/gui/session/workspace.h"
#include "app/gui/table/listpane.h"

class DetailPane;
class QSplitter;
class RecordTable;

/// A workspace for the records of one entity: a list pane with a table, and beside it a detail pane with the form of
/// the current record. In a narrow window the detail pane replaces the list, and Esc goes back. Workspaces of their own
/// kind derive from this one and add views, tabs and commands.
class RecordWorkspace : public Workspace
{
    Q_OBJECT

public:
    RecordWorkspace(const WorkspaceContext &context, const Entity &entity, QWidget *parent = nullptr);

    QString title() const override;
    const Entity *entity() const override { return &m_entity; }
    QString status() const override;
    void enter() override;
    bool leave() override;
    bool can(Command command) const override;
    void run(Command command) override;
    bool isOn(Command command) const override;
    const Query *list() const override;
    QList<QWidget *> panes() const override;
    bool openRecord(const Entity &entity, const Id &id) override;
    void saveLayout() override;

    ListPane &listPane() { return *m_list; }
    RecordTable &table() { return *m_table; }
    RecordModel &records() { return m_list->records(); }
    RecordSelection &selection() { return m_list->selection(); }
    DetailPane &detail() { return *m_detail; }
    void newRecord();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectList();
    void connectDetail();
    void showListMenu(const QPoint &globalPosition);
    void showCurrent();
    void followList();
    void discard();
    void reveal(const Id &id);
    void enterDetail();
    void backToList();
    void duplicate();
    void removeSelected();
    void restoreSelected();
    void adaptWidth();
    void setDetailShown(bool shown);
    bool isNarrow() const;

    Session &m_session;
    Settings &m_settings;
    Actions &m_actions;
    const Entity &m_entity;
    QSplitter *m_splitter;
    ListPane *m_list;
    RecordTable *m_table;
    DetailPane *m_detail;
    bool m_detailWanted = true;
    bool m_narrowDetail = false;
    bool m_following = false;
};
