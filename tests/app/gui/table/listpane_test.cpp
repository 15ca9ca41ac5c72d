// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/listpane.h"

#include "app/gui/table/recordtable.h"
#include "tests/app/gui/windowfixture.h"

#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace {

/// A second way to show a list: one line a record.
class LinesView : public QListView, public RecordView
{
public:
    explicit LinesView(QWidget *parent)
        : QListView(parent)
    {
        setAccessibleName(QStringLiteral("Lines"));
    }
    QString title() const override { return QStringLiteral("Lines"); }
    const char *icon() const override { return "calendar"; }
    QWidget *widget() override { return this; }
    void setRecords(RecordModel &records, RecordSelection &selection) override
    {
        setModel(&records);
        setSelectionModel(&selection);
    }
};

struct PaneFixture : ChapterFixture {
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Id first = add("organization", {{"name", "First"}});
    Id second = add("organization", {{"name", "Second"}});
    ListPane pane{session, entity("organization")};
    RecordTable *table = new RecordTable(settings, &pane);
    LinesView *lines = new LinesView(&pane);

    PaneFixture()
    {
        pane.add(table);
        pane.add(lines);
        pane.start();
        pane.show();
    }
    QToolButton *button(const QString &text) const
    {
        const QList<QToolButton *> all = pane.findChildren<QToolButton *>();
        for (QToolButton *one : all)
            if (one->text() == text)
                return one;
        return nullptr;
    }
};

}

TEST_CASE("The views of a list share its records, its query and its selection", "[gui][list]")
{
    PaneFixture fixture;
    CHECK(fixture.table->isVisible());
    CHECK_FALSE(fixture.lines->isVisible());
    QSignalSpy changed(&fixture.pane.selection(), &RecordSelection::currentRecordChanged);
    REQUIRE(fixture.pane.selection().select(fixture.second));
    CHECK(changed.count() == 1);
    CHECK(fixture.table->currentIndex().row() == 1);
    CHECK(fixture.lines->currentIndex().row() == 1);

    REQUIRE(fixture.button(QStringLiteral("Lines")));
    fixture.button(QStringLiteral("Lines"))->click();
    CHECK(fixture.lines->isVisible());
    CHECK_FALSE(fixture.table->isVisible());
    CHECK(fixture.pane.selection().currentId() == fixture.second);
    CHECK(changed.count() == 1);

    fixture.lines->setCurrentIndex(fixture.pane.records().index(0, 0));
    CHECK(fixture.pane.selection().selectedIds() == std::vector<Id>{fixture.first});
    CHECK(fixture.table->selectionModel()->isRowSelected(0));
    CHECK(changed.count() == 2);

    fixture.pane.filterLine().setText(QStringLiteral("Second"));
    QTest::keyClick(&fixture.pane.filterLine(), Qt::Key_Return);
    CHECK(fixture.lines->model()->rowCount() == 1);
    CHECK(fixture.table->model()->rowCount() == 1);
    CHECK(namelessControls(fixture.pane).join(QStringLiteral("; ")).toStdString() == "");
}

TEST_CASE("While a list is empty, no view is shown, and the view that was chosen comes back", "[gui][list]")
{
    PaneFixture fixture;
    fixture.pane.showView(1);
    fixture.pane.filterLine().setText(QStringLiteral("zzz"));
    QTest::keyClick(&fixture.pane.filterLine(), Qt::Key_Return);
    CHECK(fixture.pane.isEmpty());
    CHECK_FALSE(fixture.lines->isVisible());
    fixture.pane.clearFilter();
    CHECK_FALSE(fixture.pane.isEmpty());
    CHECK(fixture.lines->isVisible());
}

TEST_CASE("A list with one view shows no buttons to switch", "[gui][list]")
{
    ChapterFixture fixture;
    Settings settings(fixture.folder.filePath(QStringLiteral("settings.ini")));
    ListPane pane(fixture.session, ChapterFixture::entity("organization"));
    pane.add(new RecordTable(settings, &pane));
    pane.start();
    pane.show();
    for (const QToolButton *button : pane.findChildren<QToolButton *>())
        CHECK((button->text().isEmpty() || !button->isVisible()));
}
