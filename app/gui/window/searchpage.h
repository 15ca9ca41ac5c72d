// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"

class QLabel;
class QTreeWidget;
class Session;

/// The results of a search over all records, grouped by kind, with the words around each match.
class SearchPage : public Workspace
{
    Q_OBJECT

public:
    SearchPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString status() const override { return m_status; }
    void enter() override;
    QList<QWidget *> panes() const override;

    void show(const QString &words);
    QTreeWidget &list() { return *m_list; }

private:
    Session &m_session;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QString m_words;
    QString m_status;
};
