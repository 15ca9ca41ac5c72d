// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/texteditors.h"

#include "app/gui/models/display.h"
#include "core/base/text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace {

QCompleter *zoneCompleter(QObject *parent)
{
    QStringList zones;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        zones << QString::fromLatin1(id);
    auto *completer = new QCompleter(zones, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

}

LineEditor::LineEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent)
    , m_line(new QLineEdit(this))
{
    if (field.isNumber())
        m_line->setAlignment(Qt::AlignRight);
    if (field.kind == Kind::Zone)
        m_line->setCompleter(zoneCompleter(m_line));
    if (field.kind == Kind::Texts)
        m_line->setToolTip(tr("Separate values with semicolons."));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (isTouched())
            Q_EMIT committed();
    });
    layOut({m_line});
}

FieldEditor::Reading LineEditor::read() const
{
    if (m_line->text() == m_displayed)
        return {Outcome::Clean, shown(), {}, m_displayed};
    return readText(m_line->text());
}

QWidget *LineEditor::control() const
{
    return m_line;
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::display(const Value &value)
{
    m_displayed = value.isPresent() ? display::editable(field(), value.text()) : QString();
    m_line->setText(m_displayed);
    m_line->setCursorPosition(0);
    m_line->setPlaceholderText(display::absence(value.state()));
}

LongTextEditor::LongTextEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT edited();
    });
    layOut({m_text});
    grow();
}

FieldEditor::Reading LongTextEditor::read() const
{
    const QString text = m_text->toPlainText();
    if (text == m_displayed)
        return {Outcome::Clean, shown(), {}, text};
    return readText(text);
}

QWidget *LongTextEditor::control() const
{
    return m_text;
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void LongTextEditor::display(const Value &value)
{
    const QSignalBlocker blocker(this);
    m_text->setPlainText(text::toQ(value.text()));
    // As returned by the control, which converts line separators to line feeds.
    m_displayed = m_text->toPlainText();
    m_text->setPlaceholderText(display::absence(value.state()));
    grow();
}

void LongTextEditor::grow()
{
    const qreal lines = std::clamp<qreal>(m_text->document()->size().height(), 2, 8);
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(int(std::ceil(lines * m_text->fontMetrics().lineSpacing())) + margins + 4);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && isTouched())
        Q_EMIT committed();
    // Queued: the text is laid out for the new width only after this event.
    if (watched == m_text && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LongTextEditor::grow, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}
