// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/filecommands.h"

#include "app/gui/session/session.h"
#include "app/gui/session/shell.h"
#include "core/example/example.h"
#include "core/storage/file/rescue.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A file name made of the letters and digits of a chapter's name.
QString fileNameFor(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower())
        plain += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return plain + QStringLiteral(".groundswell");
}

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &folder, const QString &fileName)
{
    auto *dialog = new QFileDialog(parent, title, folder, FileCommands::tr("Chapter files (*.groundswell)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("groundswell"));
    // An existing file is refused when it comes to writing.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(fileName);
    return dialog;
}

}

FileCommands::FileCommands(Session &session, Shell &shell)
    : CommandOwner(shell.widget())
    , m_session(session)
    , m_shell(shell)
{
    connect(&m_session, &Session::rescueWanted, this, &FileCommands::chooseRescue);
}

bool FileCommands::run(Command command)
{
    switch (command) {
    case Command::Open:
        chooseExisting();
        return true;
    case Command::Backup:
        backUp();
        return true;
    default:
        return false;
    }
}

void FileCommands::chooseNew(const QString &name, const QString &postalCode)
{
    QFileDialog *dialog = saveDialog(m_shell.widget(), tr("Save the chapter file as"), documents(), fileNameFor(name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, name, postalCode](const QString &path) { m_session.create(path, name, postalCode); });
    open(dialog);
}

void FileCommands::chooseExisting()
{
    auto *dialog = new QFileDialog(m_shell.widget(), tr("Open a chapter file"), documents(),
                                   tr("Chapter files (*.groundswell);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_shell.openFile(path); });
    open(dialog);
}

void FileCommands::openExample()
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
        this, tr("Creating the example"),
        [path](const Progress &progress) { return createExample(path, progress) > 0; },
        [this, path](bool) { m_session.open(path); },
        [this](const Failure &failure) { m_session.reportFailure(failure); });
    m_session.follow(job, Session::Writing::No);
}

void FileCommands::chooseRescue(const QString &damaged)
{
    QFileDialog *dialog =
        saveDialog(m_shell.widget(), tr("Save the rescue copy as"), QFileInfo(damaged).absolutePath(),
                   QFileInfo(damaged).completeBaseName() + tr("-rescued") + QStringLiteral(".groundswell"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, damaged](const QString &path) { rescue(damaged, path); });
    open(dialog);
}

void FileCommands::rescue(const QString &damaged, const QString &path)
{
    Job *job = startJob<RescueReport>(
        this, tr("Rescuing"), [damaged, path](const Progress &progress) { return rescueTo(damaged, path, progress); },
        [this, path](const RescueReport &report) {
            const QString where = QDir::toNativeSeparators(path);
            const int saved = int(report.saved());
            m_session.report(
                {report.isWhole() ? Severity::Note : Severity::Warning,
                 report.isWhole()
                     ? tr("All %n record(s) were saved in %1. The damaged file was not changed.", nullptr, saved)
                           .arg(where)
                     : tr("%n record(s) were saved in %1. At least %2 were lost, and values or parts of the history "
                          "may "
                          "be missing. The damaged file was not changed.",
                          nullptr, saved)
                           .arg(where, QString::number(report.lost())),
                 {{tr("Open the rescue copy"), [this, path] { m_shell.openFile(path); }}}});
        },
        [this](const Failure &failure) { m_session.reportFailure(failure); },
        [this] {
            m_session.report({Severity::Note, tr("Cancelled. No rescue copy was made.")});
        });
    m_session.follow(job, Session::Writing::No);
}

void FileCommands::backUp()
{
    m_session.run<QString>(
        this, tr("Backing up"), Session::Writing::No,
        [](Store &store, const Progress &) { return store.automaticBackup(QStringLiteral("manual")); },
        [this](const QString &copy) {
            m_session.report(
                {Severity::Note,
                 tr("Everything is saved automatically. A copy is now at %1.").arg(QDir::toNativeSeparators(copy))});
        });
}
