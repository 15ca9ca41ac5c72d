// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/actions.h"

#include "app/gui/look/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace {

constexpr ActionRow table[] = {
    {Command::NewFile, MenuId::File, QT_TRANSLATE_NOOP("Action", "&New chapter file…"),
     QT_TRANSLATE_NOOP("Action", "Start an empty file for a chapter."), "file-plus", "Ctrl+Shift+N"},
    {Command::Open, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Open…"),
     QT_TRANSLATE_NOOP("Action", "Open a chapter file."), "folder-open", "Ctrl+O"},
    {Command::Backup, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Back up now"),
     QT_TRANSLATE_NOOP("Action", "Everything is saved at once; this puts a copy into the folder of backups."),
     "archive", "Ctrl+S", Needs::File, false, true},
    {Command::CloseFile, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Close file"),
     QT_TRANSLATE_NOOP("Action", "Close this chapter file and show the start page."), "", "Ctrl+W", Needs::File},
    {Command::Settings, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Settings…"),
     QT_TRANSLATE_NOOP("Action", "Language, colours and what is remembered."), "settings", "Ctrl+,", Needs::Nothing,
     false, true},
    {Command::Quit, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Quit"),
     QT_TRANSLATE_NOOP("Action", "Close the window. Everything is saved."), "", "Ctrl+Q", Needs::Nothing, false, true},

    {Command::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Undo"),
     QT_TRANSLATE_NOOP("Action", "Take back the last step, also after the file was closed in between."), "undo-2",
     "Ctrl+Z", Needs::Writable},
    {Command::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Redo"),
     QT_TRANSLATE_NOOP("Action", "Do again what was undone."), "redo-2", "Ctrl+Shift+Z", Needs::Writable},
    {Command::NewRecord, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&New record"),
     QT_TRANSLATE_NOOP("Action", "Add a record of the kind that the list shows."), "plus", "Ctrl+N", Needs::Writable,
     true, true},
    {Command::SaveRecord, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Save record"),
     QT_TRANSLATE_NOOP("Action", "Save the new record, or finish what is being typed."), "check", "Ctrl+Return",
     Needs::Writable},
    {Command::Duplicate, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Dupl&icate"),
     QT_TRANSLATE_NOOP("Action", "Start a new record with the values of this one."), "copy", "Ctrl+D",
     Needs::Selection},
    {Command::Delete, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Delete"),
     QT_TRANSLATE_NOOP("Action", "Delete the selected records. They can be brought back."), "trash-2", "Del",
     Needs::Selection, false, false, true},
    {Command::FindAll, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Find everywhere"),
     QT_TRANSLATE_NOOP("Action", "Search all records of all kinds."), "search", "Ctrl+F", Needs::File, false, true},
    {Command::FilterList, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Fi&lter this list"),
     QT_TRANSLATE_NOOP("Action", "Show only what holds the words you type."), "funnel", "/", Needs::List, false, false,
     true},

    {Command::ShowActions, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Actions"),
     QT_TRANSLATE_NOOP("Action", "Go to the actions."), "calendar-days", "Ctrl+1", Needs::File},
    {Command::ShowPledges, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Pledges"),
     QT_TRANSLATE_NOOP("Action", "Go to the pledges."), "hand-helping", "Ctrl+2", Needs::File},
    {Command::ShowDemands, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Demands"),
     QT_TRANSLATE_NOOP("Action", "Go to the demands."), "target", "Ctrl+3", Needs::File},
    {Command::ShowCoalition, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Coalition"),
     QT_TRANSLATE_NOOP("Action", "Go to the organizations."), "handshake", "Ctrl+4", Needs::File},
    {Command::ShowLocations, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Locations"),
     QT_TRANSLATE_NOOP("Action", "Go to the locations."), "map-pin", "Ctrl+5", Needs::File},
    {Command::ShowPeople, MenuId::View, QT_TRANSLATE_NOOP("Action", "P&eople"),
     QT_TRANSLATE_NOOP("Action", "Go to the people."), "user", "Ctrl+6", Needs::File},
    {Command::ShowAll, MenuId::View, QT_TRANSLATE_NOOP("Action", "All &records"),
     QT_TRANSLATE_NOOP("Action", "Go to the list of all kinds of records."), "database", "Ctrl+7", Needs::File},
    {Command::NextPane, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Next pane"),
     QT_TRANSLATE_NOOP("Action", "Move the focus to the next part of the window."), "", "F6", Needs::File, false, true},
    {Command::PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Action", "Pre&vious pane"),
     QT_TRANSLATE_NOOP("Action", "Move the focus to the part of the window before."), "", "Shift+F6", Needs::File},
    {Command::ToggleDetail, MenuId::View, QT_TRANSLATE_NOOP("Action", "De&tail"),
     QT_TRANSLATE_NOOP("Action", "Show or hide the form beside the list."), "panel-right", "F9", Needs::List, false,
     true},
    {Command::ChooseColumns, MenuId::View, QT_TRANSLATE_NOOP("Action", "C&hoose columns…"),
     QT_TRANSLATE_NOOP("Action", "Choose what the list shows; also by right click on its header."), "columns-3", "",
     Needs::List},
    {Command::ShowDeleted, MenuId::View, QT_TRANSLATE_NOOP("Action", "Deleted record&s"),
     QT_TRANSLATE_NOOP("Action", "Show the deleted records of this list, to look at them or bring them back."),
     "archive-restore", "", Needs::List},

    {Command::Import, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Import…"),
     QT_TRANSLATE_NOOP("Action",
                       "Take a CSV file or a bundle from another chapter into this file, with a review first."),
     "download", "Ctrl+I", Needs::Writable, true, true},
    {Command::Export, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Export…"),
     QT_TRANSLATE_NOOP("Action", "Write records to a CSV file."), "upload", "Ctrl+E", Needs::File, true},
    {Command::Share, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Share…"),
     QT_TRANSLATE_NOOP("Action", "Make a bundle for another chapter or for partners, and see first what is in it."),
     "send", "Ctrl+Shift+E", Needs::File, false, true},
    {Command::ShareLog, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "Shared so &far…"),
     QT_TRANSLATE_NOOP("Action", "What left this chapter file, when and for whom."), "list-checks", "", Needs::File},
    {Command::Conflicts, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Review conflicts…"),
     QT_TRANSLATE_NOOP("Action", "Decide where people wrote different things without knowing of each other's."),
     "git-compare", "Ctrl+Shift+R", Needs::File, false, true},
    {Command::Duplicates, MenuId::Exchange, QT_TRANSLATE_NOOP("Action", "&Possible duplicates…"),
     QT_TRANSLATE_NOOP("Action", "Records that may be one person, side by side, to join or to leave."), "users", "",
     Needs::File},

    {Command::Help, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Help"),
     QT_TRANSLATE_NOOP("Action", "A page about how to get on."), "circle-help", "F1"},
    {Command::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Action", "All keys at a glance."), "keyboard", "Ctrl+/"},
    {Command::About, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&About Groundswell"),
     QT_TRANSLATE_NOOP("Action", "Version and licence."), "info", "", Needs::Nothing, false, true},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

}

std::span<const ActionRow> actionTable()
{
    return table;
}

const char *menuTitle(MenuId menu)
{
    constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Action", "&File"), QT_TRANSLATE_NOOP("Action", "&Edit"),
                                      QT_TRANSLATE_NOOP("Action", "&View"), QT_TRANSLATE_NOOP("Action", "E&xchange"),
                                      QT_TRANSLATE_NOOP("Action", "&Help")};
    return titles[int(menu)];
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : table) {
        auto *action = new QAction(icons::get(row.icon), {}, this);
        action->setShortcut(QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText));
        if (row.local)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (row.id == Command::Quit)
            action->setMenuRole(QAction::QuitRole);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        m_actions.insert(int(row.id), action);
    }
    get(Command::ShowDeleted)->setCheckable(true);
    get(Command::ToggleDetail)->setCheckable(true);
    get(Command::ToggleDetail)->setChecked(true);
    retranslate();
}

void Actions::retranslate()
{
    for (const ActionRow &row : table) {
        QAction *action = get(row.id);
        const QString text = say(row.text);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        QString plain = text;
        plain.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        action->setToolTip(key.isEmpty() ? say(row.tip) : QStringLiteral("%1 (%2)").arg(say(row.tip), key));
        action->setStatusTip({});
        action->setIconText(plain);
    }
}

void Actions::fill(QMenuBar *bar, QMenu *recent)
{
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Exchange, MenuId::Help}) {
        QMenu *menu = bar->addMenu(say(menuTitle(id)));
        menu->setToolTipsVisible(true);
        for (const ActionRow &row : table) {
            if (row.menu != id)
                continue;
            if (row.separator && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(get(row.id));
            if (row.id == Command::Open && recent)
                menu->addMenu(recent);
        }
    }
}

void Actions::fill(QToolBar *bar)
{
    for (const ActionRow &row : table) {
        if (!row.toolbar)
            continue;
        if (row.separator && !bar->actions().isEmpty())
            bar->addSeparator();
        bar->addAction(get(row.id));
    }
}
