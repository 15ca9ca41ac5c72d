// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/recordworkspace.h"

#include "app/gui/form/detailpane.h"
#include "app/gui/form/historypanel.h"
#include "app/gui/form/relatedpanel.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/table/recordtable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>

namespace {

constexpr int narrowWidth = 900; ///< Of the workspace; the rail and margins take the rest of 1100.
constexpr int detailWidth = 410;

}

RecordWorkspace::RecordWorkspace(const WorkspaceContext &context, const Entity &entity, QWidget *parent)
    : Workspace(parent)
    , m_session(context.session)
    , m_settings(context.settings)
    , m_actions(context.actions)
    , m_entity(entity)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new ListPane(context.session, entity, m_splitter))
    , m_table(new RecordTable(context.settings, m_list))
    , m_detail(new DetailPane(context.session, entity, m_splitter))
{
    build();
    connectList();
    connectDetail();
    m_list->start();
}

void RecordWorkspace::build()
{
    m_list->add(m_table);
    for (const Command local : {Command::Delete, Command::FilterList})
        m_list->addViewAction(m_actions.get(local));
    auto *related = new RelatedPanel(m_session, m_entity, m_detail);
    m_detail->addTab(related, tr("Related"));
    m_detail->addTab(new HistoryPanel(m_session, m_entity, m_detail), tr("History"));
    connect(related, &RelatedPanel::openRequested, this, &Workspace::openRequested);

    m_splitter->addWidget(m_list);
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

void RecordWorkspace::connectList()
{
    connect(&selection(), &RecordSelection::currentRecordChanged, this, &RecordWorkspace::showCurrent);
    connect(&selection(), &RecordSelection::opened, this, &RecordWorkspace::enterDetail);
    connect(&selection(), &QItemSelectionModel::selectionChanged, this, &Workspace::stateChanged);
    connect(m_list, &ListPane::loaded, this, [this] {
        followList();
        Q_EMIT stateChanged();
    });
    connect(m_list, &ListPane::menuRequested, this, &RecordWorkspace::showListMenu);
    connect(m_list, &ListPane::newRequested, this, &RecordWorkspace::newRecord);
    connect(m_list, &ListPane::showExistingRequested, this, [this] { run(Command::ShowDeleted); });
    connect(m_list, &ListPane::viewChanged, this, &Workspace::stateChanged);
}

void RecordWorkspace::connectDetail()
{
    connect(&m_detail->form(), &RecordForm::created, this, [this](const Id &id) {
        Message message{Severity::Note, tr("Saved: %1").arg(m_session.title(m_entity, id))};
        message.buttons.append({tr("Undo"), [this] { m_session.undo(); }});
        m_session.report(message);
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
}

void RecordWorkspace::showListMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command command : {Command::NewRecord, Command::Duplicate, Command::Delete})
        menu->addAction(m_actions.get(command));
    if (records().showsDeleted())
        menu->addAction(tr("Restore"), this, &RecordWorkspace::restoreSelected)->setEnabled(m_session.canWrite());
    menu->addSeparator();
    menu->addAction(tr("Copy"), m_table, &RecordTable::copySelection);
    if (QAction *exportList = m_actions.get(Command::Export))
        menu->addAction(exportList);
    menu->popup(globalPosition);
}

QString RecordWorkspace::title() const
{
    return m_entity.pluralCaption();
}

QString RecordWorkspace::status() const
{
    const RecordModel &records = m_list->records();
    const int rows = records.rowCount();
    const auto selected = m_list->selection().selectedRows().size();
    QString text = tr("%1: %2", "kind of records, how many").arg(m_entity.pluralCaption(), QLocale().toString(rows));
    if (!records.words().isEmpty())
        text += tr(", filtered");
    if (records.showsDeleted())
        text += tr(", deleted");
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("%n selected", nullptr, int(selected));
    return text;
}

void RecordWorkspace::enter()
{
    adaptWidth();
    if (m_detail->form().isNew())
        m_detail->form().focusFirst();
    else
        m_list->focusList();
}

bool RecordWorkspace::leave()
{
    if (m_detail->form().finish() == RecordForm::Left::Done)
        return true;
    const bool fresh = m_detail->form().isNew();
    Message message{Severity::Warning,
                    fresh ? tr("The new record is not saved yet. Complete the marked fields, or discard it.")
                          : tr("A field could not be saved. Correct the marked field, or discard the change."),
                    {}};
    message.untilNextStep = true;
    message.buttons.append({tr("Discard"), [this, fresh] {
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
    QList<QWidget *> panes{&m_list->filterLine()};
    if (m_list->isVisible())
        panes << m_list->body();
    if (m_detail->isVisible())
        panes << m_detail->tabs().currentWidget();
    return panes;
}

bool RecordWorkspace::openRecord(const Entity &entity, const Id &id)
{
    if (&entity != &m_entity || !leave())
        return false;
    if (!selection().select(id)) {
        // Hidden by the filter, or deleted.
        m_list->clearFilter();
        if (!selection().select(id)) {
            records().setShowsDeleted(!records().showsDeleted());
            if (!selection().select(id))
                records().setShowsDeleted(false);
            selection().selectWhenListed(id);
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
    const auto id = selection().currentId();
    const bool draft = m_detail->form().hasDraft();
    if (id && m_detail->form().id() == *id) {
        m_detail->form().refresh();
    } else if (m_detail->form().isEmpty() || leave()) {
        // Leaving saved a draft and made it current; the user wanted this record.
        if (id && draft)
            selection().select(*id);
        if (id)
            m_detail->show(*id);
        else
            m_detail->clear();
    } // Else the form keeps a draft that cannot be saved, which was reported.
    m_following = false;
    Q_EMIT stateChanged();
}

void RecordWorkspace::followList()
{
    // The user selected nothing: a record that is being edited stays, even if it is no longer in the list.
    RecordForm &form = m_detail->form();
    if (form.isInUse())
        return;
    if (records().rowCount() == 0)
        m_detail->clear();
    else if (!selection().currentIndex().isValid())
        selection().selectNearLast();
    else if (form.id() != selection().currentId())
        showCurrent();
}

void RecordWorkspace::reveal(const Id &id)
{
    if (selection().selectWhenListed(id))
        return;
    // Hidden by the filter, or the list is still being read.
    if (records().showsDeleted())
        records().setShowsDeleted(false);
    m_list->clearFilter();
}

void RecordWorkspace::discard()
{
    RecordForm &form = m_detail->form();
    if (form.isNew())
        form.discardNew();
    else
        form.showRecord(form.id());
    if (selection().currentIndex().isValid())
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
    m_list->setVisible(!narrow || !m_narrowDetail);
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
        if (watched == m_detail && key == Qt::Key_Escape) {
            backToList();
            return true;
        }
    }
    return Workspace::eventFilter(watched, event);
}

void RecordWorkspace::saveLayout()
{
    m_list->saveLayout();
    m_settings.setLayout(QLatin1String("split-") + QLatin1String(m_entity.key), m_splitter->saveState());
}
