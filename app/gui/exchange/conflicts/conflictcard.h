// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

/// One of the values that people wrote: whose it is, the value, who wrote it and when. Takes the focus, so that it is
/// read aloud.
class ConflictCard : public QWidget
{
    Q_OBJECT

public:
    struct Text {
        QString title; ///< `Mine`
        QString mark;  ///< `Shown now`; may be empty.
        QString value;
        QString author; ///< May be empty.
        QString button; ///< A way to take this very value; empty: none.
    };
    ConflictCard(const Text &text, QWidget *parent);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};
