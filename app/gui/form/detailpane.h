// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/recordform.h"

#include <QWidget>

#include <vector>

class DetailTab;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

/// The detail half of a workspace, showing one record: title, form, further tabs, and buttons. The pane itself has the
/// form and the buttons that save, discard and restore; a workspace adds a header, tabs and buttons of its own.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(Session &session, const Entity &entity, QWidget *parent = nullptr);

    /// Adds a tab after the form, and takes its widget.
    void addTab(DetailTab *tab, const QString &title);
    /// Adds a widget between title and tabs, visible while an existing record is shown.
    void addHeader(QWidget *header);
    /// Adds a button below the tabs, visible while an existing record is shown.
    void addButton(QPushButton *button);

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
    QVBoxLayout *m_headers;
    QHBoxLayout *m_buttons;
    std::vector<DetailTab *> m_further;  ///< The tabs after the form.
    std::vector<QWidget *> m_ofExisting; ///< Headers and buttons that were added.
};
