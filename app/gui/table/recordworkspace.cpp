// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/recordworkspace.h"

#include "app/gui/form/detailpane.h"
#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

constexpr int pauseMs = 150;
constexpr int narrowWidth = 900; ///< Of the workspace; the rail and margins take the rest of 1100.
constexpr int detailWidth = 410;

}

RecordWorkspace::RecordWorkspace(Session &session, Settings &settings, Actions &actions, const Entity &entity,
                                 QWidget *parent)
    : Workspace(parent)
    , m_session(session)
    , m_settings(settings)
    , m_actions(actions)
    , m_entity(entity)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QWidget(m_splitter))
    , m_heading(new QLabel(m_left))
    , m_filter(new QLineEdit(m_left))
    , m_listStack(new QStackedWidget(m_left))
    , m_table(new RecordTable(session, settings, entity, m_left))
    , m_empty(new EmptyState(m_left))
    , m_detail(new DetailPane(session, entity, m_splitter))
{
    build();
    for (const Command local : {Command::Delete, Command::FilterList})
        m_table->addAction(actions.get(local));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_table->records().setWords(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_table, &RecordTable::currentRecordChanged, this, &RecordWorkspace::showCurrent);
    connect(m_table, &RecordTable::opened, this, &RecordWorkspace::enterDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Workspace::stateChanged);
    connect(&m_table->records(), &RecordModel::loaded, this, [this] {
        adaptEmptyState();
        followList();
        Q_EMIT stateChanged();
    });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (!m_table->records().words().isEmpty())
            m_filter->clear();
        else if (m_table->records().showsDeleted())
            run(Command::ShowDeleted);
        else
            newRecord();
    });
    connect(&m_detail->form(), &RecordForm::created, this, [this](const Id &id) {
        m_session.report({Severity::Note, tr("Saved: %1").arg(m_session.title(m_entity, id)), {{tr("Undo"), [this] {
                                                                                                    m_session.undo();
                                                                                                }}}});
        reveal(id);
        Q_EMIT stateChanged();
    });
    connect(m_detail, &DetailPane::openRequested, this, &Workspace::openRequested);
    connect(m_detail, &DetailPane::backRequested, this, &RecordWorkspace::backToList);
    connect(m_detail, &DetailPane::restoreRequested, this, &RecordWorkspace::restoreSelected);
    connect(m_detail, &DetailPane::discarded, this, [this] {
        discard();
        backToList();
    });
    m_table->records().reload();
}

void RecordWorkspace::build()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    m_heading->setFont(big);
    m_heading->setText(title());
    m_filter->setPlaceholderText(tr("Filter this list (/)"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::get("funnel", icons::Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(320);
    m_filter->installEventFilter(this);

    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Command command : {Command::NewRecord, Command::Duplicate, Command::Delete})
            menu->addAction(m_actions.get(command));
        if (m_table->records().showsDeleted())
            menu->addAction(tr("Bring back"), this, &RecordWorkspace::restoreSelected)
                ->setEnabled(m_session.canWrite());
        menu->addSeparator();
        menu->addAction(tr("Copy"), m_table, &RecordTable::copySelection);
        menu->addAction(m_actions.get(Command::Export));
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_heading);
    top->addStretch(1);
    top->addWidget(m_filter, 2);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(10, 10, 4, 4);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_listStack, 1);

    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(340);
    m_splitter->setSizes({1366 - 180 - detailWidth, detailWidth});
    const QByteArray state = m_settings.layout(QLatin1String("split-") + QLatin1String(m_entity.key));
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    m_detail->installEventFilter(this);
}

QString RecordWorkspace::title() const
{
    return m_entity.pluralCaption();
}

QString RecordWorkspace::status() const
{
    const int rows = m_table->records().rowCount();
    const auto selected = m_table->selectionModel()->selectedRows().size();
    QString text = tr("%1: %2", "kind of records, how many").arg(m_entity.pluralCaption(), QLocale().toString(rows));
    if (!m_table->records().words().isEmpty())
        text += tr(", filtered");
    if (m_table->records().showsDeleted())
        text += tr(", deleted ones");
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("%n selected", nullptr, int(selected));
    return text;
}

void RecordWorkspace::enter()
{
    adaptWidth();
    if (m_detail->form().isNew())
        m_detail->form().focusFirst();
    else if (m_listStack->currentWidget() == m_empty)
        m_filter->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

bool RecordWorkspace::leave()
{
    if (m_detail->form().finish() == RecordForm::Left::Done)
        return true;
    const bool fresh = m_detail->form().isNew();
    Message message{Severity::Warning,
                    fresh ? tr("This new record is not saved yet; what is missing is marked in the form.")
                          : tr("Something you typed could not be saved; it is marked in the form."),
                    {}};
    message.untilNextStep = true;
    message.buttons.append({tr("Discard it"), [this, fresh] {
                                if (m_detail->form().isNew() == fresh)
                                    discard();
                            }});
    m_session.report(message);
    setDetailShown(true);
    m_detail->form().focusProblem();
    return false;
}

QList<QWidget *> RecordWorkspace::panes() const
{
    QList<QWidget *> panes{m_filter};
    if (m_left->isVisible())
        panes << (m_listStack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_detail->isVisible())
        panes << m_detail->tabs().currentWidget();
    return panes;
}

bool RecordWorkspace::openRecord(const Entity &entity, const Id &id)
{
    if (&entity != &m_entity || !leave())
        return false;
    if (!m_table->select(id)) {
        // Hidden by the filter, or deleted: the list gives way to what was asked for.
        m_filter->clear();
        m_pause.stop();
        m_table->records().setWords({});
        if (!m_table->select(id)) {
            m_table->records().setShowsDeleted(!m_table->records().showsDeleted());
            if (!m_table->select(id))
                m_table->records().setShowsDeleted(false);
            m_table->selectWhenListed(id);
        }
    }
    m_detail->show(id);
    if (isNarrow())
        setDetailShown(true);
    return true;
}

void RecordWorkspace::showCurrent()
{
    if (m_following)
        return;
    m_following = true;
    const auto id = m_table->currentId();
    const bool draft = m_detail->form().hasDraft();
    if (id && m_detail->form().id() == *id) {
        m_detail->form().refresh();
    } else if (m_detail->form().isEmpty() || leave()) {
        // Leaving saved a draft and put the cursor on it; it was meant for this record.
        if (id && draft)
            m_table->select(*id);
        if (id)
            m_detail->show(*id);
        else
            m_detail->clear();
    } // Else a draft that cannot be saved keeps the form; the message says so and the cursor may wander.
    m_following = false;
    Q_EMIT stateChanged();
}

void RecordWorkspace::followList()
{
    // Nobody moved the cursor: whatever a person works on stays, listed or not.
    RecordForm &form = m_detail->form();
    if (form.isInUse())
        return;
    if (m_table->records().rowCount() == 0)
        m_detail->clear();
    else if (!m_table->currentIndex().isValid())
        m_table->selectNearLast();
    else if (form.id() != m_table->currentId())
        showCurrent();
}

void RecordWorkspace::reveal(const Id &id)
{
    if (m_table->selectWhenListed(id))
        return;
    // Hidden by the filter, or the list is still being read.
    m_filter->clear();
    m_pause.stop();
    if (m_table->records().showsDeleted())
        m_table->records().setShowsDeleted(false);
    m_table->records().setWords({});
}

void RecordWorkspace::discard()
{
    RecordForm &form = m_detail->form();
    if (form.isNew())
        form.discardNew();
    else
        form.showRecord(form.id());
    if (m_table->currentIndex().isValid())
        showCurrent();
    else
        followList();
}

void RecordWorkspace::enterDetail()
{
    setDetailShown(true);
    m_detail->tabs().setCurrentIndex(0);
    m_detail->form().focusFirst();
}

void RecordWorkspace::backToList()
{
    if (isNarrow() && leave())
        setDetailShown(false);
    enter();
}

void RecordWorkspace::adaptEmptyState()
{
    const RecordModel &records = m_table->records();
    const bool empty = records.rowCount() == 0;
    if (empty && !records.words().isEmpty())
        m_empty->set("funnel", tr("Nothing in this list holds “%1”.").arg(records.words()), tr("Clear filter"));
    else if (empty && records.showsDeleted())
        m_empty->set("archive-restore", tr("Nothing was deleted here."), tr("Show what is there"));
    else if (empty)
        m_empty->set(layout::icon(m_entity),
                     tr("%1: nothing here yet. Add the first one, or import a CSV file.").arg(m_entity.pluralCaption()),
                     m_session.canWrite() ? tr("New %1").arg(display::inSentence(m_entity)) : QString());
    const bool hadFocus = m_table->hasFocus();
    m_listStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (empty && hadFocus)
        m_filter->setFocus(Qt::OtherFocusReason);
}

bool RecordWorkspace::isNarrow() const
{
    return width() < narrowWidth;
}

void RecordWorkspace::setDetailShown(bool shown)
{
    if (isNarrow()) {
        m_narrowDetail = shown;
    } else {
        m_detailWanted = shown;
    }
    adaptWidth();
}

void RecordWorkspace::adaptWidth()
{
    const bool narrow = isNarrow();
    m_left->setVisible(!narrow || !m_narrowDetail);
    m_detail->setVisible(narrow ? m_narrowDetail : m_detailWanted);
    m_detail->setBackVisible(narrow);
    Q_EMIT stateChanged();
}

void RecordWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    adaptWidth();
}

bool RecordWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_filter && key == Qt::Key_Escape) {
            // First clear, then leave.
            if (m_filter->text().isEmpty())
                m_table->setFocus(Qt::OtherFocusReason);
            m_filter->clear();
            return true;
        }
        if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return)) {
            m_pause.stop();
            m_table->records().setWords(m_filter->text());
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_detail && key == Qt::Key_Escape) {
            backToList();
            return true;
        }
    }
    return Workspace::eventFilter(watched, event);
}

void RecordWorkspace::saveLayout()
{
    m_table->saveLayout();
    m_settings.setLayout(QLatin1String("split-") + QLatin1String(m_entity.key), m_splitter->saveState());
}
