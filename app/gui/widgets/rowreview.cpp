// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/rowreview.h"

#include "app/gui/widgets/reviewlook.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

RowReview::RowReview(QWidget *parent)
    : QWidget(parent)
    , m_outcomes(new QListWidget(this))
    , m_rows(new QTableView(this))
    , m_rowTitle(new QLabel(this))
    , m_cells(new QTreeWidget(this))
    , m_leftOut(new QLabel(this))
{
    reviewlook::prepareOutcomes(*m_outcomes);
    reviewlook::prepareRows(*m_rows);
    reviewlook::prepareCells(*m_cells);
    QFont bold = font();
    bold.setBold(true);
    m_rowTitle->setFont(bold);
    m_rowTitle->setTextFormat(Qt::PlainText);
    m_rowTitle->setContentsMargins(6, 8, 0, 2);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
}

void RowReview::compose(QAbstractItemModel *rows, std::initializer_list<QWidget *> above)
{
    m_rows->setModel(rows);
    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->addWidget(m_rowTitle);
    lowerColumn->addWidget(m_cells, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_rows);
    split->addWidget(lower);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *left = new QVBoxLayout;
    left->addWidget(m_outcomes, 1);
    left->addWidget(m_leftOut);
    auto *row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(split, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : above)
        column->addWidget(widget);
    column->addLayout(row, 1);

    connect(m_outcomes, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index < 0)
            return;
        showOutcome(m_outcomes->item(index)->data(Qt::UserRole).toInt());
        if (m_rows->model()->rowCount() > 0)
            m_rows->selectRow(0);
        else
            showCells(-1);
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showCells(index.row()); });
}

void RowReview::focusFirst()
{
    m_outcomes->setFocus(Qt::OtherFocusReason);
}

void RowReview::addOutcome(const QString &word, qint64 count, int data)
{
    reviewlook::addOutcome(*m_outcomes, word, count, data);
}
