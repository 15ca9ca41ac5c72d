// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/duplicates/duplicatesdialog.h"
#include "app/gui/exchange/merge/mergedonepage.h"
#include "app/gui/exchange/merge/mergepage.h"
#include "core/storage/joined.h"
#include "core/storage/joining.h"
#include "tests/app/gui/twochapters.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

struct DuplicatesFixture : TwoChapters {
    DuplicatesDialog *dialog = nullptr;
    Id one, two;

    explicit DuplicatesFixture(const QString &code = QStringLiteral("en"))
        : TwoChapters(code)
    {
        one = add("person", {{"given_name", "Ana"}, {"family_name", "Diaz"}, {"email", "ana@example.org"}});
        two = add(
            "person",
            {{"given_name", "Ana"}, {"family_name", "Díaz"}, {"email", "ana@example.org"}, {"phone", "+12185550187"}});
        add("person", {{"given_name", "Ben"}, {"family_name", "Olsen"}, {"email", "ben@example.org"}});
    }
    void open()
    {
        window->showEntity(entity("person"));
        window->run(Command::Duplicates);
        dialog = qobject_cast<DuplicatesDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        waitUntilIdle();
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isBusy(); }));
    }
    qint64 people()
    {
        Query query;
        query.entity = &entity("person");
        return session.store().count(query);
    }
};

}

TEST_CASE("Joining two records of one person is one step, and the kept record gets the missing values",
          "[gui][duplicates]")
{
    DuplicatesFixture fixture;
    fixture.open();
    REQUIRE(fixture.dialog->list().count() == 1);
    REQUIRE(fixture.dialog->current());
    const bool left = fixture.dialog->current()->first == fixture.one;
    const qint64 steps = fixture.session.store().historyCount();
    fixture.dialog->join(left ? DuplicatesDialog::Side::Left : DuplicatesDialog::Side::Right);
    CHECK(fixture.people() == 2);
    CHECK(fixture.session.store().historyCount() == steps + 1);
    CHECK(fixture.value("person", fixture.one, "phone").text() == "+12185550187");
    CHECK(standsFor(fixture.session.store(), ChapterFixture::entity("person"), fixture.two) == fixture.one);
    CHECK(fixture.dialog->current() == nullptr);
    fixture.session.undo();
    CHECK(fixture.people() == 3);
}

TEST_CASE("A pair marked as not the same person is left unchanged", "[gui][duplicates]")
{
    DuplicatesFixture fixture;
    fixture.open();
    const qint64 steps = fixture.session.store().historyCount();
    fixture.dialog->skip();
    CHECK(fixture.dialog->list().count() == 0);
    CHECK(fixture.people() == 3);
    CHECK(fixture.session.store().historyCount() == steps);
}

TEST_CASE("People of one household are suggested only on request and joined only after confirmation",
          "[gui][duplicates]")
{
    DuplicatesFixture fixture;
    fixture.add("person", {{"given_name", "Marta"}, {"family_name", "Olsen"}, {"email", "ben@example.org"}});
    fixture.open();
    CHECK(fixture.dialog->list().count() == 1);
    fixture.dialog->households().setChecked(true);
    fixture.waitUntilIdle();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialog->isBusy(); }));
    REQUIRE(fixture.dialog->list().count() == 2);
    for (int row = 0; row < 2; ++row) {
        fixture.dialog->list().setCurrentRow(row);
        if (fixture.dialog->current()->household)
            break;
    }
    REQUIRE(fixture.dialog->current()->household);
    fixture.dialog->join(DuplicatesDialog::Side::Left);
    CHECK(fixture.people() == 4);
    fixture.dialog->onePerson().setChecked(true);
    fixture.dialog->join(DuplicatesDialog::Side::Left);
    CHECK(fixture.people() == 3);
}

TEST_CASE("After a merge, the page offers to review possible duplicates among the new people", "[gui][duplicates]")
{
    DuplicatesFixture fixture;
    RecordChange create{RecordChange::What::Create, &ChapterFixture::entity("person"), {}, {}, {}};
    create.values.emplace_back(&ChapterFixture::field("person", "given_name"), Value(std::string("Ben")));
    create.values.emplace_back(&ChapterFixture::field("person", "family_name"), Value(std::string("Olsen")));
    create.values.emplace_back(&ChapterFixture::field("person", "email"), Value(std::string("ben@example.org")));
    fixture.other->apply({EditKind::Form, QStringLiteral("Add"), {create}});
    MergePage *page = fixture.exchange().startMerge(fixture.bundleOf(*fixture.other));
    REQUIRE(page);
    fixture.waitUntilIdle();
    page->nextButton().click();
    fixture.waitUntilIdle();
    REQUIRE(page->step() == MergePage::Step::Done);
    REQUIRE(page->donePage().duplicatesButton().isVisible());
    CHECK(fixture.people() == 4);
    page->donePage().duplicatesButton().click();
    auto *dialog = qobject_cast<DuplicatesDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    fixture.waitUntilIdle();
    CHECK(dialog->list().count() == 2);
}

TEST_CASE("The duplicates dialog has accessible names and distinct mnemonics in every language", "[gui][duplicates]")
{
    for (const QString &code : Language::available()) {
        DuplicatesFixture fixture(code);
        fixture.open();
        CAPTURE(code.toStdString());
        CHECK(namelessControls(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
        CHECK(clashingLetters(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
    }
}
