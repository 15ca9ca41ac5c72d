// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands where a list would be while there is nothing in it: an icon, a sentence and one way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void set(const char *icon, const QString &sentence, const QString &button);

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};
