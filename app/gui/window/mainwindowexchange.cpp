// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that takes files in and gives files out.
#include "app/gui/exchange/duplicates/duplicatesdialog.h"
#include "app/gui/exchange/import/importpage.h"
#include "app/gui/exchange/merge/mergepage.h"
#include "app/gui/exchange/share/exportdialog.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/window/mainwindow.h"
#include "core/entities/registry.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

namespace {

QString importKey()
{
    return QStringLiteral("/import");
}

}

Workspace *MainWindow::placeForImport(Workspace *page)
{
    if (Workspace *old = m_workspaces.take(importKey())) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_workspaces.insert(importKey(), page);
    adopt(page);
    return page;
}

void MainWindow::leaveImport(Workspace *page, const Entity *target)
{
    m_workspaces.remove(importKey());
    m_stack->removeWidget(page);
    page->deleteLater();
    showEntity(target ? *target : *findEntity("action"));
}

ImportPage *MainWindow::startImport(const QString &path)
{
    if (!m_session.canWrite() || !leaveCurrent())
        return nullptr;
    const Entity *entity = current() ? current()->entity() : nullptr;
    auto *page = new ImportPage(m_session, entity, m_stack);
    placeForImport(page);
    connect(page, &ImportPage::finished, this, [this, page](const Entity *target) { leaveImport(page, target); });
    goTo(page);
    page->start(path);
    return page;
}

MergePage *MainWindow::startTakeIn(const QString &path)
{
    if (!m_session.isOpen()) {
        keepBundleWaiting(path);
        return nullptr;
    }
    if (!leaveCurrent())
        return nullptr;
    const Entity *entity = current() ? current()->entity() : nullptr;
    auto *page = new MergePage(m_session, m_stack);
    placeForImport(page);
    connect(page, &MergePage::finished, this, [this, page, entity] { leaveImport(page, entity); });
    connect(page, &MergePage::conflictsRequested, this, [this] { run(Command::Conflicts); });
    connect(page, &MergePage::duplicatesRequested, this,
            [this](const Entity *alike) { openDialog(new DuplicatesDialog(m_session, alike, this)); });
    connect(
        page, &MergePage::reopenRequested, this,
        [this](const QString &bundle) {
            m_waitingBundle = bundle;
            m_session.open(m_session.path());
        },
        Qt::QueuedConnection);
    goTo(page);
    page->start(path);
    return page;
}

void MainWindow::keepBundleWaiting(const QString &path)
{
    m_waitingBundle = path;
    Message message{Severity::Warning,
                    tr("%1 is a bundle from another chapter. Open or start the chapter file that is to take it in.")
                        .arg(QFileInfo(path).fileName())};
    const QString recent = m_settings.recentFiles().value(0);
    if (QFileInfo::exists(recent))
        message.buttons.append({tr("Open %1").arg(QFileInfo(recent).fileName()), [this, recent] { openFile(recent); }});
    m_session.report(message);
}

void MainWindow::takeWaitingBundle()
{
    if (m_session.isOpen() && !m_waitingBundle.isEmpty())
        startTakeIn(std::exchange(m_waitingBundle, {}));
}

void MainWindow::takeFile(const QString &path)
{
    if (MergePage::isBundle(path))
        startTakeIn(path);
    else
        startImport(path);
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a table or a bundle"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables and bundles (*.csv *.tsv *.txt *.gsbundle *.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::takeFile);
    dialog->open();
}

void MainWindow::exportRecords()
{
    const Query *shown = current() ? current()->list() : nullptr;
    const std::optional<Query> list = shown ? std::optional<Query>(*shown) : std::nullopt;
    openDialog(new ExportDialog(m_session, list, this));
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
    if (path.endsWith(QStringLiteral(".groundswell"), Qt::CaseInsensitive))
        openFile(path);
    else if (m_session.isOpen() || MergePage::isBundle(path))
        takeFile(path);
    else
        m_session.report({Severity::Warning, tr("Open or start a chapter file first, then drop the list again.")});
}
