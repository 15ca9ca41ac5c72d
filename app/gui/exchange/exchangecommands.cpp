// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/exchangecommands.h"

#include "app/gui/exchange/conflicts/conflictsdialog.h"
#include "app/gui/exchange/duplicates/duplicatesdialog.h"
#include "app/gui/exchange/import/importpage.h"
#include "app/gui/exchange/merge/mergepage.h"
#include "app/gui/exchange/share/exportdialog.h"
#include "app/gui/exchange/share/sharedialog.h"
#include "app/gui/exchange/share/sharelogdialog.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/session/shell.h"
#include "app/gui/session/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace {

constexpr ActionRow table[] = {
    {Command::Import, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Import…"),
     QT_TRANSLATE_NOOP("Action", "Import a CSV file, or merge a bundle from another chapter, after a review."),
     "download", "Ctrl+I", Needs::Writable, true, true},
    {Command::Export, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Export…"),
     QT_TRANSLATE_NOOP("Action", "Export records to a CSV file."), "upload", "Ctrl+E", Needs::File, true},
    {Command::Share, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Share…"),
     QT_TRANSLATE_NOOP("Action", "Create a bundle for another chapter or for partners. You see its contents first."),
     "send", "Ctrl+Shift+E", Needs::File, false, true},
    {Command::ShareLog, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "Sharing lo&g…"),
     QT_TRANSLATE_NOOP("Action", "Show what was shared from this file, when, and with whom."), "list-checks", "",
     Needs::File},
    {Command::Conflicts, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Review conflicts…"),
     QT_TRANSLATE_NOOP("Action", "Resolve conflicting edits made in different chapters."), "git-compare",
     "Ctrl+Shift+R", Needs::File, false, true},
    {Command::Duplicates, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Possible duplicates…"),
     QT_TRANSLATE_NOOP("Action", "Compare records that may be the same person, and join them or keep both."), "users",
     "", Needs::File},
};

bool isTable(const QString &path)
{
    const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

}

ExchangeCommands::ExchangeCommands(const WorkspaceContext &context, Shell &shell)
    : CommandOwner(shell.widget())
    , m_session(context.session)
    , m_settings(context.settings)
    , m_shell(shell)
{
    // Queued: the file has just been opened, and the window is still to show it.
    connect(&m_session, &Session::fileChanged, this, &ExchangeCommands::takeWaitingBundle, Qt::QueuedConnection);
}

std::span<const ActionRow> ExchangeCommands::rows() const
{
    return table;
}

bool ExchangeCommands::run(Command command)
{
    switch (command) {
    case Command::Import:
        chooseImport();
        return true;
    case Command::Export:
        exportRecords();
        return true;
    case Command::Share:
        open(new ShareDialog(m_session, m_shell.widget()));
        return true;
    case Command::ShareLog:
        open(new ShareLogDialog(m_session, m_shell.widget()));
        return true;
    case Command::Conflicts:
        open(new ConflictsDialog(m_session, m_shell.widget()));
        return true;
    case Command::Duplicates:
        findDuplicates(shownEntity());
        return true;
    default:
        return false;
    }
}

bool ExchangeCommands::takeFile(const QString &path, Came came)
{
    if (MergePage::isBundle(path)) {
        startMerge(path);
        return true;
    }
    if (came == Came::Opened) {
        if (isTable(path))
            offerImport(path);
        return isTable(path);
    }
    if (m_session.isOpen())
        startImport(path);
    else
        m_session.report({Severity::Warning, tr("Open or start a chapter file first, then drop the list again.")});
    return true;
}

void ExchangeCommands::offerImport(const QString &path)
{
    Message message{Severity::Warning,
                    tr("%1 is a text table, not a chapter file. Import it instead?").arg(QFileInfo(path).fileName())};
    if (m_session.isOpen())
        message.buttons.append({tr("Import"), [this, path] { startImport(path); }});
    m_session.report(message);
}

ImportPage *ExchangeCommands::startImport(const QString &path)
{
    if (!m_session.canWrite() || !m_shell.leaveCurrent())
        return nullptr;
    auto *page = new ImportPage(m_session, shownEntity(), m_shell.widget());
    connect(page, &ImportPage::finished, this, [this, page](const Entity *target) { m_shell.closePage(page, target); });
    m_shell.showPage(page);
    page->start(path);
    return page;
}

MergePage *ExchangeCommands::startMerge(const QString &path)
{
    if (!m_session.isOpen()) {
        keepBundleWaiting(path);
        return nullptr;
    }
    if (!m_shell.leaveCurrent())
        return nullptr;
    const Entity *before = shownEntity();
    auto *page = new MergePage(m_session, m_shell.widget());
    connect(page, &MergePage::finished, this, [this, page, before] { m_shell.closePage(page, before); });
    connect(page, &MergePage::conflictsRequested, this, [this] { m_shell.run(Command::Conflicts); });
    connect(page, &MergePage::duplicatesRequested, this, &ExchangeCommands::findDuplicates);
    connect(
        page, &MergePage::reopenRequested, this,
        [this](const QString &bundle) {
            m_waitingBundle = bundle;
            m_session.open(m_session.path());
        },
        Qt::QueuedConnection);
    m_shell.showPage(page);
    page->start(path);
    return page;
}

void ExchangeCommands::keepBundleWaiting(const QString &path)
{
    m_waitingBundle = path;
    Message message{Severity::Warning,
                    tr("%1 is a bundle from another chapter. Open or create the chapter file to merge it into.")
                        .arg(QFileInfo(path).fileName())};
    const QString recent = m_settings.recentFiles().value(0);
    if (QFileInfo::exists(recent))
        message.buttons.append(
            {tr("Open %1").arg(QFileInfo(recent).fileName()), [this, recent] { m_shell.openFile(recent); }});
    m_session.report(message);
}

void ExchangeCommands::takeWaitingBundle()
{
    if (m_session.isOpen() && !m_waitingBundle.isEmpty())
        startMerge(std::exchange(m_waitingBundle, {}));
}

void ExchangeCommands::importOrMerge(const QString &path)
{
    if (MergePage::isBundle(path))
        startMerge(path);
    else
        startImport(path);
}

void ExchangeCommands::chooseImport()
{
    auto *dialog = new QFileDialog(m_shell.widget(), tr("Import a table or a bundle"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables and bundles (*.csv *.tsv *.txt *.gsbundle *.zip);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangeCommands::importOrMerge);
    open(dialog);
}

void ExchangeCommands::exportRecords()
{
    const Query *shown = m_shell.current() ? m_shell.current()->list() : nullptr;
    const std::optional<Query> list = shown ? std::optional<Query>(*shown) : std::nullopt;
    open(new ExportDialog(m_session, list, m_shell.widget()));
}

void ExchangeCommands::findDuplicates(const Entity *entity)
{
    open(new DuplicatesDialog(m_session, entity, m_shell.widget()));
}

const Entity *ExchangeCommands::shownEntity() const
{
    return m_shell.current() ? m_shell.current()->entity() : nullptr;
}
