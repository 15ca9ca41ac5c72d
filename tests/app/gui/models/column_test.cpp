// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/column.h"

#include "app/gui/models/recordmodel.h"
#include "tests/app/gui/windowfixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace {

const ComputedColumn *find(const char *entity, const char *key)
{
    const std::vector<ComputedColumn> &all = columns::computed(*findEntity(entity));
    const auto at = std::find_if(all.begin(), all.end(), [key](const ComputedColumn &one) { return one.key == key; });
    return at == all.end() ? nullptr : &*at;
}

}

TEST_CASE("A computed column is computed once for a page of 200 rows", "[gui][column]")
{
    ChapterFixture fixture;
    addMany(fixture.session.store(), 250);
    std::vector<std::size_t> asked;
    const ComputedColumn counted{"#test.counted", [] { return QStringLiteral("Counted"); }, true,
                                 [&asked](Store &, std::span<const Id> ids) {
                                     asked.push_back(ids.size());
                                     std::vector<QVariant> values;
                                     for (std::size_t i = 0; i < ids.size(); ++i)
                                         values.emplace_back(int(i));
                                     return values;
                                 }};
    RecordModel model(fixture.session, ChapterFixture::entity("pledge"));
    model.setColumns({&ChapterFixture::field("pledge", "family_name"), &counted});
    model.reload();
    REQUIRE(model.rowCount() == 250);
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Counted"));
    for (int row = 0; row < 200; ++row)
        CHECK(model.index(row, 2).data().toInt() == row);
    CHECK(asked == std::vector<std::size_t>{200});
    CHECK(model.index(249, 2).data().toInt() == 49);
    CHECK(asked == std::vector<std::size_t>{200, 50});
    CHECK(model.index(249, 1).data().toString() == QStringLiteral("000249"));
}

TEST_CASE("A list cannot be sorted by a computed column and keeps its order", "[gui][column]")
{
    ChapterFixture fixture;
    addMany(fixture.session.store(), 3);
    const ComputedColumn *column = find("action", "#pledge.action");
    REQUIRE(column);
    RecordModel model(fixture.session, ChapterFixture::entity("pledge"));
    model.setColumns({&ChapterFixture::field("pledge", "family_name"), column});
    model.sort(1, Qt::DescendingOrder);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("000002"));
    CHECK_FALSE(model.sortsWell(2));
    model.sort(2, Qt::AscendingOrder);
    CHECK(model.sortColumn() == 1);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("000002"));
}

TEST_CASE("The list of actions can show how many pledges each has", "[gui][column]")
{
    ChapterFixture fixture;
    const Id vigil = fixture.add("action", {{"title", "Vigil"}, {"kinds", "vigil"}});
    const Id rally = fixture.add("action", {{"title", "Rally"}, {"kinds", "rally"}});
    REQUIRE_FALSE(rally.isNull());
    const Id gone = fixture.add("pledge", {{"given_name", "Ana"}, {"action", vigil.text()}});
    fixture.add("pledge", {{"given_name", "Bo"}, {"action", vigil.text()}});
    const ComputedColumn *column = find("action", "#pledge.action");
    REQUIRE(column);
    CHECK(column->caption() == QStringLiteral("Pledges"));
    RecordModel model(fixture.session, ChapterFixture::entity("action"));
    model.setColumns({column});
    model.reload();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(model.rowOf(vigil), 1).data().toString() == QStringLiteral("2"));
    CHECK(model.index(model.rowOf(rally), 1).data().toString() == QStringLiteral("0"));
    CHECK(model.data(model.index(0, 1), Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));

    Edit edit;
    edit.kind = EditKind::Removal;
    edit.changes.push_back({RecordChange::What::Remove, &ChapterFixture::entity("pledge"), gone, {}, {}});
    fixture.session.apply(edit);
    CHECK(model.index(model.rowOf(vigil), 1).data().toString() == QStringLiteral("1"));
}

TEST_CASE("Every column of an entity has a key and a caption of its own", "[gui][column]")
{
    for (const Entity *entity : entities()) {
        CAPTURE(entity->key);
        std::set<std::string> keys;
        std::set<QString> captions;
        for (const Column &column : columns::all(*entity)) {
            CAPTURE(column.key());
            CHECK(keys.insert(column.key()).second);
            CHECK((column.computed == nullptr || column.key().front() == '#'));
            CHECK(!column.caption().isEmpty());
            if (column.computed)
                CHECK(captions.insert(column.caption()).second);
        }
    }
}
