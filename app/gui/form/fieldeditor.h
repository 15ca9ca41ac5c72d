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

/// The control for one field. Shows a Value and gives one back; what texts mean is decided by parseText, never here.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The control that fits the field's kind.
    static FieldEditor *create(const Field &field, Session &session, QWidget *parent);

    const Field &field() const { return m_field; }
    const Value &shown() const { return m_shown; }
    /// Shows a value that is stored; what was typed before is gone.
    void show(const Value &value);
    /// Sets a value as if the person had entered it.
    void enter(const Value &value);

    struct Reading {
        Outcome outcome = Outcome::Clean;
        Value value;
        Remark remark;
        QString typed; ///< What the person entered, for messages.
    };
    /// What the control holds now. Refused: the text cannot be read and stays in the control.
    virtual Reading read() const = 0;
    /// The control holds something else than it was shown.
    bool isTouched() const;

    /// The widget that takes the focus and bears the field's name.
    virtual QWidget *control() const = 0;
    virtual void setReadOnly(bool readOnly);

    /// Adds the three ways of saying nothing.
    void fillAbsenceMenu(QMenu &menu);

Q_SIGNALS:
    /// The person has finished: moved on, picked something, pressed Enter.
    void committed();
    /// Something was typed; for clearing an old complaint.
    void edited();
    void openRequested(const Entity *entity, const Id &id);

protected:
    FieldEditor(const Field &field, Session &session, QWidget *parent);

    /// Puts a value into the control without telling anybody.
    virtual void display(const Value &value) = 0;
    Session &session() const { return m_session; }
    /// Lays the control, and what goes beside it, into this widget.
    void layOut(std::initializer_list<QWidget *> widgets);
    /// Text of a line read by parseText; blank means what the control showed as absent.
    Reading readText(const QString &text) const;
    /// For a control that was emptied or never filled: the stated absence that it shows, or nothing recorded.
    Value absentValue() const { return m_shown.isPresent() ? Value() : m_shown; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field;
    Session &m_session;
    Value m_shown;
};
