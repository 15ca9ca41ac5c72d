// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/place.h"
#include "app/gui/session/shell.h"
#include "core/base/id.h"
#include "core/model/field.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

class CommandOwner;
class FileCommands;
class Language;
class MessageBar;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class Rail;
class SearchPage;

/// The one window: menus, toolbar, rail, messages, and a stack of workspaces of which it knows only the interface. What
/// it shows and which commands exist is in the Workspaces that it is given.
class MainWindow : public QMainWindow, public Shell
{
    Q_OBJECT

public:
    /// All of it must outlive the window.
    MainWindow(Session &session, Settings &settings, Language &language, const Workspaces &workspaces);
    ~MainWindow() override;

    Actions &actions() { return *m_actions; }
    MessageBar &messages() { return *m_messages; }
    Rail &rail() { return *m_rail; }
    QLineEdit &searchLine() { return *m_search; }
    QWidget *widget() override { return this; }
    Workspace *current() const override;
    bool leaveCurrent() override;

    void openFile(const QString &path) override;
    void run(Command command) override;
    /// Goes to a place; creates its workspace the first time. Null when the current workspace could not be left.
    Workspace *showPlace(const Place &place);
    /// Goes to the place that shows an entity; one that is in no place gets a list of its own.
    Workspace *showEntity(const Entity &entity) override;
    void openRecord(const Entity &entity, const Id &id);
    void showPage(Workspace *page) override;
    void closePage(Workspace *page, const Entity *next) override;
    void searchFor(const QString &words);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is in the stack, and which command of the rail it belongs to.
    struct Entry {
        Workspace *workspace = nullptr;
        std::optional<Command> rail = std::nullopt;
    };

    void addOwners();
    void buildFrame();
    void buildBars();
    void buildRail();
    void fillRecent();
    void resetWorkspaces();
    void rebuild();
    Workspace *goTo(const Entry &entry);
    Workspace *enter(const QString &key, std::optional<Command> rail, const std::function<Workspace *()> &make);
    void showWelcome();
    void closeSearch();
    bool closeFile();
    void adaptActions();
    void adaptStatus();
    void movePane(int direction);
    void useLanguage(const QString &code);
    void saveLayout();
    void countConflicts();
    void adopt(Workspace *workspace);
    WorkspaceContext context() { return {m_session, m_settings, *m_actions}; }

    Session &m_session;
    Settings &m_settings;
    Language &m_language;
    const Workspaces &m_workspaces;
    Actions *m_actions;
    QWidget *m_frame = nullptr;
    MessageBar *m_messages = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLineEdit *m_search = nullptr;
    QMenu *m_recent = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_saved = nullptr;
    QPushButton *m_conflicts = nullptr;
    QHash<QString, Entry> m_entries; ///< By entity key, or under a name that no entity can have.
    SearchPage *m_searchPage = nullptr;
    Entry m_beforeSearch;
    FileCommands *m_files = nullptr;
    std::vector<CommandOwner *> m_owners;
    bool m_rebuilding = false;
};
