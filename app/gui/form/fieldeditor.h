// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/value.h"
#include "core/parsing/parse.h"

#include <QWidget>

#include <memory>

class QMenu;
class Session;

/// The control for one field. Shows a Value and returns one. Parsing is left to parseText.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The control that fits the field's kind.
    static FieldEditor *create(const Field &field, Session &session, QWidget *parent);

    const Field &field() const { return m_field; }
    const Value &shown() const { return m_shown; }
    /// Shows a stored value and discards what was typed.
    void show(const Value &value);
    /// Sets a value as if the person had entered it.
    void enter(const Value &value);

    struct Reading {
        Outcome outcome = Outcome::Clean;
        Value value;
        Remark remark;
        QString typed; ///< What the person entered, for messages.
    };
    /// The current content of the control. Refused: the text cannot be parsed; it stays in the control.
    virtual Reading read() const = 0;
    /// The content differs from the value shown.
    bool isTouched() const;

    /// The widget that gets the focus and has the field's caption as its accessible name.
    virtual QWidget *control() const = 0;
    virtual void setReadOnly(bool readOnly);

    /// Adds the three kinds of absence: not recorded, known to be none, withheld.
    void fillAbsenceMenu(QMenu &menu);

Q_SIGNALS:
    /// Editing is finished: the focus moved on, something was picked, or Enter was pressed.
    void committed();
    /// Something was typed, so an earlier problem no longer applies.
    void edited();
    void openRequested(const Entity *entity, const Id &id);

protected:
    FieldEditor(const Field &field, Session &session, QWidget *parent);

    /// Puts a value into the control without emitting a signal.
    virtual void display(const Value &value) = 0;
    Session &session() const { return m_session; }
    /// Arranges the control and its companions in a row.
    void layOut(std::initializer_list<QWidget *> widgets);
    /// Parses a line with parseText. Blank text means absentValue().
    Reading readText(const QString &text) const;
    /// The value of an empty control: the absence shown before, or not recorded.
    Value absentValue() const { return m_shown.isPresent() ? Value() : m_shown; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field;
    Session &m_session;
    Value m_shown;
};
