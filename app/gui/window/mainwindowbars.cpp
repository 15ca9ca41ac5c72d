// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that builds its frame and bars and keeps them up to date.
#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/session/workspace.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/rail.h"
#include "core/storage/conflicts.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace {

constexpr int searchPauseMs = 150;
/// Older files, opened for reading only, have no list of conflicts.
constexpr int conflictsSince = 4;

}

void MainWindow::buildFrame()
{
    m_frame = new QWidget(this);
    m_messages = new MessageBar(m_frame);
    m_rail = new Rail(m_frame);
    m_stack = new QStackedWidget(m_frame);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *railColumn = new QVBoxLayout;
    railColumn->setContentsMargins(4, 8, 0, 4);
    railColumn->addWidget(m_rail);
    row->addLayout(railColumn);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    setCentralWidget(m_frame);
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(6, 0, 0, 0);
    m_saved = new QLabel(this);
    m_saved->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);
    m_conflicts = new QPushButton(this);
    m_conflicts->setFlat(true);
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->hide();
    connect(m_conflicts, &QPushButton::clicked, this, [this] { run(Command::Conflicts); });
    statusBar()->addPermanentWidget(m_conflicts);
    statusBar()->addPermanentWidget(m_saved);
    connect(m_rail, &Rail::chosen, this, &MainWindow::run);
    connect(&m_session, &Session::reported, m_messages, &MessageBar::show);
    connect(&m_session, &Session::stepWritten, m_messages, &MessageBar::dismissNote);
    connect(&m_session, &Session::jobStarted, m_messages, &MessageBar::follow);
}

void MainWindow::buildBars()
{
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_recent;
    const QList<QToolBar *> old = findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolBar *bar : old) {
        removeToolBar(bar);
        bar->deleteLater();
    }
    m_recent = new QMenu(tr("Open &recent"), this);
    m_actions->fill(menuBar(), m_recent);

    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->fill(bar);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search everything (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(430);
    m_search->addAction(icons::get("search", icons::Tone::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    bar->addWidget(m_search);
    auto *pause = new QTimer(m_search);
    pause->setSingleShot(true);
    pause->setInterval(searchPauseMs);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { searchFor(m_search->text()); });
}

void MainWindow::buildRail()
{
    m_rail->clear();
    for (const Place &place : m_workspaces.places) {
        const QString key = m_actions->get(place.row.id)->shortcut().toString(QKeySequence::NativeText);
        m_rail->add(place.row.id, place.row.icon, Actions::plainText(place.row), key);
    }
    m_rail->setSmall(false);
    m_rail->setAccessibleName(tr("Workspaces"));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        const bool there = QFileInfo::exists(path);
        QString text = there ? path : tr("%1 (not found)").arg(path);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_recent->addAction(text, this, [this, path] { openFile(path); })->setEnabled(there);
    }
    m_recent->setEnabled(!files.isEmpty());
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear this list"), this, [this] {
        m_settings.clearRecentFiles();
        fillRecent();
    });
}

void MainWindow::adaptActions()
{
    const bool open = m_session.isOpen();
    const bool writable = m_session.canWrite();
    Workspace *workspace = current();
    for (const ActionRow &row : m_actions->rows()) {
        bool enabled = true;
        switch (row.needs) {
        case Needs::Nothing:
            break;
        case Needs::File:
            enabled = open;
            break;
        case Needs::Writable:
            enabled = writable;
            break;
        case Needs::List:
        case Needs::Selection:
            enabled = open && workspace && workspace->can(row.id);
            break;
        }
        if (row.id == Command::NewRecord || row.id == Command::SaveRecord)
            enabled = enabled && workspace && workspace->can(row.id);
        m_actions->get(row.id)->setEnabled(enabled);
    }
    const auto name = [this](Command command, const QString &plain, const QString &with, const QString &label) {
        QAction *action = m_actions->get(command);
        action->setText(label.isEmpty() ? plain
                                        : with.arg(QString(label).replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setEnabled(!label.isEmpty());
    };
    name(Command::Undo, tr("&Undo"), tr("&Undo: %1"), m_session.undoLabel());
    name(Command::Redo, tr("&Redo"), tr("&Redo: %1"), m_session.redoLabel());
    const Entity *entity = workspace ? workspace->entity() : nullptr;
    QAction *make = m_actions->get(Command::NewRecord);
    make->setText(entity ? tr("&New %1").arg(display::inSentence(*entity)) : tr("&New record"));
    make->setIconText(entity ? tr("New %1").arg(display::inSentence(*entity)) : tr("New record"));
    m_actions->get(Command::ShowDeleted)->setChecked(workspace && workspace->isOn(Command::ShowDeleted));
    m_actions->get(Command::ToggleDetail)->setChecked(workspace && workspace->isOn(Command::ToggleDetail));
    adaptStatus();
}

void MainWindow::countConflicts()
{
    qint64 count = 0;
    if (m_session.isOpen() && m_session.store().fileSchemaVersion() >= conflictsSince)
        m_session.attempt([&] { count = Conflicts(m_session.store()).count(); });
    m_conflicts->setIcon(icons::get("git-compare", icons::Tone::Warning));
    m_conflicts->setText(tr("%n conflict(s)", nullptr, int(count)));
    m_conflicts->setToolTip(tr("Chapters edited the same value differently. Press to decide."));
    m_conflicts->setAccessibleDescription(m_conflicts->toolTip());
    m_conflicts->setVisible(count > 0);
}

void MainWindow::adaptStatus()
{
    m_status->setText(current() ? current()->status() : QString());
    QStringList parts;
    if (m_session.isOpen()) {
        parts << m_session.name();
        if (m_session.lastSaved().isValid())
            parts << tr("Saved %1").arg(QLocale().toString(m_session.lastSaved().time(), QLocale::ShortFormat));
        else
            parts << (m_session.store().isReadOnly() ? tr("Read-only") : tr("All changes saved"));
    }
    parts << tr("Offline");
    m_saved->setText(parts.join(QStringLiteral("  ·  ")) + QLatin1Char(' '));
}
