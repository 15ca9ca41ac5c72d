// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that carries out commands.
#include "app/gui/exchange/conflicts/conflictsdialog.h"
#include "app/gui/exchange/duplicates/duplicatesdialog.h"
#include "app/gui/exchange/merge/mergepage.h"
#include "app/gui/exchange/share/sharedialog.h"
#include "app/gui/exchange/share/sharelogdialog.h"
#include "app/gui/session/language.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/session/workspace.h"
#include "app/gui/window/dialogs.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/window/welcome.h"
#include "core/entities/registry.h"
#include "core/example/example.h"
#include "core/storage/file/rescue.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace {

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

void MainWindow::run(Command command)
{
    if (const Entity *entity = entityAt(command); entity && m_session.isOpen()) {
        showEntity(*entity);
        return;
    }
    switch (command) {
    case Command::NewFile:
        if (leaveCurrent()) {
            saveLayout();
            m_session.close();
            if (auto *welcome = qobject_cast<Welcome *>(current()))
                welcome->startNew();
        }
        break;
    case Command::Open:
        chooseFile();
        break;
    case Command::CloseFile:
        if (leaveCurrent()) {
            saveLayout();
            m_session.close();
        }
        break;
    case Command::Backup:
        backUp();
        break;
    case Command::Quit:
        close();
        break;
    case Command::Undo:
        m_session.undo();
        break;
    case Command::Redo:
        m_session.redo();
        break;
    case Command::FindAll:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    case Command::ShowAll:
        showAllRecords();
        break;
    case Command::NextPane:
        movePane(1);
        break;
    case Command::PreviousPane:
        movePane(-1);
        break;
    case Command::Import:
        chooseImport();
        break;
    case Command::Export:
        exportRecords();
        break;
    case Command::Share:
        openDialog(new ShareDialog(m_session, this));
        break;
    case Command::ShareLog:
        openDialog(new ShareLogDialog(m_session, this));
        break;
    case Command::Conflicts:
        openDialog(new ConflictsDialog(m_session, this));
        break;
    case Command::Duplicates:
        openDialog(new DuplicatesDialog(m_session, current() ? current()->entity() : nullptr, this));
        break;
    case Command::Settings:
    case Command::Help:
    case Command::Shortcuts:
    case Command::About:
        showDialog(command);
        break;
    default:
        if (current() && current()->can(command))
            current()->run(command);
    }
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
    openDialog(dialog);
}

void MainWindow::openDialog(QDialog *dialog)
{
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
    if (MergePage::isBundle(path)) {
        startTakeIn(path);
        return;
    }
    const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    if (tables.contains(file.suffix().toLower())) {
        Message message{Severity::Warning,
                        tr("%1 is a text table, not a chapter file. Import it instead?").arg(file.fileName())};
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

void MainWindow::chooseRescue(const QString &damaged)
{
    auto *dialog = new QFileDialog(this, tr("Where to keep the rescue copy"), QFileInfo(damaged).absolutePath(),
                                   tr("Chapter files (*.groundswell)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("groundswell"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(damaged).completeBaseName() + tr("-rescued") + QStringLiteral(".groundswell"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, damaged](const QString &path) { rescue(damaged, path); });
    dialog->open();
}

void MainWindow::rescue(const QString &damaged, const QString &path)
{
    Job *job = startJob<RescueReport>(
        this, tr("Rescuing"), [damaged, path](const Progress &progress) { return rescueTo(damaged, path, progress); },
        [this, path](const RescueReport &report) {
            const QString where = QDir::toNativeSeparators(path);
            const QString saved = QString::number(report.saved());
            m_session.report(
                {report.isWhole() ? Severity::Note : Severity::Warning,
                 report.isWhole()
                     ? tr("All %1 records were saved in %2. The damaged file was left as it is.").arg(saved, where)
                     : tr("%1 records were saved in %2; %3 are lost as far as known, and values or steps of the "
                          "history may be missing. The damaged file was left as it is.")
                           .arg(saved, where, QString::number(report.lost())),
                 {{tr("Open the rescue copy"), [this, path] { openFile(path); }}}});
        },
        [this](const Failure &failure) { m_session.reportFailure(failure); },
        [this] {
            m_session.report({Severity::Note, tr("Cancelled. No rescue copy was made.")});
        });
    m_session.follow(job, Session::Writing::No);
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
                 tr("Everything is saved automatically. A copy is now at %1.").arg(QDir::toNativeSeparators(copy))});
        });
}
