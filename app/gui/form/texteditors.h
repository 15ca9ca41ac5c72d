// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

/// Edits every kind of field that fits on one line. Lists are separated by semicolons.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, Session &session, QWidget *parent);
    Reading read() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;

private:
    QLineEdit *m_line;
    QString m_displayed;
};

/// Edits text of any number of lines. Grows with its content up to a limit. Tab moves the focus.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, Session &session, QWidget *parent);
    Reading read() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_text;
    QString m_displayed;
};
