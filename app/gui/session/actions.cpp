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
     QT_TRANSLATE_NOOP("Action", "Create an empty chapter file."), "file-plus", "Ctrl+Shift+N"},
    {Command::Open, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Open…"),
     QT_TRANSLATE_NOOP("Action", "Open a chapter file."), "folder-open", "Ctrl+O"},
    {Command::Backup, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Back up now"),
     QT_TRANSLATE_NOOP("Action", "Changes are saved automatically; this also saves a copy in the backup folder."),
     "archive", "Ctrl+S", Needs::File, false, true},
    {Command::CloseFile, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Close file"),
     QT_TRANSLATE_NOOP("Action", "Close this chapter file and show the start page."), "", "Ctrl+W", Needs::File},
    {Command::Settings, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Settings…"),
     QT_TRANSLATE_NOOP("Action", "Choose language, colors and whether recent files are remembered."), "settings",
     "Ctrl+,", Needs::Nothing, false, true},
    {Command::Quit, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Quit"),
     QT_TRANSLATE_NOOP("Action", "Close the window. All changes are already saved."), "", "Ctrl+Q", Needs::Nothing,
     false, true},

    {Command::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Undo"),
     QT_TRANSLATE_NOOP("Action", "Undo the last step, even after the file was closed."), "undo-2", "Ctrl+Z",
     Needs::Writable},
    {Command::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Redo"),
     QT_TRANSLATE_NOOP("Action", "Redo the step that was undone."), "redo-2", "Ctrl+Shift+Z", Needs::Writable},
    {Command::NewRecord, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&New record"),
     QT_TRANSLATE_NOOP("Action", "Add a record to this list."), "plus", "Ctrl+N", Needs::Writable, true, true},
    {Command::SaveRecord, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Save record"),
     QT_TRANSLATE_NOOP("Action", "Save the new record, or the field you are editing."), "check", "Ctrl+Return",
     Needs::Writable},
    {Command::Duplicate, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Dupl&icate"),
     QT_TRANSLATE_NOOP("Action", "Create a new record with the values of this one."), "copy", "Ctrl+D",
     Needs::Selection},
    {Command::Delete, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Delete"),
     QT_TRANSLATE_NOOP("Action", "Delete the selected records. You can restore them."), "trash-2", "Del",
     Needs::Selection, false, false, true},
    {Command::FindAll, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Find everywhere"),
     QT_TRANSLATE_NOOP("Action", "Search all records."), "search", "Ctrl+F", Needs::File, false, true},
    {Command::FilterList, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Fi&lter this list"),
     QT_TRANSLATE_NOOP("Action", "Show only records that contain the words you type."), "funnel", "/", Needs::List,
     false, false, true},

    {Command::NextPane, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Next pane"),
     QT_TRANSLATE_NOOP("Action", "Move the focus to the next part of the window."), "", "F6", Needs::File, false, true},
    {Command::PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Action", "Pre&vious pane"),
     QT_TRANSLATE_NOOP("Action", "Move the focus to the previous part of the window."), "", "Shift+F6", Needs::File},
    {Command::ToggleDetail, MenuId::View, QT_TRANSLATE_NOOP("Action", "De&tail"),
     QT_TRANSLATE_NOOP("Action", "Show or hide the form beside the list."), "panel-right", "F9", Needs::List, false,
     true},
    {Command::ChooseColumns, MenuId::View, QT_TRANSLATE_NOOP("Action", "C&hoose columns…"),
     QT_TRANSLATE_NOOP("Action", "Choose the columns of the list. You can also right-click its header."), "columns-3",
     "", Needs::List},
    {Command::ShowDeleted, MenuId::View, QT_TRANSLATE_NOOP("Action", "Deleted record&s"),
     QT_TRANSLATE_NOOP("Action", "Show the deleted records of this list, to view or restore them."), "archive-restore",
     "", Needs::List},

    {Command::Help, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Help"),
     QT_TRANSLATE_NOOP("Action", "Show an introduction and what each command does."), "circle-help", "F1"},
    {Command::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Action", "Show all keyboard shortcuts."), "keyboard", "Ctrl+/"},
    {Command::About, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&About Groundswell"),
     QT_TRANSLATE_NOOP("Action", "Show version and license."), "info", "", Needs::Nothing, false, true},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

}

std::span<const ActionRow> commonActions()
{
    return table;
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{}

void Actions::add(std::span<const ActionRow> rows)
{
    for (const ActionRow &row : rows) {
        Q_ASSERT_X(!get(row.id), "Actions::add", "a command was added twice");
        auto *action = new QAction(icons::get(row.icon), {}, this);
        action->setShortcut(QKeySequence::fromString(QLatin1String(row.shortcut), QKeySequence::PortableText));
        if (row.local)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (row.id == Command::Quit)
            action->setMenuRole(QAction::QuitRole);
        action->setCheckable(row.id == Command::ShowDeleted || row.id == Command::ToggleDetail);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        m_actions.insert(int(row.id), action);
        m_rows.push_back(row);
    }
    retranslate();
}

QString Actions::plainText(const ActionRow &row)
{
    return say(row.text).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString Actions::tip(const ActionRow &row)
{
    return say(row.tip);
}

QString Actions::menuTitle(MenuId menu)
{
    constexpr const char *titles[] = {QT_TRANSLATE_NOOP("Action", "&File"), QT_TRANSLATE_NOOP("Action", "&Edit"),
                                      QT_TRANSLATE_NOOP("Action", "&View"), QT_TRANSLATE_NOOP("Action", "E&xchange"),
                                      QT_TRANSLATE_NOOP("Action", "&Help")};
    return say(titles[int(menu)]);
}

void Actions::retranslate()
{
    for (const ActionRow &row : m_rows) {
        QAction *action = get(row.id);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(say(row.text));
        action->setToolTip(key.isEmpty() ? tip(row) : QStringLiteral("%1 (%2)").arg(tip(row), key));
        action->setStatusTip({});
        action->setIconText(plainText(row));
    }
}

void Actions::fill(QMenuBar *bar, QMenu *recent)
{
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Exchange, MenuId::Help}) {
        auto *menu = new QMenu(menuTitle(id), bar);
        menu->setToolTipsVisible(true);
        for (const ActionRow &row : m_rows) {
            if (row.menu != id)
                continue;
            if (row.separator && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(get(row.id));
            if (row.id == Command::Open && recent)
                menu->addMenu(recent);
        }
        if (!menu->isEmpty())
            bar->addMenu(menu);
    }
}

void Actions::fill(QToolBar *bar)
{
    for (const ActionRow &row : m_rows) {
        if (!row.toolbar)
            continue;
        if (row.separator && !bar->actions().isEmpty())
            bar->addSeparator();
        bar->addAction(get(row.id));
    }
}
