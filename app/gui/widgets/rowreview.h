// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QAbstractItemModel;
class QLabel;
class QListWidget;
class QTableView;
class QTreeWidget;

/// The frame of a page that shows what an import or a merge would do: the outcomes with their numbers at the left, the
/// rows of the chosen outcome, and below them the fields of the current row.
class RowReview : public QWidget
{
    Q_OBJECT

public:
    void focusFirst();
    QListWidget &outcomes() { return *m_outcomes; }

protected:
    explicit RowReview(QWidget *parent);

    /// Lays everything out. above: what is shown above the rows. The caller gives the parts their accessible names.
    void compose(QAbstractItemModel *rows, std::initializer_list<QWidget *> above);
    /// Adds an outcome; data is handed to showOutcome().
    void addOutcome(const QString &word, qint64 count, int data);
    /// Makes the model show the rows of an outcome.
    virtual void showOutcome(int data) = 0;
    /// Fills the fields of a row; -1: there is none.
    virtual void showCells(int row) = 0;

    QListWidget *m_outcomes;
    QTableView *m_rows;
    QLabel *m_rowTitle;
    QTreeWidget *m_cells;
    QLabel *m_leftOut; ///< Below the outcomes: what is not listed.
};
