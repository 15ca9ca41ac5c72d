// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/workspace.h"
#include "app/gui/window/dialogs.h"
#include "app/gui/window/rail.h"
#include "tests/app/gui/windowfixture.h"

#include <QTextBrowser>
#include <QTreeWidget>

#include <catch2/catch.hpp>

#include <set>

namespace {

/// Notes which records it was asked to open, and which commands to run.
class NotedWorkspace : public Workspace
{
public:
    using Workspace::Workspace;
    QString title() const override { return QStringLiteral("Noted"); }
    void enter() override { setFocus(); }
    bool openRecord(const Entity &, const Id &id) override
    {
        opened.push_back(id);
        return true;
    }
    bool can(Command command) const override { return command == Command::Share; }
    void run(Command command) override { commands.push_back(command); }

    std::vector<Id> opened;
    std::vector<Command> commands;
};

Workspace *makeNoted(const WorkspaceContext &, QWidget *parent)
{
    return new NotedWorkspace(parent);
}

Workspace *makeList(const WorkspaceContext &, const Entity &, QWidget *parent)
{
    return new NotedWorkspace(parent);
}

/// A workspace's own row; a command that the window has no row for.
constexpr ActionRow ownRow[] = {
    {Command::Share, MenuId::Edit, "Count &heads", "Enter a head count.", "users", "Ctrl+Shift+C", Needs::File}};

ActionRow placeRow(Command id, const char *text, const char *shortcut)
{
    return {id, MenuId::View, text, "Go there.", "user", shortcut, Needs::File};
}

/// Two places in one window: one that shows actions and pledges, and one that shows nothing but answers a command.
struct PlacesFixture : ChapterFixture {
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Language language;
    Workspaces places;
    std::unique_ptr<MainWindow> window;

    explicit PlacesFixture(bool withOwnRow = false)
    {
        places.places = {{placeRow(Command::ShowPledges, "&Promises", "Ctrl+5"), {"action", "pledge"}, makeNoted},
                         {placeRow(Command::ShowPeople, "&Crew", "Ctrl+6"), {}, makeNoted}};
        if (withOwnRow)
            places.places[1].commands = ownRow;
        places.makeList = makeList;
        places.listsUnder = Command::ShowPeople;
        window = std::make_unique<MainWindow>(session, settings, language, places);
        window->show();
    }

    NotedWorkspace *current() const { return dynamic_cast<NotedWorkspace *>(window->current()); }
    QString marked() const
    {
        const QListWidgetItem *item = window->rail().currentItem();
        return item ? item->text() : QString();
    }
};

QAction *inMenus(const MainWindow &window, const QString &text)
{
    const QList<QAction *> menus = window.menuBar()->actions();
    for (QAction *menu : menus) {
        const QList<QAction *> entries = menu->menu()->actions();
        for (QAction *entry : entries)
            if (entry->text() == text)
                return entry;
    }
    return nullptr;
}

}

TEST_CASE("Rail, menu, keys and where a record opens follow from the list of places", "[gui][places]")
{
    PlacesFixture fixture;
    Rail &rail = fixture.window->rail();
    REQUIRE(rail.count() == 2);
    CHECK(rail.item(0)->text() == QStringLiteral("Promises"));
    CHECK(rail.item(1)->text() == QStringLiteral("Crew"));
    CHECK(fixture.marked() == QStringLiteral("Promises"));
    Workspace *first = fixture.window->current();
    REQUIRE(inMenus(*fixture.window, QStringLiteral("&Crew")));
    CHECK(inMenus(*fixture.window, QStringLiteral("&Crew"))->shortcut() == QKeySequence(QStringLiteral("Ctrl+6")));

    QAction *crew = fixture.window->actions().get(Command::ShowPeople);
    crew->trigger();
    CHECK(fixture.window->current() != first);
    CHECK(fixture.marked() == QStringLiteral("Crew"));

    const Id pledge = Id::create(1700000000000);
    fixture.window->openRecord(*findEntity("pledge"), pledge);
    CHECK(fixture.window->current() == first);
    CHECK(fixture.current()->opened == std::vector<Id>{pledge});
    CHECK(fixture.marked() == QStringLiteral("Promises"));
    CHECK(fixture.window->showEntity(*findEntity("action")) == first);
}

TEST_CASE("An entity in no place gets a list of its own under the place that is named for that", "[gui][places]")
{
    PlacesFixture fixture;
    Workspace *people = fixture.window->showPlace(fixture.places.places[1]);
    Workspace *sources = fixture.window->showEntity(*findEntity("source"));
    REQUIRE(sources);
    CHECK(sources != people);
    CHECK(fixture.marked() == QStringLiteral("Crew"));
    CHECK(fixture.window->showEntity(*findEntity("task")) != sources);
    CHECK(fixture.window->showEntity(*findEntity("source")) == sources);
}

TEST_CASE("The program's places each have a command, a key, an icon, and entities of their own", "[gui][places]")
{
    std::set<Command> commands;
    std::set<QString> keys, icons, shown;
    for (const Place &place : workspaces().places) {
        CAPTURE(place.row.text);
        CHECK(commands.insert(place.row.id).second);
        CHECK(keys.insert(QLatin1String(place.row.shortcut)).second);
        CHECK(icons.insert(QLatin1String(place.row.icon)).second);
        CHECK(place.make);
        for (const char *key : place.entities) {
            CHECK(findEntity(key));
            CHECK(shown.insert(QLatin1String(key)).second);
        }
    }
    CHECK(workspaces().placeOf(workspaces().listsUnder));
}

TEST_CASE("A workspace's own command is in the menu, the list of shortcuts and the help page", "[gui][places]")
{
    PlacesFixture fixture(true);
    QAction *entry = inMenus(*fixture.window, QStringLiteral("Count &heads"));
    REQUIRE(entry);
    CHECK(entry->isEnabled());
    const ShortcutsDialog shortcuts(fixture.window->actions(), nullptr);
    const auto *list = shortcuts.findChild<QTreeWidget *>();
    REQUIRE(list);
    CHECK(list->findItems(QStringLiteral("Count heads"), Qt::MatchExactly, 1).size() == 1);
    const HelpDialog help(fixture.window->actions(), nullptr);
    CHECK(help.findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Enter a head count.")));

    // Run from elsewhere, it goes to its workspace first.
    CHECK(fixture.marked() == QStringLiteral("Promises"));
    entry->trigger();
    CHECK(fixture.marked() == QStringLiteral("Crew"));
    REQUIRE(fixture.current());
    CHECK(fixture.current()->commands == std::vector<Command>{Command::Share});
}
