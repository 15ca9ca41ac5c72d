// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/wheneditor.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "core/base/text.h"
#include "core/parsing/when.h"

#include <QCalendarWidget>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

WhenEditor::WhenEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_meaning(new QLabel(this))
{
    m_line->setToolTip(tr("Examples: 2026-01-30 17:10, Jan 30 2026, January 2026, 2026, before 2026-02-01. Press "
                          "Alt+Down for the calendar."));
    m_button->setIcon(icons::get("calendar", icons::Tone::Muted));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setAccessibleName(tr("Calendar for %1").arg(field.caption()));
    m_button->setToolTip(tr("Pick a day (Alt+Down)"));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setTextFormat(Qt::PlainText);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_button, 0, 1);
    grid->addWidget(m_meaning, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_line);
    m_line->setAccessibleName(field.caption());
    m_line->installEventFilter(this);

    auto *open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    m_line->addAction(open);
    connect(open, &QAction::triggered, this, &WhenEditor::openCalendar);
    connect(m_button, &QToolButton::clicked, this, &WhenEditor::openCalendar);
    connect(m_line, &QLineEdit::textChanged, this, &WhenEditor::explain);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (isTouched())
            Q_EMIT committed();
    });
    explain();
}

FieldEditor::Reading WhenEditor::read() const
{
    if (m_line->text() == m_displayed)
        return {Outcome::Clean, shown(), {}, m_displayed};
    return readText(m_line->text());
}

QWidget *WhenEditor::control() const
{
    return m_line;
}

void WhenEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void WhenEditor::display(const Value &value)
{
    m_displayed = value.isPresent() ? display::editable(field(), value.text()) : QString();
    m_line->setText(m_displayed);
    m_line->setCursorPosition(0);
    m_line->setPlaceholderText(display::absence(value.state()));
    explain();
}

void WhenEditor::explain()
{
    const Reading reading = read();
    const bool clear = reading.outcome != Outcome::Refused && reading.value.isPresent();
    m_meaning->setText(clear ? display::when(reading.value.text()) : QString());
    m_meaning->setVisible(clear);
}

void WhenEditor::openCalendar()
{
    if (m_line->isReadOnly())
        return;
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(this);
        m_calendar->setWindowFlag(Qt::Popup);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setAccessibleName(tr("Calendar for %1").arg(field().caption()));
        connect(m_calendar, &QCalendarWidget::activated, this, &WhenEditor::pick);
        connect(m_calendar, &QCalendarWidget::clicked, this, &WhenEditor::pick);
    }
    const Reading reading = read();
    const auto moment = reading.value.isPresent() ? Moment::parse(reading.value.text()) : std::nullopt;
    m_calendar->setSelectedDate(moment && moment->date.isValid() ? moment->date : QDate::currentDate());
    m_calendar->adjustSize();
    m_calendar->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    m_calendar->show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void WhenEditor::pick(const QDate &day)
{
    m_calendar->hide();
    // Keep the time of day; picking a day changes only the date.
    const Reading reading = read();
    const auto moment = reading.value.isPresent() ? Moment::parse(reading.value.text()) : std::nullopt;
    QString text = day.toString(Qt::ISODate);
    if (moment && moment->relation == Moment::Relation::At && moment->precision >= Moment::Precision::Minute)
        text += QLatin1Char(' ') + moment->time.toString(QStringLiteral("HH:mm"));
    m_line->setText(text);
    m_line->setFocus();
    explain();
    if (isTouched())
        Q_EMIT committed();
}
