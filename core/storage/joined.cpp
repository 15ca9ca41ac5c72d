// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/joined.h"

#include "core/storage/chapter.h"
#include "core/storage/store.h"

Id standsFor(Store &store, const Entity &entity, const Id &id)
{
    SqlStatement statement(store.chapter().db(), "SELECT survivor FROM joined WHERE entity=? AND gone=?");
    statement.bind(1, std::string_view(entity.key)).bindBlob(2, id.bytes().data(), 16);
    return statement.step() && statement.blob(0).size() == 16 ? Id::fromRaw(statement.blob(0).data()) : id;
}

std::vector<Id> joinedInto(Store &store, const Entity &entity, const Id &survivor)
{
    SqlStatement statement(store.chapter().db(), "SELECT gone FROM joined WHERE entity=? AND survivor=? ORDER BY gone");
    statement.bind(1, std::string_view(entity.key)).bindBlob(2, survivor.bytes().data(), 16);
    std::vector<Id> out;
    while (statement.step())
        out.push_back(Id::fromRaw(statement.blob(0).data()));
    return out;
}
