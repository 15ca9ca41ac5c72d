// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

class QGridLayout;

/// A part of a form that can be folded away behind its heading.
class Section : public QWidget
{
    Q_OBJECT

public:
    /// Without a title it cannot be folded and shows no heading.
    Section(const QString &title, QWidget *parent);

    void addRow(QWidget *caption, QWidget *content);
    void setOpen(bool open);
    bool isOpen() const;

private:
    QToolButton *m_heading;
    QWidget *m_content;
    QGridLayout *m_grid;
};
