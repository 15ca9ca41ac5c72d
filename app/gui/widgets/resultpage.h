// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// The last page of a task: what was done, and buttons for what to do next.
class ResultPage : public QWidget
{
    Q_OBJECT

protected:
    explicit ResultPage(QWidget *parent);

    void setSummary(const QString &text);
    void setDetails(const QStringList &lines);
    /// Adds a paragraph below the details.
    QLabel *addNote();
    QPushButton *addButton(const QIcon &icon, const QString &text);

private:
    QLabel *addText();

    QVBoxLayout *m_texts;
    QHBoxLayout *m_buttons;
    QLabel *m_summary;
    QLabel *m_details;
};
