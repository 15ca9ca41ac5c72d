// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/mainwindow.h"

#include "app/gui/session/commandowner.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/session/workspace.h"
#include "app/gui/window/filecommands.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/programcommands.h"
#include "app/gui/window/rail.h"
#include "app/gui/window/searchpage.h"
#include "app/gui/window/welcome.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>

namespace {

constexpr int smallWindow = 1000;

// Names of what is in the stack; no entity key starts with a slash.
QString placeKey(Command command)
{
    return QStringLiteral("/place-%1").arg(int(command));
}

QString pageKey()
{
    return QStringLiteral("/page");
}

}

MainWindow::MainWindow(Session &session, Settings &settings, Language &language, const Workspaces &workspaces)
    : m_session(session)
    , m_settings(settings)
    , m_language(language)
    , m_workspaces(workspaces)
    , m_actions(new Actions(this))
{
    setAcceptDrops(true);
    setMinimumSize(680, 460);
    resize(1366, 768);
    addOwners();
    buildFrame();
    buildBars();
    buildRail();
    restoreGeometry(m_settings.layout(QStringLiteral("window")));
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(&m_session, &Session::fileChanged, this, &MainWindow::resetWorkspaces);
    connect(&m_session, &Session::changed, this, &MainWindow::adaptActions);
    connect(&m_session, &Session::changed, this, &MainWindow::countConflicts);
    connect(&m_session, &Session::writabilityChanged, this, &MainWindow::adaptActions);
    resetWorkspaces();
}

MainWindow::~MainWindow() = default;

void MainWindow::addOwners()
{
    for (const Place &place : m_workspaces.places)
        m_actions->add({&place.row, 1});
    m_actions->add(commonActions());
    for (const Place &place : m_workspaces.places)
        m_actions->add(place.commands);
    m_files = new FileCommands(m_session, *this);
    auto *program = new ProgramCommands(m_settings, *m_actions, *this);
    connect(program, &ProgramCommands::languageChosen, this, &MainWindow::useLanguage);
    connect(program, &ProgramCommands::settingsClosed, this, &MainWindow::fillRecent);
    m_owners = {m_files, program};
    for (const Workspaces::MakeOwner make : m_workspaces.owners)
        m_owners.push_back(make(context(), *this));
    for (const CommandOwner *owner : m_owners)
        m_actions->add(owner->rows());
}

Workspace *MainWindow::current() const
{
    return qobject_cast<Workspace *>(m_stack->currentWidget());
}

void MainWindow::adopt(Workspace *workspace)
{
    m_stack->addWidget(workspace);
    connect(workspace, &Workspace::stateChanged, this, &MainWindow::adaptActions);
    connect(workspace, &Workspace::openRequested, this,
            [this](const Entity *entity, const Id &id) { openRecord(*entity, id); });
    connect(workspace, &Workspace::listRequested, this, [this](const Entity *entity) { showEntity(*entity); });
}

void MainWindow::resetWorkspaces()
{
    m_search->clear();
    m_searchPage = nullptr;
    m_beforeSearch = {};
    m_entries.clear();
    while (m_stack->count() > 0) {
        QWidget *page = m_stack->widget(0);
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    const bool open = m_session.isOpen();
    m_rail->setVisible(open);
    m_search->setEnabled(open);
    setWindowTitle(
        open ? tr("%1 – Groundswell")
                   .arg(m_session.name().isEmpty() ? QFileInfo(m_session.path()).fileName() : m_session.name())
             : QStringLiteral("Groundswell"));
    if (open) {
        m_settings.addRecentFile(m_session.path());
        showPlace(m_workspaces.places.front());
    } else {
        showWelcome();
    }
    fillRecent();
    adaptActions();
    countConflicts();
}

bool MainWindow::leaveCurrent()
{
    return !current() || current()->leave();
}

Workspace *MainWindow::goTo(const Entry &entry)
{
    if (current() != entry.workspace && !leaveCurrent())
        return nullptr;
    m_stack->setCurrentWidget(entry.workspace);
    m_rail->setNone();
    if (entry.rail)
        m_rail->setCurrent(*entry.rail);
    entry.workspace->enter();
    adaptActions();
    return entry.workspace;
}

Workspace *MainWindow::enter(const QString &key, std::optional<Command> rail, const std::function<Workspace *()> &make)
{
    if (!m_entries.contains(key)) {
        m_entries.insert(key, {make(), rail});
        adopt(m_entries.value(key).workspace);
    }
    return goTo(m_entries.value(key));
}

Workspace *MainWindow::showPlace(const Place &place)
{
    return enter(placeKey(place.row.id), place.row.id, [&] { return place.make(context(), m_stack); });
}

Workspace *MainWindow::showEntity(const Entity &entity)
{
    if (const Place *place = m_workspaces.placeOf(entity))
        return showPlace(*place);
    return enter(QLatin1String(entity.key), m_workspaces.listsUnder,
                 [&] { return m_workspaces.makeList(context(), entity, m_stack); });
}

void MainWindow::openRecord(const Entity &entity, const Id &id)
{
    if (Workspace *workspace = showEntity(entity)) {
        workspace->openRecord(entity, id);
        adaptActions();
    }
}

void MainWindow::showPage(Workspace *page)
{
    if (Workspace *old = m_entries.take(pageKey()).workspace) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_entries.insert(pageKey(), {page});
    adopt(page);
    goTo(m_entries.value(pageKey()));
}

void MainWindow::closePage(Workspace *page, const Entity *next)
{
    if (m_entries.value(pageKey()).workspace == page)
        m_entries.remove(pageKey());
    m_stack->removeWidget(page);
    page->deleteLater();
    if (next)
        showEntity(*next);
    else
        showPlace(m_workspaces.places.front());
}

void MainWindow::showWelcome()
{
    auto *page = new Welcome(m_settings, m_stack);
    connect(page, &Welcome::createRequested, m_files, &FileCommands::chooseNew);
    connect(page, &Welcome::openFileRequested, m_files, &FileCommands::chooseExisting);
    connect(page, &Welcome::pathRequested, this, &MainWindow::openFile);
    connect(page, &Welcome::exampleRequested, m_files, &FileCommands::openExample);
    connect(page, &Welcome::languageChosen, this, &MainWindow::useLanguage);
    adopt(page);
    goTo({page});
}

void MainWindow::searchFor(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        closeSearch();
        return;
    }
    if (!m_searchPage) {
        m_searchPage = new SearchPage(m_session, m_stack);
        adopt(m_searchPage);
    }
    if (current() != m_searchPage) {
        if (!leaveCurrent())
            return;
        m_beforeSearch = {};
        for (const Entry &entry : std::as_const(m_entries))
            if (entry.workspace == current())
                m_beforeSearch = entry;
        m_stack->setCurrentWidget(m_searchPage);
        m_rail->setNone();
    }
    m_searchPage->show(words);
    adaptActions();
}

void MainWindow::closeSearch()
{
    if (m_searchPage && current() == m_searchPage && m_beforeSearch.workspace)
        goTo(m_beforeSearch);
    m_beforeSearch = {};
}

void MainWindow::movePane(int direction)
{
    QList<QWidget *> panes{m_search};
    if (m_rail->isVisible())
        panes << m_rail;
    if (current())
        panes << current()->panes();
    int at = 0;
    for (int i = 0; i < panes.size(); ++i)
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            at = i;
    QWidget *pane = panes[(at + direction + panes.size()) % panes.size()];
    if (pane->focusPolicy() == Qt::NoFocus) {
        // A pane that takes no focus itself passes it to its first control.
        const QList<QWidget *> inside = pane->findChildren<QWidget *>();
        for (QWidget *child : inside)
            if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
    }
    pane->setFocus(Qt::TabFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack && !m_rebuilding) {
        // Several translators change one after the other; everything is rebuilt once.
        m_rebuilding = true;
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
}

void MainWindow::rebuild()
{
    const Entity *entity = current() ? current()->entity() : nullptr;
    const Place *place = nullptr;
    for (const Place &candidate : m_workspaces.places)
        if (current() && m_entries.value(placeKey(candidate.row.id)).workspace == current())
            place = &candidate;
    saveLayout();
    m_actions->retranslate();
    buildBars();
    buildRail();
    resetWorkspaces();
    if (place && m_session.isOpen())
        showPlace(*place);
    else if (entity && m_session.isOpen())
        showEntity(*entity);
    m_rebuilding = false;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_rail)
        m_rail->setSmall(width() < smallWindow);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            // First clear, then leave.
            if (m_search->text().isEmpty() && current())
                current()->enter();
            m_search->clear();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_searchPage
            && current() == m_searchPage) {
            m_searchPage->enter();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}
