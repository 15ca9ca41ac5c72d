// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/mergepreview.h"

#include <QWidget>

class MergeModel;
class QLabel;
class QListWidget;
class QTableView;
class QTreeWidget;
class Session;

/// Preview of a merge: where the bundle comes from, what will happen to each record, and the current and new values.
class MergeReviewPage : public QWidget
{
    Q_OBJECT

public:
    MergeReviewPage(Session &session, const MergePreview &preview, QWidget *parent);

    void showPreview();
    void focusFirst();
    MergeModel &records() { return *m_model; }
    QListWidget &outcomes() { return *m_outcomes; }

private:
    void build();
    void showFacts();
    void showProblems();
    void showCells(int row);
    QString shown(const Field &field, const Value &value);

    Session &m_session;
    const MergePreview &m_preview;
    QLabel *m_facts;
    QLabel *m_problems;
    QListWidget *m_outcomes;
    MergeModel *m_model;
    QTableView *m_rows;
    QLabel *m_rowTitle;
    QTreeWidget *m_cells;
    QLabel *m_leftOut;
};
