// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that carries out its own commands, hands on all others, and opens files.
#include "app/gui/session/commandowner.h"
#include "app/gui/session/language.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/session/workspace.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/window/welcome.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

void MainWindow::run(Command command)
{
    if (const Place *place = m_workspaces.placeOf(command); place && m_session.isOpen()) {
        showPlace(*place);
        return;
    }
    switch (command) {
    case Command::NewFile:
        if (closeFile())
            if (auto *welcome = qobject_cast<Welcome *>(current()))
                welcome->startNew();
        return;
    case Command::CloseFile:
        closeFile();
        return;
    case Command::Quit:
        close();
        return;
    case Command::Undo:
        m_session.undo();
        return;
    case Command::Redo:
        m_session.redo();
        return;
    case Command::FindAll:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    case Command::NextPane:
        movePane(1);
        return;
    case Command::PreviousPane:
        movePane(-1);
        return;
    default:
        break;
    }
    for (CommandOwner *owner : m_owners)
        if (owner->run(command))
            return;
    Workspace *workspace = current();
    if (const Place *place = m_workspaces.answering(command); place && m_session.isOpen())
        workspace = showPlace(*place);
    if (workspace && workspace->can(command))
        workspace->run(command);
}

bool MainWindow::closeFile()
{
    if (!leaveCurrent())
        return false;
    saveLayout();
    m_session.close();
    return true;
}

void MainWindow::openFile(const QString &path)
{
    if (!leaveCurrent())
        return;
    saveLayout();
    for (CommandOwner *owner : m_owners)
        if (owner->takeFile(path, CommandOwner::Came::Opened))
            return;
    m_session.open(path);
}

void MainWindow::useLanguage(const QString &code)
{
    m_language.use(code);
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(QStringLiteral("window"), saveGeometry());
    for (const Entry &entry : std::as_const(m_entries))
        entry.workspace->saveLayout();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (!path.endsWith(QStringLiteral(".groundswell"), Qt::CaseInsensitive))
        for (CommandOwner *owner : m_owners)
            if (owner->takeFile(path, CommandOwner::Came::Dropped))
                return;
    openFile(path);
}
