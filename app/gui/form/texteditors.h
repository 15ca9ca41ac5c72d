// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

/// Every kind that is written in one line. Lists are written with semicolons between.
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

/// Text of any number of lines; grows with what is in it, up to a limit. Tab moves on.
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
