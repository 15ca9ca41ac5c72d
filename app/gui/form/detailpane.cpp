// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/detailpane.h"

#include "app/gui/form/detailtab.h"
#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

DetailPane::DetailPane(Session &session, const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(new QPushButton(icons::get("arrow-left"), tr("Back to the list"), this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_tabs(new QTabWidget(this))
    , m_form(new RecordForm(session, entity, this))
    , m_headers(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    m_title->setFont(big);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save this record (Ctrl+Enter)"));
    m_back->hide();

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, tr("Details"));
    m_tabs->setAccessibleName(entity.caption());

    m_buttons->addWidget(m_restore);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_discard);
    m_buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 4, 6);
    column->setSpacing(6);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(m_headers);
    column->addWidget(m_tabs, 100);
    column->addLayout(m_buttons);
    column->addStretch(1);

    connect(m_form, &RecordForm::stateChanged, this, &DetailPane::describe);
    connect(m_form, &RecordForm::openRequested, this, &DetailPane::openRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::fillTab);
    connect(m_back, &QPushButton::clicked, this, &DetailPane::backRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { m_form->save(); });
    connect(m_discard, &QPushButton::clicked, this, &DetailPane::discarded);
    connect(m_restore, &QPushButton::clicked, this, &DetailPane::restoreRequested);
    connect(&session, &Session::changed, this, [this] {
        m_form->refresh();
        fillTab();
    });
    describe();
}

void DetailPane::addTab(DetailTab *tab, const QString &title)
{
    m_further.push_back(tab);
    m_tabs->addTab(tab->widget(), title);
    describe();
}

void DetailPane::addHeader(QWidget *header)
{
    m_headers->addWidget(header);
    m_ofExisting.push_back(header);
    describe();
}

void DetailPane::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
    m_ofExisting.push_back(button);
    describe();
}

void DetailPane::show(const Id &id)
{
    m_form->showRecord(id);
    fillTab();
}

void DetailPane::showNew(const std::vector<std::pair<const Field *, Value>> &preset)
{
    m_tabs->setCurrentIndex(0);
    m_form->showNew(preset);
    fillTab();
}

void DetailPane::clear()
{
    m_form->clear();
    fillTab();
}

void DetailPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void DetailPane::fillTab()
{
    const Id id = m_form->id();
    for (DetailTab *tab : m_further)
        tab->showRecord(m_tabs->currentWidget() == tab->widget() ? id : Id());
}

void DetailPane::describe()
{
    const bool fresh = m_form->isNew();
    const Id id = m_form->id();
    bool deleted = false;
    QString title;
    QString note = tr("Select a record in the list to see it here.");
    if (fresh) {
        title = tr("New %1").arg(display::inSentence(m_form->entity()));
        note = tr("Not saved yet. Press Ctrl+Enter to save.");
    } else if (!id.isNull() && m_session.isOpen()) {
        title = m_session.title(m_form->entity(), id);
        deleted = m_form->isDeleted();
        note = deleted ? tr("Deleted. You can restore it.") : QString();
    }
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_save->setVisible(fresh);
    m_discard->setVisible(fresh);
    m_restore->setVisible(deleted);
    m_restore->setEnabled(m_session.canWrite());
    m_tabs->setVisible(fresh || !id.isNull());
    for (DetailTab *tab : m_further)
        m_tabs->setTabEnabled(m_tabs->indexOf(tab->widget()), !fresh);
    for (QWidget *widget : m_ofExisting)
        widget->setVisible(!fresh && !id.isNull());
}
