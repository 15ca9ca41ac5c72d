// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/columncard.h"
#include "app/gui/exchange/import/importpage.h"
#include "app/gui/table/recordworkspace.h"
#include "tests/app/gui/windowfixture.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace {

/// Windows-1252, semicolons, title lines, lost zeros, an unknown column, one broken row.
QByteArray signUpSheet()
{
    return "Sign-up sheet for the walkout;;;;;;\r\n"
           "printed on January 29;;;;;;\r\n"
           "First Name;Last Name;E-mail;Cell;Zip;Date;T-shirt\r\n"
           "Mar\xED"
           "a;N\xFA\xF1"
           "ez;maria@example.org;612-555-0101;55802;1/24/2026;M\r\n"
           "Ken;O'Neil;ken@example.org;(612) 555-0102;2134;1/25/2026;L\r\n"
           "Aisha;Rahman;aisha@example.org;651.555.0103;55105;1/27/2026;\r\n"
           "Dee;Lopez;dee@example.org;218-555-0104;55806;13/45/2026;S\r\n";
}

struct ImportFixture : WindowFixture {
    ImportPage *page = nullptr;

    explicit ImportFixture(const QByteArray &bytes, const QString &code = QStringLiteral("en"))
        : WindowFixture(code)
    {
        const QString path = folder.filePath(QStringLiteral("sheet.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        window->showEntity(entity("pledge"));
        page = exchange().startImport(path);
        REQUIRE(page);
        waitUntilIdle();
    }
    /// Presses a button by its mnemonic, and waits for the jobs it starts.
    void go(Qt::Key letter)
    {
        const ImportPage::Step before = page->step();
        QTest::keyClick(window.get(), letter, Qt::AltModifier);
        const bool moved =
            QTest::qWaitFor([&] { return page->step() != before; }, page->nextButton().isEnabled() ? 20000 : 300);
        Q_UNUSED(moved)
        waitUntilIdle();
    }
    void press()
    {
        page->nextButton().click();
        waitUntilIdle();
    }
    qint64 pledges()
    {
        Query query;
        query.entity = &entity("pledge");
        return session.store().count(query);
    }
};

}

TEST_CASE("A typical messy list is imported by keyboard without mapping any column by hand", "[gui][import]")
{
    ImportFixture fixture(signUpSheet());
    REQUIRE(fixture.page->step() == ImportPage::Step::File);
    REQUIRE(fixture.page->state().inspection.entity);
    CHECK(std::string(fixture.page->state().inspection.entity->key) == "pledge");
    fixture.go(Qt::Key_N);
    REQUIRE(fixture.page->step() == ImportPage::Step::Columns);
    fixture.go(Qt::Key_N);
    REQUIRE(fixture.page->step() == ImportPage::Step::Review);
    CHECK(fixture.pledges() == 0);
    CHECK(fixture.page->state().plan.report.created == 3);
    CHECK(fixture.page->state().plan.report.rejected == 1);
    CHECK(fixture.page->nextButton().text().remove(QLatin1Char('&')) == QStringLiteral("Import 3 rows, skip 1"));
    fixture.go(Qt::Key_I);
    REQUIRE(fixture.page->step() == ImportPage::Step::Done);
    CHECK(fixture.pledges() == 3);
    CHECK(fixture.page->state().result.rejected == 1);
    CHECK(QFile::exists(fixture.page->state().result.rejectsPath));
    fixture.window->run(Command::Undo);
    CHECK(fixture.pledges() == 0);
}

TEST_CASE("Every page of the import has accessible names and distinct mnemonics in every language", "[gui][import]")
{
    for (const QString &code : Language::available()) {
        ImportFixture fixture(signUpSheet(), code);
        const auto buttons = fixture.page->findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            if (button->isCheckable())
                button->setChecked(true);
        for (const ImportPage::Step step :
             {ImportPage::Step::File, ImportPage::Step::Columns, ImportPage::Step::Review, ImportPage::Step::Done}) {
            CAPTURE(code.toStdString(), int(step));
            REQUIRE(fixture.page->step() == step);
            CHECK(namelessControls(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
            CHECK(clashingLetters(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
            fixture.press();
        }
    }
}

TEST_CASE("A chosen target for a column overrides the guess", "[gui][import]")
{
    ImportFixture fixture(signUpSheet());
    fixture.go(Qt::Key_N);
    ColumnCard *shirt = nullptr;
    const auto cards = fixture.page->findChildren<ColumnCard *>();
    for (ColumnCard *card : cards)
        if (card->name() == QStringLiteral("T-shirt"))
            shirt = card;
    REQUIRE(shirt);
    shirt->box()->setCurrentIndex(shirt->box()->findData(QStringLiteral("notes")));
    Q_EMIT shirt->box()->activated(shirt->box()->currentIndex());
    fixture.waitUntilIdle();
    fixture.go(Qt::Key_N);
    fixture.go(Qt::Key_I);
    REQUIRE(fixture.page->step() == ImportPage::Step::Done);
    bool found = false;
    Query query;
    query.entity = &ChapterFixture::entity("pledge");
    fixture.session.store().forEach(query, [&](const Record &record) {
        found = found || (record.value("given_name").text() == "Ken" && record.value("notes").text() == "L");
        return true;
    });
    CHECK(found);
}

TEST_CASE("Importing the same file again finds nothing new", "[gui][import]")
{
    ImportFixture fixture(signUpSheet());
    fixture.go(Qt::Key_N);
    fixture.go(Qt::Key_N);
    fixture.go(Qt::Key_I);
    REQUIRE(fixture.pledges() == 3);
    fixture.page = fixture.exchange().startImport(fixture.folder.filePath(QStringLiteral("sheet.csv")));
    fixture.waitUntilIdle();
    fixture.go(Qt::Key_N);
    fixture.go(Qt::Key_N);
    CHECK(fixture.page->state().plan.report.created == 0);
    CHECK(fixture.page->state().plan.report.changed == 0);
    CHECK_FALSE(fixture.page->nextButton().isEnabled());
}

TEST_CASE("A file that is not a table cannot be imported", "[gui][import]")
{
    ImportFixture fixture(QByteArray("PK\x03\x04 a workbook", 15));
    CHECK_FALSE(fixture.page->nextButton().isEnabled());
    fixture.go(Qt::Key_N);
    CHECK(fixture.page->step() == ImportPage::Step::File);
}
