// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that makes its frame, and the commands that concern whole files.
#include "app/gui/exchange/exportdialog.h"
#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/shell/dialogs.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/shell/messagebar.h"
#include "app/gui/shell/rail.h"
#include "app/gui/shell/session.h"
#include "app/gui/shell/settings.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/table/recordworkspace.h"
#include "core/exchange/example.h"
#include "core/model/registry.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace {

constexpr int searchPauseMs = 150;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A file name out of a person's words.
QString fileNameFor(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower())
        plain += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return plain + QStringLiteral(".groundswell");
}

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
    statusBar()->addPermanentWidget(m_saved);
    connect(m_rail, &Rail::chosen, this, &MainWindow::run);
    connect(&m_session, &Session::reported, m_messages, &MessageBar::show);
    connect(&m_session, &Session::stepWritten, m_messages, &MessageBar::dismissNote);
    connect(&m_session, &Session::jobStarted, m_messages, &MessageBar::follow);
}

void MainWindow::buildBars()
{
    menuBar()->clear();
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
    for (const ActionRow &row : actionTable()) {
        if (row.id < Command::ShowActions || row.id > Command::ShowAll)
            continue;
        const QAction *action = m_actions->get(row.id);
        m_rail->add(row.id, row.icon, action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
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
        QString text = there ? path : tr("%1 (not there any more)").arg(path);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_recent->addAction(text, this, [this, path] { openFile(path); })->setEnabled(there);
    }
    m_recent->setEnabled(!files.isEmpty());
    m_recent->addSeparator();
    m_recent->addAction(tr("Forget these files"), this, [this] {
        m_settings.clearRecentFiles();
        fillRecent();
    });
}

void MainWindow::adaptActions()
{
    const bool open = m_session.isOpen();
    const bool writable = m_session.canWrite();
    Workspace *workspace = current();
    for (const ActionRow &row : actionTable()) {
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
    if (const auto *records = qobject_cast<RecordWorkspace *>(workspace))
        m_actions->get(Command::ShowDeleted)
            ->setChecked(const_cast<RecordWorkspace *>(records)->table().records().showsDeleted());
    adaptStatus();
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
            parts << (m_session.store().isReadOnly() ? tr("Read-only") : tr("Everything is saved"));
    }
    parts << tr("Offline");
    m_saved->setText(parts.join(QStringLiteral("  ·  ")) + QLatin1Char(' '));
}

void MainWindow::useLanguage(const QString &code)
{
    m_language.use(code);
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(QStringLiteral("window"), saveGeometry());
    for (Workspace *workspace : std::as_const(m_workspaces))
        workspace->saveLayout();
}

void MainWindow::showDialog(Command command)
{
    QDialog *dialog = nullptr;
    if (command == Command::Settings) {
        auto *settings = new SettingsDialog(m_settings, this);
        connect(settings, &SettingsDialog::languageChosen, this, &MainWindow::useLanguage);
        connect(settings, &QDialog::finished, this, &MainWindow::fillRecent);
        dialog = settings;
    } else if (command == Command::Shortcuts) {
        dialog = new ShortcutsDialog(*m_actions, this);
    } else if (command == Command::Help) {
        dialog = new HelpDialog(this);
    } else {
        dialog = new AboutDialog(this);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::createFile(const QString &name, const QString &postalCode)
{
    auto *dialog =
        new QFileDialog(this, tr("Where to keep the chapter file"), documents(), tr("Chapter files (*.groundswell)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("groundswell"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(fileNameFor(name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, name, postalCode](const QString &path) { m_session.create(path, name, postalCode); });
    dialog->open();
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a chapter file"), documents(),
                                   tr("Chapter files (*.groundswell);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openFile(const QString &path)
{
    if (!leaveCurrent())
        return;
    saveLayout();
    const QFileInfo file(path);
    const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    if (tables.contains(file.suffix().toLower())) {
        Message message{Severity::Warning,
                        tr("%1 is a text table, not a chapter file. Import it instead?").arg(file.fileName()),
                        {},
                        {}};
        if (m_session.isOpen())
            message.buttons.append({tr("Import"), [this, path] { startImport(path); }});
        m_session.report(message);
        return;
    }
    m_session.open(path);
}

void MainWindow::openExample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/groundswell");
    const QString path = folder + QStringLiteral("/example.groundswell");
    if (QFileInfo::exists(path)) {
        m_session.open(path);
        return;
    }
    QDir().mkpath(folder);
    Job *job = startJob<bool>(
        this, tr("Making the example"), [path](const Progress &progress) { return createExample(path, progress) > 0; },
        [this, path](bool) { m_session.open(path); },
        [this](const Failure &failure) { m_session.reportFailure(failure); });
    m_session.follow(job, Session::Writing::No);
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a text table"), documents(),
                                   tr("Text tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::startImport);
    dialog->open();
}

void MainWindow::exportRecords()
{
    const auto *records = qobject_cast<RecordWorkspace *>(current());
    std::optional<Query> list;
    if (records)
        list = const_cast<RecordWorkspace *>(records)->table().records().query();
    auto *dialog = new ExportDialog(m_session, list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::backUp()
{
    const QString path = m_session.path();
    m_session.run<QString>(
        this, tr("Backing up"), Session::Writing::No,
        [](Store &store, const Progress &) { return store.automaticBackup(QStringLiteral("manual")); },
        [this](const QString &copy) {
            m_session.report(
                {Severity::Note,
                 tr("Everything is saved automatically. A copy is now at %1.").arg(QDir::toNativeSeparators(copy)),
                 {},
                 {}});
        });
}
