// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/fieldrow.h"

#include "app/gui/look/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

FieldRow::FieldRow(const Field &field, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(parent))
    , m_editor(FieldEditor::create(field, session, this))
    , m_menu(new QToolButton(this))
    , m_problem(new QWidget(this))
    , m_problemIcon(new QLabel(m_problem))
    , m_problemText(new QLabel(m_problem))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setText(field.is(Required) ? tr("%1 *", "caption of a field that must be filled").arg(field.caption())
                                          : field.caption());
    m_caption->setBuddy(m_editor->control());
    m_caption->setWordWrap(true);

    m_menu->setIcon(icons::get("ellipsis-vertical", icons::Tone::Muted));
    m_menu->setFocusPolicy(Qt::NoFocus);
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setProperty("noArrow", true);
    m_menu->setAccessibleName(tr("Mark %1 as not recorded, known to be none, or withheld").arg(field.caption()));
    m_menu->setToolTip(tr("Mark as not recorded, known to be none, or withheld (or right-click the field)"));
    auto *menu = new QMenu(m_menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_editor->fillAbsenceMenu(*menu);
    });
    m_menu->setMenu(menu);

    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemIcon->setAlignment(Qt::AlignTop);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 2, 0, 2);
    problem->setSpacing(6);
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problemText, 1);
    m_problem->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_editor, 1);
    top->addWidget(m_menu, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_problem);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::clearProblem);
}

void FieldRow::setProblem(Severity severity, const QString &text)
{
    const bool error = severity == Severity::Error;
    const icons::Tone tone = error ? icons::Tone::Error : icons::Tone::Warning;
    m_problemIcon->setPixmap(icons::get(error ? "circle-x" : "triangle-alert", tone).pixmap(16, 16));
    m_problemText->setText(text);
    m_editor->control()->setAccessibleDescription(text);
    m_problem->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_editor->control(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FieldRow::clearProblem()
{
    if (!hasProblem())
        return;
    m_problemText->clear();
    m_editor->control()->setAccessibleDescription({});
    m_problem->hide();
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    m_menu->setEnabled(!readOnly);
}
