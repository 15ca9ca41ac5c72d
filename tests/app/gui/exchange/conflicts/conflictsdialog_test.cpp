// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/conflicts/conflictcard.h"
#include "app/gui/exchange/conflicts/conflictsdialog.h"
#include "tests/app/gui/twochapters.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

namespace {

/// Three pledges known to both chapters, and the dialog once it is open.
struct ConflictsFixture : TwoChapters {
    std::vector<Id> pledges;
    ConflictsDialog *dialog = nullptr;

    explicit ConflictsFixture(const QString &code = QStringLiteral("en"))
        : TwoChapters(code)
    {
        for (const char *name : {"Ana", "Ben", "Chi"})
            pledges.push_back(add("pledge", {{"given_name", name}, {"city", "Duluth"}}));
        mergeIntoOther();
    }
    void disagree()
    {
        for (const Id &id : pledges) {
            setHere("pledge", id, "city", "Superior");
            setThere("pledge", id, "city", "Hermantown");
        }
    }
    void mergeFromOther() { bundle::merge(session.store(), bundleOf(*other), {.backup = false, .each = {}}); }
    void open()
    {
        window->run(Command::Conflicts);
        dialog = qobject_cast<ConflictsDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; }));
    }
    qint64 conflicts() { return Conflicts(session.store()).count(); }
    std::string city(int index) { return value("pledge", pledges[std::size_t(index)], "city").text(); }
    /// Presses a key and waits until another conflict is current, or none.
    void key(Qt::Key digit)
    {
        const auto at = [this] { return dialog->current() ? dialog->current()->key() : std::string(); };
        const std::string before = at();
        QTest::keyClick(dialog, digit, Qt::AltModifier);
        CHECK(QTest::qWaitFor([&] { return at() != before; }));
        waitUntilIdle();
    }
};

}

TEST_CASE("Conflicts are resolved by keyboard, each as one step of the history", "[gui][conflicts]")
{
    ConflictsFixture fixture;
    fixture.disagree();
    fixture.mergeFromOther();
    REQUIRE(fixture.conflicts() == 3);
    fixture.open();
    REQUIRE(fixture.dialog->list().count() == 3);
    const std::size_t first =
        std::size_t(std::find(fixture.pledges.begin(), fixture.pledges.end(), fixture.dialog->current()->record)
                    - fixture.pledges.begin());
    fixture.key(Qt::Key_1);
    CHECK(fixture.conflicts() == 2);
    CHECK(fixture.city(int(first)) == "Superior");
    CHECK(fixture.session.undoLabel().contains(ChapterFixture::field("pledge", "city").caption()));
    const Id second = fixture.dialog->current()->record;
    fixture.key(Qt::Key_2);
    CHECK(fixture.conflicts() == 1);
    CHECK(fixture.value("pledge", second, "city").text() == "Hermantown");
    const Id third = fixture.dialog->current()->record;
    fixture.key(Qt::Key_3);
    CHECK(fixture.conflicts() == 0);
    CHECK(fixture.value("pledge", third, "city").text() == "Hermantown");
    CHECK(fixture.dialog->current() == nullptr);
}

TEST_CASE("Undoing a decision restores the value shown before, and the conflict stays resolved", "[gui][conflicts]")
{
    ConflictsFixture fixture;
    fixture.disagree();
    fixture.mergeFromOther();
    fixture.open();
    const Id id = fixture.dialog->current()->record;
    REQUIRE(fixture.value("pledge", id, "city").text() == "Hermantown");
    fixture.dialog->decide(Keep::Ours);
    CHECK(fixture.value("pledge", id, "city").text() == "Superior");
    const auto buttons = fixture.dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (!button->icon().isNull() && button->isVisible())
            button->click();
    CHECK(fixture.value("pledge", id, "city").text() == "Hermantown");
    CHECK(fixture.conflicts() == 2);
}

TEST_CASE("A skipped conflict stays and is not resolved with the others", "[gui][conflicts]")
{
    ConflictsFixture fixture;
    fixture.disagree();
    fixture.mergeFromOther();
    fixture.open();
    const Id skipped = fixture.dialog->current()->record;
    fixture.key(Qt::Key_4);
    REQUIRE(fixture.dialog->current());
    CHECK(fixture.dialog->current()->record != skipped);
    fixture.dialog->sameForOthers().setChecked(true);
    const qint64 steps = fixture.session.store().historyCount();
    fixture.dialog->decide(Keep::Ours);
    fixture.waitUntilIdle();
    CHECK(fixture.conflicts() == 1);
    CHECK(fixture.session.store().historyCount() == steps + 1);
    REQUIRE(fixture.dialog->current());
    CHECK(fixture.dialog->current()->record == skipped);
    for (int i = 0; i < 3; ++i)
        if (fixture.pledges[std::size_t(i)] != skipped)
            CHECK(fixture.city(i) == "Superior");
}

TEST_CASE("A conflict between deleting and changing a record is resolved by deleting it", "[gui][conflicts]")
{
    ConflictsFixture fixture;
    fixture.setHere("pledge", fixture.pledges[0], "city", "Superior");
    fixture.removeThere("pledge", fixture.pledges[0]);
    fixture.mergeFromOther();
    REQUIRE(fixture.conflicts() == 1);
    fixture.open();
    REQUIRE(fixture.dialog->current());
    CHECK(fixture.dialog->current()->kind == StoredConflict::Kind::Deletion);
    fixture.dialog->decide(Keep::Theirs);
    CHECK(fixture.conflicts() == 0);
    CHECK(fixture.session.store().get(ChapterFixture::entity("pledge"), fixture.pledges[0])->deleted);
}

TEST_CASE("A third value has a card with its own button", "[gui][conflicts]")
{
    ConflictsFixture fixture;
    const auto third = Store::create(fixture.folder.filePath("third.groundswell"), "Superior", {});
    bundle::merge(*third, fixture.bundleOf(fixture.session.store()), {.backup = false, .each = {}});
    fixture.disagree();
    third->apply({EditKind::Form,
                  "Edit",
                  {{RecordChange::What::Update,
                    &ChapterFixture::entity("pledge"),
                    fixture.pledges[0],
                    {{&ChapterFixture::field("pledge", "city"), Value(std::string("Cloquet"))}},
                    {}}}});
    bundle::merge(fixture.session.store(), fixture.bundleOf(*third), {.backup = false, .each = {}});
    fixture.mergeFromOther();
    fixture.open();
    for (int row = 0; row < fixture.dialog->list().count(); ++row) {
        fixture.dialog->list().setCurrentRow(row);
        if (fixture.dialog->current()->sides.size() == 3)
            break;
    }
    REQUIRE(fixture.dialog->current()->sides.size() == 3);
    const Id id = fixture.dialog->current()->record;
    const auto cards = fixture.dialog->findChildren<ConflictCard *>();
    CHECK(cards.size() == 4); // Including the value before, which is known because it was changed here.
    QPushButton *choose = nullptr;
    for (ConflictCard *card : cards)
        if (auto *button = card->findChild<QPushButton *>())
            choose = button;
    REQUIRE(choose);
    const QString wanted = choose->accessibleName().section(QStringLiteral(": "), 1);
    choose->click();
    CHECK(fixture.value("pledge", id, "city").text() == wanted.toStdString());
}

TEST_CASE("The window shows the number of conflicts, and nothing if there are none", "[gui][conflicts]")
{
    ConflictsFixture fixture;
    auto *item = fixture.window->findChild<QPushButton *>(QStringLiteral("conflicts"));
    REQUIRE(item);
    CHECK_FALSE(item->isVisible());
    fixture.disagree();
    fixture.mergeFromOther();
    CHECK(item->isVisible());
    CHECK(item->text() == QStringLiteral("3 conflicts"));
    item->click();
    CHECK(qobject_cast<ConflictsDialog *>(QApplication::activeModalWidget()));
}

TEST_CASE("The conflict review has accessible names and distinct mnemonics in every language", "[gui][conflicts]")
{
    for (const QString &code : Language::available()) {
        ConflictsFixture fixture(code);
        fixture.open();
        CHECK(fixture.dialog->list().count() == 0);
        CHECK(namelessControls(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
        fixture.dialog->close();
        fixture.disagree();
        fixture.mergeFromOther();
        fixture.open();
        CAPTURE(code.toStdString());
        CHECK(namelessControls(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
        CHECK(clashingLetters(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
        const auto cards = fixture.dialog->findChildren<ConflictCard *>();
        CHECK(cards.size() == 3);
        for (const ConflictCard *card : cards)
            CHECK_FALSE(card->accessibleName().isEmpty());
        CHECK(fixture.dialog->focusWidget() == &fixture.dialog->list());
    }
}
