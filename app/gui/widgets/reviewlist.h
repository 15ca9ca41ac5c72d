// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSize>

#include <initializer_list>

class EmptyState;
class QLayout;
class QListWidget;
class QPushButton;
class QStackedWidget;

/// The frame of a dialog in which a person decides about things one by one: a list at the left, the current one at the
/// right, an empty state when nothing is left, and buttons to undo the last decision and to close.
class ReviewListDialog : public QDialog
{
    Q_OBJECT

public:
    QListWidget &list() { return *m_list; }

protected:
    ReviewListDialog(const QString &listName, const QString &undoText, QWidget *parent);

    /// Lays everything out. top: above the list; right: shows the current item. Enter presses a button only while it
    /// has the focus.
    void compose(QLayout *top, QWidget *right, QSize size, int listWidth);
    /// The order in which Tab visits the controls.
    static void setTabOrders(std::initializer_list<QWidget *> widgets);
    void showList(bool any);

    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_undo;
    QPushButton *m_close;

private:
    QStackedWidget *m_pages;
};
