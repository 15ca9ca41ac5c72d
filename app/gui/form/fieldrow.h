// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/fieldeditor.h"

#include <QLabel>

class QToolButton;

/// One row of a form: caption, control, the menu of absences, and below them the problem with the value, if any, as
/// icon and text.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const Field &field, Session &session, QWidget *parent);

    const Field &field() const { return m_editor->field(); }
    FieldEditor &editor() { return *m_editor; }
    QLabel *caption() { return m_caption; }

    void setProblem(Severity severity, const QString &text);
    void clearProblem();
    bool hasProblem() const { return !m_problemText->text().isEmpty(); }
    void setReadOnly(bool readOnly);

private:
    QLabel *m_caption;
    FieldEditor *m_editor;
    QToolButton *m_menu;
    QWidget *m_problem;
    QLabel *m_problemIcon;
    QLabel *m_problemText;
};
