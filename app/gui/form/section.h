// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

class QGridLayout;

/// A collapsible part of a form with a heading.
class Section : public QWidget
{
    Q_OBJECT

public:
    /// Without a title there is no heading, and the section cannot be collapsed.
    Section(const QString &title, QWidget *parent);

    void addRow(QWidget *caption, QWidget *content);
    void setOpen(bool open);
    bool isOpen() const;

private:
    QToolButton *m_heading;
    QWidget *m_content;
    QGridLayout *m_grid;
};
