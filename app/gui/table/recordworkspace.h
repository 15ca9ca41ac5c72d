// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"
#include "app/gui/table/recordtable.h"

#include <QTimer>

class DetailPane;
class EmptyState;
class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

/// One entity: a list with a filter, and beside it the form of the record with the cursor. In a narrow window the form
/// takes the place of the list and Esc leads back.
class RecordWorkspace : public Workspace
{
    Q_OBJECT

public:
    RecordWorkspace(Session &session, Settings &settings, Actions &actions, const Entity &entity,
                    QWidget *parent = nullptr);

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

    RecordTable &table() { return *m_table; }
    DetailPane &detail() { return *m_detail; }
    QLineEdit &filterLine() { return *m_filter; }
    void newRecord();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showCurrent();
    void followList();
    void discard();
    void reveal(const Id &id);
    void enterDetail();
    void backToList();
    void duplicate();
    void removeSelected();
    void restoreSelected();
    void adaptEmptyState();
    void adaptWidth();
    void setDetailShown(bool shown);
    bool isNarrow() const;

    Session &m_session;
    Settings &m_settings;
    Actions &m_actions;
    const Entity &m_entity;
    QSplitter *m_splitter;
    QWidget *m_left;
    QLabel *m_heading;
    QLineEdit *m_filter;
    QStackedWidget *m_listStack;
    RecordTable *m_table;
    EmptyState *m_empty;
    DetailPane *m_detail;
    QTimer m_pause;
    bool m_detailWanted = true;
    bool m_narrowDetail = false;
    bool m_following = false;
};
