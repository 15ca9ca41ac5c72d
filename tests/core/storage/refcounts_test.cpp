// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refcounts.h"

#include "core/entities/registry.h"
#include "core/storage/joining.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

Id add(Store &store, const char *entity, const std::vector<std::pair<const char *, std::string>> &values)
{
    RecordChange change{RecordChange::What::Create, findEntity(entity), {}, {}, {}};
    for (const auto &[key, text] : values)
        change.values.emplace_back(change.entity->find(key), Value(text));
    return store.apply({EditKind::Form, QStringLiteral("Add"), {change}}).ids.front();
}

}

TEST_CASE("References are counted for many records at once, also those to a record joined into another", "[storage]")
{
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(QStringLiteral("chapter.groundswell")), QStringLiteral("Duluth"));
    const Entity &task = *findEntity("task");
    const Field &owner = *task.find("owner");
    const Id ana = add(*store, "person", {{"given_name", "Ana"}});
    const Id anna = add(*store, "person", {{"given_name", "Anna"}});
    const Id bo = add(*store, "person", {{"given_name", "Bo"}});
    add(*store, "task", {{"title", "Permit"}, {"owner", ana.text()}});
    add(*store, "task", {{"title", "Banner"}, {"owner", ana.text()}});
    const Id bus = add(*store, "task", {{"title", "Bus"}, {"owner", anna.text()}});

    const std::vector<Id> ids{bo, ana, anna};
    CHECK(countReferring(*store, task, owner, ids) == std::vector<qint64>{0, 2, 1});
    CHECK(countReferring(*store, task, owner, {}).empty());

    joinRecords(*store, *findEntity("person"), ana, {anna}, QStringLiteral("Join"));
    CHECK(countReferring(*store, task, owner, ids) == std::vector<qint64>{0, 3, 1});

    store->apply({EditKind::Removal, QStringLiteral("Remove"), {{RecordChange::What::Remove, &task, bus, {}, {}}}});
    CHECK(countReferring(*store, task, owner, ids) == std::vector<qint64>{0, 2, 0});
}
