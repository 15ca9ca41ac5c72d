// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refcounts.h"

#include "core/storage/chapter.h"

#include <string>

std::vector<qint64> countReferring(Store &store, const Entity &from, const Field &field, std::span<const Id> ids)
{
    Q_ASSERT_X(field.kind == Kind::Reference, "countReferring", "the field is no single reference");
    std::vector<qint64> counts(ids.size(), 0);
    if (ids.empty())
        return counts;
    std::string wanted;
    for (std::size_t i = 0; i < ids.size(); ++i)
        wanted += (i == 0 ? "(" : ",(") + std::to_string(i) + ",?)";
    SqlStatement statement(
        store.chapter().db(),
        "WITH one(n,id) AS (VALUES " + wanted
            + "), every(n,id) AS (SELECT n,id FROM one UNION ALL SELECT n,gone FROM joined,one WHERE entity='"
            + field.refers().key + "' AND survivor=one.id) SELECT n,count(*) FROM every JOIN " + sqlName(from.key)
            + " AS referring ON referring." + sqlName(field.key) + "=every.id WHERE deleted IS NULL GROUP BY n");
    for (std::size_t i = 0; i < ids.size(); ++i)
        statement.bindBlob(int(i) + 1, ids[i].bytes().data(), ids[i].bytes().size());
    while (statement.step())
        counts[std::size_t(statement.number(0))] = statement.number(1);
    return counts;
}
