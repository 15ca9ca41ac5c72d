// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/reviewlist.h"

#include "app/gui/look/icons.h"
#include "app/gui/widgets/celldelegate.h"
#include "app/gui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

ReviewListDialog::ReviewListDialog(const QString &listName, const QString &undoText, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_undo(new QPushButton(icons::get("undo-2"), undoText, this))
    , m_close(new QPushButton(tr("&Close"), this))
    , m_pages(new QStackedWidget(this))
{
    m_list->setAccessibleName(listName);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumWidth(230);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_empty, &EmptyState::pressed, this, &QDialog::accept);
}

void ReviewListDialog::compose(QLayout *top, QWidget *right, QSize size, int listWidth)
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, size.width() - listWidth});
    m_pages->addWidget(split);
    m_pages->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    QList<QPushButton *> all = right->findChildren<QPushButton *>();
    all << m_undo << m_close;
    for (QPushButton *button : std::as_const(all))
        button->setAutoDefault(false);
    resize(size);
}

void ReviewListDialog::setTabOrders(std::initializer_list<QWidget *> widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
}

void ReviewListDialog::showList(bool any)
{
    m_pages->setCurrentIndex(any ? 0 : 1);
}
