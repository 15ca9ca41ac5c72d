// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/layout.h"
#include "app/gui/models/recordmodel.h"
#include "app/gui/table/recordselection.h"
#include "app/gui/table/recordtable.h"
#include "tests/app/gui/windowfixture.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <set>

TEST_CASE("The layout names only entities and fields that exist, and every entity once", "[gui][layout]")
{
    CHECK(layout::unknownKeys().join(QLatin1Char(' ')).toStdString() == "");
    std::set<const Entity *> seen;
    for (const layout::Group &group : layout::groups())
        for (const Entity *entity : group.entities)
            CHECK(seen.insert(entity).second);
    CHECK(seen.size() == entities().size());
    for (const Entity *entity : entities()) {
        const std::size_t shown = layout::mainFields(*entity).size() + layout::moreFields(*entity).size()
                                + layout::commonFields(*entity).size();
        CAPTURE(entity->key);
        CHECK(shown == entity->fields.size());
    }
}

TEST_CASE("A list of 100,000 opens while only what is shown is read", "[gui][model]")
{
    ChapterFixture fixture;
    addMany(fixture.session.store(), 100000);
    RecordModel model(fixture.session, ChapterFixture::entity("pledge"));
    model.setColumns({&ChapterFixture::field("pledge", "family_name")});
    QSignalSpy loaded(&model, &RecordModel::loaded);
    model.reload();
    REQUIRE((loaded.count() > 0 || loaded.wait(20000)));
    CHECK(model.rowCount() == 100000);
    CHECK(model.recordsRead() == 0);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("000000"));
    CHECK(model.index(99999, 1).data().toString() == QStringLiteral("099999"));
    CHECK(model.index(50, 0).data().toString() == QStringLiteral("Person 000050"));
    CHECK(model.recordsRead() <= 400);
}

TEST_CASE("A change of one field does not number a long list again", "[gui][model]")
{
    ChapterFixture fixture;
    addMany(fixture.session.store(), 40000);
    RecordModel model(fixture.session, ChapterFixture::entity("pledge"));
    model.setColumns({&ChapterFixture::field("pledge", "city")});
    QSignalSpy loaded(&model, &RecordModel::loaded);
    model.reload();
    REQUIRE((loaded.count() > 0 || loaded.wait(20000)));
    loaded.clear();
    const Id id = model.record(10)->id();
    Edit edit;
    edit.changes.push_back({RecordChange::What::Update,
                            &ChapterFixture::entity("pledge"),
                            id,
                            {{&ChapterFixture::field("pledge", "city"), Value(std::string("Duluth"))}},
                            {}});
    fixture.session.apply(edit);
    CHECK(loaded.count() == 0);
    CHECK_FALSE(loaded.wait(300));
    CHECK(model.index(10, 1).data().toString() == QStringLiteral("Duluth"));
    fixture.add("pledge", {{"given_name", "Ken"}});
    REQUIRE((loaded.count() > 0 || loaded.wait(20000)));
    CHECK(model.rowCount() == 40001);
}

TEST_CASE("A list is filtered by words and sorted by a column", "[gui][model]")
{
    ChapterFixture fixture;
    fixture.add("pledge", {{"given_name", "María"}, {"family_name", "Núñez"}});
    fixture.add("pledge", {{"given_name", "Ken"}, {"family_name", "O'Neil"}});
    fixture.add("pledge", {{"given_name", "Aisha"}, {"family_name", "Rahman"}});
    RecordModel model(fixture.session, ChapterFixture::entity("pledge"));
    model.setColumns({&ChapterFixture::field("pledge", "given_name")});
    model.reload();
    CHECK(model.rowCount() == 3);
    model.sort(1, Qt::AscendingOrder);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("Aisha"));
    model.sort(1, Qt::DescendingOrder);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("María"));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(QStringLiteral("sorted")));
    model.setWords(QStringLiteral("nunez"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("María Núñez"));
}

TEST_CASE("A list follows changes made in it and elsewhere", "[gui][model]")
{
    ChapterFixture fixture;
    const Id id = fixture.add("organization", {{"name", "Harbor Tenants"}});
    RecordModel model(fixture.session, ChapterFixture::entity("organization"));
    model.reload();
    REQUIRE(model.rowCount() == 1);
    const auto other = Store::open(fixture.path());
    Edit edit;
    edit.changes.push_back({RecordChange::What::Update,
                            &ChapterFixture::entity("organization"),
                            id,
                            {{&ChapterFixture::field("organization", "name"), Value(std::string("Harbor Renters"))}},
                            {}});
    other->apply(edit);
    fixture.session.store().poll();
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("Harbor Renters"));
    fixture.add("organization", {{"name", "Ridge Faith Circle"}});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("The cursor stays on its record when the list is read again", "[gui][table]")
{
    ChapterFixture fixture;
    Settings settings(fixture.folder.filePath(QStringLiteral("s.ini")));
    fixture.add("organization", {{"name", "First"}});
    const Id second = fixture.add("organization", {{"name", "Second"}});
    RecordModel records(fixture.session, ChapterFixture::entity("organization"));
    RecordSelection selection(records);
    RecordTable table(settings);
    table.setRecords(records, selection);
    records.reload();
    REQUIRE(selection.select(second));
    fixture.add("organization", {{"name", "Third"}});
    CHECK(records.rowCount() == 3);
    REQUIRE(selection.currentId());
    CHECK(*selection.currentId() == second);
    CHECK(table.currentIndex() == selection.currentIndex());
}
