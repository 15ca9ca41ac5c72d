// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QString>

#include <span>
#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

/// Every command of the window and of its workspaces. The text, shortcut and menu of a command are in the ActionRow of
/// its handler.
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

/// One command as data. Menus, toolbar, the list of shortcuts and the help page are built from these.
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
    /// The key works only while the list or form that the command acts on has the focus.
    bool local = false;
};

/// The commands of the window itself and those that every list answers.
std::span<const ActionRow> commonActions();

/// The action table of one window: its rows, and a QAction for each. Workspaces and command owners add their rows when
/// the window is created. Within a menu, commands are in the order in which they were added.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    /// Adds rows and their actions. No command may be added twice.
    void add(std::span<const ActionRow> rows);
    const std::vector<ActionRow> &rows() const { return m_rows; }

    QAction *get(Command id) const { return m_actions.value(int(id)); }
    /// A command's name without mnemonic and ellipsis, in the current language.
    static QString plainText(const ActionRow &row);
    static QString tip(const ActionRow &row);
    static QString menuTitle(MenuId menu);
    /// Creates all menus; recent is put below the command that opens a file.
    void fill(QMenuBar *bar, QMenu *recent);
    void fill(QToolBar *bar);
    /// Sets all texts in the current language.
    void retranslate();

Q_SIGNALS:
    void triggered(Command id);

private:
    std::vector<ActionRow> m_rows;
    QHash<int, QAction *> m_actions;
};
