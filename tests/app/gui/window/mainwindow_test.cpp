// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/detailpane.h"
#include "app/gui/form/fieldrow.h"
#include "app/gui/table/recordtable.h"
#include "app/gui/table/recordworkspace.h"
#include "app/gui/window/allrecordsworkspace.h"
#include "app/gui/window/filecommands.h"
#include "app/gui/window/messagebar.h"
#include "app/gui/window/searchpage.h"
#include "tests/app/gui/windowfixture.h"
#include "tests/support/damage.h"
#include "tests/support/places.h"

#include <QLineEdit>
#include <QProcess>
#include <QTreeWidget>

#include <catch2/catch.hpp>

TEST_CASE("Every entity opens in the window, takes a new record and has names on all its controls", "[gui][window]")
{
    WindowFixture fixture;
    for (const Entity *entity : entities()) {
        CAPTURE(entity->key);
        auto *workspace = qobject_cast<RecordWorkspace *>(fixture.window->showEntity(*entity));
        REQUIRE(workspace);
        CHECK(fixture.window->current() == workspace);
        workspace->run(Command::NewRecord);
        CHECK(workspace->detail().form().isNew());
        CHECK(namelessControls(*workspace).join(QStringLiteral("; ")).toStdString() == "");
        workspace->detail().form().discardNew();
    }
}

TEST_CASE("The frame, the welcome card and the dialogs have names on all their controls in every language",
          "[gui][window]")
{
    for (const QString &code : Language::available()) {
        WindowFixture fixture(code);
        CHECK(namelessControls(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
        fixture.window->run(Command::ShowAll);
        fixture.waitUntilIdle();
        CHECK(namelessControls(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
        for (const Command command :
             {Command::Settings, Command::Shortcuts, Command::Help, Command::About, Command::Export}) {
            fixture.window->run(command);
            QWidget *dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            CHECK(namelessControls(*dialog).join(QStringLiteral("; ")).toStdString() == "");
            CHECK(clashingLetters(*dialog).join(QStringLiteral("; ")).toStdString() == "");
            QTest::keyClick(dialog, Qt::Key_Escape);
            CHECK(QApplication::activeModalWidget() == nullptr);
        }
        fixture.session.close();
        CHECK(namelessControls(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
        CHECK(clashingLetters(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
    }
}

TEST_CASE("For a damaged file the window offers a rescue copy, which opens", "[gui][window]")
{
    WindowFixture fixture;
    for (int i = 0; i < 300; ++i)
        fixture.add("pledge", {{"alias", "Card"}, {"notes", std::string(200, 'n')}});
    fixture.session.close();
    // A word of the schema is wrong: nothing of the file can be read in the usual way.
    QByteArray bytes = readFile(fixture.path());
    const qsizetype word = bytes.indexOf("CREATE TABLE 'pledge_fts_data'");
    REQUIRE(word > 0);
    bytes.replace(word, 6, "CRXATE");
    writeFile(fixture.path(), bytes);
    fixture.window->openFile(fixture.path());
    CHECK_FALSE(fixture.session.isOpen());
    CHECK(fixture.window->messages().texts().join(QLatin1Char(' ')).contains(QStringLiteral("damaged")));
    const auto button = [&](const QString &text) -> QAbstractButton * {
        const QList<QAbstractButton *> all = fixture.window->messages().findChildren<QAbstractButton *>();
        for (QAbstractButton *one : all)
            if (one->text() == text)
                return one;
        return nullptr;
    };
    REQUIRE(button(QStringLiteral("Rescue copy…")));
    const QString copy = fixture.folder.filePath(QStringLiteral("rescued.groundswell"));
    fixture.window->findChild<FileCommands *>()->rescue(fixture.path(), copy);
    fixture.waitUntilIdle();
    QAbstractButton *open = button(QStringLiteral("Open the rescue copy"));
    REQUIRE(open);
    open->click();
    CHECK(fixture.session.path() == copy);
    Query query;
    query.entity = &ChapterFixture::entity("pledge");
    CHECK(fixture.session.store().count(query) == 300);
    CHECK(readFile(fixture.path()) == bytes);
}

TEST_CASE("Deleting asks nothing and can be undone from the message", "[gui][window]")
{
    WindowFixture fixture;
    const Id id = fixture.add("organization", {{"name", "Harbor Tenants"}});
    auto *workspace =
        qobject_cast<RecordWorkspace *>(fixture.window->showEntity(ChapterFixture::entity("organization")));
    REQUIRE(workspace->selection().select(id));
    workspace->run(Command::Delete);
    CHECK(workspace->records().rowCount() == 0);
    CHECK(fixture.window->messages().texts().join(QLatin1Char(' ')).contains(QStringLiteral("Harbor Tenants")));
    fixture.window->run(Command::Undo);
    CHECK(workspace->records().rowCount() == 1);
}

TEST_CASE("A new record is typed and saved by keyboard alone", "[gui][window]")
{
    WindowFixture fixture;
    auto *workspace = qobject_cast<RecordWorkspace *>(fixture.window->showEntity(ChapterFixture::entity("demand")));
    fixture.window->run(Command::NewRecord);
    QWidget *focus = fixture.window->focusWidget();
    REQUIRE(focus);
    QTest::keyClicks(focus, QStringLiteral("Reopen the clinic"));
    fixture.window->run(Command::SaveRecord);
    CHECK(workspace->records().rowCount() == 1);
    CHECK(fixture.session.title(ChapterFixture::entity("demand"), workspace->detail().form().id())
          == QStringLiteral("Reopen the clinic"));
}

TEST_CASE("A workspace with something unsaved is not left silently", "[gui][window]")
{
    WindowFixture fixture;
    auto *workspace =
        qobject_cast<RecordWorkspace *>(fixture.window->showEntity(ChapterFixture::entity("organization")));
    fixture.window->run(Command::NewRecord);
    auto *line = qobject_cast<QLineEdit *>(workspace->detail().form().row("city")->editor().control());
    QTest::keyClicks(line, QStringLiteral("Duluth"));
    CHECK(fixture.window->showEntity(ChapterFixture::entity("action")) == nullptr);
    CHECK(fixture.window->current() == workspace);
    CHECK_FALSE(fixture.window->messages().texts().isEmpty());
    auto *name = qobject_cast<QLineEdit *>(workspace->detail().form().row("name")->editor().control());
    QTest::keyClicks(name, QStringLiteral("Clinic Workers"));
    CHECK(fixture.window->showEntity(ChapterFixture::entity("action")) != nullptr);
    Query query;
    query.entity = &ChapterFixture::entity("organization");
    CHECK(fixture.session.store().count(query) == 1);
}

TEST_CASE("The search over everything finds, groups and opens", "[gui][window]")
{
    WindowFixture fixture;
    fixture.add("organization", {{"name", "Núñez Bakery"}});
    const Id pledge = fixture.add("pledge", {{"given_name", "María"}, {"family_name", "Núñez"}});
    fixture.window->searchFor(QStringLiteral("nunez"));
    auto *page = qobject_cast<SearchPage *>(fixture.window->current());
    REQUIRE(page);
    CHECK(page->list().topLevelItemCount() == 2);
    fixture.window->openRecord(ChapterFixture::entity("pledge"), pledge);
    auto *workspace = qobject_cast<RecordWorkspace *>(fixture.window->current());
    REQUIRE(workspace);
    CHECK(workspace->detail().form().id() == pledge);
}

TEST_CASE("The language changes while the window is open and the file stays open", "[gui][window]")
{
    WindowFixture fixture;
    fixture.window->showEntity(ChapterFixture::entity("demand"));
    fixture.language.use(QStringLiteral("es"));
    const QAction *import = fixture.window->actions().get(Command::Import);
    const bool spoken = QTest::qWaitFor([&] { return import->text() == QStringLiteral("&Importar…"); }, 5000);
    CHECK(spoken);
    fixture.waitUntilIdle();
    REQUIRE(fixture.session.isOpen());
    REQUIRE(fixture.window->current());
    CHECK(fixture.window->current()->title() == QStringLiteral("Exigencias"));
}

TEST_CASE("All records shows every entity with its number", "[gui][window]")
{
    WindowFixture fixture;
    fixture.add("task", {{"title", "Ask for the permit"}});
    fixture.window->run(Command::ShowAll);
    fixture.waitUntilIdle();
    auto *page = qobject_cast<AllRecordsWorkspace *>(fixture.window->current());
    REQUIRE(page);
    int kinds = 0;
    bool counted = false;
    for (int i = 0; i < page->list().topLevelItemCount(); ++i)
        for (int j = 0; j < page->list().topLevelItem(i)->childCount(); ++j) {
            ++kinds;
            const QTreeWidgetItem *item = page->list().topLevelItem(i)->child(j);
            counted = counted
                   || (item->data(0, Qt::UserRole).toString() == QLatin1String("task")
                       && item->text(1) == QLatin1String("1"));
        }
    CHECK(kinds == int(entities().size()));
    CHECK(counted);
}

TEST_CASE("Recent files are remembered up to eight and can be switched off", "[gui][settings]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/a/%1").arg(i));
    CHECK(settings.recentFiles().size() == 8);
    CHECK(settings.recentFiles().front() == QStringLiteral("/a/11"));
    settings.setRemembersFiles(false);
    CHECK(settings.recentFiles().isEmpty());
    settings.addRecentFile(QStringLiteral("/a/x"));
    settings.setRemembersFiles(true);
    CHECK(settings.recentFiles().isEmpty());
}

TEST_CASE("The program links no network library", "[gui]")
{
    QProcess process;
    process.start(QStringLiteral("ldd"), {windowProgram()});
    REQUIRE(process.waitForFinished());
    const QString libraries = QString::fromLocal8Bit(process.readAllStandardOutput());
    REQUIRE(libraries.contains(QStringLiteral("Qt6Widgets")));
    CHECK_FALSE(libraries.contains(QStringLiteral("Qt6Network")));
}

TEST_CASE("A message is shown once, and an Undo is offered only for the last step", "[gui][window]")
{
    WindowFixture fixture;
    fixture.session.report({Severity::Warning, QStringLiteral("Once")});
    fixture.session.report({Severity::Warning, QStringLiteral("Once")});
    CHECK(fixture.window->messages().texts() == QStringList{QStringLiteral("Once")});
    fixture.session.report({Severity::Note, QStringLiteral("Deleted"), {{QStringLiteral("Undo"), [] {}}}});
    CHECK(fixture.window->messages().texts().contains(QStringLiteral("Deleted")));
    fixture.add("organization", {{"name", "Harbor Tenants"}});
    CHECK_FALSE(fixture.window->messages().texts().contains(QStringLiteral("Deleted")));
}

TEST_CASE("F6 goes round the parts of the window and comes back", "[gui][window]")
{
    WindowFixture fixture;
    fixture.add("organization", {{"name", "Harbor Tenants"}});
    fixture.window->showEntity(ChapterFixture::entity("organization"));
    QWidget *start = fixture.window->focusWidget();
    REQUIRE(start);
    QList<QWidget *> visited;
    for (int i = 0; i < 10; ++i) {
        fixture.window->run(Command::NextPane);
        if (fixture.window->focusWidget() == start)
            break;
        CHECK_FALSE(visited.contains(fixture.window->focusWidget()));
        visited << fixture.window->focusWidget();
    }
    CHECK(fixture.window->focusWidget() == start);
    CHECK(visited.size() >= 3);
}

TEST_CASE("In a small window the form takes the place of the list and Esc leads back", "[gui][window]")
{
    WindowFixture fixture;
    const Id id = fixture.add("organization", {{"name", "Harbor Tenants"}});
    fixture.window->resize(900, 600);
    auto *workspace =
        qobject_cast<RecordWorkspace *>(fixture.window->showEntity(ChapterFixture::entity("organization")));
    REQUIRE(workspace->selection().select(id));
    CHECK(workspace->table().isVisible());
    CHECK_FALSE(workspace->detail().isVisible());
    QTest::keyClick(&workspace->table(), Qt::Key_Return);
    CHECK(workspace->detail().isVisible());
    CHECK_FALSE(workspace->table().isVisible());
    QTest::keyClick(workspace->detail().form().row("name")->editor().control(), Qt::Key_Escape);
    CHECK(workspace->table().isVisible());
    CHECK_FALSE(workspace->detail().isVisible());
}
