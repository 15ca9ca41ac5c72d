// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/fieldeditor.h"

class QComboBox;
class QFrame;
class QListWidget;
class QPushButton;

/// One option of several, or yes and no; the first line is for nothing recorded.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, Session &session, QWidget *parent);
    Reading read() const override;
    QWidget *control() const override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

/// Any number of options: a button that says which, and opens the list to tick them in.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, Session &session, QWidget *parent);
    Reading read() const override;
    QWidget *control() const override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openList();
    void describe();

    QPushButton *m_button;
    QFrame *m_popup;
    QListWidget *m_list;
    Value m_value;
};
