// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTableView;
class QTreeWidget;
class ReviewModel;
class Session;

/// Third step: what will happen to each row, with the current, imported and new value of each field and the reason.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Session &session, ImportState &state, QWidget *parent);

    void showPlan();
    void focusFirst();

private:
    void showCells(int row);

    Session &m_session;
    ImportState &m_state;
    QListWidget *m_outcomes;
    ReviewModel *m_model;
    QTableView *m_rows;
    QLabel *m_rowTitle;
    QTreeWidget *m_cells;
    QLabel *m_leftOut;
};
