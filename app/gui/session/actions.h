// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QString>

#include <span>

class QMenu;
class QMenuBar;
class QToolBar;

/// Every command of the window.
enum class Command : unsigned char {
    NewFile,
    Open,
    CloseFile,
    Backup,
    Settings,
    Quit,
    Undo,
    Redo,
    NewRecord,
    SaveRecord,
    Duplicate,
    Delete,
    FindAll,
    FilterList,
    ShowActions,
    ShowPledges,
    ShowDemands,
    ShowCoalition,
    ShowLocations,
    ShowPeople,
    ShowAll,
    NextPane,
    PreviousPane,
    ToggleDetail,
    ChooseColumns,
    ShowDeleted,
    Import,
    Export,
    Share,
    ShareLog,
    Conflicts,
    Duplicates,
    Help,
    Shortcuts,
    About,
};

enum class MenuId : unsigned char { File, Edit, View, Exchange, Help };

/// When a command can be used.
enum class Needs : unsigned char { Nothing, File, Writable, List, Selection };

/// One command as data. Menus, toolbar and the list of shortcuts are made from the table of these.
struct ActionRow {
    Command id;
    MenuId menu;
    const char *text; ///< With its mnemonic; to translate in context "Action".
    const char *tip;  ///< One sentence; to translate in context "Action".
    const char *icon;
    const char *shortcut; ///< Portable text; may be empty.
    Needs needs = Needs::Nothing;
    bool toolbar = false;
    bool separator = false; ///< A line above it in its menu, and before it in the toolbar.
    /// The key works only while the list or the form that the command is about has the focus.
    bool local = false;
};

std::span<const ActionRow> actionTable();
const char *menuTitle(MenuId menu);

/// The commands as QActions of one window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    QAction *get(Command id) const { return m_actions.value(int(id)); }
    /// Makes all menus; recent is put where the files are.
    void fill(QMenuBar *bar, QMenu *recent);
    void fill(QToolBar *bar);
    /// Gives texts in the present language.
    void retranslate();

Q_SIGNALS:
    void triggered(Command id);

private:
    QHash<int, QAction *> m_actions;
};
