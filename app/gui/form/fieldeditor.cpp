// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/fieldeditor.h"

#include "app/gui/form/choiceeditors.h"
#include "app/gui/form/referenceeditor.h"
#include "app/gui/form/texteditors.h"
#include "app/gui/form/wheneditor.h"
#include "core/base/text.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

FieldEditor::FieldEditor(const Field &field, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_session(session)
{}

FieldEditor *FieldEditor::create(const Field &field, Session &session, QWidget *parent)
{
    switch (field.kind) {
    case Kind::LongText:
        return new LongTextEditor(field, session, parent);
    case Kind::Choice:
    case Kind::YesNo:
        return new ChoiceEditor(field, session, parent);
    case Kind::Choices:
        return new ChoicesEditor(field, session, parent);
    case Kind::Reference:
    case Kind::References:
    case Kind::AnyReference:
        return new ReferenceEditor(field, session, parent);
    case Kind::When:
        return new WhenEditor(field, session, parent);
    case Kind::Text:
    case Kind::Integer:
    case Kind::Real:
    case Kind::Texts:
    case Kind::Email:
    case Kind::Phone:
    case Kind::PostalCode:
    case Kind::Zone:
    case Kind::Url:
        break;
    }
    return new LineEditor(field, session, parent);
}

void FieldEditor::show(const Value &value)
{
    m_shown = value;
    display(value);
}

void FieldEditor::enter(const Value &value)
{
    // The shown value decides what an empty control means, so show an absence before committing it.
    const Value before = m_shown;
    show(value);
    if (!(before == value))
        Q_EMIT committed();
}

bool FieldEditor::isTouched() const
{
    const Reading reading = read();
    return reading.outcome == Outcome::Refused || !(reading.value == m_shown);
}

FieldEditor::Reading FieldEditor::readText(const QString &text) const
{
    Reading reading;
    reading.typed = text;
    if (text.trimmed().isEmpty()) {
        reading.value = absentValue();
        return reading;
    }
    const std::string raw = text::fromQ(text);
    // Only changed text is parsed: an old value is kept even if the current rules would refuse it.
    std::string out;
    reading.outcome = parseText(m_field, raw, Hints{}, out, &reading.remark);
    if (reading.outcome != Outcome::Refused)
        reading.value = Value(std::move(out));
    return reading;
}

void FieldEditor::setReadOnly(bool readOnly)
{
    control()->setEnabled(!readOnly);
}

void FieldEditor::fillAbsenceMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, const Value &value) {
        QAction *action = menu.addAction(text, this, [this, value] { enter(value); });
        action->setCheckable(true);
        action->setChecked(m_shown == value);
    };
    add(tr("Not recorded"), Value());
    add(tr("Known to be none"), Value::knownNone());
    add(tr("Withheld"), Value::withheld());
}

void FieldEditor::layOut(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *widget : widgets)
        row->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
    setFocusProxy(control());
    control()->setAccessibleName(m_field.caption());
    control()->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != control())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu && control()->isEnabled()) {
        QMenu *menu = nullptr;
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            menu = line->createStandardContextMenu();
        else if (auto *text = qobject_cast<QPlainTextEdit *>(watched))
            menu = text->createStandardContextMenu();
        else
            menu = new QMenu(this);
        menu->addSeparator();
        fillAbsenceMenu(*menu);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isTouched()) {
        // The first Esc discards what was typed; another one leaves the field.
        show(m_shown);
        Q_EMIT edited();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // If the control has nothing to undo, Ctrl+Z goes to the window, which undoes the last step.
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *line = qobject_cast<QLineEdit *>(watched);
        const auto *text = qobject_cast<QPlainTextEdit *>(watched);
        const bool ownUndo =
            line ? line->isUndoAvailable() && isTouched() : text && text->document()->isUndoAvailable() && isTouched();
        const bool ownRedo = line ? line->isRedoAvailable() : text && text->document()->isRedoAvailable();
        if ((key->matches(QKeySequence::Undo) && !ownUndo) || (key->matches(QKeySequence::Redo) && !ownRedo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
