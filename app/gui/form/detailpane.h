// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/recordform.h"

#include <QWidget>

class HistoryPanel;
class QLabel;
class QPushButton;
class QTabWidget;
class RelatedPanel;

/// Shows one record: its title, the form, the records that refer to it, and its history.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(Session &session, const Entity &entity, QWidget *parent = nullptr);

    RecordForm &form() { return *m_form; }
    QTabWidget &tabs() { return *m_tabs; }
    void show(const Id &id);
    void showNew(const std::vector<std::pair<const Field *, Value>> &preset = {});
    void clear();
    void setBackVisible(bool visible);

Q_SIGNALS:
    void openRequested(const Entity *entity, const Id &id);
    void backRequested();
    void discarded();
    void restoreRequested();

private:
    void describe();
    void fillTab();

    Session &m_session;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_restore;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    RelatedPanel *m_related;
    HistoryPanel *m_history;
};
