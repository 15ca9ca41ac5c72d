// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests type into a window and check the content of the file afterward, as another program would read it.
#include "app/gui/form/detailpane.h"
#include "app/gui/form/fieldrow.h"
#include "app/gui/table/recordtable.h"
#include "app/gui/table/recordworkspace.h"
#include "tests/app/gui/windowfixture.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QWindow>

#include <catch2/catch.hpp>

namespace {

/// A chapter file with that many pledges. Created once; tests copy it.
QString chapterWith(int pledges)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("%1.groundswell").arg(pledges));
    if (!QFile::exists(path))
        addMany(*Store::create(path, QStringLiteral("Twin Ports"), QStringLiteral("55802")), pledges);
    return path;
}

/// A window that shows the pledges of such a chapter, operated by keyboard and mouse.
struct TypingFixture : WindowFixture {
    QString file = folder.filePath(QStringLiteral("typing.groundswell"));
    RecordWorkspace *workspace = nullptr;

    explicit TypingFixture(int pledges)
    {
        REQUIRE(QFile::copy(chapterWith(pledges), file));
        REQUIRE(session.open(file));
        press(Qt::Key_2, Qt::ControlModifier);
        waitUntilIdle();
        workspace = qobject_cast<RecordWorkspace *>(window->current());
        REQUIRE(workspace);
        REQUIRE(workspace->records().rowCount() == pledges);
    }

    RecordForm &form() const { return workspace->detail().form(); }
    QLineEdit &line(const char *key) const
    {
        auto *found = qobject_cast<QLineEdit *>(form().row(key)->editor().control());
        REQUIRE(found);
        return *found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void type(const char *text) const
    {
        for (; *text; ++text)
            QTest::keyClick(window->windowHandle(), *text);
    }
    void click(const QWidget &widget, const QPoint &at) const
    {
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget.mapTo(window.get(), at));
    }
    /// The names sort the record to the top of the list, so all others move.
    void typeDraft(const char *given) const
    {
        press(Qt::Key_N, Qt::ControlModifier);
        type(given);
        press(Qt::Key_Tab);
        type("Aardvark");
        REQUIRE(form().hasDraft());
    }
    void pressSave() const
    {
        const QList<QPushButton *> buttons = workspace->detail().findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            if (button->text() == QStringLiteral("Save")) {
                REQUIRE(button->isVisible());
                click(*button, button->rect().center());
                return;
            }
        FAIL("no Save button");
    }

    /// The records in the file with that given name.
    std::vector<Id> saved(const char *given) const
    {
        const auto other = Store::open(file, Store::Mode::ReadOnly);
        Query query;
        query.entity = &entity("pledge");
        query.filters.push_back({&field("pledge", "given_name"), Filter::Test::Equal, Value(std::string(given))});
        std::vector<Id> ids;
        other->forEach(query, [&](const Record &record) {
            ids.push_back(record.id());
            return true;
        });
        return ids;
    }
    qint64 count() const
    {
        const auto other = Store::open(file, Store::Mode::ReadOnly);
        Query query;
        query.entity = &entity("pledge");
        return other->count(query);
    }
    qint64 steps() const { return Store::open(file, Store::Mode::ReadOnly)->historyCount(); }
};

/// Checks that the record is in the file once and is shown by the form and the list.
void checkShown(TypingFixture &fixture, const char *given)
{
    const std::vector<Id> ids = fixture.saved(given);
    REQUIRE(ids.size() == 1);
    CHECK_FALSE(fixture.form().isNew());
    CHECK(fixture.form().id() == ids.front());
    CHECK(fixture.line("given_name").text() == QLatin1String(given));
    CHECK(fixture.workspace->selection().currentId() == ids.front());
    CHECK(fixture.workspace->selection().selectedIds() == ids);
}

}

TEST_CASE("A new record is saved once, no matter how its form is left", "[gui][newrecord]")
{
    const int pledges = GENERATE(0, 3, 40000);
    CAPTURE(pledges);
    TypingFixture fixture(pledges);
    fixture.typeDraft("Zedonce");

    SECTION("saved by Ctrl+Enter")
    {
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(fixture.form().isNew());
        fixture.waitUntilIdle();
        checkShown(fixture, "Zedonce");
    }
    SECTION("saved by Ctrl+Enter twice and by a key that is held down")
    {
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            QTest::simulateEvent(fixture.window->focusWidget(), true, Qt::Key_Return, Qt::ControlModifier, {}, true);
        fixture.waitUntilIdle();
        checkShown(fixture, "Zedonce");
    }
    SECTION("saved by the button")
    {
        fixture.pressSave();
        fixture.waitUntilIdle();
        checkShown(fixture, "Zedonce");
    }
    SECTION("saved by Ctrl+N, while another is begun before the list is read again")
    {
        fixture.press(Qt::Key_N, Qt::ControlModifier);
        CHECK(fixture.form().isNew());
        CHECK_FALSE(fixture.form().hasDraft());
        fixture.type("Zedsec");
        fixture.waitUntilIdle();
        CHECK(fixture.saved("Zedsec").empty());
        CHECK(fixture.form().isNew());
        fixture.type("ond");
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.waitUntilIdle();
        checkShown(fixture, "Zedsecond");
        CHECK(fixture.count() == pledges + 2);
    }
    SECTION("saved by Ctrl+N several times")
    {
        for (int i = 0; i < 4; ++i)
            fixture.press(Qt::Key_N, Qt::ControlModifier);
        fixture.waitUntilIdle();
        CHECK(fixture.form().isNew());
        CHECK_FALSE(fixture.form().hasDraft());
        CHECK(fixture.count() == pledges + 1);
    }
    SECTION("saved by the button, with Ctrl+N behind it")
    {
        fixture.pressSave();
        fixture.press(Qt::Key_N, Qt::ControlModifier);
        fixture.waitUntilIdle();
        CHECK(fixture.form().isNew());
        CHECK(fixture.count() == pledges + 1);
    }
    SECTION("left for another workspace and back")
    {
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        REQUIRE(fixture.window->current() != fixture.workspace);
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        fixture.waitUntilIdle();
        checkShown(fixture, "Zedonce");
    }
    SECTION("left by closing the file")
    {
        fixture.press(Qt::Key_W, Qt::ControlModifier);
        CHECK_FALSE(fixture.session.isOpen());
    }
    SECTION("left by closing the window")
    {
        fixture.press(Qt::Key_Q, Qt::ControlModifier);
        CHECK_FALSE(fixture.window->isVisible());
        CHECK_FALSE(fixture.session.isOpen());
    }
    CHECK(fixture.saved("Zedonce").size() == 1);
    if (fixture.saved("Zedsecond").empty())
        CHECK(fixture.count() == pledges + 1);
}

TEST_CASE("Clicking another record saves a draft once and shows the clicked record", "[gui][newrecord]")
{
    const int pledges = GENERATE(3, 40000);
    CAPTURE(pledges);
    TypingFixture fixture(pledges);
    const Id clicked = fixture.workspace->records().record(1)->id();
    fixture.typeDraft("Zedonce");
    RecordTable &table = fixture.workspace->table();
    fixture.click(*table.viewport(), table.visualRect(fixture.workspace->records().index(1, 0)).center());
    fixture.waitUntilIdle();
    CHECK(fixture.saved("Zedonce").size() == 1);
    CHECK(fixture.form().id() == clicked);
    CHECK(fixture.workspace->selection().currentId() == clicked);
    CHECK(fixture.workspace->selection().selectedIds() == std::vector<Id>{clicked});
}

TEST_CASE("A new record that the filter hides is shown, and the filter is cleared", "[gui][newrecord]")
{
    const int pledges = GENERATE(3, 40000);
    CAPTURE(pledges);
    TypingFixture fixture(pledges);
    fixture.workspace->listPane().filterLine().setFocus();
    fixture.type("000001");
    fixture.press(Qt::Key_Return);
    fixture.waitUntilIdle();
    REQUIRE(fixture.workspace->records().rowCount() == 1);
    fixture.typeDraft("Zedonce");
    fixture.pressSave();
    fixture.waitUntilIdle();
    checkShown(fixture, "Zedonce");
    CHECK(fixture.workspace->records().rowCount() == pledges + 1);
    CHECK(fixture.workspace->listPane().filterLine().text().isEmpty());
}

TEST_CASE("Changes by others neither save nor replace a draft", "[gui][newrecord]")
{
    const int pledges = GENERATE(0, 3, 40000);
    CAPTURE(pledges);
    TypingFixture fixture(pledges);
    fixture.typeDraft("Zedonce");
    Edit edit;
    edit.changes.push_back({RecordChange::What::Create,
                            &ChapterFixture::entity("pledge"),
                            {},
                            {{&ChapterFixture::field("pledge", "given_name"), Value(std::string("Elsewhere"))}},
                            {}});
    Store::open(fixture.file)->apply(edit);
    fixture.session.store().poll();
    fixture.waitUntilIdle();
    REQUIRE(fixture.workspace->records().rowCount() == pledges + 1);
    CHECK(fixture.saved("Zedonce").empty());
    CHECK(fixture.form().isNew());
    CHECK(fixture.line("given_name").text() == QStringLiteral("Zedonce"));
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    fixture.waitUntilIdle();
    checkShown(fixture, "Zedonce");
}

TEST_CASE("A refused draft stays a draft and is saved once when it is complete", "[gui][newrecord]")
{
    TypingFixture fixture(3);
    fixture.typeDraft("Zedonce");
    QLineEdit &heads = fixture.line("head_count");
    heads.setFocus();
    fixture.type("-3");
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.form().isNew());
    CHECK(fixture.form().hasDraft());
    CHECK(fixture.form().row("head_count")->hasProblem());
    CHECK(fixture.saved("Zedonce").empty());
    fixture.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(fixture.window->current() == fixture.workspace);
    CHECK(fixture.saved("Zedonce").empty());
    heads.setFocus();
    heads.selectAll();
    fixture.type("3");
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    checkShown(fixture, "Zedonce");
}

TEST_CASE("A change that removes the record from the list is one step, and the form still shows it", "[gui][newrecord]")
{
    TypingFixture fixture(3);
    fixture.workspace->listPane().filterLine().setFocus();
    fixture.type("person");
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.workspace->records().rowCount() == 3);
    const Id id = fixture.workspace->records().record(1)->id();
    REQUIRE(fixture.workspace->selection().select(id));
    REQUIRE(fixture.form().id() == id);
    const qint64 before = fixture.steps();
    QLineEdit &given = fixture.line("given_name");
    given.setFocus();
    given.selectAll();
    fixture.type("Zedonce");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.saved("Zedonce") == std::vector<Id>{id});
    CHECK(fixture.workspace->records().rowCount() == 2);
    CHECK(fixture.form().id() == id);
    CHECK(given.text() == QStringLiteral("Zedonce"));
    // Delete must not affect a record that is not shown.
    CHECK(fixture.workspace->selection().selectedIds().empty());
    // Further typing belongs to the same record.
    fixture.line("city").setFocus();
    fixture.type("Duluth");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.steps() == before + 2);
    CHECK(fixture.value("pledge", id, "city").text() == "Duluth");
}

TEST_CASE("A change that moves the record in the list keeps unsaved text in other fields", "[gui][newrecord]")
{
    TypingFixture fixture(3);
    const Id id = fixture.workspace->records().record(0)->id();
    REQUIRE(fixture.workspace->selection().select(id));
    QLineEdit &day = fixture.line("pledged_on");
    day.setFocus();
    fixture.type("13/45/2026");
    QLineEdit &family = fixture.line("family_name");
    family.setFocus();
    family.selectAll();
    fixture.type("Zulu");
    const qint64 before = fixture.steps();
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.steps() == before + 1);
    REQUIRE(fixture.workspace->records().record(2)->id() == id);
    CHECK(fixture.form().id() == id);
    CHECK(fixture.workspace->selection().currentId() == id);
    CHECK(day.text() == QStringLiteral("13/45/2026"));
    CHECK(fixture.form().row("pledged_on")->hasProblem());
}
