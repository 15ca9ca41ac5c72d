// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"

#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

/// The frame of a task in steps, such as an import: heading, the names of the steps with the current one marked, a page
/// for each step, and below it a hint and the buttons. The primary button leads to the next step.
class StepsPage : public Workspace
{
    Q_OBJECT

public:
    QList<QWidget *> panes() const override;
    QPushButton &nextButton() { return *m_next; }

protected:
    explicit StepsPage(QWidget *parent);

    /// Adds a page; its index is the order of calls.
    void addPage(QWidget *page);
    /// Adds a button between Cancel and the primary button.
    void addButton(QPushButton *button);
    int pageIndex() const;
    void setPageIndex(int index);

    void setHeading(const QString &text);
    /// names: of all steps; current: index of the one to mark.
    void setSteps(const QStringList &names, int current);
    /// A remark at the right end of the steps.
    void setRemark(const QString &text);
    /// What the primary button will do, or why it cannot be pressed.
    void setHint(const QString &text);

    QPushButton *m_cancel;
    QPushButton *m_next;

private:
    QLabel *m_heading;
    QLabel *m_steps;
    QLabel *m_remark;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    QHBoxLayout *m_buttons;
};
