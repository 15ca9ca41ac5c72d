// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/sharedialog.h"
#include "app/gui/exchange/share/shareform.h"
#include "app/gui/exchange/share/sharelogdialog.h"
#include "app/gui/exchange/share/sharepreview.h"
#include "app/gui/exchange/share/sharerowsmodel.h"
#include "tests/app/gui/twochapters.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>

#include <catch2/catch.hpp>

namespace {

struct ShareFixture : TwoChapters {
    ShareDialog *dialog = nullptr;
    Id action;

    explicit ShareFixture(const QString &code = QStringLiteral("en"))
        : TwoChapters(code)
    {
        action = add("action", {{"title", "Walkout"}, {"contact", "Back room at Zenith"}});
        add("person", {{"given_name", "Zenobia"}, {"phone", "+12185550187"}});
        add("pledge", {{"given_name", "Quentin"}, {"action", action.text()}});
    }
    void open()
    {
        window->run(Command::Share);
        dialog = qobject_cast<ShareDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
    }
    void makePreview()
    {
        dialog->makePreview();
        waitUntilIdle();
        REQUIRE(dialog->showsPreview());
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString saved() const { return folder.filePath(QStringLiteral("out.gsbundle")); }
    void save()
    {
        dialog->saveTo(saved());
        waitUntilIdle();
    }
    bool hasTable(const std::string &path) const
    {
        for (const ShareDraft::TableSummary &table : dialog->draft().tables)
            if (table.path == path)
                return true;
        return false;
    }
};

}

TEST_CASE("The saved file is identical to the previewed one and is logged with its recipient", "[gui][share]")
{
    ShareFixture fixture;
    fixture.open();
    fixture.dialog->form().recipient().setText(QStringLiteral("Superior chapter"));
    fixture.dialog->form().setLevel(privacy::Level::Trusted);
    fixture.makePreview();
    const QByteArray shown = ShareFixture::bytes(fixture.dialog->draft().path);
    const QByteArray digest = fixture.dialog->draft().written.digest;
    REQUIRE_FALSE(shown.isEmpty());
    // A change made here meanwhile does not change the previewed file.
    fixture.add("person", {{"given_name", "Late"}});
    fixture.save();
    CHECK(ShareFixture::bytes(fixture.saved()) == shown);
    const auto log = privacy::shares(fixture.session.store());
    REQUIRE(log.size() == 1);
    CHECK(log.front().recipient == QStringLiteral("Superior chapter"));
    CHECK(log.front().level == "trusted");
    CHECK(log.front().file == QStringLiteral("out.gsbundle"));
    CHECK(log.front().hash == digest);
    const bundle::MergeReport merged = bundle::merge(*fixture.other, fixture.saved(), {.backup = false, .each = {}});
    CHECK(merged.created == 3);

    fixture.window->run(Command::ShareLog);
    auto *dialog = qobject_cast<ShareLogDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    REQUIRE(dialog->list().topLevelItemCount() == 1);
    CHECK(dialog->list().topLevelItem(0)->text(1) == QStringLiteral("Superior chapter"));
}

TEST_CASE("By default no record of a person is shared, and the preview shows only what is in the file", "[gui][share]")
{
    ShareFixture fixture;
    fixture.open();
    fixture.makePreview();
    CHECK(fixture.dialog->draft().wish.options.audience.level() == privacy::Level::Coalition);
    CHECK(fixture.dialog->draft().peopleRecords() == 0);
    CHECK(fixture.hasTable("data/action.csv"));
    CHECK_FALSE(fixture.hasTable("data/person.csv"));
    CHECK_FALSE(fixture.hasTable("data/pledge.csv"));
    CHECK(fixture.dialog->draft().warnings.join(QString()).contains(QStringLiteral("not encrypted")));
    fixture.save();
    CHECK(bundle::merge(*fixture.other, fixture.saved(), {.backup = false, .each = {}}).created == 1);
}

TEST_CASE("Withheld values are marked in words, and the row count of every table matches the rows shown",
          "[gui][share]")
{
    ShareFixture fixture;
    fixture.open();
    fixture.makePreview();
    SharePreview &preview = fixture.dialog->preview();
    int withheld = 0;
    const auto &tables = fixture.dialog->draft().tables;
    REQUIRE(preview.tables().count() == int(tables.size()));
    for (int row = 0; row < preview.tables().count(); ++row) {
        preview.tables().setCurrentRow(row);
        CAPTURE(tables[std::size_t(row)].path);
        CHECK(preview.rows().rowCount() == tables[std::size_t(row)].rows);
        for (int r = 0; r < preview.rows().rowCount(); ++r)
            for (int c = 0; c < preview.rows().columnCount(); ++c) {
                const QString cell = preview.rows().index(r, c).data().toString();
                withheld += cell == QStringLiteral("withheld");
                CHECK_FALSE(cell.contains(QStringLiteral("Zenith")));
            }
    }
    CHECK(withheld > 0);
}

TEST_CASE("A bundle can be limited to kinds of records or to one action", "[gui][share]")
{
    ShareFixture fixture;
    fixture.open();
    fixture.dialog->form().setLevel(privacy::Level::Trusted);
    fixture.dialog->form().chooseKinds({});
    CHECK_FALSE(fixture.dialog->form().isUsable());
    fixture.dialog->form().chooseKinds({&ChapterFixture::entity("pledge")});
    REQUIRE(fixture.dialog->form().isUsable());
    fixture.makePreview();
    CHECK(fixture.dialog->draft().written.live == 1);
    fixture.dialog->close();

    fixture.add("action", {{"title", "Another"}});
    fixture.open();
    fixture.dialog->form().setLevel(privacy::Level::Trusted);
    fixture.dialog->form().chooseRecord(ChapterFixture::entity("action"), fixture.action);
    fixture.makePreview();
    CHECK(fixture.dialog->draft().written.live == 2);
    fixture.dialog->close();
}

TEST_CASE("Sharing has accessible names and distinct mnemonics in every language", "[gui][share]")
{
    for (const QString &code : Language::available()) {
        ShareFixture fixture(code);
        fixture.open();
        CAPTURE(code.toStdString());
        fixture.dialog->form().chooseKinds({&ChapterFixture::entity("pledge")});
        for (int page = 0; page < 2; ++page) {
            CHECK(namelessControls(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
            CHECK(clashingLetters(*fixture.dialog).join(QStringLiteral("; ")).toStdString() == "");
            if (page == 0)
                fixture.makePreview();
        }
        fixture.dialog->close();
        fixture.window->run(Command::ShareLog);
        QWidget *log = QApplication::activeModalWidget();
        REQUIRE(log);
        CHECK(namelessControls(*log).join(QStringLiteral("; ")).toStdString() == "");
        CHECK(clashingLetters(*log).join(QStringLiteral("; ")).toStdString() == "");
    }
}
