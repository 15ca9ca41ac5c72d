// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/fieldeditor.h"

#include <QDate>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QToolButton;

/// Edits a date or time with any precision, typed in any format that parseWhen accepts or picked from a calendar. The
/// line below shows how the input was understood.
class WhenEditor : public FieldEditor
{
    Q_OBJECT

public:
    WhenEditor(const Field &field, Session &session, QWidget *parent);
    Reading read() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;

private:
    void openCalendar();
    void pick(const QDate &day);
    void explain();

    QLineEdit *m_line;
    QToolButton *m_button;
    QLabel *m_meaning;
    QCalendarWidget *m_calendar = nullptr;
    QString m_displayed;
};
