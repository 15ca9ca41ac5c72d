// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/listpane.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/emptystate.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int pauseMs = 150;

}

ListPane::ListPane(Session &session, const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_records(new RecordModel(session, entity, this))
    , m_selection(new RecordSelection(*m_records, this))
    , m_heading(new QLabel(this))
    , m_bar(new QHBoxLayout)
    , m_switch(new QButtonGroup(this))
    , m_filter(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ListPane::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_empty, &EmptyState::pressed, this, &ListPane::pressEmptyState);
    connect(m_switch, &QButtonGroup::idClicked, this, &ListPane::showView);
}

void ListPane::build()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    m_heading->setFont(big);
    setHeading(m_records->entity().pluralCaption());
    m_filter->setPlaceholderText(tr("Filter this list (/)"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::get("funnel", icons::Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(320);
    m_filter->installEventFilter(this);
    m_stack->addWidget(m_empty);

    m_bar->setSpacing(8);
    m_bar->addWidget(m_heading);
    m_bar->addStretch(1);
    m_bar->addWidget(m_filter, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 4, 4);
    column->setSpacing(8);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
}

void ListPane::add(RecordView *view)
{
    QWidget *widget = view->widget();
    view->setRecords(*m_records, *m_selection);
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this, [this, widget](const QPoint &at) {
        auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        Q_EMIT menuRequested((area ? area->viewport() : widget)->mapToGlobal(at));
    });
    auto *button = new QToolButton(this);
    button->setText(view->title());
    button->setIcon(icons::get(view->icon()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_switch->addButton(button, viewCount());
    m_bar->insertWidget(m_bar->indexOf(m_heading) + 1 + viewCount(), button);
    m_views.push_back(view);
    m_stack->addWidget(widget);
    m_switch->button(m_view)->setChecked(true);
    const QList<QAbstractButton *> buttons = m_switch->buttons();
    for (QAbstractButton *one : buttons)
        one->setVisible(viewCount() > 1);
    if (viewCount() == 1)
        m_stack->setCurrentWidget(widget);
}

void ListPane::addViewAction(QAction *action)
{
    for (RecordView *view : m_views)
        view->widget()->addAction(action);
}

void ListPane::addToBar(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void ListPane::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void ListPane::showView(int index)
{
    const bool hadFocus = body()->hasFocus();
    m_view = index;
    m_switch->button(index)->setChecked(true);
    if (!isEmpty())
        m_stack->setCurrentWidget(view().widget());
    if (hadFocus)
        focusList();
    Q_EMIT viewChanged();
}

void ListPane::start()
{
    // Only now, so that the views and the workspace have heard of a reloaded list before the pane passes it on.
    connect(m_records, &RecordModel::loaded, this, [this] {
        adaptEmptyState();
        Q_EMIT loaded();
    });
    m_records->reload();
}

void ListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::focusList()
{
    if (isEmpty())
        m_filter->setFocus(Qt::OtherFocusReason);
    else
        view().widget()->setFocus(Qt::OtherFocusReason);
}

bool ListPane::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

QWidget *ListPane::body() const
{
    return m_stack->currentWidget();
}

void ListPane::clearFilter()
{
    m_filter->clear();
    applyFilter();
}

void ListPane::applyFilter()
{
    m_pause.stop();
    m_records->setWords(m_filter->text());
}

void ListPane::saveLayout()
{
    for (RecordView *view : m_views)
        view->saveLayout();
}

void ListPane::adaptEmptyState()
{
    const Entity &entity = m_records->entity();
    const bool empty = m_records->rowCount() == 0;
    if (empty && !m_records->words().isEmpty())
        m_empty->set("funnel", tr("No record in this list contains “%1”.").arg(m_records->words()), tr("Clear filter"));
    else if (empty && m_records->showsDeleted())
        m_empty->set("archive-restore", tr("No deleted records."), tr("Show existing records"));
    else if (empty)
        m_empty->set(layout::icon(entity),
                     tr("%1: no records yet. Add the first one, or import a CSV file.").arg(entity.pluralCaption()),
                     m_session.canWrite() ? tr("New %1").arg(display::inSentence(entity)) : QString());
    const bool hadFocus = body()->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : view().widget());
    if (empty && hadFocus)
        m_filter->setFocus(Qt::OtherFocusReason);
}

void ListPane::pressEmptyState()
{
    if (!m_records->words().isEmpty())
        m_filter->clear();
    else if (m_records->showsDeleted())
        Q_EMIT showExistingRequested();
    else
        Q_EMIT newRequested();
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            // Clears first, leaves the second time.
            if (m_filter->text().isEmpty())
                view().widget()->setFocus(Qt::OtherFocusReason);
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            applyFilter();
            view().widget()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
