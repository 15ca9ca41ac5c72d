// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/conflicts/conflictsdialog.h"
#include "app/gui/exchange/merge/mergedonepage.h"
#include "app/gui/exchange/merge/mergemodel.h"
#include "app/gui/exchange/merge/mergepage.h"
#include "app/gui/exchange/merge/mergereviewpage.h"
#include "app/gui/window/messagebar.h"
#include "tests/app/gui/twochapters.h"

#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

/// The other chapter has a new pledge, a changed one, a deleted one and one in conflict.
struct MergeFixture : TwoChapters {
    Id changed, removed, disputed;
    MergePage *page = nullptr;

    explicit MergeFixture(const QString &code = QStringLiteral("en"))
        : TwoChapters(code)
    {
        changed = add("pledge", {{"given_name", "Ana"}});
        removed = add("pledge", {{"given_name", "Ben"}});
        disputed = add("pledge", {{"given_name", "Chi"}});
        mergeIntoOther();
        setThere("pledge", changed, "city", "Cloquet");
        removeThere("pledge", removed);
        setHere("pledge", disputed, "city", "Superior");
        setThere("pledge", disputed, "city", "Hermantown");
        RecordChange create{RecordChange::What::Create, &entity("pledge"), {}, {}, {}};
        create.values.emplace_back(&field("pledge", "given_name"), Value(std::string("Dee")));
        other->apply({EditKind::Form, QStringLiteral("Add"), {create}});
    }
    void start()
    {
        page = exchange().startMerge(bundleOf(*other));
        REQUIRE(page);
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

TEST_CASE("A bundle is previewed before anything changes, and merged as one step", "[gui][merge]")
{
    MergeFixture fixture;
    const qint64 steps = fixture.session.store().historyCount();
    fixture.start();
    REQUIRE(fixture.page->step() == MergePage::Step::Review);
    const MergePreview &preview = fixture.page->preview();
    CHECK(preview.sender == QStringLiteral("Saint Paul"));
    CHECK(preview.level == "full");
    CHECK(preview.newestMs > 0);
    CHECK(preview.report.created == 1);
    CHECK(preview.report.removed == 1);
    CHECK(preview.report.conflicts == 1);
    CHECK(fixture.session.store().historyCount() == steps);
    CHECK(fixture.pledges() == 3);
    CHECK(Conflicts(fixture.session.store()).count() == 0);

    fixture.page->nextButton().click();
    fixture.waitUntilIdle();
    REQUIRE(fixture.page->step() == MergePage::Step::Done);
    const bundle::MergeReport &result = fixture.page->result();
    CHECK(result.created == preview.report.created);
    CHECK(result.changed == preview.report.changed);
    CHECK(result.removed == preview.report.removed);
    CHECK(result.conflicts == preview.report.conflicts);
    CHECK(fixture.session.store().historyCount() == steps + 1);
    CHECK(fixture.pledges() == 3);
    CHECK(fixture.page->donePage().conflictsButton().isVisible());
    fixture.page->donePage().conflictsButton().click();
    auto *dialog = qobject_cast<ConflictsDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    dialog->decide(Keep::Ours);
    dialog->close();
    CHECK_FALSE(fixture.page->donePage().conflictsButton().isVisible());
}

TEST_CASE("The review of a bundle names new records, shows values before and after, and lists conflicts first",
          "[gui][merge]")
{
    MergeFixture fixture;
    fixture.start();
    MergeModel &model = fixture.page->review().records();
    CHECK(fixture.page->review().outcomes().currentItem()->text().startsWith(QStringLiteral("Conflicts")));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.line(0)->record.id == fixture.disputed);
    CHECK(model.line(0)->conflicts.front().ours().value.text() == "Superior");
    CHECK(model.line(0)->conflicts.front().theirs().value.text() == "Hermantown");
    model.show(MergeModel::Shown::New);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.line(0)->title == QStringLiteral("Dee"));
    model.show(MergeModel::Shown::Changed);
    bool seen = false;
    for (int row = 0; row < model.rowCount(); ++row)
        for (const bundle::MergedRecord::Cell &cell : model.line(row)->record.cells)
            seen = seen || (cell.before.isNotRecorded() && cell.after.text() == "Cloquet");
    CHECK(seen);
}

TEST_CASE("A merge can be undone, and merging the bundle twice finds nothing new", "[gui][merge]")
{
    MergeFixture fixture;
    fixture.start();
    fixture.page->nextButton().click();
    fixture.waitUntilIdle();
    const QString label = fixture.session.undoLabel();
    CHECK(label.contains(QStringLiteral("Saint Paul")));
    fixture.start();
    CHECK(fixture.page->preview().report.created == 0);
    CHECK(fixture.page->preview().report.conflicts == 0);
    fixture.session.undo();
    CHECK_FALSE(fixture.value("pledge", fixture.changed, "city").isPresent());
    CHECK(Conflicts(fixture.session.store()).count() == 0);
}

TEST_CASE("A damaged bundle is reported and cannot be merged", "[gui][merge]")
{
    MergeFixture fixture;
    const QString path = fixture.bundleOf(*fixture.other);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    MergePage *page = fixture.exchange().startMerge(path);
    fixture.waitUntilIdle();
    CHECK(page->step() == MergePage::Step::Looking);
    CHECK_FALSE(page->nextButton().isVisible());
    CHECK_FALSE(fixture.window->messages().texts().isEmpty());
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK(fixture.window->current() != page);
}

TEST_CASE("A bundle opened without a chapter file is merged once one is open", "[gui][merge]")
{
    MergeFixture fixture;
    const QString path = fixture.bundleOf(*fixture.other);
    fixture.session.close();
    fixture.window->openFile(path);
    CHECK(fixture.window->messages().texts().join(QString()).contains(QStringLiteral("bundle")));
    fixture.window->openFile(fixture.path());
    QCoreApplication::processEvents();
    fixture.waitUntilIdle();
    auto *page = qobject_cast<MergePage *>(fixture.window->current());
    REQUIRE(page);
    CHECK(page->step() == MergePage::Step::Review);
}

TEST_CASE("A file restored from a backup merges a bundle with its own later writes", "[gui][merge]")
{
    MergeFixture fixture;
    const QString backup = fixture.folder.filePath(QStringLiteral("backup.groundswell"));
    fixture.session.store().backupTo(backup);
    fixture.setHere("pledge", fixture.changed, "notes", "written after the backup");
    fixture.mergeIntoOther();
    fixture.session.close();
    // Written over the file, which keeps its number on the disk, so that opening it cannot detect the copy.
    QFile saved(backup), restored(fixture.path());
    REQUIRE(saved.open(QFile::ReadOnly));
    REQUIRE(restored.open(QFile::WriteOnly | QFile::Truncate));
    const QByteArray bytes = saved.readAll();
    REQUIRE(restored.write(bytes) == bytes.size());
    restored.close();
    fixture.window->openFile(fixture.path());
    fixture.waitUntilIdle();
    const Id site = fixture.session.store().site();
    fixture.start();
    REQUIRE(fixture.page->step() == MergePage::Step::Review);
    fixture.page->nextButton().click();
    fixture.waitUntilIdle();
    QCoreApplication::processEvents();
    fixture.waitUntilIdle();
    // The file was reopened with another site id, and the bundle is previewed again.
    CHECK(fixture.session.store().site() != site);
    auto *page = qobject_cast<MergePage *>(fixture.window->current());
    REQUIRE(page);
    REQUIRE(page->step() == MergePage::Step::Review);
    page->nextButton().click();
    fixture.waitUntilIdle();
    CHECK(page->step() == MergePage::Step::Done);
    CHECK(fixture.value("pledge", fixture.changed, "notes").text() == "written after the backup");
}

TEST_CASE("Every page of a merge has accessible names and distinct mnemonics in every language", "[gui][merge]")
{
    for (const QString &code : Language::available()) {
        MergeFixture fixture(code);
        fixture.start();
        CAPTURE(code.toStdString());
        CHECK(namelessControls(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
        CHECK(clashingLetters(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
        fixture.page->nextButton().click();
        fixture.waitUntilIdle();
        REQUIRE(fixture.page->step() == MergePage::Step::Done);
        CHECK(namelessControls(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
        CHECK(clashingLetters(*fixture.window).join(QStringLiteral("; ")).toStdString() == "");
    }
}
