// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/fieldrow.h"
#include "app/gui/form/recordform.h"
#include "tests/app/gui/windowfixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

/// A form in its own window, because popups need one.
struct FormFixture : ChapterFixture {
    std::unique_ptr<RecordForm> form;

    FormFixture(const char *key, const Id &id)
    {
        form = std::make_unique<RecordForm>(session, entity(key));
        form->resize(420, 600);
        form->showRecord(id);
        form->show();
        form->activateWindow();
        const bool active = QTest::qWaitForWindowActive(form.get());
        Q_UNUSED(active)
    }
    QWidget *control(const char *key) { return form->row(key)->editor().control(); }
    QAbstractItemView *suggestions(const char *key)
    {
        auto *completer = form->row(key)->editor().findChild<QCompleter *>();
        const bool shown = QTest::qWaitFor([&] { return completer->popup()->isVisible(); }, 5000);
        return shown ? completer->popup() : nullptr;
    }
};

}

TEST_CASE("A few letters find a record for a reference, and Enter chooses it", "[gui][form]")
{
    FormFixture fixture("pledge", Id());
    const Id action = fixture.add("action", {{"title", "Vigil at the harbor"}});
    fixture.add("action", {{"title", "Campus walkout"}});
    const Id pledge = fixture.add("pledge", {{"given_name", "Ken"}});
    fixture.form->showRecord(pledge);
    QWidget *line = fixture.control("action");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("harb"));
    QAbstractItemView *popup = fixture.suggestions("action");
    REQUIRE(popup);
    CHECK(popup->model()->index(0, 0).data().toString() == QStringLiteral("Vigil at the harbor"));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.value("pledge", pledge, "action").isPresent(); }, 5000));
    CHECK(fixture.value("pledge", pledge, "action").text() == action.text());
}

TEST_CASE("A missing record is created from the suggestions", "[gui][form]")
{
    FormFixture fixture("pledge", Id());
    const Id pledge = fixture.add("pledge", {{"given_name", "Ken"}});
    fixture.form->showRecord(pledge);
    QWidget *line = fixture.control("action");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Quarry march"));
    QAbstractItemView *popup = fixture.suggestions("action");
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.value("pledge", pledge, "action").isPresent(); }, 5000));
    const auto id = Id::parse(fixture.value("pledge", pledge, "action").text());
    REQUIRE(id);
    CHECK(fixture.session.title(ChapterFixture::entity("action"), *id) == QStringLiteral("Quarry march"));
}

TEST_CASE("Several records are added one by one and removed again", "[gui][form]")
{
    FormFixture fixture("action", Id());
    const Id first = fixture.add("source", {{"title", "First article"}});
    const Id second = fixture.add("source", {{"title", "Second article"}});
    const Id action = fixture.add("action", {{"title", "Vigil"}});
    fixture.form->showRecord(action);
    for (const char *name : {"First article", "Second article"}) {
        QWidget *line = fixture.control("sources");
        line->setFocus();
        QTest::keyClicks(line, QLatin1String(name));
        QTest::keyClick(line, Qt::Key_Return);
    }
    CHECK(fixture.value("action", action, "sources").text() == first.text() + "; " + second.text());
    const auto buttons = fixture.form->row("sources")->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->accessibleName() == QStringLiteral("Remove First article")) {
            button->click();
            break;
        }
    CHECK(fixture.value("action", action, "sources").text() == second.text());
}

TEST_CASE("Several choices are checked by keyboard", "[gui][form]")
{
    FormFixture fixture("action", Id());
    const Id action = fixture.add("action", {{"title", "Vigil"}});
    fixture.form->showRecord(action);
    auto *button = qobject_cast<QPushButton *>(fixture.control("kinds"));
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *list = fixture.form->row("kinds")->editor().findChild<QListWidget *>();
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }, 5000));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(fixture.value("action", action, "kinds").isNotRecorded());
    QTest::keyClick(list, Qt::Key_Return);
    const Field &kinds = ChapterFixture::field("action", "kinds");
    CHECK(fixture.value("action", action, "kinds").text()
          == std::string(kinds.options[0].key) + "; " + kinds.options[1].key);
}

TEST_CASE("A reference to a record that is not in the file is kept when its field is left", "[gui][form]")
{
    FormFixture fixture("pledge", Id());
    const std::string elsewhere = "01900000-0000-7000-8000-000000000001";
    const Id pledge = fixture.add("pledge", {{"given_name", "Ken"}, {"action", elsewhere}});
    fixture.form->showRecord(pledge);
    QWidget *line = fixture.control("action");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(fixture.form->finish() == RecordForm::Left::Done);
    CHECK(fixture.value("pledge", pledge, "action").text() == elsewhere);
}
