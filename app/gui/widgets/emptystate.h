// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// Shown in place of an empty list: an icon, a sentence and a button.
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
