// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/actions.h"
#include "core/base/id.h"
#include "core/model/field.h"

#include <QHash>
#include <QMainWindow>

class ImportPage;
class Language;
class MessageBar;
class QDialog;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class Rail;
class SearchPage;
class Session;
class Settings;
class MergePage;
class Workspace;

/// The one window: menus, toolbar, rail, messages, and a stack of workspaces of which it knows only the interface.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings, Language &language);
    ~MainWindow() override;

    Actions &actions() { return *m_actions; }
    MessageBar &messages() { return *m_messages; }
    QLineEdit &searchLine() { return *m_search; }
    Workspace *current() const;

    void openFile(const QString &path);
    /// Saves what can still be read of a damaged file in a new one, and offers to open that.
    void rescue(const QString &damaged, const QString &path);
    void openExample();
    void run(Command command);
    /// Goes to the list of an entity; makes its workspace when it is the first time.
    Workspace *showEntity(const Entity &entity);
    void openRecord(const Entity &entity, const Id &id);
    ImportPage *startImport(const QString &path);
    /// The same for another chapter's bundle. Without an open file the bundle waits until one is opened.
    MergePage *startTakeIn(const QString &path);
    /// A table or a bundle, as its name says.
    void takeFile(const QString &path);
    void searchFor(const QString &words);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The entity whose list a command leads to; null for other commands.
    static const Entity *entityAt(Command command);
    void buildFrame();
    void buildBars();
    void buildRail();
    void fillRecent();
    void resetWorkspaces();
    void rebuild();
    bool goTo(Workspace *workspace);
    void showAllRecords();
    void showWelcome();
    void closeSearch();
    void adaptActions();
    void adaptStatus();
    void movePane(int direction);
    void useLanguage(const QString &code);
    void saveLayout();
    void createFile(const QString &name, const QString &postalCode);
    void chooseFile();
    void chooseImport();
    void exportRecords();
    void showDialog(Command command);
    static void openDialog(QDialog *dialog);
    void countConflicts();
    Workspace *placeForImport(Workspace *page);
    void leaveImport(Workspace *page, const Entity *target);
    void keepBundleWaiting(const QString &path);
    void takeWaitingBundle();
    void backUp();
    void chooseRescue(const QString &damaged);
    void adopt(Workspace *workspace);
    bool leaveCurrent();

    Session &m_session;
    Settings &m_settings;
    Language &m_language;
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
    QHash<QString, Workspace *> m_workspaces; ///< By entity key; others under names that no entity can have.
    SearchPage *m_searchPage = nullptr;
    Workspace *m_beforeSearch = nullptr;
    QString m_waitingBundle; ///< To be taken in as soon as a file is open.
    bool m_rebuilding = false;
};
