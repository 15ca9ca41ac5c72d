// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

/// One value of a conflict: whose it is, the value itself, who wrote it and when. Accepts focus so that screen readers
/// read it.
class ConflictCard : public QWidget
{
    Q_OBJECT

public:
    struct Text {
        QString title; ///< `Mine`
        QString mark;  ///< `current`; may be empty.
        QString value;
        QString author; ///< May be empty.
        QString button; ///< Caption of the button that chooses this value; empty for no button.
    };
    ConflictCard(const Text &text, QWidget *parent);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};
