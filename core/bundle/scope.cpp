// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/scope.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <functional>
#include <unordered_map>
#include <utility>

namespace bundle {
namespace {

using Records = std::map<const Entity *, std::unordered_map<Id, qint64>>; ///< Row numbers; 0 where it is not known yet.

/// Each record that a column's cell names.
void eachReference(const Field &field, const Statement &row, int column,
                   const std::function<void(const Entity &, const Id &)> &visit)
{
    if (field.kind == Kind::Reference) {
        if (const std::string_view raw = row.blob(column); raw.size() == 16)
            visit(field.refers(), Id::fromRaw(raw.data()));
        return;
    }
    if (field.kind == Kind::References) {
        for (const std::string &item : text::splitList(row.text(column)))
            if (const auto id = Id::parse(item))
                visit(field.refers(), *id);
        return;
    }
    const std::string_view text = row.text(column);
    const std::size_t colon = text.find(':');
    const Entity *entity = colon == text.npos ? nullptr : findEntity(text.substr(0, colon));
    if (const auto id = entity ? Id::parse(text.substr(colon + 1)) : std::nullopt)
        visit(*entity, *id);
}

/// Adds the records that refer to one of the last ones; returns those.
Records referring(Database &db, Records &all, const Records &last)
{
    Records found;
    for (const Entity *entity : entities())
        for (const Field &field : entity->fields) {
            if (!field.isReference() || (field.refers && !last.contains(&field.refers())))
                continue;
            const std::string column = sqlName(field.key);
            Statement rows(db, "SELECT pk,id," + column + " FROM " + sqlName(entity->key) + " WHERE " + column
                                   + " IS NOT NULL");
            while (rows.step())
                eachReference(field, rows, 2, [&](const Entity &to, const Id &id) {
                    const auto known = last.find(&to);
                    if (known == last.end() || !known->second.contains(id) || rows.blob(1).size() != 16)
                        return;
                    const Id own = Id::fromRaw(rows.blob(1).data());
                    if (all[entity].emplace(own, rows.number(0)).second)
                        found[entity][own] = rows.number(0);
                });
        }
    return found;
}

/// Adds what the records refer to.
void addReferred(Database &db, const Records &records, Records &all)
{
    for (const auto &[entity, ids] : records) {
        std::string columns;
        std::vector<const Field *> fields;
        for (const Field &field : entity->fields)
            if (field.isReference()) {
                columns += (columns.empty() ? "" : ",") + sqlName(field.key);
                fields.push_back(&field);
            }
        if (fields.empty())
            continue;
        Statement row(db, "SELECT " + columns + " FROM " + sqlName(entity->key) + " WHERE pk=?");
        for (const auto &[id, pk] : ids) {
            row.bind(1, pk);
            if (row.step())
                for (std::size_t i = 0; i < fields.size(); ++i)
                    eachReference(*fields[i], row, int(i),
                                  [&](const Entity &to, const Id &other) { all[&to].emplace(other, 0); });
            row.reset();
        }
    }
}

qint64 rowOf(Database &db, const Entity &entity, const Id &id)
{
    Statement row(db, "SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?");
    row.bindBlob(1, id.bytes().data(), 16);
    return row.step() ? row.number(0) : 0;
}

}

std::map<const Entity *, std::vector<qint64>> rowsAround(Database &db, const Entity &entity, const Id &id)
{
    Records all;
    all[&entity][id] = rowOf(db, entity, id);
    for (Records last = all; !last.empty();)
        last = referring(db, all, last);
    const Records belonging = all;
    addReferred(db, belonging, all);
    std::map<const Entity *, std::vector<qint64>> rows;
    for (const Entity *one : entities()) {
        std::vector<qint64> &out = rows[one];
        for (const auto &[other, pk] : all[one])
            if (const qint64 known = pk != 0 ? pk : rowOf(db, *one, other))
                out.push_back(known);
    }
    return rows;
}

}
