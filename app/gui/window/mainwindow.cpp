// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/mainwindow.h"

#include "app/gui/session/language.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/table/recordworkspace.h"
#include "app/gui/window/allrecords.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/rail.h"
#include "app/gui/window/searchpage.h"
#include "app/gui/window/welcome.h"
#include "core/entities/registry.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>

namespace {

constexpr int smallWindow = 1000;

QString allKey()
{
    return QStringLiteral("/all");
}

QString welcomeKey()
{
    return QStringLiteral("/welcome");
}

struct Place {
    Command command;
    const char *entity;
};
constexpr Place places[] = {{Command::ShowActions, "action"},     {Command::ShowPledges, "pledge"},
                            {Command::ShowDemands, "demand"},     {Command::ShowCoalition, "organization"},
                            {Command::ShowLocations, "location"}, {Command::ShowPeople, "person"}};

}

MainWindow::MainWindow(Session &session, Settings &settings, Language &language)
    : m_session(session)
    , m_settings(settings)
    , m_language(language)
    , m_actions(new Actions(this))
{
    setAcceptDrops(true);
    setMinimumSize(680, 460);
    resize(1366, 768);
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
}

void MainWindow::resetWorkspaces()
{
    m_search->clear();
    m_searchPage = nullptr;
    m_beforeSearch = nullptr;
    m_workspaces.clear();
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
        showEntity(*findEntity("action"));
    } else {
        showWelcome();
    }
    fillRecent();
    adaptActions();
    countConflicts();
    // Later: the file has just been opened, and others are still to hear of it.
    QMetaObject::invokeMethod(this, &MainWindow::takeWaitingBundle, Qt::QueuedConnection);
}

const Entity *MainWindow::entityAt(Command command)
{
    for (const Place &place : places)
        if (place.command == command)
            return findEntity(place.entity);
    return nullptr;
}

bool MainWindow::leaveCurrent()
{
    return !current() || current()->leave();
}

bool MainWindow::goTo(Workspace *workspace)
{
    if (current() != workspace && !leaveCurrent())
        return false;
    m_stack->setCurrentWidget(workspace);
    m_rail->setNone();
    const Entity *entity = workspace->entity();
    Command place = Command::ShowAll;
    for (const Place &candidate : places)
        if (entity && std::string_view(candidate.entity) == entity->key)
            place = candidate.command;
    if (entity || workspace == m_workspaces.value(allKey()))
        m_rail->setCurrent(place);
    workspace->enter();
    adaptActions();
    return true;
}

Workspace *MainWindow::showEntity(const Entity &entity)
{
    const QString key = QLatin1String(entity.key);
    Workspace *workspace = m_workspaces.value(key);
    if (!workspace) {
        workspace = new RecordWorkspace(m_session, m_settings, *m_actions, entity, m_stack);
        m_workspaces.insert(key, workspace);
        adopt(workspace);
    }
    return goTo(workspace) ? workspace : nullptr;
}

void MainWindow::openRecord(const Entity &entity, const Id &id)
{
    if (Workspace *workspace = showEntity(entity)) {
        workspace->openRecord(entity, id);
        adaptActions();
    }
}

void MainWindow::showAllRecords()
{
    auto *page = qobject_cast<AllRecords *>(m_workspaces.value(allKey()));
    if (!page) {
        page = new AllRecords(m_session, m_stack);
        m_workspaces.insert(allKey(), page);
        adopt(page);
        connect(page, &AllRecords::entityChosen, this, [this](const Entity *entity) { showEntity(*entity); });
    }
    goTo(page);
}

void MainWindow::showWelcome()
{
    auto *page = new Welcome(m_settings, m_stack);
    m_workspaces.insert(welcomeKey(), page);
    adopt(page);
    connect(page, &Welcome::createRequested, this, &MainWindow::createFile);
    connect(page, &Welcome::openFileRequested, this, &MainWindow::chooseFile);
    connect(page, &Welcome::pathRequested, this, &MainWindow::openFile);
    connect(page, &Welcome::exampleRequested, this, &MainWindow::openExample);
    connect(page, &Welcome::languageChosen, this, &MainWindow::useLanguage);
    goTo(page);
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
        m_beforeSearch = current();
        m_stack->setCurrentWidget(m_searchPage);
        m_rail->setNone();
    }
    m_searchPage->show(words);
    adaptActions();
}

void MainWindow::closeSearch()
{
    if (m_searchPage && current() == m_searchPage && m_beforeSearch)
        goTo(m_beforeSearch);
    m_beforeSearch = nullptr;
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
    if (!leaveCurrent()) {
        event->ignore();
        return;
    }
    saveLayout();
    m_session.close();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack && !m_rebuilding) {
        // Several translators change one after the other; everything is made anew once.
        m_rebuilding = true;
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
}

void MainWindow::rebuild()
{
    const Entity *entity = current() ? current()->entity() : nullptr;
    saveLayout();
    m_actions->retranslate();
    buildBars();
    buildRail();
    resetWorkspaces();
    if (entity && m_session.isOpen())
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
